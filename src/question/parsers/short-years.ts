// Tokens of a question -> the same, a number of two figures behind the name of an authority read as a year: 西夏区府办 24 新收, 殷都24制发规范性文件数. No I/O. No clock.
import { isFigureWord, isWord, type Token, textOf } from "../tokens.ts";

const SHORT = /^(?:19|2\d)$/;
const isSpace = (token: Token | undefined): boolean => token?.kind === "mark" && token.value === "space";

/** Nothing is counted in it, and a figure's name follows. */
export function withShortYears(tokens: readonly Token[], text: string): Token[] {
  if (tokens.some(({ kind }) => kind === "when")) return [...tokens];
  return tokens.map((token, i) => {
    if (token.kind !== "number" || token.percent || !SHORT.test(textOf(text, token))) return token;
    const before = tokens.slice(0, i).findLast((each) => !isSpace(each));
    const after = tokens.slice(i + 1).find((each) => !isSpace(each));
    const isYear = before?.kind === "who" && (isFigureWord(after) || isWord(after, "generic"));
    return isYear ? { kind: "when", when: { kind: "years", years: [2000 + token.value] }, start: token.start, end: token.end } : token;
  });
}
