// One table of a report -> CSV with its printed labels, one row a cell: what it is, its key, its figure. UTF-8 with BOM for spreadsheets. No I/O.
import { printedPath, type Report } from "../../report/report.ts";
import { cellsOf, OTHER_HANDLING_2019, type TableName, unitOf } from "../../vocabulary.ts";

const HEADER = ["报告", "发布机关", "年份", "项目", "指标", "数值", "原文", "单位", "位置"];

/** Quotes where needed; a text that a spreadsheet would run as a formula is led by an apostrophe. */
const field = (value: string | number): string => {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-+$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export function tableCsv(report: Report, table: TableName, host: string): string {
  const keys = cellsOf(report.form)
    .filter((cell) => cell.table === table)
    .map((cell) => cell.key);
  const printed = Object.keys(report.figures).filter((key) => key.startsWith(`${OTHER_HANDLING_2019.key}@`));
  const rows = [...keys, ...(table === "requests" ? printed : [])]
    .filter((key) => report.figures[key])
    .map((key) => {
      const cell = report.figures[key];
      return [
        report.id,
        report.issuer,
        report.year,
        printedPath(report, key).join(" / "),
        key,
        cell?.value ?? "",
        cell?.text.trim() ?? "",
        unitOf(key),
        `${host}/reports/${report.id}#cell-${key}`,
      ];
    });
  return `\uFEFF${[HEADER, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}
