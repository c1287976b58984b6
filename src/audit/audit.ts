// Reports -> every inconsistency in them: within the form, between prose and form, within the prose, between years, and text copied.
// No I/O. No clock.
import type { Finding } from "../contract.ts";
import type { Report } from "../report/report.ts";
import type { Rule } from "./finding.ts";
import { betweenYears } from "./rules/between-years.ts";
import { changes } from "./rules/changes.ts";
import { formCells } from "./rules/form-cells.ts";
import { formIdentities } from "./rules/identities.ts";
import { partsAgainstTotals } from "./rules/parts.ts";
import { proseAgainstTable } from "./rules/prose-table.ts";
import { readingDoubts } from "./rules/reading.ts";
import { repeatedText } from "./rules/repeated-text.ts";
import { shares } from "./rules/shares.ts";

export { findingsAbout } from "./finding.ts";

const RULES: readonly Rule[] = [
  formIdentities,
  formCells,
  proseAgainstTable,
  partsAgainstTotals,
  shares,
  changes,
  betweenYears,
  repeatedText,
  readingDoubts,
];

/**
 * All findings, grouped by report in the order given, errors before warnings. Ids are the report, the kind and a count within both:
 * "litong-2024-prose_vs_table-1"; the same reports always give the same ids. Between years and copied text need both reports.
 */
export function audit(reports: readonly Report[]): Finding[] {
  const found = RULES.flatMap((rule) => rule(reports));
  const counts = new Map<string, number>();
  return reports.flatMap((report) => {
    const own = found.filter((each) => each.report === report.id);
    const ordered = [...own.filter((each) => each.severity === "error"), ...own.filter((each) => each.severity === "warning")];
    return ordered.map((each) => {
      const name = `${each.report}-${each.kind}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return { id: `${name}-${count}`, ...each };
    });
  });
}
