// first_year, which_years and unpublished: in which year something first was so, in which years it is, and who has no report of a year.
import { type Condition, holds } from "../../condition.ts";
import type { Bound, Quantity } from "../../question/understanding.ts";
import { agencyIdOf, citeTitle } from "../../report/report.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import type { Selection, Store } from "../reports/store.ts";
import { type Target, targetsOf } from "../reports/targets.ts";
import { missingOf, sayCoverage } from "../sets/coverage.ts";
import { rankingOf } from "../sets/ranking.ts";
import { registered } from "../sets/register.ts";
import { asQuotient, type Row } from "../sets/rows.ts";
import { LISTED, sayRest, shownOf } from "../sets/shown.ts";
import { ANY, isAny } from "./count.ts";
import { firstTime } from "./first-time.ts";
import { lookup } from "./lookup.ts";
import { type AnswerContext, type OperationFunction, read, scopeName, whatOf } from "./operand.ts";

/** The first of the years held in which a figure met the condition, and whose it was. Errors: those of the store. */
export const firstYear: OperationFunction = async (context) => {
  const { meaning, measures, store, ledger, wording } = context;
  const [measure] = measures;
  const what = measures.map((each) => whatOf(each, wording)).join("");
  if (!measure || measure.kind === "stated") return notFound({ reason: "too_few", what });
  const when = meaning.when.value.kind === "list" && meaning.when.value.years.length > 1 ? meaning.when.value : { kind: "every" as const };
  const targets = await targetsOf({ ...meaning, when: { value: when, origin: "said" } }, store);
  const within = { ...context, targets };
  const bound: Bound = { quantity: measure, condition: meaning.condition ?? ANY };
  const compared = measure.kind === "rate" ? asQuotient(bound.condition) : bound.condition;
  const all = await rankingOf(targets.found, measure, store);
  if (all.counted === 0) return notFound({ reason: "too_few", what });
  const words = isAny(bound.condition) ? null : wording.condition(bound.condition, measure.kind === "rate" ? "%" : "件");
  // 2024年首次有的单位有哪些: of each of a set.
  const [said, ...more] = meaning.when.origin === "said" && meaning.when.value.kind === "list" ? meaning.when.value.years : [];
  const isOfSet = context.targets.found[0]?.kind === "many";
  if (said !== undefined && more.length === 0 && isOfSet) return firstTime(said, measure, compared, words, targets.found, context);
  const first = await firstMet(targets.found, measure, compared, store);
  const [target] = targets.found;
  const scope = target?.kind === "many" ? scopeName(within) : target ? `${target.report.issuer}` : "";
  if (!first) {
    const some = await shownOf(await all.some(LISTED), measure, within, true);
    for (const { figure } of some) ledger.figure(figure);
    ledger.say(
      wording.neverYet(scope, what, words),
      some.flatMap(({ figure }) => citationsOf(figure)),
      "sentence",
      bound.condition.value,
    );
    return ANSWERED;
  }
  const { year, rows, count } = first;
  const shown = await shownOf(rows, measure, within, false);
  const names = shown.map(({ whose, figure }) => `${whose}${ledger.figure(figure)}`);
  ledger.say(
    wording.firstYear(scope, what, words, year, wording.join(names)),
    shown.flatMap(({ figure }) => citationsOf(figure)),
    "sentence",
    bound.condition.value,
  );
  sayRest(context, count, shown.length);
  await sayCoverage(within, [measure], { reports: all.counted, without: 0, listed: shown.length });
  return ANSWERED;
};

/** The first year that has members that meet the condition: the first of them, and how many there are. Null when none has. */
async function firstMet(
  targets: readonly Target[],
  measure: Quantity,
  condition: Condition,
  store: Store,
): Promise<{ year: number; rows: Row[]; count: number } | null> {
  for (const year of (await store.extent()).years.toReversed()) {
    const those = targets.flatMap((target): Target[] => {
      if (target.kind === "one") return target.report.year === year ? [target] : [];
      const { years } = target.selection;
      return years && !years.includes(year) ? [] : [{ ...target, year, selection: { ...target.selection, years: [year] } }];
    });
    if (those.length === 0) continue;
    const ranking = await rankingOf(those, measure, store);
    const { count } = await ranking.meeting(condition, 0);
    if (count > 0) return { year, count, rows: await ranking.some(LISTED, condition) };
  }
  return null;
}

