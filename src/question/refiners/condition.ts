// Tokens -> the condition numbers have to meet (超过10件, 10件以上, 不到五件) and how many of a ranking are wanted (前三名). No I/O. No clock.

import type { Comparator, Condition } from "../../condition.ts";
import { familyOf, unitOf } from "../../form/vocabulary.ts";
import { type Draft, noted, type Refiner, type RuleContext } from "../draft.ts";
import { hasWord, isWord, type Token, textOf, wordValue } from "../tokens.ts";
import type { Bound } from "../understanding.ts";
import { PROSE_AGAINST_TABLE } from "../words/searches.ts";
import { AMONG, figures } from "./figures.ts";
import { shareOfEach } from "./parts.ts";

const AFTER: Record<string, Comparator> = { or_more: "at_least", or_less: "at_most" };
const BEFORE: Record<string, Comparator> = {
  more: "more",
  difference: "more",
  at_least: "at_least",
  less: "less",
  at_most: "at_most",
  equal: "equal",
  not_equal: "not_equal",
};

const FIRST_PAST: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:超过|突破|高于|多于|超出|越过)了?$/, "more"],
  [/(?:达到|不少于|不低于|满)了?$/, "at_least"],
  [/(?:不到|低于|少于|不足|跌破)了?$/, "less"],
];

function conditionAt(tokens: readonly Token[], i: number, text: string): Condition | null {
  const number = tokens[i];
  if (number?.kind !== "number") return null;
  const isSpace = (token: Token | undefined) => token?.kind === "mark" && token.value === "space";
  const before = isSpace(tokens[i - 1]) ? tokens[i - 2] : tokens[i - 1];
  const after = tokens.slice(i + 1, i + 3).find((token) => !isWord(token, "unit"));
  const behind = AFTER[wordValue(after, "comparator") ?? ""];
  if (behind) return { comparator: behind, value: number.value };
  // 超过 and 高出 are also words of difference: before a number they compare with it.
  // 是0, 为三件吗: what stands before is grammar, and the number still a condition.
  const copula = before && /^(?:是|为)$/.test(textOf(text, before)) ? "equal" : "";
  // 收费过千万: a round number behind a noun; 收到过3件 is only had.
  const passed =
    before && /^过$/.test(textOf(text, before)) && isWord(tokens[i - 2], "subject") && /[百千万亿0]$/.test(textOf(text, number))
      ? "more"
      : "";
  // 首次超过30件: the bound stands at the end of the word that asks for the year.
  const first = isWord(before, "operation", "first_year") ? FIRST_PAST.find(([end]) => end.test(textOf(text, before)))?.[1] : undefined;
  if (first) return { comparator: first, value: number.value };
  const ahead = BEFORE[wordValue(before, "comparator") ?? wordValue(before, "operation") ?? ""] ?? BEFORE[copula] ?? BEFORE[passed];
  return ahead ? { comparator: ahead, value: number.value } : null;
}

/** Of money, which the form counts in 万元: 两千万 is 2000 of them, 500000元 are 50. */
function inUnitOf({ figures: asked, tokens, text }: Draft, read: Condition): Condition {
  const money =
    asked.kind === "known" &&
    asked.quantities.length > 0 &&
    asked.quantities.every((each) => each.kind === "figure" && unitOf(each.key) === "万元");
  if (!money) return read;
  const scaled = (value: number): number => {
    const at = tokens.findIndex((token) => token.kind === "number" && token.value === value);
    const number = tokens[at];
    if (number?.kind !== "number") return value;
    const inYuan = /[万亿]/.test(textOf(text, number)) || /^ ?(?:[元块]|yuan|rmb|cny)/.test(text.slice(number.end));
    return inYuan ? Number(`${value}e-4`) : value;
  };
  return { ...read, value: scaled(read.value), ...(read.to === undefined ? {} : { to: scaled(read.to) }) };
}

const ABOUT = /[多余约近来]|左右|上下|大概|差不多/;
const EITHER = /\d[件条个次份项]?还是\d/;
/** 13件与36件之间, 介于13到36件, 100—200件: two numbers and a word or a sign between them. */
function betweenAt(tokens: readonly Token[], i: number, text: string): Condition | null {
  const [low, high] = [tokens[i], tokens.slice(i + 1, i + 5).find((token) => token.kind === "number")];
  if (low?.kind !== "number" || high?.kind !== "number" || high.value < low.value) return null;
  const gap = text.slice(low.end, high.start).replace(/\s/g, "");
  const behind = text.slice(high.end, high.end + 8);
  const ahead = text.slice(Math.max(0, low.start - 4), low.start);
  const ranged = /^\p{Script=Han}{0,2}(?:到|至|-|—+|–|~|～|－)$/u.test(gap);
  const joined = /^\p{Script=Han}{0,2}(?:和|与|跟|及|、)$/u.test(gap);
  const said = /^\p{Script=Han}{0,2}(?:之间|区间|范围|这个区间|的区间)/u.test(behind) || /(?:介于|介乎|处于|落在|between)\s*$/.test(ahead);
  const counted = isWord(tokens[tokens.indexOf(high) + 1], "unit") && ranged;
  return (ranged || joined) && (said || counted) ? { comparator: "between", value: low.value, to: high.value } : null;
}

