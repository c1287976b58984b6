// What a follow-up counts out of a conversation (这两家, 三个县, 这两项, 两年, 剩下的, 都是零吗) -> the issuers, years or figures it ranges over. No I/O. No clock.
import { type FigureKey, partsOf } from "../../form/vocabulary.ts";
import type { Who } from "../../names/directory.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { type Draft, noted, type RuleContext } from "../draft.ts";
import { hasWord, textOf } from "../tokens.ts";
import type { Leaders, Quantity, Understanding } from "../understanding.ts";
import type { WordValues } from "../words/values.ts";
import { wholeOf } from "./shares.ts";

/** 那这两个, 三个县, 前面两家, 这两项, 两年. */
const COUNTED_OUT =
  /^(?:那么?|这|上面|上述|前面|刚才|以上|刚刚)*(?<many>[两二三四五六七八九十2-5])(?:个|家|份)?(?<what>区县|县区|县|区|市|乡镇|镇|乡|街道|局|部门|单位|机关|地方|项|类|种|年)?(?=$|[,，。?？的一共总加合平相差哪谁都])/;
const FIGURES = new Set(["项", "类", "种"]);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const agencyOf = (who: Who): { kind: "agency"; id: string } | null => (who.kind === "agency" ? { kind: "agency", id: who.id } : null);

/** Every authority of a conversation, each once, in the order they came up. */
function agenciesSpokenOf(before: readonly Understanding[]): Who[] {
  const found: Who[] = [];
  for (const { who } of before)
    for (const each of who.value)
      if (each.kind === "agency" && !found.some((other) => same(agencyOf(other), agencyOf(each)))) found.push(each);
  return found;
}

