// A follow-up of those that a ranking or a list came to (它公开了几件, 差多少, 是最少的几倍, it by how many) -> that set again, and which of it. No I/O. No clock.
import { clauseOf, type Draft, noted, operates, type RuleContext } from "../draft.ts";
import { hasWord } from "../tokens.ts";
import type { Leaders, Understanding } from "../understanding.ts";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const APART = /^(?:那么?)?(?:它们?|他们|两者|这?两[个家])?(?:之间)?(?:相差|差|差距|差别)(?:是|有)?(?:多少|几|多大)/;
/** 哪个最高 >> 最低的呢 >> 差多少: the most of the set against its least. */
export function withBothEnds(draft: Draft, { before }: RuleContext): Draft {
  const [first, last] = before.slice(-2);
  const ends = new Set([first?.operation.value, last?.operation.value]);
  const alike = first && last && same([first.who.value, first.quantities.value], [last.who.value, last.quantities.value]);
  if (!alike || draft.who || !ends.has("max") || !ends.has("min") || !APART.test(clauseOf(draft))) return draft;
  return noted(
    { ...draft, who: { value: last.who.value, origin: "carried" }, operation: { value: "spread", origin: "said" }, numeric: true },
    "承前",
    "最多的与最少的",
  );
}

const BY_HOW_MUCH = /^(?:and )?by (?:how (?:many|much)|what margin)\b/;
/** Which of the two had more >> By how many: the one against the other; of a set the first against the second. */
export function withMargin(draft: Draft, { before }: RuleContext): Draft {
  const last = before.at(-1);
  const ends = last?.operation.value === "max" || last?.operation.value === "min" || last?.operation.value === "difference";
  // 最多的是谁 >> 第二呢 >> 它们差几件.
  const isSecond = last?.place === 2 && APART.test(clauseOf(draft));
  if (!last || !ends || draft.who || !(isSecond || BY_HOW_MUCH.test(clauseOf(draft))) || last.quantities.value.length !== 1) return draft;
  const named = last.who.value.every(({ kind }) => kind === "agency");
  if (named && last.who.value.length !== 2) return draft;
  const order = last.order ?? (last.operation.value === "min" ? ("ascending" as const) : ("descending" as const));
  return noted(
    {
      ...draft,
      who: { value: last.who.value, origin: "carried" },
      operation: { value: named ? "difference" : "spread", origin: "said" },
      numeric: true,
      ...(named ? {} : { place: 2, order }),
    },
    "承前",
    "相差多少",
  );
}

/** 最多的是谁 >> 是最少的几倍, 比最少的多几件: the end that was told against the other. */
export function withOtherEnd(draft: Draft, { before }: RuleContext): Draft {
  const last = before.at(-1);
  const op = (...values: Parameters<typeof operates>[1][]): boolean => operates(draft, ...values);
  // 比上年最少的多几件: the other end of another year.
  if (op("change") || draft.when) return draft;
  const isOther = (last?.operation.value === "max" && op("min")) || (last?.operation.value === "min" && op("max"));
  const value = op("multiple")
    ? "fold"
    : op("difference") || (op("more", "less") && hasWord(draft.tokens, "join", "than"))
      ? "spread"
      : null;
  const isCarried = draft.figures.kind === "known" && draft.figures.carried === true && draft.who === null;
  if (!last || !isOther || !value || !isCarried) return draft;
  return noted(
    { ...draft, who: { value: last.who.value, origin: "carried" }, operation: { value, origin: "said" }, numeric: true },
    "承前",
    "最多的与最少的",
  );
}

const PRONOUN =
  /^(?:那么?|请问|可是?|但是?)*(?:占[它其该](?!他)|它们?|他们?|她们?|这[家几两三四五些](?:家|个)?(?=[县区市镇乡局单部机街地的有公收不申复诉处行一为])|这家|那家(?!公司|企业|机构|律|银行)|那个(?:县|区|市|镇|乡|局|街道|单位|部门|机关|地方)|这个(?=[收不申复诉处行许办予败新])|该(?:县|区|市|镇|乡|街道|局|部门|单位|机关|地)|这个?(?:县|区|市|镇|乡|局|街道|单位|部门|机关|地方)|第一名|榜首)/;
/** How many did it lose, did they charge a fee: after a ranking or a list. */
const ENGLISH_PRONOUN =
  /^(?:and |but )?(?:how (?:many|much)|what|which|why|did|does|has|had|was|is|were|are)\b[a-z ]{0,30}\b(?:it|its|they|their|them)\b/;
/** 谁公开率最高: of everyone again, and not of the one that led before. */
const asksWhoLeads = ({ tokens }: Draft): boolean =>
  (hasWord(tokens, "ask", "which", "yesno") || hasWord(tokens, "group", "which")) && hasWord(tokens, "operation", "max", "min", "rank");

