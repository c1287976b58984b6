// A follow-up that turns the question before about (有复议的呢, 只有教育局吗, 并列的有吗) -> what of that question still holds. No I/O. No clock.
import { OPPOSITE } from "../../condition.ts";
import type { Who } from "../../names/directory.ts";
import { clauseOf, type Draft, noted, operates } from "../draft.ts";
import type { Operation } from "../operations.ts";
import { hasWord, isFigureWord } from "../tokens.ts";
import type { Understanding } from "../understanding.ts";

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
