// What decides a claim -> what the audit says against it: the prose against its cell, or the prose's own arithmetic against its number. Reads the store.
import { findingsOf } from "../answer/reports/findings.ts";
import type { Store } from "../answer/reports/store.ts";
import { findingsAbout } from "../audit/audit.ts";
import type { Finding } from "../contract.ts";
import type { FigureKey } from "../form/vocabulary.ts";
import type { Report, ReportSummary } from "../report/report.ts";

/** What the report's prose says otherwise about a figure of the form; `value` is the figure's. Errors: those of the store. */
export async function conflictAbout(report: ReportSummary | Report, key: FigureKey, value: number, store: Store): Promise<Finding | null> {
  const whole = await store.report(report.id);
  if (!whole) return null;
  const about = findingsAbout(await findingsOf([report.id], store), whole, [key]).filter(({ kind }) => kind === "prose_vs_table");
  // A sentence that denies all denies each part of it too; any other number is of the very figure it is held against.
  return about.find(({ left, right }) => right === value || left === 0) ?? null;
}

/** `text` is the number as the prose prints it, without spaces; `url` the passage it stands in. Errors: those of the store. */
export async function conflictOfStated(
  report: string,
  { value, text, url }: { value: number; text: string; url: string | undefined },
  store: Store,
): Promise<Finding | null> {
  const about = (await findingsOf([report], store)).filter(
    ({ kind, citations }) => kind === "prose_arithmetic" && citations.some((citation) => citation.url === url),
  );
  return about.find(({ left, statement }) => left === value && statement.replace(/\s/g, "").includes(text)) ?? null;
}
