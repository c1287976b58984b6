// Of two lines a row, one a year, the report's own year's is read (src/report/tables/year-rows.ts). Whole files: turned.test.ts.
import { expect, test } from "vitest";
import type { GridCell } from "../../../src/report/report.ts";
import { rowsOf } from "../../../src/report/tables/rows.ts";
import { withoutYearRows } from "../../../src/report/tables/year-rows.ts";

const texts = (lines: string[], year = 2024): string[] => {
  const cell = (text: string, at: number, line: number): GridCell => ({ text, place: { line, start: at, end: at + 1 } });
  const rows = rowsOf([lines.map((each, i) => each.split("|").map((text, at) => cell(text.trim(), at, i + 1)))]);
  return withoutYearRows(rows, year).map(({ slots }) => slots.map(({ text }) => text).join("|"));
};

test.each([
  ["years", ["情形|年度|自然人|总计", "新收|2024年|3|4", "新收|2023年|7|8"]],
  ["words, the other year's first", ["情形|年度|自然人|总计", "新收|上年|7|8", "新收|本年|3|4"]],
])("%s", (_, lines) => expect(texts(lines)).toEqual(["情形|自然人|总计", "新收|3|4"]));

test.each([
  ["a line that says no year", ["新收|2024年|3|4", "结转|-|7|8"]],
  ["a year after the report's", ["新收|2024年|3|4", "新收|2025年|7|8"]],
  ["one year alone", ["新收|2024年|3|4", "结转|2024年|7|8"]],
])("%s: the table stays as it is", (_, lines) => expect(texts(lines)).toEqual(lines));
