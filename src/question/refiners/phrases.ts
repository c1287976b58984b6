// A question's tokens -> its phrases, each with the parts of one figure it names, and what each leaves to its neighbours. No I/O. No clock.
import { completed, type Facets, facetsOf, named } from "../parsers/facets.ts";
import { hasWord, isFigureWord, isWord, type Token, textOf, wordsOf, wordValue } from "../tokens.ts";
import { setsAside } from "./except.ts";

const BOUNDS = ["more", "less", "at_least", "at_most"] as const;
const isBound = (token: Token | undefined): boolean =>
  isWord(token, "comparator") && BOUNDS.some((each) => isWord(token, "comparator", each));
/** 超过办结的三分之一: where the share stands that a bound is of, words of its whole between them; -1 where none does. */
export function shareBehind(tokens: readonly Token[], i: number): number {
  if (!isBound(tokens[i])) return -1;
  let at = i + 1;
  while (tokens[at] && (isFigureWord(tokens[at] as Token) || isWord(tokens[at], "filler") || isWord(tokens[at], "ask", "amount"))) at++;
  const token = tokens[at];
  return at > i + 1 && token?.kind === "number" && token.percent ? at : -1;
}
/** 办结数超过新收数的: a bound that is no number but another figure. */
export const isBoundByFigure = (tokens: readonly Token[], i: number): boolean =>
  isBound(tokens[i]) && tokens[i + 1]?.kind !== "number" && shareBehind(tokens, i) < 0;

/** 企业（不是个人）提交的: an applicant denied beside the one that is meant. */
const isDenied = (tokens: readonly Token[], i: number): boolean =>
  isWord(tokens[i], "applicant") &&
  isWord(tokens[i - 1], "comparator", "not_equal") &&
  tokens.some((each, at) => isWord(each, "applicant") && !isWord(tokens[at - 1], "comparator", "not_equal"));

/** What stands on either side of a token, marks aside, is of this kind. */
const between = (tokens: readonly Token[], i: number, kind: Token["kind"]): boolean =>
  [tokens.slice(0, i).findLast((each) => each.kind !== "mark"), tokens.slice(i + 1).find((each) => each.kind !== "mark")].every(
    (each) => each?.kind === kind,
  );

/** 直接起诉、尚未审结案件数: how a dispute came about and how it ended, of the cases that stand behind both. */
const narrowsCases = (tokens: readonly Token[], i: number, text: string): boolean => {
  if (!/^[、且并]/.test(textOf(text, tokens[i] as Token)) || !isWord(tokens[i - 1], "subject")) return false;
  const [result, cases] = tokens.slice(i + 1).filter((token) => token.kind !== "mark" && !isWord(token, "filler"));
  return isWord(result, "dispute") && isWord(cases, "subject", "case");
};

const LISTED = ["request", "applicant", "item", "document", "dispute", "subject"] as const;
/** 新收,办结,公开: a comma between two words of one kind, neither of which narrows the other. */
function listsFigures(before: Token | undefined, next: Token | undefined): boolean {
  return LISTED.some((role) => {
    const [a, b] = [wordValue(before, role), wordValue(next, role)];
    return a !== undefined && b !== undefined && a !== b && !a.startsWith(b) && !b.startsWith(a);
  });
}

