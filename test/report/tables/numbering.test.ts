// Numbers of columns and rows are no figures (src/report/tables/numbering.ts).
import { expect, test } from "vitest";
import { withoutNumbering } from "../../../src/report/tables/numbering.ts";
import { rowsOf } from "../../../src/report/tables/rows.ts";

const place = { line: 1, start: 0, end: 1 };
const left = (...rows: string[]) =>
  withoutNumbering(rowsOf([rows.map((row) => row.split("|").map((text) => ({ text, place })))])).map(({ slots }) =>
    slots.map(({ text }) => text).join("|"),
  );
const HEADS = "类别|维持|纠正|其他|未审结|总计";
test("a row that numbers the columns", () => {
  expect(left(HEADS, "甲|1|2|3|4|5", "行政复议|1|2|3|4|10")).toEqual([HEADS, "行政复议|1|2|3|4|10"]);
  expect(left(HEADS, "|1|2|3|4|5", "行政复议|1|2|3|4|10")).toEqual([HEADS, "行政复议|1|2|3|4|10"]);
  expect(left("项目|数|数", "栏次|1|2", "规章|1|2")).toEqual(["项目|数|数", "规章|1|2"]);
});
test("a column that numbers the rows", () => {
  expect(left("项目|行次|自然人|总计", "新收|1|5|5", "结转|2|0|0")).toEqual(["项目|自然人|总计", "新收|5|5", "结转|0|0"]);
});
test("what does not count from 1, or names a row, stays", () => {
  const kept = [
    ["项目|自然人|总计", "规章|1|2"],
    ["项目|行次|自然人", "新收|3|5", "结转|4|0"],
    ["甲|1|3", "规章|1|2"],
    ["|1|2|3", "规章|1|2|3"],
  ];
  for (const rows of kept) expect(left(...rows)).toEqual(rows);
});
