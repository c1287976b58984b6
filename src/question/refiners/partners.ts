// A follow-up that compares, adds up or orders -> with whom of those spoken of: 和殷都区比呢, 多多少, 加起来呢, 谁最多, 那和殷都区呢. No I/O. No clock.
import { classOf, isAmong } from "../../names/classes.ts";
import type { Who } from "../../names/directory.ts";
import { carried, type Draft, noted, operates, type RuleContext } from "../draft.ts";
import { has } from "../operations.ts";
import { hasWord } from "../tokens.ts";
import type { Understanding } from "../understanding.ts";
import { WHICH_YEAR } from "./condition.ts";
import { bothOfProse } from "./prose-before.ts";
import { yearsInARow } from "./spoken-of.ts";

const same = (a: Who, b: Who): boolean => JSON.stringify({ ...a, corrected: undefined }) === JSON.stringify({ ...b, corrected: undefined });
const asksWhich = (draft: Draft): boolean => hasWord(draft.tokens, "group", "which") || hasWord(draft.tokens, "ask", "which");

/** The issuers last spoken of, each once, in the order they came up: 多多少 is about the last two. */
function lastIssuers(before: readonly Understanding[], count: number): Who[] {
  const found: Who[] = [];
  for (const each of before.toReversed())
    for (const who of each.who.value.toReversed())
      if (who.kind === "agency" && !found.some((other) => same(other, who)) && found.length < count) found.unshift(who);
  return found;
}

/** The issuers whose same figure was asked one after the other: 加起来, 平均, 谁最多 are over them. */
function inARow(before: readonly Understanding[]): Who[] {
  const figure = JSON.stringify(before.at(-1)?.quantities.value);
  const other = before.findLastIndex((each) => JSON.stringify(each.quantities.value) !== figure);
  return lastIssuers(before.slice(other + 1), Number.POSITIVE_INFINITY);
}

/** 和殷都区比呢: the one spoken of, then the one named. 多多少: the last two. 比2023年呢: the year spoken of, then the one named. */
export function withPartner(draft: Draft, { before }: RuleContext): Draft {
  const comparing = hasWord(draft.tokens, "join", "than") || operates(draft, "compare", "difference", "more", "less", "multiple");
  const last = before.at(-1);
  if (!comparing || !last || operates(draft, "change") || (draft.figures.kind === "known" && draft.figures.quantities.length > 1))
    return draft;
  const named = draft.who?.value ?? [];
  const [only] = named;
  const years = draft.when?.value.kind === "list" ? draft.when.value.years : [];
  const spoken = lastIssuers(before, 3).filter((who) => !named.some((each) => same(each, who)));
  // 龙游比常山多几件 >> 和开化比呢: the one the comparison began with. 甲和乙一共 >> 比丙多吗: their sum.
  // 常山县2025年比2024年呢: both sides are said, and who was spoken of before is neither.
  if (named.length === 1 && years.length > 1) return draft;
  const pair =
    has(last.operation.value, "pair") && last.who.value.length === 2
      ? last.who.value.find((who) => !named.some((each) => same(each, who)))
      : undefined;
  const added = last.operation.value === "sum" ? last.who.value.flatMap((who) => (who.kind === "agency" ? [who.id] : [])) : [];
  if (
    added.length > 1 &&
    added.length === last.who.value.length &&
    named.length === 1 &&
    only?.kind === "agency" &&
    !added.includes(only.id)
  )
    return noted(
      { ...draft, who: carried([...last.who.value, only]), wholes: [added, [only.id]], operation: { value: "difference", origin: "said" } },
      "承前",
      "前面的合计与所问的比较",
    );
  const other = pair ?? spoken.at(-1);
  if (named.length === 1 && only?.kind !== "all" && only?.kind !== "region" && other)
    return noted({ ...draft, who: { value: [other, ...named], origin: "carried" } }, "承前", "与前面所问的比较");
  if (named.length === 0 && years.length === 0 && spoken.length > 1)
    return noted({ ...draft, who: carried(spoken.slice(-2)) }, "承前", "前面两个机关");
  const year = last.when.value.kind === "list" ? last.when.value.years[0] : undefined;
  const [against] = years;
  if (named.length === 0 && years.length === 1 && against !== undefined && year !== undefined && year !== against)
    return noted({ ...draft, when: { value: { kind: "list", years: [year, against] }, origin: "carried" } }, "承前", "与前面的年度比较");
  return draft;
}

