// One question for the most of two figures (申请和诉讼都最多的县, 收费最多的和许可最少的) -> a question for each, with what both share. No I/O. No clock.
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";

const FIGURE: ReadonlySet<string> = new Set(["subject", "request", "dispute", "document", "item", "applicant"]);
/** 申请, 许可: figures by themselves, where 新收 or 企业 may be a part of one. */
const OWN = ["subject", "item", "document"] as const;
const isFigure = (token: Token | undefined): boolean => token?.kind === "word" && FIGURE.has(token.role);
const isEnd = (token: Token | undefined): boolean => isWord(token, "operation", "max") || isWord(token, "operation", "min");
/** 复议和诉讼哪个最多: which of the figures, and not whose. */
const BARE = /^(?:哪个|哪一个|哪项|哪一项|哪类|哪种|哪样|什么|何者|which)$/;

const APART = ["sum", "share", "mean", "difference", "multiple", "change", "growth"] as const;

type Run = { from: number; to: number };
/** Figures, each as many words as stand together; the first has a word that is a figure by itself. */
function runsIn(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const [i, token] of tokens.entries()) {
    const last = runs.at(-1);
    if (!isFigure(token)) continue;
    if (last?.to === i - 1) last.to = i;
    else runs.push({ from: i, to: i });
  }
  const [first] = runs;
  return first && ownIn(tokens.slice(first.from, first.to + 1)) ? runs : [];
}
const ownIn = (tokens: readonly Token[]): boolean => tokens.some((token) => OWN.some((role) => isWord(token, role)));
const isSlight = (token: Token): boolean =>
  token.kind === "mark" ||
  isWord(token, "filler") ||
  isWord(token, "join", "of") ||
  isWord(token, "join", "and") ||
  isWord(token, "join", "both");
/** 哪个县, 各县区, 谁: whose figures are held against each other. */
const saysWhose = (token: Token, text: string): boolean => isWord(token, "group") && !BARE.test(textOf(text, token));
export const asksWhose = (tokens: readonly Token[], text: string): boolean =>
  tokens.some((token) => isWord(token, "group", "which") && saysWhose(token, text));

const DENIED_END = /(?:不是|并非|不算|没有?|不)最[多少高低大小]/;

/** Errors: none. Sums of two figures over a group are no answer to whose are most. */
export function bothMost(tokens: Token[], text: string): Token[][] {
  const ends = tokens.flatMap((token, i) => (isEnd(token) ? [i] : []));
  const [a, b, ...more] = runsIn(tokens);
  // 申请最多、而诉讼不是最多: one of the two is denied.
  if (DENIED_END.test(text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end))) return [tokens];
  if (!a || !b || more.length > 0 || ends.length === 0 || hasWord(tokens, "operation", ...APART)) return [tokens];
  const [first = 0, second] = ends;
  const whose = tokens.filter((token) => saysWhose(token, text));
  const isSame = /同一/.test(text.slice(tokens[0]?.start ?? 0));
  if (second === undefined) {
    const isJoined = tokens.slice(a.to + 1, b.from).every(isSlight) && tokens.slice(b.to + 1, first).every(isSlight);
    if (whose.length === 0 || !isJoined || b.to > first) return [tokens];
    const shared = (from: number, to: number): Token[] => tokens.filter((_, i) => i < from || i > to);
    return [shared(a.to + 1, b.to), shared(a.from, b.from - 1)];
  }
  if (ends.length > 2 || (whose.length === 0 && !isSame)) return [tokens];
  // 哪个县区申请最多、哪个诉讼最多: whose, and when, is said once; what stands behind both (是同一个吗) is answered by their names.
  const isInOrder = a.to < first && first < b.from && b.to < second;
  if (!isInOrder) return [tokens];
  const [head, between] = [tokens.slice(0, a.from), tokens.slice(first + 1, b.from)];
  const own = between.some(({ kind }) => kind === "who" || kind === "when") ? between : head;
  // 处罚最多的县区和许可最少的县区: whose stands behind.
  const behind = (from: number): Token[] => tokens.slice(from + 1, from + 2).filter((token) => saysWhose(token, text));
  return [
    [...head, ...tokens.slice(a.from, first + 1), ...behind(first)],
    [...own, ...tokens.slice(b.from, second + 1), ...behind(second)],
  ];
}
