// count and which: the issuers that meet a condition; without one, those that have any.

import type { Condition } from "../../condition.ts";
import { holds } from "../../condition.ts";
import { ratio } from "../../decimal.ts";
import { unitOf } from "../../form/vocabulary.ts";
import type { ReportSummary } from "../../report/report.ts";
import { citationsOf } from "../evidence.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome.ts";
import type { TotalsOptions } from "../store.ts";
import { derived } from "./figures.ts";
import {
  type AnswerContext,
  keysOf,
  type Measure,
  MOST_OPERANDS,
  type Operand,
  type OperationFunction,
  read,
  scopeName,
  whatOf,
} from "./operand.ts";
import { singleReports } from "./single-reports.ts";
import { mean } from "./total.ts";

const ANY: Condition = { comparator: "more", value: 0 };

export const count: OperationFunction = (context) => meeting(context, true);
export const which: OperationFunction = (context) => meeting(context, false);

/** `met`: those that meet the condition, as many as are shown; `meeting`: how many do; `others`: some that do not, where none does. */
type Gathered = { met: Operand[]; meeting: number; asked: number; others: Operand[] };

async function meeting(context: AnswerContext, counted: boolean): Promise<Outcome> {
  const { meaning, measures, wording } = context;
  const [measure] = measures;
  const what = wording.join(measures.map((each) => whatOf(each, wording)));
  if (!measure) return notFound();
  const bound = await boundOf(measure, context);
  if (bound === null) return notFound({ reason: "too_few", what });
  const { condition, shown } = bound;
  const gathered = await gather(measure, condition, context);
  if (gathered.asked === 0) return notFound({ reason: "too_few", what });
  const unit = measure.kind === "figure" ? unitOf(measure.key) : measure.kind === "rate" ? "%" : (measure.unit ?? "");
  const any = condition.comparator === ANY.comparator && condition.value === ANY.value;
  const words = any ? null : wording.condition(shown, unit);
  const outcome = counted ? sayHowMany(gathered, words, shown, context) : sayWhich(gathered, words, shown, context);
  return meaning.againstMean ? mean(context) : outcome;
}

/** What has to be met, and how it is shown: a mean is compared with exactly, and shown to as many places as any computed figure. */
async function boundOf(
  measure: Measure,
  { meaning, targets, store }: AnswerContext,
): Promise<{ condition: Condition; shown: Condition } | null> {
  const same = (condition: Condition) => ({ condition, shown: condition });
  if (!meaning.againstMean) return same(meaning.condition ?? ANY);
  const [target] = targets.found;
  if (target?.kind !== "many" || targets.found.length > 1 || measure.kind !== "figure") return null;
  const { counted, sum } = await store.aggregate(target.selection, keysOf(measure.key));
  const shown = ratio(sum, counted);
  const comparator = meaning.againstMean;
  return shown === null ? null : { condition: { comparator, value: sum / counted }, shown: { comparator, value: shown } };
}

function sayHowMany({ met, meeting, others }: Gathered, words: string | null, { value }: Condition, context: AnswerContext): Outcome {
  const { measures, ledger, wording } = context;
  const what = measures.map((measure) => whatOf(measure, wording))[0] ?? "";
  const shown = (met.length > 0 ? met : others).map(({ figure }) => figure);
  const slot = ledger.figure(derived(meeting, "个", what, `${meeting}`, shown, wording));
  const names = wording.join(met.map(({ whose }) => whose));
  ledger.say(wording.count(scopeName(context), what, words, slot, names), shown.flatMap(citationsOf), "sentence", value);
  for (const { figure } of met) ledger.figure(figure);
  return ANSWERED;
}

function sayWhich({ met, others }: Gathered, words: string | null, { value }: Condition, context: AnswerContext): Outcome {
  const { measures, ledger, wording } = context;
  const what = measures.map((measure) => whatOf(measure, wording))[0] ?? "";
  if (met.length > 0) ledger.say(wording.whichHead(scopeName(context), what, words), [], "head");
  else
    ledger.say(
      wording.none(scopeName(context), what, words),
      others.flatMap(({ figure }) => citationsOf(figure)),
      "sentence",
      value,
    );
  for (const { whose, figure } of met) ledger.say(wording.item(whose, ledger.figure(figure)), citationsOf(figure), "item");
  return ANSWERED;
}

async function gather(measure: Measure, condition: Condition, context: AnswerContext): Promise<Gathered> {
  const { targets, store, ledger, wording } = context;
  const [target] = targets.found;
  if (!target) return { met: [], meeting: 0, asked: 0, others: [] };
  if (target.kind !== "many" || measure.kind !== "figure") {
    const known = await readAll(await singleReports(context), measure, context);
    const met = known.filter((each) => holds(condition, each.figure.value));
    return { met, meeting: met.length, asked: known.length, others: known };
  }
  const keys = keysOf(measure.key);
  const all = await store.aggregate(target.selection, keys, condition);
  ledger.note("coverage", wording.coverage(all.reports, target.year));
  if (all.counted < all.reports) ledger.note("coverage", wording.unfilled(all.reports - all.counted));
  const first = async (limits: TotalsOptions) =>
    readAll(
      (await store.totals(target.selection, keys, { order: "descending", limit: MOST_OPERANDS, ...limits })).map(({ report }) => report),
      measure,
      context,
    );
  const met = await first({ condition });
  return { met, meeting: all.meeting, asked: all.counted, others: met.length > 0 ? [] : await first({}) };
}

async function readAll(reports: readonly ReportSummary[], measure: Measure, context: AnswerContext): Promise<Operand[]> {
  const known: Operand[] = [];
  for (const report of reports) {
    const reading = await read({ kind: "one", report }, measure, context);
    if (reading.state !== "known") continue;
    const whose = context.wording.whose(report.issuer, report.year);
    known.push({ whose, what: whatOf(measure, context.wording), figure: reading.figure });
  }
  return known;
}
