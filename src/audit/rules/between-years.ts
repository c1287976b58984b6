// Two years of one agency -> figures that should carry over and do not (docs/form.md, 勾稽关系 5 and 6). No I/O. No clock.
import { minus, plain, sum } from "../../decimal.ts";
import { APPLICANTS, type FigureKey } from "../../form/vocabulary.ts";
import { citeCell, type Report } from "../../report/report.ts";
import { figureValue, type NewFinding, nameOf, type Rule } from "../finding.ts";

export const betweenYears: Rule = (reports) => {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return reports.flatMap((report) => {
    const before = byId.get(yearBefore(report));
    return before ? [...carried(before, report), ...inForce(before, report)] : [];
  });
};

/** Id of the same agency's report of the year before; an id ends in its year. */
export const yearBefore = (report: Report): string => report.id.replace(/\d+$/, String(report.year - 1));

/** The total says it once; a column is named only when the totals agree and the applicants do not. */
function carried(before: Report, report: Report): NewFinding[] {
  const columns = APPLICANTS.map(({ key }) => key);
  const differs = columns.filter((column) => {
    const [out, into] = [figureValue(before, `carried_out@${column}`), figureValue(report, `carried_in@${column}`)];
    return out !== null && into !== null && out !== into;
  });
  return (differs.includes("total") ? (["total"] as const) : differs).map((column): NewFinding => {
    const [into, out]: [FigureKey, FigureKey] = [`carried_in@${column}`, `carried_out@${column}`];
    const [left, right] = [figureValue(report, into) ?? 0, figureValue(before, out) ?? 0];
    return {
      report: report.id,
      kind: "between_years",
      severity: "error",
      statement: `${report.year} 年报告的“${nameOf(into)}”为 ${plain(left)} 件，${before.year} 年报告的“${nameOf(out)}”为 ${plain(right)} 件，两年衔接不上。`,
      left,
      right,
      citations: [citeCell(report, into), citeCell(before, out)],
    };
  });
}

/** A warning only: documents are also cleaned up outside the year's count. */
const inForce = (before: Report, report: Report): NewFinding[] =>
  (["regulations", "normative_documents"] as const).flatMap((row): NewFinding[] => {
    const [was, issued, repealed, is] = [
      figureValue(before, `${row}.in_force`),
      figureValue(report, `${row}.issued`),
      figureValue(report, `${row}.repealed`),
      figureValue(report, `${row}.in_force`),
    ];
    if (was === null || issued === null || repealed === null || is === null) return [];
    const right = minus(sum([was, issued]), repealed);
    if (is === right) return [];
    const name = nameOf(`${row}.in_force`);
    return [
      {
        report: report.id,
        kind: "between_years",
        severity: "warning",
        statement: `${report.year} 年的“${name}”为 ${plain(is)} 件，按上年有效数加本年制发减本年废止（${plain(was)} + ${plain(issued)} − ${plain(repealed)}）应为 ${plain(right)} 件。`,
        left: is,
        right,
        citations: [
          citeCell(report, `${row}.in_force`),
          citeCell(before, `${row}.in_force`),
          citeCell(report, `${row}.issued`),
          citeCell(report, `${row}.repealed`),
        ],
      },
    ];
  });
