// Tables of a report -> CSV with its printed labels, one row a cell: what it is, its key, its figure. UTF-8 with BOM for spreadsheets. No I/O.
import { type CsvValue, csv } from "../../csv.ts";
import { cellsOf, figureKeysIn, OTHER_HANDLING_2019, type TableName, unitOf } from "../../form/vocabulary.ts";
import { printedPath, type Report } from "../../report/report.ts";

const HEADER = ["报告", "发布机关", "年份", "项目", "指标", "数值", "原文", "单位", "位置"];

/** `tables` one after another, under one head. `host` begins each address: what is downloaded has left the service. */
export const tablesCsv = (report: Report, tables: readonly TableName[], host: string): string =>
  csv(
    HEADER,
    tables.flatMap((table) => rowsOf(report, table, host)),
  );

function rowsOf(report: Report, table: TableName, host: string): CsvValue[][] {
  const keys = cellsOf(report.form)
    .filter((cell) => cell.table === table)
    .map((cell) => cell.key);
  const printed = figureKeysIn(report.figures).filter((key) => key.startsWith(`${OTHER_HANDLING_2019.key}@`));
  return [...keys, ...(table === "requests" ? printed : [])]
    .filter((key) => report.figures[key])
    .map((key): CsvValue[] => {
      const cell = report.figures[key];
      return [
        report.id,
        report.issuer,
        report.year,
        printedPath(report, key).join(" / "),
        key,
        cell?.value ?? null,
        cell?.text.trim() ?? "",
        unitOf(key),
        `${host}/reports/${report.id}#cell-${key}`,
      ];
    });
}
