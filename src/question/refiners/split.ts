// Tokens of a text -> one run of tokens per question asked in it, in order; greetings and lead-ins left out. No I/O. No clock.
import { hasWord, isWord, type Token, wordsOf } from "../tokens.ts";

const FIGURE = ["subject", "request", "dispute", "document", "item", "applicant", "rate"] as const;
const asksWhen = (token: Token): boolean => token.kind === "when" && token.when.kind === "every" && token.when.asked === true;
const asks = (tokens: readonly Token[]): boolean =>
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
const speaks = (tokens: readonly Token[]): boolean =>
  asks(tokens) ||
  tokens.some((token) => token.kind === "who" || token.kind === "when" || token.kind === "limit") ||
  namesFigure(tokens) ||
  ["content", "generic", "operation", "group"].some((role) => wordsOf(tokens, role as "content").length > 0);
const isFigureWord = (token: Token): boolean => FIGURE.some((role) => wordsOf([token], role).length > 0);
const namesFigure = (tokens: readonly Token[]): boolean => FIGURE.some((role) => wordsOf(tokens, role).length > 0);
/** 正在写关于政府信息公开的论文: speaks of the subject of all reports and asks nothing. */
const isGeneral = (tokens: readonly Token[]): boolean =>
  wordsOf(tokens, "generic").length > 0 &&
  !asks(tokens) &&
  !namesFigure(tokens) &&
  !tokens.some((token) => token.kind === "who" || token.kind === "when" || isWord(token, "content") || isWord(token, "group"));
const empty = (tokens: readonly Token[]): boolean => tokens.every((token) => token.kind === "mark");

function cutAt(tokens: readonly Token[], mark: "stop" | "comma"): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "mark" && token.value === mark) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => !empty(part));
}

/** 以予以公开占办结的比重论，哪个区县最高: who has most of what the clause before names. */
const asksOfBefore = (clause: readonly Token[], before: readonly Token[]): boolean =>
  !namesFigure(clause) &&
  namesFigure(before) &&
  !hasWord(before, "ask", "number", "yesno", "why", "how") &&
  (((hasWord(clause, "group") || hasWord(clause, "ask", "which") || (hasWho(clause) && !hasWho(before))) &&
    hasWord(clause, "operation", ...ORDERS)) ||
    (hasWho(clause) && !hasWho(before) && hasWord(before, "operation", ...ORDERS)) ||
    (isWhichOne(clause) && (hasWord(before, "operation", ...ORDERS, "change") || hasWord(before, "group", "count", "which"))));
const ORDERS = ["max", "min", "rank", "growth", "ascending"] as const;
const hasWho = (tokens: readonly Token[]): boolean => tokens.some(({ kind }) => kind === "who");
/** 哪家, 是谁: nothing but the asking. */
const isWhichOne = (clause: readonly Token[]): boolean =>
  clause.every(
    (token) =>
      isWord(token, "filler") ||
      isWord(token, "join") ||
      isWord(token, "group", "which") ||
      isWord(token, "ask", "which") ||
      isWord(token, "ask", "what"),
  );

/** 卫健委排多少名，按新收申请从高到低: what is ranked is said by the clause behind, which asks for nothing else. */
const lacksFigure = (last: readonly Token[], clause: readonly Token[]): boolean =>
  !namesFigure(last) &&
  !hasWord(last, "content") &&
  hasWord(last, "operation", "rank_of", "rank", ...ORDERS) &&
  namesFigure(clause) &&
  !hasWho(clause) &&
  !hasWord(clause, "ask") &&
  wordsOf(clause, "operation").every(({ value }) => value === "rank" || value === "ascending" || value === "each");

/** 咱衢州几个镇街啊: says only whose, though by words that may ask. */
const isOnlyWhose = (clause: readonly Token[]): boolean =>
  hasWho(clause) &&
  clause.every(
    (token) =>
      token.kind === "who" || token.kind === "when" || hasWord([token], "group", "count", "every", "plain") || isWord(token, "filler"),
  );

