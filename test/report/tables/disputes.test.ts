// The table of reconsideration and litigation, whichever way it is set.
import { expect, test } from "vitest";
import type { GridCell } from "../../../src/report/report.ts";
import { readDisputes } from "../../../src/report/tables/disputes.ts";
import { rowsOf } from "../../../src/report/tables/rows.ts";

const grid = (text: string): GridCell[][] =>
  text
    .trim()
    .split("\n")
    .map((line, i) => line.split("|").map((each): GridCell => ({ text: each.trim(), place: { line: i + 1, start: 0, end: 1 } })));
const read = (text: string) => readDisputes(rowsOf([grid(text)]));

test("upright: a row a result, a column a group", () => {
  const { figures, problems } = read(`
结果 | 行政复议 | 未经复议直接起诉 | 复议后起诉
结果维持 | 1 | 2 | 3
结果纠正 | 0 | 1 | 0
其他结果 | 2 | 0 | 0
尚未审结 | 0 | 0 | 1
总计 | 3 | 3 | 4`);
  expect(problems).toEqual([]);
  expect(figures["reconsideration.other"]?.value).toBe(2);
  expect(figures["litigation.direct.upheld"]?.value).toBe(2);
  expect(figures["litigation.after_reconsideration.total"]?.value).toBe(4);
});

test("upright under heads in another order: refused", () => {
  const { problems } = read(`
结果 | 复议后起诉 | 行政复议 | 未经复议直接起诉
结果维持 | 1 | 2 | 3
结果纠正 | 0 | 1 | 0
其他结果 | 2 | 0 | 0
尚未审结 | 0 | 0 | 1
总计 | 3 | 3 | 4`);
  expect(problems).toHaveLength(1);
});

test("a row a group, in any order", () => {
  const { figures } = read(`
类别 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
复议后起诉 | 1 | 0 | 0 | 0 | 1
行政复议 | 4 | 0 | 1 | 0 | 5
未经复议直接起诉 | 2 | 0 | 0 | 0 | 2`);
  expect(figures["reconsideration.total"]?.value).toBe(5);
  expect(figures["litigation.after_reconsideration.upheld"]?.value).toBe(1);
});