const RANKED = new Set(["max", "min", "rank", "which"]);
/** 2024年谁收到申请最多 >> 它公开了几件, 为什么这么多: of those that the question before came to. */
export function withLeaders(draft: Draft, { before }: RuleContext): Draft {
  const last = before.at(-1);
  const text = clauseOf(draft);
  const why = hasWord(draft.tokens, "ask", "why") && draft.figures.kind === "known" && draft.figures.carried === true;
  // 这三个县: the words for them are read as a set of their own.
  const named =
    draft.who !== null &&
    !(draft.who.origin === "said" && /^这[几两三四五]/.test(text) && draft.who.value.every(({ kind }) => kind === "all"));
  // 超过50件的有哪些 >> 平均呢: of those, and not of all they were looked for among.
  const reckons =
    last?.operation.value === "which" &&
    !(last.condition?.comparator === "equal" && last.condition.value === 0) &&
    draft.figures.kind === "known" &&
    draft.figures.carried === true &&
    hasWord(draft.tokens, "operation", "sum", "mean", "median", "max", "min", "rank", "ascending", "spread");
  // 最多的是谁 >> 占比呢: of the set it was the most of.
  const share =
    (last?.operation.value === "max" || last?.operation.value === "min") &&
    draft.figures.kind === "known" &&
    draft.figures.carried === true &&
    hasWord(draft.tokens, "operation", "share") &&
    !hasWord(draft.tokens, "operation", "rank", "max", "min");
  if (last && !named && share) {
    const leaders = leadersOf(last);
    if (leaders)
      return noted(
        { ...draft, leaders: { ...leaders, ofSet: true }, who: { value: last.who.value, origin: "carried" } },
        "承前",
        "前面所问的结果占那一组",
      );
  }
  if (
    !last ||
    named ||
    !(PRONOUN.test(text) || ENGLISH_PRONOUN.test(text) || why || reckons || (last.leaders && !draft.who && !asksWhoLeads(draft)))
  )
    return draft;
  const leaders = ofThemselves(leadersOf(last), draft);
  if (!leaders) return draft;
  const when = betweenYears(leaders, last, draft);
  // 占多少 >> 少了多少: no longer in percent of the set.
  const { unit, unitCarried, ...rest } = draft;
  const counted = last.leaders?.ofSet && !leaders.ofSet && unitCarried ? rest : draft;
  return noted({ ...counted, ...when, leaders, who: { value: last.who.value, origin: "carried" } }, "承前", "前面所问的结果");
}

/** 占多少 >> 比上年呢, 少了多少: over years the first of a set stands by itself, and not against the set. */
function ofThemselves(leaders: Leaders | null, { tokens }: Draft): Leaders | null {
  if (!leaders?.ofSet || !hasWord(tokens, "operation", "change", "difference", "more", "less", "growth", "multiple", "trend"))
    return leaders;
  const { ofSet: _, ...rest } = leaders;
  return rest;
}

/** 它2025年呢 >> 少了多少, 比2024年多还是少: the year it was the first in, and the other that is said. */
function betweenYears(leaders: Leaders, last: Understanding, { tokens, when, figures }: Draft): Pick<Draft, "when"> | null {
  const yearOf = (each: Draft["when"]): number | undefined =>
    each?.value.kind === "list" && each.value.years.length === 1 ? each.value.years[0] : undefined;
  const first = yearOf(leaders.when as Draft["when"]);
  const then = [when, last.when].map((each) => yearOf(each ?? null)).find((year) => year !== undefined && year !== first);
  const isApart = hasWord(tokens, "operation", "difference", "more", "less") && !hasWord(tokens, "operation", "change", "max", "min");
  const isSameFigure = figures.kind === "known" && figures.carried === true;
  if (!isApart || !isSameFigure || first === undefined || then === undefined || last.leaders === undefined) return null;
  return { when: { value: { kind: "list", years: [first, then] }, origin: "said" } };
}

/** Null where the question before named its authorities, or came to a list that is not known. */
function leadersOf({ leaders, operation, quantities, who, when, order, place, limit, condition }: Understanding): Leaders | null {
  if (leaders) return leaders;
  const [quantity, ...more] = quantities.value;
  const ofSet = who.value.some((each) => each.kind === "all" || each.kind === "region");
  if (!quantity || more.length > 0 || !ofSet || !RANKED.has(operation.value)) return null;
  if (operation.value === "which" && !condition) return null;
  if (operation.value === "rank" && limit === undefined && place === undefined) return null;
  return {
    who: who.value,
    when,
    quantity,
    order: order ?? (operation.value === "min" ? "ascending" : "descending"),
    ...(place === undefined ? {} : { place }),
    ...(limit === undefined ? {} : { limit }),
    ...(operation.value === "which" && condition ? { condition } : {}),
  };
}

/** 谁最多 >> 它2024年呢: of the one that led, and no longer of who leads. */
const IT =
  /^(?:那么?)?(?:它(?!们)|[他她](?!们)|[这那]家|那个(?:县|区|市|镇|乡|局|街道|部门|单位)|这[个一]?(?:家|个)?(?:县|区|市|镇|乡|局|街道|部门|单位)|该[县区市镇乡局])/;
export const isOfTheLeader = (draft: Draft): boolean =>
  draft.leaders !== undefined && draft.leaders.ofSet !== true && IT.test(clauseOf(draft));
