// max, min and rank by how a figure changed from one year to a later one: 增长最多的, 降幅排名.
import type { Condition } from "../../condition.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import { type Targets, targetsOf } from "../reports/targets.ts";
import { sayCoverage } from "../sets/coverage.ts";
import { type Order, rankingOfChanges } from "../sets/ranking.ts";
import { LISTED, MOST_LISTED, type Shown, sayRest, shownOf } from "../sets/shown.ts";
import { derived } from "./figures.ts";
import { type AnswerContext, scopeName, whatOf } from "./operand.ts";

/** The two years: those said, the earlier first; of one, the year before it and it; of none, the newest the set has. */
function yearsOf({ meaning, targets }: AnswerContext): [number, number] | null {
  const { value } = meaning.when;
  const said = value.kind === "list" ? [...value.years].sort((a, b) => a - b) : [];
  const [first] = targets.found;
  const newest = first?.kind === "one" ? first.report.year : first?.year;
  const last = said.at(-1) ?? newest;
  if (last === undefined) return null;
  return said.length > 1 ? [said[0] ?? last, last] : [last - 1, last];
}

/** Errors: those of the store. */
export async function rankChanges(context: AnswerContext): Promise<Outcome> {
  const { meaning, measures, store, ledger, wording } = context;
  const [measure] = measures;
  const years = yearsOf(context);
  const by = meaning.by;
  const what = measures.map((each) => whatOf(each, wording)).join("");
  if (!measure || measure.kind === "stated" || !years || !by) return notFound({ reason: "too_few", what });
  const of = (year: number): Promise<Targets> =>
    targetsOf({ ...meaning, when: { value: { kind: "list", years: [year] }, origin: "said" } }, store);
  const [before, now] = [await of(years[0]), await of(years[1])];
  const ranking = await rankingOfChanges(before.found, now.found, measure, by, store);
  const within: AnswerContext = { ...context, targets: now };
  // What fell is no growth, and what grew no fall: 增长最多 is of those that grew. A whole ranking has all of them.
  const whole = meaning.operation.value === "rank" && meaning.limit === undefined && !by.only;
  const wanted: Condition | undefined = whole ? undefined : { comparator: by.same ? "equal" : by.falls ? "less" : "more", value: 0 };
  const counted = wanted ? (await ranking.meeting(wanted, 0)).count : ranking.counted;
  const order: Order = meaning.order ?? "descending";
  // The largest fall is the least number.
  const upwards = (order === "ascending") !== (by.falls === true);
  const first = (limit: number) => ranking.first(upwards ? "ascending" : "descending", limit, wanted);
  const scope = scopeName(within) || wording.all(years[1]);
  const covered = (listed: number): Promise<void> =>
    sayCoverage(within, [measure], {
      reports: ranking.counted,
      without: ranking.reports - ranking.counted,
      since: { year: years[0], percent: by.kind === "percent" },
      listed,
    });
  if (ranking.counted === 0) return notFound({ reason: "too_few", what });
  if (counted === 0) {
    const some = await shownOf(await ranking.some(LISTED), measure, within, false);
    ledger.say(
      by.same ? wording.allChanged(scope, what) : wording.noChange(scope, what, by.falls === true),
      some.flatMap(({ figure }) => citationsOf(figure)),
    );
    for (const each of some) ledger.figure(each.figure);
    await covered(some.length);
    return ANSWERED;
  }
  const single = (meaning.operation.value === "max" || meaning.operation.value === "min") && (meaning.limit ?? 1) === 1;
  const picked = single
    ? (await ranking.meeting({ comparator: "equal", value: (await first(1))[0]?.value ?? 0 }, LISTED)).rows
    : await first(Math.min(meaning.limit ?? LISTED, MOST_LISTED));
  const shown = await shownOf(picked, measure, within, false);
  if (single) sayExtreme(shown, scope, what, order, within);
  else if (meaning.operation.value === "count" && !by.same) sayHowMany(shown, counted, scope, what, years, within);
  else {
    const head = wording.changeHead(scope, what, by.falls === true, order === "descending", by.kind === "percent");
    ledger.say(by.same ? wording.sameHead(scope, what) : head, [], "head");
    for (const each of shown) sayItem(each, within);
    if (meaning.limit === undefined) sayRest(context, counted, shown.length);
  }
  await covered(shown.length);
  return ANSWERED;
}

/** 有几家下降了: how many, then each. */
function sayHowMany(
  shown: readonly Shown[],
  counted: number,
  scope: string,
  what: string,
  years: [number, number],
  context: AnswerContext,
): void {
  const { meaning, ledger, wording } = context;
  const figures = shown.map(({ figure }) => figure);
  const slot = ledger.figure(derived(counted, "个", what, `${counted}`, figures, wording));
  ledger.say(
    wording.changeCount(scope, what, years[0], meaning.by?.falls === true, slot),
    figures.flatMap(citationsOf),
    "sentence",
    ...years,
  );
  for (const each of shown) sayItem(each, context);
  sayRest(context, counted, shown.length);
}

function sayItem({ whose, figure, change }: Shown, { ledger, wording }: AnswerContext): void {
  if (!change) return;
  const { before, now } = change;
  const direction = Math.sign(now.value - before.value) as -1 | 0 | 1;
  const slot = ledger.figure(figure);
  const [from, to] = [ledger.figure(before), ledger.figure(now)];
  ledger.say(wording.changeItem(whose, from, to, direction, slot), citationsOf(figure), "item");
}

function sayExtreme(shown: readonly Shown[], scope: string, what: string, order: Order, context: AnswerContext): void {
  const { meaning, ledger, wording } = context;
  const [first] = shown;
  if (!first?.change) return;
  const slot = ledger.figure(first.figure);
  const [from, to] = [ledger.figure(first.change.before), ledger.figure(first.change.now)];
  const falls = meaning.by?.falls === true;
  ledger.say(wording.changeExtreme(scope, what, falls, order === "descending", first.whose, slot, from, to), citationsOf(first.figure));
  for (const each of shown.slice(1)) sayItem(each, context);
}
