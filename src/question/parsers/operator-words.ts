// The operator's own words for things (corpus/words.json) -> tokens, each as what it means would be read. No I/O. No clock.
import type { Token } from "../tokens.ts";
import type { OperatorWord } from "../understanding.ts";
import type { WordValues } from "../words/values.ts";

/** What stands for a word: the one token that the word it means is read as, or a thing that passages are about, by that word. */
type ReadAs = { said: string; token: Token };
const readings = new WeakMap<readonly OperatorWord[], readonly ReadAs[]>();

/** `fold` is normalize()'s; `tokensOf` reads a word by the lists alone. */
function readingsOf(
  words: readonly OperatorWord[],
  fold: (text: string) => string,
  tokensOf: (text: string) => readonly Token[],
): readonly ReadAs[] {
  const known = readings.get(words);
  if (known) return known;
  const made = words.flatMap(({ means, also }): ReadAs[] => {
    const meant = fold(means);
    const [only, ...more] = tokensOf(meant);
    const isOne = only !== undefined && more.length === 0 && (only.kind === "word" || only.kind === "who");
    // A name of content is what reports call it (refiners/topic.ts).
    const thing: Token = { kind: "word", role: "content", value: meant as WordValues["content"], start: 0, end: 0 };
    const token = isOne && !(only.kind === "word" && only.role === "content") ? only : thing;
    return also.map((each) => ({ said: fold(each), token }));
  });
  readings.set(words, made);
  return made;
}

export function operatorTokens(
  text: string,
  words: readonly OperatorWord[],
  fold: (text: string) => string,
  tokensOf: (text: string) => readonly Token[],
): Token[] {
  return readingsOf(words, fold, tokensOf).flatMap(({ said, token }) => {
    const found: Token[] = [];
    for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + said.length))
      found.push({ ...token, start: at, end: at + said.length });
    return found;
  });
}