/** 哪几年一件都没收到: those reports of an issuer whose figure meets the condition, each told; where none does, each is told as it is. */
export const whichYears: OperationFunction = async (context) => {
  const { condition } = context.meaning;
  const [measure] = context.measures;
  const met: Target[] = [];
  for (const target of context.targets.found) {
    const reading = measure ? await read(target, measure, context) : undefined;
    if (condition && reading?.state === "known" && holds(condition, reading.figure.value)) met.push(target);
  }
  return lookup(met.length > 0 ? { ...context, targets: { ...context.targets, found: met } } : context);
};

/** Members of a set that have a report of another year here, and none of this. What is not held here may have been published: the answer says so. */
export const unpublished: OperationFunction = async (context) => {
  const { targets, store, ledger, wording } = context;
  const [target, second] = targets.found;
  if (target?.kind === "many" && second?.kind === "many" && target.year !== undefined && second.year !== undefined)
    return lackingLater(target, target.year, second.year, context);
  const year =
    target?.kind === "many" ? (target.year ?? target.selection.years?.[0] ?? (await store.newestYear(target.selection))) : undefined;
  if (target?.kind !== "many" || year === undefined) return notFound({ reason: "too_few", what: "" });
  const dated: Extract<Target, { kind: "many" }> = { ...target, year, selection: { ...target.selection, latest: false, years: [year] } };
  const { names: missing, count } = await missingOf(dated, LISTED * 2, store);
  const never = context.register ? ((await registered(dated, context.register, store))?.never ?? []) : [];
  const scope = wording.setName(target.name ?? (target.members ? null : wording.everyone()), target.members);
  if (missing.length === 0 && never.length === 0) ledger.say(wording.allPublished(scope, year), [], "notice");
  if (missing.length > 0)
    ledger.say(wording.unpublished(target.name === null ? "" : scope, year, wording.join(missing)), [], "notice", ...numbersOf(missing));
  sayRest(context, count, missing.length);
  if (never.length > 0)
    ledger.say(
      wording.neverHeld(scope, wording.join(never.slice(0, LISTED * 2)), never.length),
      [],
      "notice",
      never.length,
      ...numbersOf(never),
    );
  ledger.note("coverage", wording.coverage(target.reports, year));
  return ANSWERED;
};

/** 有2024年的年报却没有2025年的: members with a report of `has` here, and none of `lacks`. */
async function lackingLater(target: Target & { kind: "many" }, has: number, lacks: number, context: AnswerContext): Promise<Outcome> {
  const { store, ledger, wording } = context;
  const { years: _, ...place } = target.selection;
  const selection: Selection = { ...place, latest: true, having: [has], lacking: [lacks] };
  const { reports: count } = await store.aggregate(selection, []);
  const { items } = await store.reports(selection, { limit: LISTED * 2 });
  const names = items.map(({ issuer }) => issuer);
  // The report that they do have is shown.
  const held = await store.reports({ issuers: items.map(agencyIdOf), years: [has] }, { limit: LISTED * 2 });
  const cites = held.items.map((report) => ledger.cite(citeTitle(report)));
  const scope = wording.withReportOf(wording.setName(target.name ?? (target.members ? null : wording.everyone()), target.members), has);
  const text = names.length > 0 ? wording.unpublished(scope, lacks, wording.join(names)) : wording.allHave(scope, lacks);
  ledger.say(text, cites, "notice", has, ...numbersOf(names));
  sayRest(context, count, names.length);
  ledger.note("coverage", wording.coverage(target.reports, has));
  return ANSWERED;
}

/** 第12中学: a number of a name. */
const numbersOf = (names: readonly string[]): number[] => names.flatMap((name) => readNumbers(name).map(({ value }) => value));
