// Of two columns for each, one a year, the report's own year's is read (src/report/tables/year-columns.ts). Whole files: applicant-tables.test.ts.
import { expect, test } from "vitest";
import type { GridCell } from "../../../src/report/report.ts";
import { rowsOf } from "../../../src/report/tables/rows.ts";
import { withoutYearColumns } from "../../../src/report/tables/year-columns.ts";

const texts = (lines: string[]): string[] => {
  const cell = (text: string, at: number, line: number): GridCell => ({ text, place: { line, start: at, end: at + 1 } });
  const rows = rowsOf([lines.map((each, i) => each.split("|").map((text, at) => cell(text.trim(), at, i + 1)))]);
  return withoutYearColumns(rows, 2024).map(({ slots }) => slots.map(({ text }) => text).join("|"));
};
const figures = "新收|1|2|3|4|5|6";

test("the other year's go, and the row that names them", () => {
  expect(texts(["情形|上年|本年|上年|本年|上年|本年", figures])).toEqual(["新收|2|4|6"]);
  expect(texts(["|2024年|2023年|2024年|2023年|2024年|2023年", figures])).toEqual(["新收|1|3|5"]);
});
test.each([
  ["a year after the report's", ["|2024年|2025年|2024年|2025年|2024年|2025年", figures]],
  ["not by turns", ["|上年|上年|上年|本年|本年|本年", figures]],
  ["a head that is no year's", ["|上年|本年|上年|本年|上年|备注", figures]],
  ["a row that is shorter", ["|上年|本年|上年|本年|上年|本年", "新收|1|2|3", figures]],
])("%s: the table stays as it is", (_, lines) => expect(texts(lines)).toEqual(lines));