const boundOf = (token: Token): Comparator | undefined => BEFORE[wordValue(token, "comparator") ?? wordValue(token, "operation") ?? ""];

/** 高于各县区平均数: whose mean may stand between. */
function meanBehind(tokens: readonly Token[], i: number): Token | undefined {
  let at = i + 1;
  while (isWord(tokens[at], "group") || isWord(tokens[at], "filler") || tokens[at]?.kind === "who") at++;
  return tokens[at];
}

const NOT_ONE = /一(?:件|个|例|起|次|份|宗|条|封|笔|桩|张|项|回|分钱)[^,，。?？]{0,8}(?:都|也)(?:没|未|无)/;
/** Between two conditions: 并且, 同时, a comma. */
const parts = (token: Token, text: string): boolean =>
  isWord(token, "join", "both") ||
  isWord(token, "join", "and") ||
  (token.kind === "mark" && token.value === "comma") ||
  /^(?:而且|并且|同时|且|又|也|但|却|但是|还)$/.test(textOf(text, token));
/** 收到过申请, 有过复议: at least one, where no number is said. */
const HAD = /(?:有|收到|受理|发生|出现|存在|办理|产生|遇到|打|被)(?:过|了)?$|(?:过|有)/;

const EACH_HAD = /(?:都|均|全|每年|年年|回回|次次)[^,，。?？]{0,3}(?:有|摊|惹|遇|碰|挨|被|发生|出现|收到|产生|打)/;
/** 哪几年是零: those years that meet it. */
export const WHICH_YEAR = /哪(?:一|几|些)?(?:个)?年(?:度|份)?|何年|which years?/;
/** 同口径, 两年都有报告的: only those that have a report of each year. */
export const SAME_MEMBERS =
  /(?:同口径|同一口径|可比口径|口径(?:一致|相同))|[两各]年(?:里|间)?(?:都|均|俱|皆)有(?:年度)?(?:报告|年报)|like[- ]for[- ]like/;
/** 三项同时具备者请开列. */
const LISTS = /开列|列(?:出|明|个|一下)|名单|点(?:个|下|一下)?名|报出来/;
/** 既收到申请又被提起复议: each happened. */
const BOTH = /既[^,，。?？]{1,16}[又也]/;

/** Conditions each with its own figure: at least two, of the clauses of a question for those that meet them. */
function severalOf(draft: Draft, context: RuleContext): Bound[] {
  const { tokens, text } = draft;
  const asksWho =
    hasWord(tokens, "group", "which", "count") ||
    hasWord(tokens, "ask", "which", "what") ||
    hasWord(tokens, "unit", "个", "家") ||
    LISTS.test(text) ||
    isWord(
      tokens.findLast(({ kind }) => kind !== "mark" && kind !== "when"),
      "group",
      "plain",
    );
  if (!asksWho) return [];
  const clauses: Token[][] = [[]];
  const names = (each: Token): boolean => each.kind === "word" && FIGURE_ROLES.has(each.role);
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
    const alone = clause.some(names) ? readOf(clause) : readOf(clauses.slice(0, i).findLast((each) => each.some(names)) ?? clause);
    // 规范性文件，新发了4件以上、又有废止的: what is counted stands in the clause before.
    const subjects = clauses.slice(0, i).flatMap((each) => each.filter((token) => isWord(token, "subject")));
    const read = alone.kind === "known" || subjects.length === 0 ? alone : readOf([...subjects, ...clause]);
    const all = read.kind === "known" ? read.quantities : [];
    const family = familyOf(all.flatMap((each) => (each.kind === "figure" ? [each.key] : [])));
    const [quantity] = family && all.length > 1 ? [{ kind: "figure" as const, key: family }] : all;
    if (!quantity || (all.length > 1 && !family)) return [];
    const said = saidIn(clause, text) ?? ofAll;
    if (said) return [{ quantity, condition: said }];
    const words = text.slice(clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0);
    return (HAD.test(words) || BOTH.test(text)) && !/多少|几(?:件|起|宗|次|条|项|例)/.test(words)
      ? [{ quantity, condition: { comparator: "more", value: 0 } }]
      : [];
  });
}
const ALL_OF_THEM = /(?:都|全|均|皆|俱|一律|统统)(?:是|为|没|无|未|超|不|在|达|过|有)/;
/** The condition that a clause states. */
function saidIn(clause: readonly Token[], text: string): Condition | null {
  const said = clause.map((_, i) => betweenAt(clause, i, text) ?? conditionAt(clause, i, text)).find((each) => each !== null);
  if (said) return said;
  return hasWord(clause, "comparator", "none") || hasWord(clause, "operation", "never") ? { comparator: "equal", value: 0 } : null;
}
const FIGURE_ROLES = new Set<string>(["subject", "request", "dispute", "document", "item", "applicant", "rate"]);