/** 真的假的, 这账算得对吗, 为什么: judges or wonders at what stands before it, and names nothing of its own. */
const isJudging = (clause: readonly Token[]): boolean =>
  hasWord(clause, "ask", "confirm", "why") &&
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

/** A sentence's clauses: one asks on its own only when what stands before it asked already. */
function clauses(sentence: Token[]): Token[][] {
  const out: Token[][] = [];
  for (const clause of cutAt(sentence, "comma")) {
    const last = out.at(-1);
    if (
      last &&
      (!(asks(last) && asks(clause)) ||
        lacksFigure(last, clause) ||
        asksOfBefore(clause, last) ||
        isJudging(clause) ||
        (isOnlyWhose(last) && namesFigure(clause)))
    )
      last.push(...clause);
    else out.push([...clause]);
  }
  return out;
}

/** Clauses that speak of nothing a report has (我是一名记者) are dropped when another clause does. */
function withoutChatter(sentence: Token[]): Token[] {
  const parts = cutAt(sentence, "comma");
  const spoken = parts.filter(speaks);
  const kept = spoken.some((part) => asks(part) && namesFigure(part)) ? spoken.filter((part) => !isGeneral(part)) : spoken;
  if (kept.length === 0 || kept.length === parts.length) return sentence;
  return kept.flatMap((part, i) =>
    i === 0 ? part : [{ kind: "mark" as const, value: "comma" as const, start: part[0]?.start ?? 0, end: part[0]?.start ?? 0 }, ...part],
  );
}

