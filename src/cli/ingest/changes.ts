// A report and the version of it before -> the figures that are others now, and what speaks against taking it for the newer one. No I/O. No clock.
import { cellOf, cellsOf, type FigureKey, labelOf, OTHER_HANDLING_2019 } from "../../form/vocabulary.ts";
import type { Change } from "../../report/history.ts";
import type { Report } from "../../report/report.ts";

/** Every cell of the report's form. A 2019 form that prints 其他处理 as one row has that row's cells for the three of the later form. */
export function keysOf(report: Report): FigureKey[] {
  const single = `${OTHER_HANDLING_2019.key}@total` in report.figures;
  if (!single) return cellsOf(report.form).map(({ key }) => key);
  return [
    ...new Set(
      cellsOf(report.form).map(({ key, column }) =>
        key.startsWith(`${OTHER_HANDLING_2019.key}.`) ? (`${OTHER_HANDLING_2019.key}@${column}` as FigureKey) : key,
      ),
    ),
  ];
}

const valueIn = (report: Report, key: string): number | null => report.figures[key as FigureKey]?.value ?? null;

/** Cells of either version whose values differ; null is blank or not there. */
export const changesBetween = (before: Report, after: Report): Change[] =>
  [...new Set<string>([...keysOf(before), ...keysOf(after)])].flatMap((key): Change[] => {
    const [from, to] = [valueIn(before, key), valueIn(after, key)];
    return from === to ? [] : [{ key, from, to }];
  });

/** Why a report should not take the place of the one before without being asked: null when nothing speaks against it. */
export function againstReplacing(before: Report, after: Report): string | null {
  const printed = (report: Report) => keysOf(report).filter((key) => valueIn(report, key) !== null).length;
  const who = `${before.issuer} ${before.year} 年`;
  const title = after.doubts?.find(({ where }) => where === "title");
  if (title) return `这个文件的标题写的是 ${title.year} 年，收入后会替换${who}的现有报告：确认无误请加 --replace`;
  if (printed(after) < printed(before))
    return `这个文件只有 ${printed(after)} 格数字，${who}的现有报告有 ${printed(before)} 格：确认要替换请加 --replace`;
  return null;
}

const MOST_CHANGES = 8;
/** For people: what a replacement has changed. */
export function describeChanges(before: Report | null, after: Report, changes: readonly Change[]): string {
  if (!before) return "已替换原文件";
  if (changes.length === 0)
    return before.passages.map(({ text }) => text).join() === after.passages.map(({ text }) => text).join()
      ? "已替换，内容相同"
      : "已替换，数字未变，文字有改动";
  const shown = (value: number | null) => (value === null ? "空白" : String(value));
  const list = changes.slice(0, MOST_CHANGES).map(({ key, from, to }) => `${nameOf(key as FigureKey)} ${shown(from)} → ${shown(to)}`);
  return `已替换，${changes.length} 个数字有变：${list.join("；")}${changes.length > MOST_CHANGES ? " 等" : ""}`;
}
const nameOf = (key: FigureKey): string => {
  const { row, column } = labelOf(key);
  return cellOf(key) && column ? `${row}·${column}` : row;
};