/** Phrases between 和, 比, 占 …: each names one figure, or one part of it. */
export type Phrase = { facets: Facets; rates: string[]; before: string };
export function phrasesOf(tokens: readonly Token[], text: string): Phrase[] {
  const shared = hasWord(tokens, "operation", "share");
  const against =
    hasWord(tokens, "operation", "multiple", "difference", "more", "less", "compare", "share") ||
    tokens.some((token, i) => token.kind === "number" && isWord(tokens[i + 1], "unit", "倍"));
  const separates = (token: Token, i: number): string | null => {
    const join = wordValue(token, "join");
    if (wordValue(token, "operation") !== undefined && /^(?:加上?|减去?|扣除)$/.test(textOf(text, token))) return "and";
    // How many did Litong and Longde grant: two names, one figure.
    if (join === "and" && (between(tokens, i, "who") || narrowsCases(tokens, i, text))) return null;
    if (join === "and" || join === "both") return "and";
    if (wordValue(token, "operation") === "share" && /^(?:占|所占)/.test(textOf(text, token))) return "of";
    if (setsAside(join)) return null;
    if (token.kind === "mark" && token.value === "comma" && listsFigures(tokens[i - 1], tokens[i + 1])) return "and";
    if (join === "within") return shared ? "within" : null;
    if (isBoundByFigure(tokens, i)) return "than";
    if (shareBehind(tokens, i) >= 0) return "of";
    return join !== undefined && against ? join : null;
  };
  const phrases: { tokens: Token[]; before: string; figure: boolean }[] = [{ tokens: [], before: "", figure: false }];
  const lastFigure = tokens.findLastIndex(isFigureWord);
  for (const [i, token] of tokens.entries()) {
    if (isDenied(tokens, i)) continue;
    const before = separates(token, i);
    // A comma that clauses were put together at is no token any more.
    const last = tokens[i - 1];
    if (last && /^\s*,\s*$/.test(text.slice(last.end, token.start)) && listsFigures(last, token))
      phrases.push({ tokens: [], before: "and", figure: false });
    const current = phrases.at(-1);
    // 申请并予以公开: the request's result narrows it; 收到并办理 names two.
    if (
      before === "and" &&
      wordValue(token, "join") === "both" &&
      !current?.tokens.some((each) => isWord(each, "request") || isWord(each, "dispute"))
    )
      continue;
    if (before && current?.figure && i < lastFigure) phrases.push({ tokens: [], before, figure: false });
    else if (current) {
      current.tokens.push(token);
      current.figure ||= isFigureWord(token);
    }
  }
  return phrases.map((phrase) => ({
    facets: withKindOfDispute(facetsOf(phrase.tokens), phrase.tokens, text),
    rates: wordsOf(phrase.tokens, "rate").map(({ value }) => value),
    before: phrase.before,
  }));
}

/** 败诉, 法院没判的, 还在复议中: the word for the result says which kind of dispute it is of, where nothing else does. */
const OF_COURT = /[胜败]诉|法院|法庭|法官|官司|宣判|庭审/;
function withKindOfDispute(facets: Facets, tokens: readonly Token[], text: string): Facets {
  const words = wordsOf(tokens, "dispute").map((token) => textOf(text, token));
  const subject = words.some((each) => OF_COURT.test(each))
    ? "litigation"
    : words.some((each) => /复议/.test(each))
      ? "reconsideration"
      : null;
  const named = facets.subject.some((each) => each !== "case");
  return subject && !named ? { ...facets, subject: [subject] } : facets;
}

/** Parts that a phrase leaves to its neighbours: 个人和企业的申请, 复议的维持和纠正, 规章和规范性文件各废止几件. */
export function shareParts(all: readonly Facets[]): Facets[] {
  return all.map((facets, i) => {
    const others = [...all.slice(0, i).toReversed(), ...all.slice(i + 1)];
    if (facets.subject.length > 0) {
      const next = all[i + 1];
      const onlySubject = [...facets.request, ...facets.dispute, ...facets.document, ...facets.item, ...facets.applicant].length === 0;
      const source = next && onlySubject ? next : all[i - 1];
      if (onlySubject && source && named(facets).kind !== "none") {
        const filled = { ...facets, document: source.document, dispute: source === next ? source.dispute : [] };
        if (named(facets).kind === "open" || source === next) return named(filled).kind === "keys" ? filled : facets;
      }
      return facets;
    }
    const base = others.find((other) => other.subject.length > 0 && named(completed(facets, other)).kind === "keys");
    return base ? completed(facets, base) : facets;
  });
}
