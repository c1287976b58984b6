// A follow-up that turns the question before about (有复议的呢, 只有教育局吗, 并列的有吗) -> what of that question still holds. No I/O. No clock.
import { OPPOSITE } from "../../condition.ts";
import type { Who } from "../../names/directory.ts";
import { clauseOf, type Draft, noted, operates } from "../draft.ts";
import type { Operation } from "../operations.ts";
import { hasWord, isFigureWord } from "../tokens.ts";
import type { Understanding } from "../understanding.ts";
import { eachShare } from "./shares.ts";

const LISTS = new Set<string>(["which", "count"]);
const isNone = ({ condition }: Understanding): boolean => condition?.comparator === "equal" && condition.value === 0;

/** 没有复议的是哪个 >> 有复议的呢: those that have some. */
const HAS =
  /^(?:那么?|哪些|哪几?[个家]|谁)?(?:有(?!没有|无|关)|(?:收到|受理|发生|出现|被|打)(?:了|过)?)[^没未无不]{0,12}的(?:呢|有哪些|有谁|是(?:谁|哪.{0,2}))?[?？。]*$/;
export function withPresence(draft: Draft, last: Understanding): Draft {
  if (!LISTS.has(last.operation.value) || !isNone(last) || draft.condition || !HAS.test(clauseOf(draft))) return draft;
  return noted({ ...draft, condition: { comparator: "more", value: 0 } }, "承前", "有的那些");
}

/** 哪些没收到申请 >> 只有教育局吗: whether it alone of those is so. */
const ONLY = /^(?:那么?)?(?:是不是)?(?:就|仅仅?|只)(?:有|是)?/;
export function withOnly(draft: Draft, last: Understanding): Draft {
  const [only, ...more] = draft.who?.origin === "said" ? draft.who.value : [];
  const isAsked = ONLY.test(clauseOf(draft)) && hasWord(draft.tokens, "ask", "yesno", "confirm");
  if (!isAsked || only?.kind !== "agency" || more.length > 0 || !LISTS.has(last.operation.value) || !last.condition) return draft;
  return noted(
    {
      ...draft,
      only: { id: only.id, name: only.name },
      who: { value: last.who.value, origin: "carried" },
      condition: last.condition,
    },
    "承前",
    "是不是只有它",
  );
}

/** 最多的是谁 >> 并列的有吗: who leads is told with all who are equal. */
const TIED =
  /^(?:那么?)?(?:有没有|有)?(?:人|谁|其他)?(?:跟它|和它)?(?:并列|打平|一样多)(?:的|第一)*(?:单位|县|部门)?(?:有没有|有|呢)?(?:吗|么|呢)?[?？。]*$/;
export const asksTies = (draft: Draft, last: Understanding): boolean =>
  (last.operation.value === "max" || last.operation.value === "min") && draft.who === null && TIED.test(clauseOf(draft));

/** 增加最多的是谁 >> 有没有不变的: of the same set and years, those that did not change. */
const UNCHANGED =
  /^(?:那么?)?(?:(?:有没有|有|哪些|哪几[个家]|谁)(?:单位|县区?|部门)?(?:是)?)?(?:不变|没变|没有?变化|无变化|持平|原地踏步)(?:的)/;
/** 许可为零的有几个 >> 其余的合计: those that do not meet the bound. */
const OTHERS =
  /^(?:那么?)?(?:其余|剩下|剩余|其他|其它|余下|另外)(?:的|那?些|几[个家]|[各的]?(?:单位|部门|县区?|区县|乡镇)){1,3}(?=合计|一共|总共|加|平均|共|呢|有|是|各|多少|最|收|新收|申请|许可|处罚|诉讼|复议|行政|公开|$)(?!.*(?:理由|原因))/;