const asksExtreme = (tokens: readonly Token[]): boolean => hasWord(tokens, "operation", "max", "min");
const figureWords = (tokens: readonly Token[]): string[] => FIGURE.flatMap((role) => wordsOf(tokens, role).map(({ value }) => value));
/** 行政处罚最多的是谁，罚了多少: who has the most is told with how many. */
function isTold(question: Token[], last: Token[] | undefined): boolean {
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
function isLeadIn(question: Token[], next: Token[] | undefined): boolean {
  if (!next || asksExtreme(question) || hasWord(question, "ask", "number", "yesno") || hasWord(question, "unrelated")) return false;
  const family = (tokens: Token[]) => new Set(wordsOf(tokens, "subject").map(({ value }) => value.replace(/\..*/, "")));
  const [mine, theirs] = [family(question), family(next)];
  const narrows =
    [...theirs].some((each) => mine.has(each)) || (mine.has("application") && theirs.size === 0 && wordsOf(next, "request").length > 0);
  return narrows && hasWord(next, "ask", "number") && !next.some((token) => token.kind === "who");
}

/** 收到过申请没有: at the end, where nothing else asks or counts, 没有 asks. */
function askedLast(question: Token[]): Token[] {
  const at = question.findLastIndex((token) => token.kind !== "mark");
  const last = question[at];
  const counted = question[at - 1];
  const plain = isWord(last, "comparator", "none") && last.end - last.start <= 2;
  // 有没有被告过，输了没: one question for whether behind another.
  const comma = question.findLastIndex((token) => token.kind === "mark" && token.value === "comma");
  const before = question.slice(0, comma + 1);
  const isAsked = asks(question.slice(comma + 1)) || (asks(before) && !hasWord(before, "ask", "yesno"));
  if (!last || !plain || counted?.kind === "number" || isWord(counted, "unit") || isWord(counted, "filler") || isAsked) return question;
  return question.with(at, { kind: "word", role: "ask", value: "yesno", start: last.start, end: last.end });
}

const isFragment = (clause: readonly Token[]): boolean => clause.every((token) => token.kind !== "rest" && !isWord(token, "content"));
/**
 * 几个部门没有收到申请？2024年，衢州: whose and of when, said behind questions that do not say it. 我2023年搬来的 tells of the asker: only clauses that
 * are nothing but whose, when and what go to a question, unless that asks of a group.
 */
function addBehind(out: Token[][], behind: readonly Token[]): void {
  const fragments = cutAt(behind, "comma").filter(isFragment).flat();
  const said = (question: readonly Token[]): readonly Token[] => (!hasWho(question) && hasWord(question, "group") ? behind : fragments);
  for (const question of out) question.push(...lacking(question, said(question)));
}

/** What a question leaves unsaid and the words behind it say. */
function lacking(question: readonly Token[], said: readonly Token[]): Token[] {
  const placed = hasWho(question) || !(hasWord(question, "group") || namesFigure(question) || namesFigure(said));
  // 超过平均线的有多少家？2024 新收申请: what is counted, where the question names none.
  const figured = namesFigure(question) || hasWord(question, "content");
  const dated = question.some((token) => token.kind === "when" && !asksWhen(token));
  const grouped = hasWord(question, "group", "plain", "every");
  return said.filter(
    (token) =>
      (!figured && isFigureWord(token)) ||
      (!placed && (token.kind === "who" || (!grouped && hasWord([token], "group", "plain", "every")))) ||
      (!dated && token.kind === "when"),
  );
}

/** 由高及低给我, 从少到多排: only in which order what was asked before is wanted. */
const saysOrder = (question: readonly Token[], last: readonly Token[] | undefined): last is Token[] =>
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
const saysWhose = (question: readonly Token[], last: readonly Token[] | undefined): boolean =>
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

/** At least one run; each keeps the tokens' places in the whole text. Names and years of a lead-in go to the question it leads to. */
export function questionsIn(tokens: readonly Token[]): Token[][] {
  const sentences = cutAt(tokens, "stop").map(withoutChatter).map(askedLast);
  const asked = sentences.flatMap((sentence) => (asks(sentence) ? clauses(sentence) : [sentence]));
  const asking = asked.map(asks);
  const some = asking.includes(true);
  const [lastAsking, lastNaming] = [asking.lastIndexOf(true), asked.findLastIndex(namesFigure)];
  // 官司总数。市级部门的，全部加一起。23年: one thing is named, and the rest says of it whose and when.
  if (!some && asked.length > 1 && asked.filter(namesFigure).length === 1 && asked.every(isFragment)) return [asked.flat()];
  const out: Token[][] = [];
  let lead: Token[] = [];
  for (const [i, question] of asked.entries()) {
    const [last, next] = [out.at(-1), asked[i + 1]];
    if (last && isJudging(question)) {
      last.push(...question);
      continue;
    }
    if (!asking[i] && next && isJudging(next)) {
      out.push([...lead, ...question]);
      lead = [];
      continue;
    }
    const named = hasWho(question);
    // 住建局罚得多吗，在市直部门里第几: what is counted stands in the statement, where the question does not say it.
    const counted = !asking[i] && i >= lastNaming;
    // 一件规范性文件都没制发。哪些部门: the bound that it states with it.
    const isBounded = namesFigure(question) && hasWord(question, "comparator");
    const names = question.filter(
      (token) =>
        token.kind === "who" ||
        token.kind === "when" ||
        token.kind === "limit" ||
        (named && hasWord([token], "group", "plain", "every")) ||
        // 中位数就行。衢州几个县区2024年的行政诉讼件数: how it is reckoned.
        (!asking[i] && !namesFigure(question) && hasWord([token], "operation", "median", "mean", "spread", "growth", "trend")) ||
        (counted && (isFigureWord(token) || isBounded || (isWord(token, "join", "of") && namesFigure(question)))),
    );
    // A statement before a question sets its scene; one after it, or with nothing to say, is courtesy.
    if (some && !asking[i]) {
      if (i < lastAsking) lead = [...lead, ...names];
      else addBehind(out, question);
      continue;
    }
    if (isTold(question, asked[i - 1])) continue;
    if (saysOrder(question, last)) {
      last.push(...question);
      continue;
    }
    if (saysWhose(question, last)) {
      addBehind(out, question);
      continue;
    }
    if (isLeadIn(question, asked[i + 1])) {
      lead = [...lead, ...names];
      continue;
    }
    out.push([...lead, ...question]);
    lead = [];
  }
  return out.length > 0 ? out : [tokens.filter((token) => !(token.kind === "mark" && token.value === "stop"))];
}
