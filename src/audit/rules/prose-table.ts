// What the prose says of a figure of the form -> a finding where the table says otherwise. No I/O. No clock.
import { plain, sum } from "../../decimal.ts";
import { type FigureKey, isFigureKey } from "../../form/vocabulary.ts";
import { citePassage, type Passage, type Report, type Statement } from "../../report/report.ts";
import { endOf, startOf } from "../../zh/marks.ts";
import { rangeOf, roundsTo } from "../approximate.ts";
import { amount, citeFigure, figureValue, type NewFinding, nameOf, type Rule } from "../finding.ts";
import { figuresNamed, inFormUnit } from "../prose/figures.ts";

export const proseAgainstTable: Rule = (reports) =>
  reports.flatMap((report) =>
    report.statements.flatMap((statement) => {
      const passage = report.passages[statement.passage - 1];
      return passage ? contradictions(report, statement, passage) : [];
    }),
  );

function contradictions(report: Report, statement: Statement, passage: Passage): NewFinding[] {
  const meant = figuresNamed(statement, passage, report);
  if (!meant) return [];
  const said = inFormUnit(statement.value, statement.unit);
  const [least, most] = rangeOf(statement).map((each) => inFormUnit(each, statement.unit)) as [number, number];
  const also = meant.or.map((keys) => keys.map((key) => figureValue(report, key)));
  const holds = (figure: number): boolean => within(figure, least, most) || roundsTo(figure / inFormUnit(1, statement.unit), statement);
  if (also.some((values) => values.every((value) => value !== null) && holds(sum(values as number[])))) return [];
  return meant.keys.flatMap((key): NewFinding[] => {
    const printed = figureValue(report, key);
    if (printed === null || holds(printed)) return [];
    const clause = clauseOf(passage, statement);
    return [
      {
        report: report.id,
        kind: "prose_vs_table",
        severity: "error",
        statement: `正文称“${clause}”，而表格中“${nameOf(key)}”为 ${amount(printed, key)}${shown(report, key)}。`,
        left: said,
        right: printed,
        citations: [citePassage(report, passage, statement.sentence), ...citeFigure(report, key)],
      },
    ];
  });
}
const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** The clause with the number, as printed, for quoting inside a sentence. */
export function clauseOf(passage: Passage, { at, sentence }: Statement): string {
  return passage.text.slice(startOf(passage.text, at[0], "clause", sentence[0]), endOf(passage.text, at[1], "clause", sentence[1])).trim();
}

/** "（3 + 3）" for a sum of cells. */
function shown(report: Report, key: FigureKey): string {
  const behind = citeFigure(report, key);
  if (report.figures[key] || behind.length < 2) return "";
  const values = behind
    .map((citation) => /#cell-(.+)$/.exec(citation.url)?.[1] ?? "")
    .filter(isFigureKey)
    .map((each) => plain(figureValue(report, each) ?? 0));
  return `（${values.join(" + ")}）`;
}
