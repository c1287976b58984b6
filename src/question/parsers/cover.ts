// A normalized question and what was found in it -> tokens that cover every character: of all that begin at a place the longest, then words, marks, and
// the rest. No I/O. No clock.
import { ONES } from "../../zh/digits.ts";
import { marksOf } from "../../zh/marks.ts";
import type { WordMatch } from "../lexicon.ts";
import { isWord, type Token, type WordRole } from "../tokens.ts";
import { unitAt, wordAt } from "./words.ts";

const MARKS: readonly (readonly ["stop" | "comma" | "quote" | "space", RegExp])[] = [
  ["stop", new RegExp(String.raw`[${marksOf("segment")}]+|\.(?!\d)`, "y")],
  ["comma", new RegExp(`[${marksOf("clause")}]`, "y")],
  // What trails off is left, and something else begun.
  ["comma", /…{2,}/y],
  ["quote", /["'“”‘’「」『』《》〈〉()（）[\]【】…—–~·`*_#@→⇒=-]+/y],
  ["space", /\s+/y],
  ["quote", /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d})+/uy],
];

/** Reads left to right; at each place the longest of all that begins there. `text` is normalized. */
export function cover(text: string, found: readonly Token[]): Token[] {
  const starting = new Map<number, Token>();
  for (const token of found) if (token.end > (starting.get(token.start)?.end ?? 0)) starting.set(token.start, token);
  const tokens: Token[] = [];
  // **隆德县**行政处罚_多少_件: marks do not come between a number and its unit.
  let before: Token | undefined;
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, starting.get(at), before);
    const last = tokens.at(-1);
    if (token.kind === "rest" && last?.kind === "rest") last.end = token.end;
    else {
      tokens.push(token);
      if (token.kind !== "mark" || token.value === "stop" || token.value === "comma") before = token;
    }
    at = token.end;
  }
  return tokens;
}

/** Letters, or digits, that stand together. */
const RUN = /[a-z]+|\d+/y;
/** Of the common block of Han characters, which holds no mark: nearly every place of a text. */
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

const counted = (token: Token | undefined): boolean =>
  token?.kind === "number" ||
  (token?.kind === "word" && (token.role === "ask" ? token.value === "number" : ["difference", "rank_of", "change"].includes(token.value)));

const ONE_NUMERAL = new RegExp(`^[零〇两${ONES}]$`);
/** 三审三校, 一网通办: a numeral of one character counts only where a unit, a sign or the end follows it. */
const isPartOfWord = (text: string, found: Token): boolean =>
  found.kind === "number" &&
  !found.percent &&
  ONE_NUMERAL.test(text.slice(found.start, found.end)) &&
  /^\p{Script=Han}/u.test(text.slice(found.end)) &&
  unitAt(text, found.end) === null &&
  wordAt(text, found.end) === null;

/** 不足 of 不足20件, 不足三成. */
const isBound = (text: string, at: number, end: number): boolean => text.slice(at, end) === "不足" && BOUND_NUMBER.test(text.slice(end));
const BOUND_NUMBER = new RegExp(`^ ?(?:\\d|[${ONES}两十百千万半])`);

/** 低保, 高效, 大厅: 多 and 低 compare only where no further word begins with them. */
const isBrokenWord = (text: string, { role, value, end }: WordMatch<WordRole>): boolean =>
  role === "operation" &&
  (value === "more" || value === "less") &&
  /^\p{Script=Han}/u.test(text.slice(end)) &&
  wordAt(text, end) === null &&
  unitAt(text, end) === null &&
  // 多十件, 少三件: a number that begins in Han.
  !(/[多少]/.test(text.charAt(end - 1)) && BOUND_NUMBER.test(text.slice(end)));

function tokenAt(text: string, at: number, found: Token | undefined, before: Token | undefined): Token {
  if (found?.kind === "who") return found;
  // 是0件的: nought is a number as well.
  const isNought = isWord(before, "comparator", "none") && /[0零]$/.test(text.slice(before.start, before.end));
  const unit = counted(before) || isNought ? unitAt(text, at) : null;
  let word = wordAt(text, at);
  if (unit && unit.end >= (word?.end ?? 0)) return { kind: "word", role: "unit", value: unit.value, start: at, end: unit.end };
  // 最多的三个单位: how many of a ranking, not how many there are.
  if (
    found?.kind === "limit" &&
    isWord(word ? { kind: "word", role: word.role, value: word.value, start: at, end: word.end } : undefined, "group", "numbered")
  )
    return found;
  // 12345 is a hotline where the lists say so, and no number.
  // 零申请: none, rather than the number.
  const none = word?.role === "comparator" && word.value === "none" && found?.kind === "number" && found.value === 0;
  const named = (word?.role === "content" || none) && word !== null && word.end >= (found?.end ?? 0);
  if (found && !named && found.end >= (word?.end ?? 0) && !isPartOfWord(text, found)) return found;
  const behindNumber = before?.kind === "number" || isWord(before, "unit");
  if (word?.role === "comparator" && /^or_/.test(word.value) && !behindNumber) word = null;
  // 不足20件: a bound before a number, where the same word is one of prose.
  if (word && isBound(text, at, word.end)) return { kind: "word", role: "comparator", value: "less", start: at, end: word.end };
  if (word && !isBrokenWord(text, word)) return { kind: "word", role: word.role, value: word.value, start: at, end: word.end };
  if (isHan(text.charCodeAt(at))) return { kind: "rest", start: at, end: at + 1 };
  for (const [value, pattern] of MARKS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind: "mark", value, start: at, end: pattern.lastIndex };
  }
  RUN.lastIndex = at;
  return { kind: "rest", start: at, end: RUN.test(text) ? RUN.lastIndex : at + 1 };
}
