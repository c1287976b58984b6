// Tokens of a text -> the same, what no list has but only colours what is asked (难不成, 业已, 被用作拒绝理由) read as words that say nothing, as is
// 收了 beside 收费. No I/O. No clock.
import { once } from "../../once.ts";
import { FIGURE_ROLES, hasWord, isWord, type Token, textOf } from "../tokens.ts";
import { LIGHT } from "../words/light.ts";

const inOrder = (by: (a: string, b: string) => number) => once(() => new RegExp(`(?:${LIGHT.split(" ").sort(by).join("|")})`, "y"));
/** The longer first; where that ends within a word, the shorter. */
const PATTERNS = [inOrder((a, b) => b.length - a.length), inOrder((a, b) => a.length - b.length)];

const OWN = new Set<string>([...FIGURE_ROLES, "content", "generic", "unrelated"]);
/** Grammar beside a piece that no list has may belong to the same word: 或 of 或许, 小 of 精确到小数, 一 of 这一条. */
const mayBelong = (token: Token, text: string): boolean =>
  token.kind === "rest" ||
  (token.kind === "word" && (!OWN.has(token.role) || token.value === "process")) ||
  (token.kind === "number" && textOf(text, token) === "一");
const isOpen = (token: Token): boolean => token.kind === "rest" || isWord(token, "unit", "条") || isWord(token, "unit", "期");

/** How many tokens from `at` on are a light word, whole. */
function lengthAt(tokens: readonly Token[], at: number, text: string): number {
  for (const pattern of PATTERNS) {
    const light = pattern();
    light.lastIndex = tokens[at]?.start ?? 0;
    const end = light.test(text) ? light.lastIndex : -1;
    const last = tokens.findIndex((token, i) => i >= at && (token.end >= end || !mayBelong(token, text)));
    const inside = tokens.slice(at, last + 1);
    if (inside.at(-1)?.end === end && inside.some(isOpen) && inside.every((token) => mayBelong(token, text))) return inside.length;
  }
  return 0;
}

export function withLightWords(tokens: readonly Token[], text: string): Token[] {
  const read: Token[] = [];
  const ofMoney = hasWord(tokens, "subject", "fees") && !hasWord(tokens, "subject", "application");
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const length = mayBelong(token, text) ? lengthAt(tokens, at, text) : 0;
    const end = tokens[at + length - 1]?.end ?? token.end;
    // 收费收了多少: of money.
    const taken = ofMoney && isWord(token, "request", "received") && /^[收征][了到取]?的?$/.test(textOf(text, token));
    read.push(length > 0 || taken ? { kind: "word", role: "filler", value: "grammar", start: token.start, end } : token);
    at += Math.max(length, 1);
  }
  return read;
}
