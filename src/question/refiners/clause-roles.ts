// A clause's tokens -> what it does beside the clauses around it: asks, names a figure, judges, says whose, says in which order. No I/O. No clock.
import { FIGURE_ROLES, hasWord, isFigureWord, isWord, type Token, wordsOf } from "../tokens.ts";

const SPOKEN: ReadonlySet<string> = new Set(["content", "generic", "operation", "group"]);
export const asksWhen = (token: Token): boolean => token.kind === "when" && token.when.kind === "every" && token.when.asked === true;
export const asks = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isWord(token, "ask") && !["amount", "tell"].includes(token.value)) ||
  hasWord(
    tokens,
    "operation",
    "multiple",
    "difference",
    "rank_of",
    "share",
    "rank",
    "change",
    "reports",
    "define",
    "summary",
    "max",
    "min",
  ) ||
  hasWord(tokens, "group", "which", "count") ||
  tokens.some(asksWhen) ||
  hasWord(tokens, "unrelated");
export const speaks = (tokens: readonly Token[]): boolean =>
  asks(tokens) ||
  tokens.some((token) => token.kind === "who" || token.kind === "when" || token.kind === "limit") ||
  namesFigure(tokens) ||
  tokens.some((token) => token.kind === "word" && SPOKEN.has(token.role));
export const namesFigure = (tokens: readonly Token[]): boolean => tokens.some(isFigureWord);
/** 正在写关于政府信息公开的论文: speaks of the subject of all reports and asks nothing. */
export const isGeneral = (tokens: readonly Token[]): boolean =>
  wordsOf(tokens, "generic").length > 0 &&
  !asks(tokens) &&
  !namesFigure(tokens) &&
  !tokens.some((token) => token.kind === "who" || token.kind === "when" || isWord(token, "content") || isWord(token, "group"));

/** 以予以公开占办结的比重论，哪个区县最高: who has most of what the clause before names. */
export const asksOfBefore = (clause: readonly Token[], before: readonly Token[]): boolean =>
  !namesFigure(clause) &&
  namesFigure(before) &&
  !hasWord(before, "ask", "number", "yesno", "why", "how") &&
  (((hasWord(clause, "group") || hasWord(clause, "ask", "which") || (hasWho(clause) && !hasWho(before))) &&
    hasWord(clause, "operation", ...ORDERS)) ||
    (hasWho(clause) && !hasWho(before) && hasWord(before, "operation", ...ORDERS)) ||
    (isWhichOne(clause) && (hasWord(before, "operation", ...ORDERS, "change") || hasWord(before, "group", "count", "which"))));
const ORDERS = ["max", "min", "rank", "growth", "ascending"] as const;
export const hasWho = (tokens: readonly Token[]): boolean => tokens.some(({ kind }) => kind === "who");
/** 哪家, 是谁: nothing but the asking. */
const isWhichOne = (clause: readonly Token[]): boolean =>
  clause.every(
    (token) =>
      isWord(token, "filler") ||
      isWord(token, "join") ||
      isWord(token, "group", "which") ||
      isWord(token, "ask", "which") ||
      isWord(token, "ask", "what") ||
      // 都是哪几家.
      (isWord(token, "group", "count") && hasWord(clause, "ask", "which")),
  );

/** 卫健委排多少名，按新收申请从高到低: what is ranked is said by the clause behind, which asks for nothing else. */
export const lacksFigure = (last: readonly Token[], clause: readonly Token[]): boolean =>
  !namesFigure(last) &&
  !hasWord(last, "content") &&
  hasWord(last, "operation", "rank_of", "rank", ...ORDERS) &&
  namesFigure(clause) &&
  !hasWho(clause) &&
  !hasWord(clause, "ask") &&
  wordsOf(clause, "operation").every(({ value }) => value === "rank" || value === "ascending" || value === "each");

/** 咱衢州几个镇街啊: says only whose, though by words that may ask. */
export const isOnlyWhose = (clause: readonly Token[]): boolean =>
  hasWho(clause) &&
  clause.every(
    (token) =>
      token.kind === "who" || token.kind === "when" || hasWord([token], "group", "count", "every", "plain") || isWord(token, "filler"),
  );

