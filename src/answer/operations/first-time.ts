// 2024年首次有诉讼的部门: of a set those that meet a condition in one year and in none held before it; whoever has no earlier report here is left out, and that is said. Reads the store.
import { type Condition, holds } from "../../condition.ts";
import type { Quantity } from "../../question/understanding.ts";
import { agencyIdOf } from "../../report/report.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import type { Target } from "../reports/targets.ts";
import { sayCoverage } from "../sets/coverage.ts";
import { rowsOf } from "../sets/rows.ts";
import { LISTED, sayRest, shownOf } from "../sets/shown.ts";
import { type AnswerContext, scopeName, whatOf, yearsSaid } from "./operand.ts";

/** `all`: the set in every year; `words`: the condition in words. Throws TooManyMembers; errors: those of the store. */
export async function firstTime(
  year: number,
  quantity: Quantity,
  condition: Condition,
  words: string | null,
  all: readonly Target[],
  context: AnswerContext,
): Promise<Outcome> {
  const { store, ledger, wording } = context;
  const what = whatOf(quantity, wording);
  const { rows } = await rowsOf(all, quantity, store);
  const members = [...Map.groupBy(rows, ({ report }) => agencyIdOf(report)).values()].map((own) => ({
    now: own.find(({ report }) => report.year === year),
    before: own.filter(({ report }) => report.year < year),
  }));
  const held = members.flatMap(({ now, before }) => (now ? [{ now, before }] : []));
  const asked = held.filter(({ before }) => before.length > 0);
  const met = asked.filter(({ now, before }) => holds(condition, now.value) && !before.some(({ value }) => holds(condition, value)));
  if (asked.length === 0) return notFound({ reason: "too_few", what });
  const of = (some: typeof asked) =>
    shownOf(
      some.slice(0, LISTED).map(({ now }) => now),
      quantity,
      context,
      true,
    );
  const shown = await of(met);
  const those = wording.firstTime(wording.meeting(what, words));
  const cited = (shown.length > 0 ? [] : await of(asked)).map(({ figure }) => figure);
  const bounds = [condition.value, ...yearsSaid(context)];
  for (const figure of cited) ledger.figure(figure);
  if (shown.length > 0) ledger.say(wording.whichHead(scopeName(context), those), [], "head", ...bounds);
  else ledger.say(wording.none(scopeName(context), those), cited.flatMap(citationsOf), "sentence", ...bounds);
  for (const { whose, figure } of shown) ledger.say(wording.item(whose, ledger.figure(figure)), citationsOf(figure), "item");
  sayRest(context, met.length, shown.length);
  await sayCoverage(context, [quantity], {
    reports: asked.length,
    without: held.length - asked.length,
    everyYear: true,
    listed: shown.length,
  });
  return ANSWERED;
}