/** What of the set before is asked for in turn: those that did not change, those that are left; null where neither is. */
export function turnedSet(draft: Draft, last: Understanding): Draft | null {
  const { quantities, who, when, by, condition, operation } = last;
  const [quantity, ...more] = quantities.value;
  const isOfSet = who.value.length === 1 && (who.value[0]?.kind === "region" || who.value[0]?.kind === "all");
  // 其他部门合计: the words for those that are left are read as a set of their own.
  const isOthers = OTHERS.test(clauseOf(draft)) && (draft.who?.value ?? []).every(({ kind }) => kind === "all" || kind === "region");
  if (!quantity || more.length > 0 || !isOfSet || (draft.who && !isOthers) || draft.when) return null;
  const carried = {
    ...draft,
    figures: { kind: "known" as const, quantities: [quantity], carried: true as const },
    who: { value: who.value, origin: "carried" as const },
    when: { value: when.value, origin: "carried" as const },
    ...(last.except ? { except: last.except } : {}),
  };
  const said = (value: Operation): Pick<Draft, "operation"> => ({ operation: { value, origin: "said" } });
  if (by && UNCHANGED.test(clauseOf(draft)))
    return noted(
      { ...carried, by: { kind: "difference", only: true, same: true }, order: "descending", ...said("rank") },
      "承前",
      "没有变化的",
    );
  const opposite = condition && OPPOSITE[condition.comparator];
  if (!opposite || !LISTS.has(operation.value) || !isOthers) return null;
  const left = { comparator: opposite, value: condition.value };
  const leaders = { who: who.value, when, quantity, order: "descending" as const, condition: left };
  // 其余部门处罚合计: of those that are left, by another figure.
  const own =
    draft.figures.kind === "known" ? draft.figures.quantities : draft.figures.kind === "prose" ? draft.figures.near?.quantities : [];
  if (draft.figures.kind === "open" || draft.tokens.some((token) => isFigureWord(token)) !== (own ?? []).length > 0) return null;
  if (own && own.length > 0) return noted({ ...carried, figures: { kind: "known", quantities: own }, leaders }, "承前", "其余的那些");
  const reckoned = (["sum", "mean", "max", "min"] as const).find((each) => operates(draft, each));
  if (reckoned) return noted({ ...carried, leaders, numeric: true, ...said(reckoned) }, "承前", "其余的那些");
  const counts = hasWord(draft.tokens, "ask", "number") || hasWord(draft.tokens, "group", "count");
  return noted({ ...carried, condition: left, ...said(counts ? "count" : "which") }, "承前", "其余的那些");
}

/** 复议3件都维持了吗 >> 诉讼呢: how many there were of the one says nothing of the other. */
export const isNumberOfAnother = (draft: Draft, last: Understanding, own: boolean): boolean =>
  own && !LISTS.has(last.operation.value) && last.condition?.comparator === "equal" && last.condition.value > 0 && !draft.condition;

const THAN_IT =
  /^(?:那么?)?(?:比[它其]?|不如它?)?(?:还)?(多于|高于|超过|大于|少于|低于|不到|不及|不如|多|高|大|少|低|小)(?:它|其|这个数)?的?(?:单位|部门|县区?)?(?:呢|(?:都|还)?(?:有|是)(?:谁|哪些|哪几[个家]))?[?？。]*$/;
const NOT_ANY =
  /^(?:那么?)?(?:一[件个起]都|完全|根本)?(?:没有?|为零|是零|零|挂零|为0|是0)(?:件)?的?(?:单位|部门|县区?)?(?:呢|(?:都|还)?(?:有|是)(?:谁|哪些|哪几[个家]))[?？。]*$/;
/** 谁比它多 >> 比它少的呢, 那少于它的有谁: the same one's figure, from the other side; or those that have none. Null where it says neither. */
export function otherSideOf(draft: Draft, last: Understanding): Draft | null {
  const [quantity, ...more] = last.quantities.value;
  const isOfSet = last.who.value.length > 0 && last.who.value.every(({ kind }) => kind === "region" || kind === "all");
  if (!quantity || more.length > 0 || !isOfSet || !LISTS.has(last.operation.value) || last.by || last.conditions || last.everyYear)
    return null;
  if (draft.who?.value.some(({ kind }) => kind === "agency") || draft.tokens.some(({ kind }) => kind === "when")) return null;
  const text = clauseOf(draft);
  const side = THAN_IT.exec(text)?.[1];
  const beside = side && last.beside && !last.beside.by ? last.beside : null;
  if (!beside && !NOT_ANY.test(text)) return null;
  const bound = beside
    ? { beside: { ...beside, comparator: /[多高大超]/.test(side ?? "") ? ("more" as const) : ("less" as const) } }
    : { condition: { comparator: "equal" as const, value: 0 } };
  const carried: Draft = {
    ...draft,
    ...bound,
    figures: { kind: "known", quantities: [quantity], carried: true },
    who: { value: last.who.value, origin: "carried" },
    when: { value: last.when.value, origin: "carried" },
    ...(last.except ? { except: last.except } : {}),
    operation: { value: "which", origin: "said" },
  };
  return noted(carried, "承前", beside ? "从另一边" : "一件都没有的");
}

const WHICH_SIDE =
  /^(?:那么?)?(?:(?:谁|哪[边个方家头]|哪一[个边方])(?:更|合计|总数)?(?:的)?[多高大少低小]|(?:两[边个者]|[它他]们)?(?:相?差|差距)(?:是|有)?(?:多少|几|多大)(?:件)?)(?:些|一些|一点)?[?？。]*$/;
