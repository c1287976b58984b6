// Tokens of one question -> the same, an explanation in brackets (就是政府办错了的) or a list of who belongs to a group, read as words that say nothing where what is asked is named outside. No I/O. No clock.
import { isWord, type Token } from "../tokens.ts";

const BRACKETS = /[(（](?:也?就是说?|也就是|即|俗称|也叫|也称|类似|相当于|好比|等于|通俗说|意思是|指的?是|换句话说)[^()（）]{1,20}[)）]/g;
/** 所有单位（含市政府、县区、部门）: only says who belongs to those named before it. */
const LISTED = /[(（](?:包?含|包括)[^()（）]{1,30}[)）]/g;
const NAMES = new Set(["subject", "request", "dispute", "document", "item", "rate"]);

export function withoutExplained(tokens: readonly Token[], text: string): Token[] {
  if (!/[(（]/.test(text)) return [...tokens];
  const spans = [...text.matchAll(BRACKETS)].map(({ 0: { length }, index }) => [index, index + length] as const);
  const inside = ({ start, end }: Token): boolean => spans.some(([from, to]) => from <= start && end <= to);
  const isNamed = tokens.some((token) => token.kind === "word" && NAMES.has(token.role) && !inside(token));
  const listed = [...text.matchAll(LISTED)].map(({ 0: { length }, index }) => [index, index + length] as const);
  const isListed = ({ start, end }: Token): boolean =>
    listed.some(([from, to]) => from <= start && end <= to && tokens.some((token) => isWord(token, "group", "every") && token.end <= from));
  return tokens.map((token) =>
    ((isNamed && inside(token)) || isListed(token)) && token.kind !== "mark"
      ? { kind: "word", role: "filler", value: "polite", start: token.start, end: token.end }
      : token,
  );
}
