// count and which: the issuers that meet a condition; without one, those that have any.
import type { Condition } from "../../question/understanding.ts";
import type { ReportSummary } from "../../report/report.ts";
import { unitOf } from "../../vocabulary.ts";
import { holds } from "../condition.ts";
import { citationsOf } from "../evidence.ts";
import { derived } from "../figures.ts";
import { type Context, keysOf, type Measure, MOST_OPERANDS, type Operand, type Operation, read, scopeName, whatOf } from "../operand.ts";
import { singles } from "./singles.ts";

const ANY: Condition = { comparator: "more", value: 0 };

export const count: Operation = (context) => meeting(context, true);
export const which: Operation = (context) => meeting(context, false);

async function meeting(context: Context, counted: boolean): Promise<"answered" | "not_found"> {
  const { meaning, measures, ledger, wording } = context;
  const [quantity] = measures;
  if (!quantity) return "not_found";
  const condition = meaning.condition ?? ANY;
  const { met, asked } = await gather(context, condition);
  if (asked === 0) return "not_found";
  const what = whatOf(quantity, wording);
  const unit = quantity.kind === "figure" ? unitOf(quantity.key) : quantity.kind === "rate" ? "%" : (quantity.unit ?? "");
  const any = condition.comparator === ANY.comparator && condition.value === ANY.value;
  const words = any ? null : wording.condition(condition, unit);
  const names = wording.join(met.slice(0, MOST_OPERANDS).map((each) => each.whose));
  const cites = met.flatMap((each) => citationsOf(each.figure));
  if (met.length === 0 && !counted) {
    ledger.say(wording.none(scopeName(context), what, words));
    return "answered";
  }
  const figure = derived(
    met.length,
    "个",
    what,
    `${met.length}`,
    met.slice(0, MOST_OPERANDS).map((each) => each.figure),
    wording,
  );
  if (counted) {
    ledger.say(wording.count(scopeName(context), what, words, ledger.figure(figure), names), cites, "sentence", condition.value);
    for (const each of met) ledger.figure(each.figure);
    return "answered";
  }
  ledger.say(wording.whichHead(scopeName(context), what, words), [], "head");
  for (const { whose, figure: each } of met) ledger.say(wording.item(whose, ledger.figure(each)), citationsOf(each), "item");
  return "answered";
}

/** Every single report that meets the condition, and how many have the figure at all. */
async function gather(context: Context, condition: Condition): Promise<{ met: Operand[]; asked: number }> {
  const { targets, measures, store, ledger, wording } = context;
  const [quantity] = measures;
  const [target] = targets.found;
  if (!quantity || !target) return { met: [], asked: 0 };
  if (target.kind !== "many" || quantity.kind !== "figure") {
    const known = await readAll(await singles(context), quantity, context);
    return { met: known.filter((each) => holds(condition, each.figure.value)), asked: known.length };
  }
  const keys = keysOf(quantity.key);
  const all = await store.aggregate(target.selection, keys, condition);
  const totals = await store.totals(target.selection, keys, { order: "descending", condition });
  ledger.note("coverage", wording.coverage(all.reports, target.year));
  if (all.counted < all.reports) ledger.note("coverage", wording.unfilled(all.reports - all.counted));
  const met = await readAll(
    totals.map((total) => total.report),
    quantity,
    context,
  );
  return { met, asked: all.counted };
}

async function readAll(reports: readonly ReportSummary[], measure: Measure, context: Context): Promise<Operand[]> {
  const known: Operand[] = [];
  for (const report of reports) {
    const reading = await read({ kind: "one", report }, measure, context);
    if (reading.state !== "known") continue;
    const whose = context.wording.whose(report.issuer, report.year);
    known.push({ whose, what: whatOf(measure, context.wording), figure: reading.figure });
  }
  return known;
}