/** 各县区合计 >> 市直部门呢 >> 哪边多, 差多少: the sums of the two against each other. Null where the two before are no such sums. */
export function ofTwoSets(draft: Draft, before: readonly Understanding[]): Draft | null {
  const [first, second] = before.slice(-2);
  const isSum = (each: Understanding | undefined): boolean => {
    const [set, ...more] = each?.who.value ?? [];
    return each?.operation.value === "sum" && more.length === 0 && (set?.kind === "region" || set?.kind === "all");
  };
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  if (!first || !second || !isSum(first) || !isSum(second) || second.quantities.value.length !== 1 || !WHICH_SIDE.test(clauseOf(draft)))
    return null;
  if (!same(first.quantities.value, second.quantities.value) || !same(first.when.value, second.when.value)) return null;
  if (same(first.who.value, second.who.value)) return null;
  const quantities = second.quantities.value;
  return noted(
    {
      ...draft,
      figures: { kind: "known", quantities, carried: true },
      who: { value: [...first.who.value, ...second.who.value], origin: "carried" },
      when: { value: second.when.value, origin: "carried" },
      operation: { value: "difference", origin: "said" },
      numeric: true,
    },
    "承前",
    "前面所问的两组",
  );
}

const SHARE_OF_WHOLE =
  /^(?:那么?)?(?:[它这]们?)?(?:各|分别)?(?:占|所占)(?:了)?(?:全部|办结(?:总?数|的)?|总数|总量)?(?:的)?(?:多少|几成|多大|百分之几|比例?|比重)(?:多少|比例|比重)?[?？。]*$/;
/** 公开几件 >> 部分公开呢 >> 哪个多 >> 占多少: each one's share of what both are a part of, for which was meant is not said. Null where they are of no whole. */
export function sharesOfBoth(draft: Draft, last: Understanding): Draft | null {
  const all = last.quantities.value;
  const isOfBoth = last.operation.value === "difference" && all.length === 2 && last.who.value.length === 1;
  if (!isOfBoth || !SHARE_OF_WHOLE.test(clauseOf(draft))) return null;
  const shared = eachShare({ ...draft, tokens: [], figures: { kind: "known", quantities: all } });
  const isRate = shared.figures.kind === "known" && shared.figures.quantities.every(({ kind }) => kind === "rate");
  if (!isRate) return null;
  return noted(
    {
      ...draft,
      figures: shared.figures,
      who: { value: last.who.value, origin: "carried" },
      when: { value: last.when.value, origin: "carried" },
      operation: { value: "list", origin: "said" },
      numeric: true,
    },
    "承前",
    "两项各自的占比",
  );
}

/** 制发几件 >> 比废止的多吗: the figure spoken of against the one now named, of the same authority. */
const THAN = /^(?:那么?)?(?:它|这个?)?(?:比|较)/;
export function withThanFigure(draft: Draft, last: Understanding): Draft {
  const [before, ...moreBefore] = last.quantities.value;
  const [named, ...moreNamed] = draft.figures.kind === "known" ? draft.figures.quantities : [];
  // 比常山县废止的多吗, of 常山县 still.
  const isSame = draft.who === null || (last.who.value[0]?.kind === "agency" && isSameOne(draft.who.value, last.who.value[0].id));
  const isOne = last.who.value.length === 1 && moreBefore.length === 0 && moreNamed.length === 0 && isSame && draft.when === null;
  // 比上年废止的多吗: of the year before, and not of what was spoken of.
  const compares = operates(draft, "more", "less", "difference", "multiple") && !operates(draft, "change");
  if (
    !isOne ||
    !compares ||
    !THAN.test(clauseOf(draft)) ||
    before?.kind !== "figure" ||
    named?.kind !== "figure" ||
    before.key === named.key
  )
    return draft;
  return noted({ ...draft, figures: { kind: "known", quantities: [before, named], carried: true } }, "承前", "前面所问的与这一项");
}

const isSameOne = ([one, ...more]: readonly Who[], id: string): boolean => one?.kind === "agency" && one.id === id && more.length === 0;

/** 诉讼比复议多吗 >> 比常山县多吗: the first of the two figures, of the one spoken of against the one now named. */
export function withThanPlace(draft: Draft, last: Understanding): Draft {
  const [first, ...others] = last.quantities.value;
  const named = draft.who?.origin === "said" ? draft.who.value : [];
  const isPair = last.operation.value === "difference" && last.who.value.length === 1 && others.length === 1;
  if (!first || !isPair || named.length !== 1 || draft.figures.kind !== "none" || !THAN.test(clauseOf(draft))) return draft;
  return noted(
    {
      ...draft,
      figures: { kind: "known", quantities: [first], carried: true },
      who: { value: [...last.who.value, ...named], origin: "carried" },
      when: draft.when ?? { value: last.when.value, origin: "carried" },
    },
    "承前",
    "前面的一项与所问的机关",
  );
}