/** 真的假的, 这账算得对吗, 为什么: judges or wonders at what stands before it, and names nothing of its own. */
export const isJudging = (clause: readonly Token[]): boolean =>
  // 是不是 by itself, behind what is put.
  (hasWord(clause, "ask", "confirm", "why") || clause.some((token) => isWord(token, "ask", "yesno"))) &&
  clause.every(
    (token) =>
      token.kind === "mark" ||
      isWord(token, "filler") ||
      isWord(token, "ask") ||
      isWord(token, "join") ||
      isWord(token, "operation", "more") ||
      isWord(token, "operation", "less") ||
      isWord(token, "comparator", "none"),
  );

const asksExtreme = (tokens: readonly Token[]): boolean => hasWord(tokens, "operation", "max", "min");
const figureWords = (tokens: readonly Token[]): string[] => FIGURE_ROLES.flatMap((role) => wordsOf(tokens, role).map(({ value }) => value));
/** 行政处罚最多的是谁，罚了多少: who has the most is told with how many. */
export function isTold(question: Token[], last: Token[] | undefined): boolean {
  if (!last || !asksExtreme(last) || !hasWord(question, "ask", "number")) return false;
  const known = figureWords(last);
  return (
    figureWords(question).every((each) => known.includes(each)) &&
    !question.some((token) => token.kind === "who" || token.kind === "when" || token.kind === "rest" || token.kind === "limit") &&
    !hasWord(question, "operation") &&
    !hasWord(question, "content") &&
    !hasWord(question, "group")
  );
}

/** 打官司的情况怎么样？直接起诉的有几件: a question for the general that the next one narrows is its lead-in. */
export function isLeadIn(question: Token[], next: Token[] | undefined): boolean {
  if (!next || asksExtreme(question) || hasWord(question, "ask", "number", "yesno") || hasWord(question, "unrelated")) return false;
  const family = (tokens: Token[]) => new Set(wordsOf(tokens, "subject").map(({ value }) => value.replace(/\..*/, "")));
  const [mine, theirs] = [family(question), family(next)];
  const narrows =
    [...theirs].some((each) => mine.has(each)) || (mine.has("application") && theirs.size === 0 && wordsOf(next, "request").length > 0);
  return narrows && hasWord(next, "ask", "number") && !next.some((token) => token.kind === "who");
}

export const isFragment = (clause: readonly Token[]): boolean =>
  clause.every((token) => token.kind !== "rest" && !isWord(token, "content"));

/** 由高及低给我, 从少到多排: only in which order what was asked before is wanted. */
export const saysOrder = (question: readonly Token[], last: readonly Token[] | undefined): last is Token[] =>
  last !== undefined &&
  namesFigure(last) &&
  !hasWord(last, "operation", ...ORDERS) &&
  hasWord(question, "operation", "rank", "ascending") &&
  question.every(
    (token) =>
      token.kind === "mark" ||
      token.kind === "limit" ||
      isWord(token, "filler") ||
      isWord(token, "ask", "tell") ||
      isWord(token, "operation", "rank") ||
      isWord(token, "operation", "ascending") ||
      isWord(token, "group", "plain"),
  );

/** 官司里维持的占几成？衢州2024，所有县区算在一起: whose, behind a question that names nobody; it asks for nothing else. */
export const saysWhose = (question: readonly Token[], last: readonly Token[] | undefined): boolean =>
  last !== undefined &&
  namesFigure(last) &&
  !hasWho(last) &&
  hasWho(question) &&
  !namesFigure(question) &&
  !hasWord(question, "ask") &&
  !hasWord(question, "group", "which", "count") &&
  wordsOf(question, "operation").every(
    ({ value }) => ["sum", "each", "list"].includes(value) || wordsOf(last, "operation").some((each) => each.value === value),
  );

/** 处罚情况如何，多少件; 有记录吗，多少: how many of what the clause before names. */
export const asksOnlyNumber = (clause: readonly Token[], before: readonly Token[]): boolean =>
  namesFigure(before) &&
  !hasWord(before, "ask", "number") &&
  hasWord(clause, "ask", "number", "amount") &&
  clause.every(
    (token) =>
      token.kind === "mark" ||
      isWord(token, "filler") ||
      isWord(token, "unit") ||
      isWord(token, "ask", "number") ||
      isWord(token, "ask", "amount") ||
      isWord(token, "operation", "sum"),
  );
