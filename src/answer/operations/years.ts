// first_year and unpublished: in which year something first was so, and who has no report of a year.
import { holds } from "../../condition.ts";
import type { Bound } from "../../question/understanding.ts";
import { citationsOf } from "../evidence.ts";
import { ANSWERED, notFound } from "../outcome.ts";
import { missingOf, sayCoverage } from "../sets/coverage.ts";
import { registered } from "../sets/register.ts";
import { rowsOf } from "../sets/rows.ts";
import { LISTED, sayRest, shownOf } from "../sets/shown.ts";
import { type Target, targetsOf } from "../targets.ts";
import { ANY, isAny } from "./count.ts";
import { type OperationFunction, scopeName, whatOf } from "./operand.ts";

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
  const { rows } = await rowsOf(targets.found, measure, store);
  if (rows.length === 0) return notFound({ reason: "too_few", what });
  const met = rows.filter(({ value }) => holds(bound.condition, value));
  const year = Math.min(...met.map(({ report }) => report.year));
  const words = isAny(bound.condition) ? null : wording.condition(bound.condition, measure.kind === "rate" ? "%" : "件");
  const [first] = targets.found;
  const scope = first?.kind === "many" ? scopeName(within) : first ? `${first.report.issuer}` : "";
  if (met.length === 0) {
    const some = await shownOf(rows.slice(0, LISTED), measure, within, true);
    for (const { figure } of some) ledger.figure(figure);
    ledger.say(
      wording.neverYet(scope, what, words),
      some.flatMap(({ figure }) => citationsOf(figure)),
      "sentence",
      bound.condition.value,
    );
    return ANSWERED;
  }
  const those = met.filter(({ report }) => report.year === year);
  const shown = await shownOf(those.slice(0, LISTED), measure, within, false);
  const names = shown.map(({ whose, figure }) => `${whose}${ledger.figure(figure)}`);
  ledger.say(
    wording.firstYear(scope, what, words, year, wording.join(names)),
    shown.flatMap(({ figure }) => citationsOf(figure)),
    "sentence",
    bound.condition.value,
  );
  sayRest(context, those.length, shown.length);
  await sayCoverage(within, [measure], { reports: rows.length, without: 0, listed: shown.length });
  return ANSWERED;
};

/** Members of a set that have a report of another year here, and none of this. What is not held here may have been published: the answer says so. */
export const unpublished: OperationFunction = async (context) => {
  const { targets, store, ledger, wording } = context;
  const [target] = targets.found;
  const year =
    target?.kind === "many" ? (target.year ?? target.selection.years?.[0] ?? (await store.newestYear(target.selection))) : undefined;
  if (target?.kind !== "many" || year === undefined) return notFound({ reason: "too_few", what: "" });
  const dated: Extract<Target, { kind: "many" }> = { ...target, year, selection: { ...target.selection, latest: false, years: [year] } };
  const missing = await missingOf(dated, store);
  const never = context.register ? ((await registered(dated, context.register, store))?.never ?? []) : [];
  const scope = `${target.name ?? wording.everyone()}${target.members ? wording.members(target.members) : ""}`;
  if (missing.length === 0 && never.length === 0) ledger.say(wording.allPublished(scope, year), [], "notice");
  if (missing.length > 0) ledger.say(wording.unpublished(scope, year, wording.join(missing.slice(0, LISTED * 2))), [], "notice");
  sayRest(context, missing.length, Math.min(missing.length, LISTED * 2));
  if (never.length > 0) ledger.say(wording.neverHeld(scope, wording.join(never.slice(0, LISTED * 2)), never.length), [], "notice");
  ledger.note("coverage", wording.coverage(target.reports, year));
  return ANSWERED;
};
