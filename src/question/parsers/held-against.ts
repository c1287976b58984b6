// Tokens of one question -> the same, a number that is held against said as its bound: 比10件多 is 超过10件. No I/O. No clock.

import { hasWord, isFigureWord, isWord, type Token, textOf, wordValue } from "../tokens.ts";
import { CONTRADICTS } from "../words/contradictions.ts";

const BOUNDS: Record<string, "more" | "less"> = { more: "more", difference: "more", less: "less" };
/** 比10件多几件, 比9件多出一点: by how much is another question. */
const BY_HOW_MUCH = /^.了?(?:多少|几|出|百分|一点|一些|点|些)/;
/** 还要 in 比10件还要多. */
const isBetween = (token: Token): boolean => isWord(token, "unit") || isWord(token, "filler") || token.kind === "mark";

/** Where the word of more or less stands; -1 where the number is not what is held against. */
function boundAt(tokens: readonly Token[], than: number, text: string): number {
  if (!isWord(tokens[than], "join", "than") || tokens[than + 1]?.kind !== "number") return -1;
  const at = tokens.findIndex((token, i) => i > than + 1 && !isBetween(token));
  const [word, next] = [tokens[at], tokens[at + 1]];
  const isBound = word && BOUNDS[wordValue(word, "operation") ?? ""] !== undefined;
  const isAsked = !word || BY_HOW_MUCH.test(text.slice(word.start)) || /几|多少/.test(textOf(text, word));
  return isBound && !isAsked && next?.kind !== "number" ? at : -1;
}

/** 比30件多5件: as many as 35, where the word of more stands. */
function addedAt(tokens: readonly Token[], i: number): number | null {
  const [second, word] = [tokens[i + 1], tokens[i]];
  const than = tokens.findLastIndex((token, at) => at < i && isWord(token, "join", "than"));
  const first = tokens[than + 1];
  const value = BOUNDS[wordValue(word, "operation") ?? ""];
  const isJoined = than >= 0 && tokens.slice(than + 2, i).every(isBetween);
  if (!value || !isJoined || first?.kind !== "number" || second?.kind !== "number" || first.percent || second.percent) return null;
  return value === "more" ? first.value + second.value : first.value - second.value;
}

/** 收费有2000万吗, 有没有2000万: so much, of a number alone; 有38件吗 is of the very number. */
function isReached(tokens: readonly Token[], i: number, text: string): boolean {
  const [had, number] = [tokens[i], tokens[i + 1]];
  const isHad = had !== undefined && /^(?:有没)?有$/.test(textOf(text, had)) && (isWord(had, "filler") || isWord(had, "ask"));
  const behind = tokens.slice(i + 2);
  const isAsked = isWord(had, "ask") || behind.some((token) => isWord(token, "ask", "yesno")) || /吧[?？。!！ ]*$/.test(text);
  const ends = behind.every((token) => token.kind === "mark" || isWord(token, "filler") || isWord(token, "ask", "yesno"));
  return isHad && number?.kind === "number" && (!number.percent || hasWord(tokens, "rate")) && number.value > 1 && isAsked && ends;
}

/** 部分公开最多6件的: no more than six. */
const MOST: Readonly<Record<string, string>> = { 最多: "at_most", 最少: "at_least" };

/** 申请没有许可多吧: of two figures, so that it is put as 比许可少. Of authorities and years see which-is-more.ts. */
function asFewer(tokens: readonly Token[], text: string): Token[] {
  const none = tokens.findIndex((token, i) => isWord(token, "comparator", "none") && isFigureWord(tokens[i + 1]));
  const degree = tokens.findIndex((token, i) => i > none + 1 && !isFigureWord(token) && !isWord(token, "filler"));
  const value = wordValue(tokens[degree], "operation");
  const ends = tokens.slice(degree + 1).every((token) => token.kind === "mark" || isWord(token, "filler") || isWord(token, "ask", "yesno"));
  const named = tokens.slice(0, Math.max(0, none)).some(isFigureWord);
  if (none < 0 || degree < 0 || !named || !ends || (value !== "more" && value !== "less") || !/[吗吧][?？。!！ ]*$/.test(text))
    return [...tokens];
  const at = ({ start, end }: Token) => ({ start, end });
  return tokens.map((token, i): Token => {
    if (i === none) return { kind: "word", role: "join", value: "than", ...at(token) };
    return i === degree ? { kind: "word", role: "operation", value: value === "more" ? "less" : "more", ...at(token) } : token;
  });
}

/** A bound stands behind its number and unit. */
const MOST_BEHIND = 4;
/** The tokens as given, but for a comparison with a bare number: its 比 says the bound, and its 多 or 少 nothing. */
export function withBounds(read: readonly Token[], text: string): Token[] {
  const given = asFewer(read, text);
  const filler = ({ start, end }: Token): Token => ({ kind: "word", role: "filler", value: "grammar", start, end });
  const sums = given.map((_, i) => addedAt(given, i));
  const at = sums.findIndex((sum) => sum !== null);
  const than = given.findLastIndex((token, i) => i < at && isWord(token, "join", "than"));
  const tokens = given.map((token, i): Token => {
    // 比35件少5件以上: 30 at most.
    const isBelow = isWord(given[at], "operation", "less") && i > at + 1 && i < at + MOST_BEHIND && isWord(token, "comparator", "or_more");
    if (at >= 0 && isBelow) return { ...token, value: "or_less" };
    if (at < 0 || i < than || i > at + 1) return token;
    if (i === at) return { kind: "word", role: "comparator", value: "equal", start: token.start, end: token.end };
    return i === at + 1 && token.kind === "number" ? { ...token, value: sums[at] ?? 0 } : filler(token);
  });
  const ends = tokens.map((_, i) => boundAt(tokens, i, text));
  return tokens.map((token, i): Token => {
    // 各项相加够不够21: whether they make up as many, which is no bound.
    if (isReached(tokens, i, text)) return { kind: "word", role: "comparator", value: "at_least", start: token.start, end: token.end };
    const most = MOST[textOf(text, token)];
    if (most && tokens[i + 1]?.kind === "number" && isWord(tokens[i + 2], "unit"))
      return { kind: "word", role: "comparator", value: most, start: token.start, end: token.end };
    if (isWord(token, "comparator") && /^够不够$/.test(textOf(text, token)) && CONTRADICTS.test(text)) return filler(token);
    const word = tokens[ends[i] ?? -1];
    const value = BOUNDS[wordValue(word, "operation") ?? ""];
    if (value) return { kind: "word", role: "comparator", value, start: token.start, end: token.end };
    return ends.includes(i) ? filler(token) : token;
  });
}
