// An answer of several figures of several reports -> a table: a row a figure, a column a report. No I/O. No clock.
import type { Answer } from "../../contract.ts";
import type { Sum } from "./shape.ts";
import { calledIn, yearBeside } from "./text.ts";

/** More columns are not read beside each other on a phone. */
const MOST_COLUMNS = 4;

/** "行政许可 · 本年处理决定数量": what comes first says which row it is, where no other begins so. */
const headOf = (label: string): string => label.split(" · ")[0] ?? label;

/** Null when not every figure is had of every report, or there are not two of each. */
export function gridOf({ answer, figures, citations }: Answer): Sum | null {
  const reports = [...new Set(figures.map((figure) => figure.report))];
  const labels = [...new Set(figures.map((figure) => figure.label))];
  const heads = reports.flatMap((report) => citations.find((citation) => citation.report === report) ?? []);
  const whole = figures.length === reports.length * labels.length && heads.length === reports.length;
  if (!whole || reports.length < 2 || reports.length > MOST_COLUMNS || labels.length < 2) return null;
  const rows = labels.map((label) => ({
    label: labels.filter((each) => headOf(each) === headOf(label)).length > 1 ? label : headOf(label),
    cells: reports.flatMap((report) =>
      figures
        .filter((each) => each.label === label && each.report === report)
        .map(({ text, citation }) => ({ text, url: citations[citation - 1]?.url })),
    ),
    zero: false,
  }));
  // With its year: the sentences that say it go where the table says all of them.
  const columns = heads.map(({ issuer, year }) => `${calledIn(answer, issuer)} ${yearBeside(year, labels[0] ?? "")}`);
  return rows.every(({ cells }) => cells.length === reports.length) ? { kind: "grid", columns, rows, total: null } : null;
}
