// A question for those that meet several conditions -> each condition with its own figure. No I/O. No clock.
import type { Condition } from "../../condition.ts";
import { familyOf } from "../../form/vocabulary.ts";
import type { Draft, RuleContext } from "../draft.ts";
import { hasWord, isFigureWord, isWord, type Token, textOf } from "../tokens.ts";
import type { Bound } from "../understanding.ts";
import { betweenAt, conditionAt } from "./bounds.ts";
import { figures } from "./figures.ts";

/** Between two conditions: 并且, 同时, a comma. */
const parts = (token: Token, text: string): boolean =>
  isWord(token, "join", "both") ||
  isWord(token, "join", "and") ||
  (token.kind === "mark" && token.value === "comma") ||
  /^(?:而|而且|并且|同时|且|又|也|但|却|但是|还)$/.test(textOf(text, token));
/** 收到过申请, 有过复议: at least one, where no number is said. */
const HAD =
  /(?:有|收到|受理|发生|出现|存在|办理|产生|遇到|打|被)(?:过|了)?$|(?:过|有)|(?:收到|受理|发生|出现|产生|遇到)了?(?!的)\p{Script=Han}{1,6}$|(?:办结|答复|公开|废止|制发|办理|处理)(?:了|过)\p{Script=Han}{0,6}$/u;
/** 三项同时具备者请开列. */
const LISTS = /开列|列(?:出|明|个|一下)|名单|点(?:个|下|一下)?名|报出来/;
/** 既收到申请又被提起复议: each happened. */
const BOTH = /既[^,，。?？]{1,16}[又也]/;

/** Whether those are asked for of whom something is so. */
export const asksWho = ({ tokens, text }: Draft): boolean =>
  hasWord(tokens, "group", "which", "count") ||
  hasWord(tokens, "ask", "which", "what") ||
  hasWord(tokens, "unit", "个", "家") ||
  LISTS.test(text) ||
  isThose(tokens, text);
/** …的单位, …的衢州各区县: said of a group that stands last. */
function isThose(tokens: readonly Token[], text: string): boolean {
  const at = tokens.findLastIndex(({ kind }) => kind !== "mark" && kind !== "when");
  const [before, last] = [tokens[at - 1], tokens[at]];
  const start = before?.kind === "who" ? before.start : (last?.start ?? 0);
  return isWord(last, "group", "plain") || (isWord(last, "group", "every") && text.slice(0, start).endsWith("的"));
}

/** Conditions each with its own figure: at least two, of the clauses of a question for those that meet them. */
export function severalOf(draft: Draft, context: RuleContext): Bound[] {
  const { tokens, text } = draft;
  const isOfWho = asksWho(draft);
  // 遂昌县没有复议但有诉讼，对吗: of one authority, whether both are so.
  const asksWhether = hasWord(tokens, "ask", "yesno", "confirm") && hasWord(tokens, "comparator", "none") && /但|却|而|且|又|也/.test(text);
  const each = eachNumber(draft);
  if (!isOfWho && !asksWhether && !each) return [];
  const clauses: Token[][] = [[]];
  const names = (each: Token): boolean => isFigureWord(each);
  const isBound = tokens.map((_, i) => conditionAt(tokens, i, text) !== null);
  const [lastNamed, lastBound] = [tokens.findLastIndex(names), isBound.lastIndexOf(true)];
  let [isNamed, isHeld] = [false, false];
  for (const [i, token] of tokens.entries()) {
    // 不足20件但又不是零: a second bound of what was named.
    if (parts(token, text) && isNamed && (i < lastNamed || (isHeld && i < lastBound))) {
      clauses.push([]);
      [isNamed, isHeld] = [false, false];
      continue;
    }
    // 有复议没诉讼的: what is denied stands right behind what is had.
    const isTurned = isWord(token, "comparator", "none") && isNamed && i < lastNamed && hasSome(clauses.at(-1) ?? [], text);
    if (isTurned) {
      clauses.push([]);
      [isNamed, isHeld] = [false, false];
    }
    // Several numbers told: each clause has its own.
    const isParted = each && /[,，、;；]/.test(text.slice(tokens[i - 1]?.end ?? token.start, token.start));
    if (isParted && isNamed && i <= lastNamed) {
      clauses.push([]);
      [isNamed, isHeld] = [false, false];
    }
    clauses.at(-1)?.push(token);
    isNamed ||= names(token);
    isHeld ||= isBound[i] ?? false;
  }
  if (clauses.length < 2) return [];
  // 申请、处罚、诉讼全是0: what is said of all of them at the end.
  const last = clauses.at(-1) ?? [];
  const ofAll = ALL_OF_THEM.test(text.slice(last[0]?.start ?? 0, last.at(-1)?.end ?? 0)) ? saidIn(last, text) : null;
  return clauses.flatMap((clause, i): Bound[] => {
    const readOf = (own: Token[]) => figures.refine({ ...draft, tokens: own, figures: { kind: "none" } }, context).figures;
    // 收到20件，公开6件: requests, where nothing else is spoken of.
    const isOfRequests = each && clause.some((token) => token.kind === "word" && OF_REQUESTS.has(token.role));
    // 企业申请1件，结转来2件: each of the applicant that the first is of.
    const applicant = isOfRequests && i > 0 ? (clauses[0] ?? []).filter((token) => isWord(token, "applicant")) : [];
    const isOwn = applicant.length === 0 || clause.some((token) => isWord(token, "applicant"));
    const alone = !isOwn
      ? readOf([REQUESTS, ...applicant, ...clause])
      : clause.some(names)
        ? readOf(clause)
        : readOf(clauses.slice(0, i).findLast((each) => each.some(names)) ?? clause);
    // 规范性文件，新发了4件以上、又有废止的: what is counted stands in the clause before.
    const subjects = clauses.slice(0, i).flatMap((each) => each.filter((token) => isWord(token, "subject")));
    const first = alone.kind === "known" || subjects.length === 0 ? alone : readOf([...subjects, ...clause]);
    const read = first.kind !== "known" && isOfRequests ? readOf([REQUESTS, ...clause]) : first;
    const all = read.kind === "known" ? read.quantities : [];
    const family = familyOf(all.flatMap((each) => (each.kind === "figure" ? [each.key] : [])));
    const [quantity] = family && all.length > 1 ? [{ kind: "figure" as const, key: family }] : all;
    if (!quantity || (all.length > 1 && !family)) return [];
    const told = each ? clause.find(isCounted) : undefined;
    // A number whose own clause does not say what it counts is no condition of another's.
    if (each && (!clause.some(names) || clause.some(({ kind }) => kind === "rest"))) return [];
    const said = saidIn(clause, text) ?? ofAll ?? (told?.kind === "number" ? ({ comparator: "equal", value: told.value } as const) : null);
    if (said) return [{ quantity, condition: said }];
    const words = text.slice(clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0);
    return (HAD.test(words) || BOTH.test(text)) && !/多少|几(?:件|起|宗|次|条|项|例)/.test(words)
      ? [{ quantity, condition: { comparator: "more", value: 0 } }]
      : [];
  });
}
const hasSome = (clause: readonly Token[], text: string): boolean =>
  clause.some((token) => isWord(token, "filler", "being") && /^有(?:过)?$/.test(textOf(text, token)));
