// An answer of several figures of several reports -> a table: a row a figure, a column a report; of many reports a row each. No I/O. No clock.
import type { Answer } from "../../contract.ts";
import type { Sum } from "./shape.ts";
import { calledIn, yearBeside } from "./text.ts";

/** More are not read beside each other on a phone. */
const MOST_COLUMNS = 4;

/** "行政许可 · 本年处理决定数量": what comes first says which row it is, where no other begins so. */
const headOf = (label: string): string => label.split(" · ")[0] ?? label;

/** Null when not every figure is had of every report, or there are not two of each. */
export function gridOf({ answer, figures, citations }: Answer): Sum | null {
  const reports = [...new Set(figures.map((figure) => figure.report))];
  const labels = [...new Set(figures.map((figure) => figure.label))];
  const heads = reports.flatMap((report) => citations.find((citation) => citation.report === report) ?? []);
  const whole = figures.length === reports.length * labels.length && heads.length === reports.length;
  if (!whole || reports.length < 2 || labels.length < 2) return null;
  const rows = labels.map((label) => ({
    label: labels.filter((each) => headOf(each) === headOf(label)).length > 1 ? label : headOf(label),
    cells: reports.flatMap((report) =>
      figures
        .filter((each) => each.label === label && each.report === report)
        .map(({ text, citation }) => ({ text, url: citations[citation - 1]?.url })),
    ),
    zero: false,
  }));
  const many = reports.length > MOST_COLUMNS;
  // Of many the sentence above says the year they share; of few the sentences that say it go where the table says all of them.
  const shared = many && heads.every(({ year }) => year === heads[0]?.year);
  const columns = heads.map(({ issuer, year }) => calledIn(answer, issuer) + (shared ? "" : ` ${yearBeside(year, labels[0] ?? "")}`));
  if (rows.some(({ cells }) => cells.length !== reports.length)) return null;
  if (!many) return { kind: "grid", columns, rows, total: null };
  const turned = columns.map((label, at) => ({ label, cells: rows.flatMap(({ cells }) => cells[at] ?? []), zero: false }));
  return { kind: "many", columns: rows.map(({ label }) => label), rows: turned, total: null };
}
