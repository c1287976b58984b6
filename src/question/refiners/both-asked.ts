// One question for two things of the prose (期数及人数, 平台建设和监督保障) -> two questions, each with what both share. No I/O. No clock.
import { hasWord, isWord, type Token, textOf, wordValue } from "../tokens.ts";

/** What the form's sections and their parts are called, and what section five tells. */
const PART =
  /^(?:平台建设|监督保障|(?:政府)?信息管理|主动公开|依申请公开|(?:存在的?|主要)?(?:问题|不足|短板|困难)|改进(?:措施|情况|办法|方向)?|措施|下一步(?:打算|计划|工作)?|打算)$/;
const FIGURE = ["subject", "request", "dispute", "item", "applicant", "rate"] as const;
/** 办了几期: 办 names no figure. */
const namesFigure = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => FIGURE.some((role) => isWord(token, role)) && !isWord(token, "request", "process"));

const ANYTHING = "";
/** A number asked for with its unit: 几期, 人数. `from` to `to` of the tokens. */
type Amount = { from: number; to: number; unit: string };
function amountsOf(tokens: readonly Token[], text: string): Amount[] {
  return tokens.flatMap((token, i): Amount[] => {
    const next = tokens[i + 1];
    const unit = wordValue(next, "unit");
    if (isWord(token, "ask", "number")) return [unit === undefined ? { from: i, to: i, unit: ANYTHING } : { from: i, to: i + 1, unit }];
    // 几个乡镇: what is counted is said with it.
    if (isWord(token, "group", "count")) return [{ from: i, to: i, unit: textOf(text, token) }];
    const counted = isWord(token, "ask", "amount") ? /^([条期场篇人])数$/.exec(textOf(text, token))?.[1] : undefined;
    return counted === undefined ? [] : [{ from: i, to: i, unit: counted }];
  });
}

const isBetween = (token: Token): boolean =>
  token.kind === "mark" || token.kind === "rest" || isWord(token, "join") || isWord(token, "filler");
const without = (tokens: readonly Token[], from: number, to: number): Token[] => tokens.filter((_, i) => i < from || i > to);

/**
 * 督查了几个乡镇几个部门, 公报出了几期公开文件几件: each number has a thing of its own, said with it or before it. Null where what
 * is counted is one thing.
 */
function eachOwn(first: Amount, second: Amount, tokens: readonly Token[]): Token[][] | null {
  const between = tokens.slice(first.to + 1, second.from).filter((token) => !isWord(token, "join") && token.kind !== "mark");
  const ofItsOwn = (amount: Amount): boolean => isWord(tokens[amount.from], "group", "count");
  if (between.some((token) => !isThing(token) && !isWord(token, "filler"))) return null;
  // 期数及参训人数: who took part is said of the first thing.
  const named = between.some((token) => isWord(token, "content"));
  const names = tokens.filter(({ kind }) => kind === "who" || kind === "when");
  // 几个乡镇几个部门: the thing of each is said with it.
  if (!named && ofItsOwn(first) && ofItsOwn(second)) return [tokens.slice(0, second.from), without(tokens, first.from, second.from - 1)];
  // 出了几期公开文件几件: that of the second stands before it.
  if (named && !ofItsOwn(second) && second.unit !== ANYTHING && second.to === tokens.length - 1)
    return [
      tokens.slice(0, first.to + 1),
      [...names.filter(({ start }) => start < (between[0]?.start ?? 0)), ...between, ...tokens.slice(second.from)],
    ];
  return null;
}
const isThing = (token: Token): boolean => token.kind === "rest" || isWord(token, "content");

/** Errors: none. Of what the form counts nothing is parted here (refiners/phrases.ts). */
export function bothAsked(tokens: Token[], text: string): Token[][] {
  if (hasWord(tokens, "operation", "compare", "difference", "multiple", "share", "sum")) return [tokens];
  const [first, second, ...more] = amountsOf(tokens, text);
  const prose = !namesFigure(tokens) && tokens.some((token) => isWord(token, "content") || token.kind === "rest");
  const two =
    first && second && more.length === 0 && prose && tokens.some(({ kind }) => kind === "who") ? eachOwn(first, second, tokens) : null;
  if (two) return two;
  if (
    first &&
    second &&
    more.length === 0 &&
    prose &&
    hasWord(tokens, "content") &&
    first.unit !== ANYTHING &&
    second.unit !== ANYTHING &&
    first.unit !== second.unit &&
    tokens.slice(first.to + 1, second.from).every(isBetween)
  ) {
    const [join] = tokens.slice(first.to + 1, second.from);
    const end = isWord(join, "join") || join?.kind === "mark" ? first.to + 1 : first.to;
    return [without(tokens, first.to + 1, second.to), without(tokens, first.from, end)];
  }
  const at = tokens.findIndex(
    (token, i) => PART.test(textOf(text, token)) && isWord(tokens[i + 1], "join", "and") && PART.test(textOf(text, tokens[i + 2] ?? token)),
  );
  if (at < 0 || hasWord(tokens, "ask", "number", "why") || !tokens.some(({ kind }) => kind === "who")) return [tokens];
  // 改进 措施: as many words as the second part has.
  let end = at + 2;
  while (PART.test(textOf(text, tokens[end + 1] ?? NONE))) end++;
  return [without(tokens, at + 1, end), without(tokens, at, at + 1)];
}
const NONE = { start: 0, end: 0 };
