// Targets -> the single reports they stand for, for operations that have to open each.
import type { ReportSummary } from "../../report/report.ts";
import type { AnswerContext } from "./operand.ts";

/** Most reports an operation opens one by one; beyond that it would be no answer but a batch job. */
const MOST_OPENED = 300;

/** Errors: those of the store. */
export async function singleReports({ targets, store }: Pick<AnswerContext, "targets" | "store">): Promise<ReportSummary[]> {
  const reports: ReportSummary[] = [];
  for (const target of targets.found) {
    if (target.kind === "one") reports.push(target.report);
    else reports.push(...(await store.reports(target.selection, { limit: MOST_OPENED })).items);
  }
  return [...new Map(reports.map((report) => [report.id, report])).values()];
}
