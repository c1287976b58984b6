// What a rule of the audit finds, before it has an id, and how numbers are written in it. No I/O. No clock.
import type { Citation, Finding } from "../contract.ts";
import { plain, sum } from "../decimal.ts";
import { cellOf, type FigureKey, labelOf, operandsOf, unitOf } from "../form/vocabulary.ts";
import { cellUrl, citeCell, type Report } from "../report/report.ts";

/** A finding without its id. `statement` is one sentence with both figures, for a reader who has not seen the report. */
export type NewFinding = Omit<Finding, "id">;
/** Looks at all reports at once, because some rules compare them; pure. */
export type Rule = (reports: readonly Report[]) => NewFinding[];

/** A printed cell, or the sum of a derived figure's cells; null when one of them is blank or missing. */
export function figureValue(report: Report, key: FigureKey): number | null {
  const cell = report.figures[key];
  if (cell) return cell.value;
  const parts = operandsOf(key, report.form)?.map((each) => figureValue(report, each));
  return parts?.every((each) => each !== null) ? sum(parts as number[]) : null;
}

/** The cells behind a key: itself when it is printed, else its operands. */
const cellsBehind = (report: Report, key: FigureKey): FigureKey[] =>
  report.figures[key] || !operandsOf(key) ? [key] : (operandsOf(key, report.form) ?? []).flatMap((each) => cellsBehind(report, each));

/** Cites the cells of a figure that hold something; a sum of nothing but zeros cites its first two. */
export function citeFigure(report: Report, key: FigureKey): Citation[] {
  const cells = cellsBehind(report, key);
  const nonZero = cells.filter((each) => report.figures[each]?.value !== 0);
  return (nonZero.length > 0 ? nonZero : cells.slice(0, 2)).map((each) => citeCell(report, each));
}

/** "新收政府信息公开申请（自然人）"; the column 总计 goes without saying. */
export function nameOf(key: FigureKey): string {
  const { row, column } = labelOf(key);
  const name = row.replaceAll(" · ", "").replace(/（区分处理.*$/, "");
  const cell = cellOf(key);
  if (cell?.table === "proactive") return cell.column ? `${name}${column}` : name;
  return !column || column === "总计" ? name : `${name}（${column}）`;
}

/** "38 件", "611.1281 万元". */
export const amount = (value: number, key: FigureKey): string => `${plain(value)} ${unitOf(key)}`;

/**
 * The findings that concern any of `keys` in a report: those that cite one of the cells, or a cell that a derived key sums.
 * `keys` may be derived ones such as litigation.total.
 */
export function findingsAbout(findings: readonly Finding[], report: Report, keys: readonly FigureKey[]): Finding[] {
  const places = new Set(keys.flatMap((key) => cellsBehind(report, key)).map((key) => cellUrl(report.id, key)));
  return findings.filter((finding) => finding.citations.some((citation) => places.has(citation.url)));
}