/** Years that the same figure of the same authority was asked of, one after the other, the earliest first. */
export function yearsInARow(before: readonly Understanding[], figures: Draft["figures"]): number[] {
  const last = before.at(-1);
  if (!last || (figures.kind === "known" && !same(figures.quantities, last.quantities.value))) return [];
  const other = before.findLastIndex((each) => !same([each.who.value, each.quantities.value], [last.who.value, last.quantities.value]));
  const years = before.slice(other + 1).flatMap(({ when }) => (when.value.kind === "list" ? when.value.years : []));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Figures that were asked one by one of the same authority, each once. What was only listed in between is no figure of its own. */
export function figuresInARow(before: readonly Understanding[]): Quantity[] {
  const last = before.at(-1);
  const other = before.findLastIndex((each) => !same([each.who.value, each.when.value], [last?.who.value, last?.when.value]));
  const all = before.slice(other + 1).flatMap(({ quantities: { value } }) => (value.length === 1 ? value : []));
  return all.filter((each, i) => all.findIndex((one) => same(one, each)) === i);
}

/** Of figures asked one by one the last ones that have no cell in common: a part is not added to the whole it is a part of. */
export function apartFromEachOther(figures: readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  for (const each of figures.toReversed()) {
    if (found.some((other) => overlap(each, other))) break;
    found.unshift(each);
  }
  return found;
}

/** 结果纠正 and 直接起诉的: each is of another side of the same lawsuits; of requests, a result is a part of what was dealt with. */
function overlap(a: Quantity, b: Quantity): boolean {
  if (a.kind !== "figure" || b.kind !== "figure") return false;
  if (wholeOf(a.key) === b.key || wholeOf(b.key) === a.key) return true;
  const [first, second] = [partsOf(a.key), partsOf(b.key)];
  const ofLawsuits = [first, second].every(({ row }) => row.startsWith("litigation"));
  const crosses = (x: string, y: string, whole: string): boolean => x === y || x === whole || y === whole;
  return ofLawsuits && crosses(first.row, second.row, "litigation") && crosses(first.column, second.column, "total");
}

/** 这两个一共, 三个县平均, 两年合计, 这两项加起来: so many of what was spoken of last; unchanged where fewer were. */
export function withCountedOut(draft: Draft, { before }: RuleContext): Draft {
  const counted = COUNTED_OUT.exec(draft.text.trim());
  const last = before.at(-1);
  // 两年合计: the adding stands in the word for the years.
  const added = draft.tokens.some((token) => token.kind === "when" && /合计|一共|总共|累计|起来/.test(textOf(draft.text, token)));
  const reckoned =
    added || hasWord(draft.tokens, "operation", "sum", "mean", "max", "min", "rank", "difference", "more", "less", "compare");
  if (!counted || !last || !reckoned) return draft;
  const many = readNumbers(counted.groups?.many ?? "")[0]?.value ?? 0;
  const { what } = counted.groups ?? {};
  if (what === "年") return withYears(draft, yearsInARow(before, draft.figures).slice(-many), many, last);
  const figures = figuresInARow(before).slice(-many);
  if (what && FIGURES.has(what)) return withFigures(draft, figures, many);
  const spoken = agenciesSpokenOf(before).slice(-many);
  if (spoken.length === many && many > 1)
    return noted({ ...draft, who: { value: spoken, origin: "carried" } }, "承前", `前面所问的${many}个机关`);
  // 收到最多的是谁 >> 第二名呢 >> 这两个一共: the first two.
  if (last.order && many === Math.max(last.place ?? 0, last.limit ?? 0))
    return noted({ ...draft, who: { value: last.who.value, origin: "carried" }, limit: many, order: last.order }, "承前", `前${many}名`);
  return what ? draft : withFigures(draft, figures, many);
}

const withYears = (draft: Draft, years: number[], many: number, last: Understanding): Draft =>
  years.length === many
    ? noted(
        {
          ...draft,
          who: draft.who ?? { value: last.who.value, origin: "carried" },
          when: { value: { kind: "list", years }, origin: "carried" },
        },
        "承前",
        `前面所问的${many}年`,
      )
    : draft;
const withFigures = (draft: Draft, figures: Quantity[], many: number): Draft =>
  figures.length === many
    ? noted({ ...draft, figures: { kind: "known", quantities: figures, carried: true } }, "承前", `前面所问的${many}项`)
    : draft;

const REST = /^(?:那么?|这|的)*(?:剩下|剩余|其余|余下)(?:的|来的)?(?:申请|件|部分)?(?:有|还有|是)?(?:多少|几)?件?(?:呢|吗)?[?？。]*$/;
const figure = (key: FigureKey): Quantity => ({ kind: "figure", key });
/** 收到几件 >> 公开了几件 >> 剩下的呢: the whole less the part. */
export function withRest(draft: Draft, { before }: RuleContext): Draft {
  const [part, spoken] = before.toReversed().flatMap(({ quantities: { value } }) => (value.length === 1 ? value : []));
  if (!REST.test(draft.text.trim()) || part?.kind !== "figure") return draft;
  const whole = wholeOf(part.key);
  // 新收 is what results are shares of in a conversation that began with it.
  const said =
    spoken?.kind === "figure" && (spoken.key === whole || /^(?:received|handled)@/.test(spoken.key)) ? spoken : whole && figure(whole);
  if (!said || wholeOf(part.key) === null) return draft;
  return noted(
    {
      ...draft,
      figures: { kind: "known", quantities: [said, part], carried: true },
      operation: { value: "difference", origin: "said" },
      numeric: true,
    },
    "承前",
    "总数减去所问的",
  );
}

const ALL_ZERO = /^(?:那|他们|它们|这些|这几[个家])*(?:都|全|全都)(?:是|为|没有?)(?:零|0|吗|的|$)/;
/** 天马几件 >> 四都呢 >> 都是零吗: said of each that was asked of. */
export function withAll(draft: Draft, { before }: RuleContext): Draft {
  const last = before.at(-1);
  if (!ALL_ZERO.test(draft.text.trim()) || draft.who || !last) return draft;
  const other = before.findLastIndex((each) => !same(each.quantities.value, last.quantities.value));
  const spoken = agenciesSpokenOf(before.slice(other + 1));
  return spoken.length > 1 ? noted({ ...draft, who: { value: spoken, origin: "carried" } }, "承前", "前面所问的各机关") : draft;
}

const APART = /^(?:那么?)?(?:它们?|他们|两者|这?两[个家])?(?:之间)?(?:相差|差|差距|差别)(?:是|有)?(?:多少|几|多大)/;
/** 哪个最高 >> 最低的呢 >> 差多少: the most of the set against its least. */
export function withBothEnds(draft: Draft, { before }: RuleContext): Draft {
  const [first, last] = before.slice(-2);
  const ends = new Set([first?.operation.value, last?.operation.value]);
  const alike = first && last && same([first.who.value, first.quantities.value], [last.who.value, last.quantities.value]);
  if (!alike || draft.who || !ends.has("max") || !ends.has("min") || !APART.test(draft.text.trim())) return draft;
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
  if (!last || !ends || draft.who || !BY_HOW_MUCH.test(draft.text.trim()) || last.quantities.value.length !== 1) return draft;
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
  const op = (...values: WordValues["operation"][]): boolean => hasWord(draft.tokens, "operation", ...values);
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
  /^(?:那么?|请问|可是?|但是?)*(?:占[它其该](?!他)|它们?|他们?|她们?|这[家几两三四五些](?:家|个)?(?=[县区市镇乡局单部机街地的有公收不申复诉处行一为])|该(?:县|区|市|镇|乡|街道|局|部门|单位|机关|地)|这个?(?:县|区|市|镇|乡|局|街道|单位|部门|机关|地方)|第一名|榜首)/;
/** How many did it lose, did they charge a fee: after a ranking or a list. */
const ENGLISH_PRONOUN =
  /^(?:and |but )?(?:how (?:many|much)|what|which|why|did|does|has|had|was|is|were|are)\b[a-z ]{0,30}\b(?:it|its|they|their|them)\b/;
/** 谁公开率最高: of everyone again, and not of the one that led before. */
const asksWhoLeads = ({ tokens }: Draft): boolean =>
  (hasWord(tokens, "ask", "which") || hasWord(tokens, "group", "which")) && hasWord(tokens, "operation", "max", "min", "rank");

const RANKED = new Set(["max", "min", "rank", "which"]);
/** 2024年谁收到申请最多 >> 它公开了几件, 为什么这么多: of those that the question before came to. */
export function withLeaders(draft: Draft, { before }: RuleContext): Draft {
  const last = before.at(-1);
  const text = draft.text.trim();
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
