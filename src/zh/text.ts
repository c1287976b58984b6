// Text -> the same text, character for character as long, with width and compatibility forms folded. No I/O. No clock.

/** Full-width, half-width and small forms of marks, ideographic and no-break spaces, radicals (what PDF converters leave for plain characters). */
const COMPATIBLE = /[\u00A0\u2000-\u200A\u202F\u2E80-\u2FDF\u3000\uF900-\uFAFF\uFE50-\uFE57\uFF01-\uFF64\uFFE5]/g;

/**
 * Radicals that Unicode folds to nothing, or to another script's character, by the whole characters they are drawn like. Fonts share one
 * glyph for both, and whoever reads text back from a PDF may get the radical. Source: Unicode's EquivalentUnifiedIdeograph.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  (
    "⺁厂 ⺇几 ⺓幺 ⺛旡 ⺜日 ⺝月 ⺟母 ⺠民 ⺩王 ⺪疋 ⺫目 ⺬示 ⺮竹 ⺶羊 ⺷羊 ⺸羊 ⺻聿 ⻁虎 ⻄西 ⻅见 ⻆角 ⻇角 ⻉贝 ⻊足 ⻋车 ⻑長 ⻒長 ⻓长 " +
    "⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ⼾户"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] satisfies [string, string]),
);

/** A radical or a compatibility ideograph -> the character it stands for; anything else unchanged. */
export const foldRadical = (character: string): string => RADICALS.get(character) ?? character.normalize("NFKC");

/** Folds "２０２４年（一）：" to "2024年(一):". One UTF-16 unit for one, so that an offset into the result is an offset into `text`. */
export function foldWidth(text: string): string {
  return text.replace(COMPATIBLE, foldedOf);
}
/** Of a few hundred characters, asked of every comma of every text: kept. */
const folds = new Map<string, string>();
function foldedOf(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const whole = foldRadical(character);
  const folded = whole.length === 1 ? whole : character;
  folds.set(character, folded);
  return folded;
}

/** The same in half width and without white space: how words are set is no part of what they say. */
export const withoutSpaces = (text: string): string => foldWidth(text).replace(/\s+/g, "");
