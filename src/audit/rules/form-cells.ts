// The form's cells against those a report has -> a finding for each table that lacks some. Blank is not missing. No I/O. No clock.

import {
  cellsOf,
  type FigureKey,
  type FormCell,
  labelOf,
  OTHER_HANDLING_2019,
  SECTION_TITLES,
  TABLE_SECTION,
  type TableName,
} from "../../form/vocabulary.ts";
import type { Report, Section } from "../../report/report.ts";
import type { NewFinding, Rule } from "../finding.ts";

const TABLES: readonly TableName[] = ["proactive", "requests", "disputes"];
const NAMED = 3;

export const formCells: Rule = (reports) => reports.flatMap((report) => TABLES.flatMap((table) => lacking(report, table) ?? []));

function lacking(report: Report, table: TableName): NewFinding | null {
  const asked = cellsOf(report.form).filter((cell) => cell.table === table && !printedAsOne(report, cell));
  const missing = asked.filter((cell) => !report.figures[cell.key]);
  if (missing.length === 0) return null;
  const rows = [...new Set(missing.map((cell) => labelOf(cell.key).row))];
  const named = rows
    .slice(0, NAMED)
    .map((row) => `“${row}”`)
    .join("、");
  return {
    report: report.id,
    kind: "form",
    severity: "error",
    statement: `“${SECTION_TITLES[TABLE_SECTION[table] - 1]}”的表格按规定格式应有 ${asked.length} 格，文件里只有 ${asked.length - missing.length} 格，缺${named}${rows.length > NAMED ? "等" : ""}。`,
    left: asked.length,
    right: asked.length - missing.length,
    citations: [citeSection(report, TABLE_SECTION[table])],
  };
}

/** The 2019 form prints 其他处理 as one row. */
const printedAsOne = (report: Report, cell: FormCell): boolean =>
  cell.key.startsWith(`${OTHER_HANDLING_2019.key}.`) &&
  report.figures[`${OTHER_HANDLING_2019.key}@${cell.column}` as FigureKey] !== undefined;

function citeSection(report: Report, number: number) {
  const section: Section | undefined = report.sections.find((each) => each.number === number);
  const heading = section?.heading ?? report.title;
  return {
    report: report.id,
    issuer: report.issuer,
    year: report.year,
    title: report.title,
    section: heading,
    quote: heading,
    url: `/reports/${report.id}`,
    ...(report.source ? { source: report.source } : {}),
  };
}
