// Tokens of one question -> the same, an explanation in brackets (就是政府办错了的) or a list of who belongs to a group read as words that say nothing,
// where what is asked is named outside. No I/O. No clock.
import { isWord, type Token, textOf } from "../tokens.ts";
import { membersIn } from "../words/groups.ts";

const BRACKETS = /[(（](?:也?就是说?|也就是|即|俗称|也叫|也称|类似|相当于|好比|等于|通俗说|意思是|指的?是|换句话说)[^()（）]{1,20}[)）]/g;
/** 所有单位（含市政府、县区、部门）: only says who belongs to those named before it. */
const LISTED = /[(（](?:包?含|包括)[^()（）]{1,30}[)）]/g;
const NAMES = new Set(["subject", "request", "dispute", "document", "item", "rate"]);

/** 所有单位, whose members all belong to it; 乡镇 are none of 各县区. */
const isEverybody = (words: string): boolean => Object.keys(membersIn(words, "") ?? {}).length === 0;

export function withoutExplained(tokens: readonly Token[], text: string): Token[] {
  if (!/[(（]/.test(text)) return [...tokens];
  // （相当于龙游县的几成）, （类似常山县）: what asks, or says whose, explains nothing.
  const isAsked = ([from, to]: readonly [number, number]): boolean =>
    tokens.some(
      (token) => from <= token.start && token.end <= to && (token.kind === "who" || isWord(token, "ask") || isWord(token, "operation")),
    );
  const spans = [...text.matchAll(BRACKETS)]
    .map(({ 0: { length }, index }) => [index, index + length] as const)
    .filter((span) => !isAsked(span));
  const inside = ({ start, end }: Token): boolean => spans.some(([from, to]) => from <= start && end <= to);
  const isNamed = tokens.some((token) => token.kind === "word" && NAMES.has(token.role) && !inside(token));
  const listed = [...text.matchAll(LISTED)].map(({ 0: { length }, index }) => [index, index + length] as const);
  const holding = ({ start, end }: Token) => listed.find(([from, to]) => from <= start && end <= to);
  const isOfAll = ([from]: readonly [number, number]): boolean =>
    tokens.some((token) => isWord(token, "group", "every") && token.end <= from && isEverybody(textOf(text, token)));
  return tokens.flatMap((token): Token[] => {
    const span = holding(token);
    if (token.kind === "mark" || (!span && !(isNamed && inside(token)))) return [token];
    // 各县区（含乡镇）: who is none of them is added, which nothing here reads: it stays open as a whole.
    if (span && !isOfAll(span) && !(isNamed && inside(token)))
      return token === tokens.find((each) => each.kind !== "mark" && holding(each) === span)
        ? [{ kind: "rest", start: span[0] + 1, end: span[1] - 1 }]
        : [];
    return [{ kind: "word", role: "filler", value: "polite", start: token.start, end: token.end }];
  });
}