/** 2025年多少 >> 2024年呢 >> 下降了多少, 差多少: from the one year spoken of to the other. */
export function withBothYears(draft: Draft, { before }: RuleContext): Draft {
  const [first, second] = before.slice(-2);
  const isOfYears = operates(draft, "change") || (operates(draft, "difference", "more", "less", "multiple") && draft.who === null);
  if (!first || !second || !isOfYears || draft.when || draft.figures.kind !== "known" || !draft.figures.carried) return draft;
  const alike = JSON.stringify([first.who.value, first.quantities.value]) === JSON.stringify([second.who.value, second.quantities.value]);
  const years = [first, second].flatMap(({ when }) => (when.value.kind === "list" ? when.value.years : []));
  if (!alike || years.length !== 2 || years[0] === years[1]) return draft;
  return noted({ ...draft, when: carried({ kind: "list", years: years.toSorted((a, b) => b - a) }) }, "承前", "前面所问的两年");
}

/** 加起来呢, 平均呢, 哪个最多: over those spoken of; over all when that was one. */
export function withGroup(draft: Draft, { before }: RuleContext): Draft {
  const over = operates(draft, "sum", "mean", "max", "min", "rank") || (operates(draft, "more", "less") && asksWhich(draft));
  const many = before.at(-1)?.who.value.some((each) => each.kind === "all" || each.kind === "region") ?? false;
  const quantities = draft.figures.kind === "known" ? draft.figures.quantities.length : 0;
  // 哪个理由最多 is about reasons.
  const others = /理由|原因|情形|申请人|[类种]/.test(draft.text);
  if (draft.who || !over || many || bothOfProse(draft, before) || (quantities > 1 && before.at(-1)?.operation.value !== "share") || others)
    return draft;
  const spoken = inARow(before);
  // 哪一年最多: of the one spoken of, whose years are held against each other.
  if (spoken.length === 1 && WHICH_YEAR.test(draft.text)) return { ...draft, who: carried(spoken) };
  // 合计呢, after one authority's figure of several years: over those years.
  const when = before.at(-1)?.when.value;
  if (spoken.length === 1 && when?.kind === "list" && when.years.length > 1) return draft;
  if (spoken.length === 1 && operates(draft, "sum", "mean")) {
    // 2023年多少 >> 2024年呢 >> 一共呢: over the years spoken of; else of the one spoken of, and of nobody else.
    const years = yearsInARow(before, draft.figures);
    return years.length > 1
      ? noted({ ...draft, who: carried(spoken), when: carried({ kind: "list", years }) }, "承前", "前面所问的各年")
      : operates(draft, "sum")
        ? draft
        : ofThose(draft, spoken);
  }
  return ofThose(draft, spoken);
}
const ofThose = (draft: Draft, spoken: Who[]): Draft =>
  noted({ ...draft, who: carried<Who[]>(spoken.length > 1 ? spoken : [{ kind: "all" }]) }, "承前", "前面所问的各机关");

/** 利通区和隆德县差多少 >> 那和殷都区呢: the first of the pair, with the one named. */
export function withSecond(draft: Draft, last: Understanding, own: boolean): Draft {
  const [first] = last.who.value;
  const named = draft.who?.origin === "said" ? draft.who.value : [];
  if (own || !first || last.who.value.length !== 2 || named.length !== 1 || !has(last.operation.value, "pair")) return draft;
  return named.some((each) => same(each, first)) ? draft : { ...draft, who: carried([first, ...named]) };
}

/** 各县区2024年的收件 >> 常山县公开了几件, 哪些县没有复议: of whom the set before is made, or of that very place. */
export function isWithinSet(named: readonly Who[], last: Understanding, { reading }: RuleContext): boolean {
  const [set, ...others] = last.who.value;
  if (others.length > 0 || (set?.kind !== "region" && !(set?.kind === "all" && set.members))) return false;
  const { agencies } = reading.directory;
  return named.every((who) => {
    if (who.kind === "region") return set.kind === "region" && who.code.startsWith(set.code);
    const agency = who.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined;
    if (!agency || (set.kind === "region" && !agency.region.startsWith(set.code))) return false;
    return !set.members || isAmong(set.members, classOf(agency.name, agency.region));
  });
}