const OF_REQUESTS = new Set<string>(["request", "applicant"]);
const REQUESTS: Token = { kind: "word", role: "subject", value: "application", start: 0, end: 0 };

/** Whether several numbers are told, each to be held against its own figure: 收到20件，公开6件，对吗. */
export const eachNumber = (draft: Draft): boolean => !asksWho(draft) && tellsNumbers(draft);
const tellsNumbers = (draft: Draft): boolean => {
  const { tokens, text } = draft;
  return (
    (hasWord(tokens, "ask", "yesno", "confirm") || /[吗吧](?:[?？。!！\s]|$)/.test(text)) &&
    !hasWord(tokens, "ask", "number", "which", "what", "why", "how") &&
    !tokens.some((_, i) => betweenAt(tokens, i, text) !== null) &&
    tokens.some(isCounted) &&
    toldIn(draft) > 1
  );
};
const isCounted = (token: Token, i: number, tokens: readonly Token[]): boolean => token.kind === "number" && isWord(tokens[i + 1], "unit");
/** 没有复议，诉讼2件: a clause that denies tells none; 没有超过10件 tells its number. */
export function toldIn({ tokens, text }: Pick<Draft, "tokens" | "text">): number {
  let [told, numbers, denied] = [0, 0, false];
  for (const [i, token] of tokens.entries()) {
    const isParted = /[,，;；]/.test(text.slice(tokens[i - 1]?.end ?? token.start, token.start)) || BUT.test(textOf(text, token));
    if (isParted) {
      told += numbers > 0 || !denied ? numbers : 1;
      [numbers, denied] = [0, false];
    }
    if (isCounted(token, i, tokens)) numbers++;
    denied ||= isWord(token, "comparator", "none");
  }
  return told + (numbers > 0 || !denied ? numbers : 1);
}
const BUT = /^(?:但是?|却|而且?|可是|不过)$/;

const ALL_OF_THEM = /(?:都|全|均|皆|俱|一律|统统)(?:是|为|没|无|未|超|不|在|达|过|有)/;
/** The condition that a clause states. */
export function saidIn(clause: readonly Token[], text: string): Condition | null {
  const said = clause.map((_, i) => betweenAt(clause, i, text) ?? conditionAt(clause, i, text)).find((each) => each !== null);
  if (said) return said;
  return hasWord(clause, "comparator", "none") || hasWord(clause, "operation", "never") ? { comparator: "equal", value: 0 } : null;
}

/**
 * 新收为0但有结转的单位: two rows of the form are carried, and whom a condition of either is to hold for is asked back, and the condition not dropped.
 * Complete questions; empty where all is clear.
 */
export function unclearConditions({ tokens, typed, figures: asked }: Draft): string[] {
  const at = tokens.findIndex((token) => isWord(token, "request", "carried"));
  const carried = tokens[at];
  const before = tokens.slice(Math.max(0, at - 2), Math.max(0, at));
  const isCondition = before.some((token) => isWord(token, "filler", "being") || isWord(token, "comparator"));
  const isBeside = asked.kind === "known" && isCondition && tokens.some((token, i) => i < at && isFigureWord(token));
  if (!carried || !hasWord(tokens, "group") || !(isBeside || asked.kind === "open")) return [];
  const of = /的$/.test(typed.slice(carried.start, carried.end)) ? "的" : "";
  return ["上年结转", "结转下年"].map((row) => typed.slice(0, carried.start) + row + of + typed.slice(carried.end));
}