/** 哪三个局最少: how many of a ranking, where the most or the least is asked for. */
function askedMembers(tokens: readonly Token[]): number | undefined {
  if (!hasWord(tokens, "operation", "max", "min")) return undefined;
  const at = tokens.findIndex((token, i) => token.kind === "number" && isWord(tokens[i - 1], "ask", "which"));
  const [number, counted] = [tokens[at], tokens[at + 1]];
  return number?.kind === "number" &&
    number.value > 1 &&
    (isWord(counted, "unit", "个") || isWord(counted, "unit", "家") || isWord(counted, "group"))
    ? number.value
    : undefined;
}

export const condition: Refiner = {
  name: "condition",
  refine(draft, context) {
    const { tokens } = draft;
    const limited = tokens.find((token) => token.kind === "limit");
    const limit = limited?.kind === "limit" ? limited.value : askedMembers(tokens);
    // 一件复议都没摊上的: none, and no 1.
    const notOne = NOT_ONE.test(draft.text.slice(tokens[0]?.start ?? 0));
    const read = notOne
      ? undefined
      : (tokens.map((_, i) => betweenAt(tokens, i, draft.text)).find((each) => each !== null) ??
        tokens.map((_, i) => conditionAt(tokens, i, draft.text)).find((each) => each !== null));
    const found = read && inUnitOf(draft, read);
    const placed = tokens.find((token) => token.kind === "place");
    const mean = tokens
      .map((token, i) => (boundOf(token) && isWord(meanBehind(tokens, i), "operation", "mean") ? boundOf(token) : undefined))
      .find(Boolean);
    const out: Draft = {
      ...draft,
      ...(limit === undefined ? {} : { limit }),
      ...(placed?.kind === "place" ? { place: placed.value } : {}),
      ...(mean ? { againstMean: mean } : {}),
    };
    if (mean) return noted(out, "条件", `${mean} 平均数`);
    const all = severalOf(draft, context);
    if (all.length > 1) {
      const quantities = all.map(({ quantity }) => quantity);
      return noted({ ...out, conditions: all, figures: { kind: "known", quantities } }, "条件", `${all.length} 个`);
    }
    // 予以公开的超过三成: a share is what is held against a percentage, and no number of cases.
    const ofShare = found && tokens.some((token) => token.kind === "number" && token.percent && token.value === found.value);
    if (ofShare && !EITHER.test(draft.text))
      return noted(shareOfEach({ ...out, condition: found }), "条件", `${found.comparator} ${found.value}%`);
    if (found && !EITHER.test(draft.text)) return noted({ ...out, condition: found }, "条件", `${found.comparator} ${found.value}`);
    // 没有收到申请的, 收到零件: none. 有没有 asks and is no condition.
    const none =
      notOne ||
      hasWord(tokens, "comparator", "none") ||
      hasWord(tokens, "operation", "never") ||
      // 一件都没制发: the denial stands in the word for what was done.
      tokens.some((token) => isWord(token, "document", "issued") && /^[没未从]/.test(textOf(draft.text, token))) ||
      tokens.some((token) => isWord(token, "operation", "every_year") && /[没零未]有?$/.test(textOf(draft.text, token)));
    if (
      none &&
      !PROSE_AGAINST_TABLE.test(draft.text) &&
      (hasWord(tokens, "group", "every", "which", "count", "plain") ||
        hasWord(tokens, "unit", "个", "家") ||
        hasWord(tokens, "operation", "every_year", "never", "first_year") ||
        AMONG.test(draft.text) ||
        hasWord(tokens, "operation", "reports") ||
        WHICH_YEAR.test(draft.text) ||
        hasWord(tokens, "ask", "yesno", "confirm"))
    )
      return noted({ ...out, condition: { comparator: "equal", value: 0 } }, "条件", "没有");
    // 连着两年都摊上官司的: some in each.
    if (
      hasWord(tokens, "operation", "every_year") &&
      hasWord(tokens, "group") &&
      EACH_HAD.test(draft.text) &&
      !SAME_MEMBERS.test(draft.text)
    )
      return noted({ ...out, condition: { comparator: "more", value: 0 } }, "条件", "都有");
    // A number told rather than asked for: 利通区收到了9999件申请, 对吗.
    const told = tokens.find(
      (token, i) =>
        token.kind === "number" && isWord(tokens[i + 1], "unit") && !isWord(tokens[i + 1], "unit", "种") && token.value !== limit,
    );
    // 六百多万, 近2.9万件; 6件还是7件: the figure is what is asked for, and no number of the question is a bound.
    const loose = told && (ABOUT.test(draft.text.slice(Math.max(0, told.start - 2), told.end + 2)) || EITHER.test(draft.text));
    const asks = loose || hasWord(tokens, "ask", "number") || hasWord(tokens, "group") || hasWord(tokens, "operation");
    if (told?.kind === "number" && !asks && draft.figures.kind === "known")
      return noted({ ...out, condition: { comparator: "equal", value: told.value } }, "条件", `等于 ${told.value}`);
    return out;
  },
};
