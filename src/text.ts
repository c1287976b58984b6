// Text -> the same text, character for character as long, with width and compatibility forms folded. No I/O. No clock.

/** Full-width forms, ideographic and no-break spaces, Kangxi radicals (what PDF converters leave for plain characters). */
const COMPATIBLE = /[\u00A0\u2000-\u200A\u202F\u2F00-\u2FDF\u3000\uF900-\uFAFF\uFF01-\uFF5E\uFFE5]/g;

/** Folds "２０２４年（一）：" to "2024年(一):". One UTF-16 unit for one, so that an offset into the result is an offset into `text`. */
export function foldWidth(text: string): string {
  return text.replace(COMPATIBLE, (character) => {
    const folded = character.normalize("NFKC");
    return folded.length === 1 ? folded : character;
  });
}
