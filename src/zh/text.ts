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

/** The characters of the form's own words that traditional texts write otherwise: each with the simplified one behind it. */
const FORM_SCRIPT =
  "國国辦办開开號号萬万項项總总體体況况動动處处請请復复複复議议訴诉訟讼問问題题進进報报業业組组織织機机構构會会務务計计結结數数轉转區区這这屬属於于規规穩稳護护權权類类內内過过執执詢询無无關关沒没現现補补後后確确訪访舉举當当認认獲获費费繳缴納纳繼继續续經经維维糾纠審审發发廢废對对決决減减條条範范許许罰罚強强額额單单採采購购吳吴鎮镇將将編编寫写與与聯联電电員员廳厅諮咨隊队館馆團团縣县鄉乡讀读說说說说圖图來来稱称標标統统圍围種种億亿祕秘祕秘製制";
const SIMPLE = new Map([...FORM_SCRIPT].flatMap((from, i, all) => (i % 2 === 0 ? [[from, all[i + 1] ?? from] as const] : [])));
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join("")}]`, "g");

/** The form's words as simplified texts write them, character for character; other words may keep their script. */
export const foldScript = (text: string): string => text.replace(TRADITIONAL, (character) => SIMPLE.get(character) ?? character);

/** Folds "２０２４年（一）：" to "2024年(一):". One UTF-16 unit for one, so that an offset into the result is an offset into `text`. */
export function foldWidth(text: string): string {
  return text.replace(COMPATIBLE, (character) => {
    const folded = foldRadical(character);
    return folded.length === 1 ? folded : character;
  });
}
