// 没有公开的那4件: a number that a question takes for granted -> what makes it up, or a note that the report has another. Reads the store.
import { type FigureKey, operandsOf } from "../../form/vocabulary.ts";
import type { Report } from "../../report/report.ts";
import type { Outcome } from "../outcome/outcome.ts";
import { list } from "./lookup.ts";
import type { AnswerContext } from "./operand.ts";

/** What is not disclosed in full, by the form's results of an application: the narrower sense of 没有公开 first. */
const NOT_DISCLOSED: readonly (readonly FigureKey[])[] = [
  ["refused@total", "unavailable@total", "not_processed@total", "other_handling@total"],
  ["partly_disclosed@total", "refused@total", "unavailable@total", "not_processed@total", "other_handling@total"],
];

/** A cell's number, or the sum of those it is made of; null when one is blank. */
function printedSum(report: Pick<Report, "figures">, key: FigureKey): number | null {
  const values = (operandsOf(key) ?? [key]).map((each) => report.figures[each]?.value ?? null);
  return values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/**
 * Null where the number is that of what was asked for, or none was taken for granted. 没有公开 is the form's 不予公开 and, as people say it, all that was not
 * disclosed: where only the latter comes to the number, its parts are the answer. Errors: those of the store.
 */
export async function presumedCount(context: AnswerContext): Promise<Outcome | null> {
  const { meaning, measures, targets, store, ledger, wording } = context;
  const [target] = targets.found;
  const count = meaning.presumedCount;
  const keys = measures.flatMap((each) => (each.kind === "figure" ? [each.key] : []));
  const refused = keys.length > 0 && keys.length === measures.length && keys.every((key) => /^refused(?:\.\w+)?@total$/.test(key));
  if (count === undefined || !refused || target?.kind !== "one" || targets.found.length > 1) return null;
  const report = await store.report(target.report.id);
  const own = report && printedSum(report, "refused@total");
  if (!report || own === null || own === count) return null;
  for (const parts of NOT_DISCLOSED) {
    const values = parts.map((key) => printedSum(report, key));
    if (!values.every((value) => value !== null) || values.reduce((sum, value) => sum + value, 0) !== count) continue;
    return list({ ...context, measures: parts.map((key) => ({ kind: "figure", key })) });
  }
  ledger.note("assumption", wording.otherCount(count, own, wording.figure("refused@total")));
  return null;
}
