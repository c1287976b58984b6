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

test("upright under heads in another order", () => {
  const { figures, problems } = read(`
结果 | 复议后起诉 | 行政复议 | 未经复议直接起诉
结果维持 | 1 | 2 | 3
结果纠正 | 0 | 1 | 0
其他结果 | 2 | 0 | 0
尚未审结 | 0 | 0 | 1
总计 | 3 | 3 | 4`);
  expect(problems).toEqual([]);
  expect(figures["litigation.after_reconsideration.other"]?.value).toBe(2);
  expect(figures["reconsideration.corrected"]?.value).toBe(1);
  expect(figures["litigation.direct.pending"]?.value).toBe(1);
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

const values = (text: string): Record<string, number | null | undefined> =>
  Object.fromEntries(Object.entries(read(text).figures).map(([key, cell]) => [key, cell?.value]));

test("lawsuits before reconsideration, results in any order, set with tabs", () => {
  const read = values(`
行政诉讼 | | | | | | | | | | 行政复议 | | | |
未经复议直接起诉 | | | | | 复议后起诉 | | | | | 总计 | 结果纠正 | 结果维持 | 其他结果 | 尚未审结
总计 | 结果纠正 | 结果维持 | 其他结果 | 尚未审结 | 总计 | 结果纠正 | 结果维持 | 其他结果 | 尚未审结
10 | 1 | 2 | 3 | 4 | 26 | 5 | 6 | 7 | 8 | 9 | 0 | 9 | 0 | 0`);
  expect(read).toMatchObject({
    "litigation.direct.total": 10,
    "litigation.direct.upheld": 2,
    "litigation.after_reconsideration.corrected": 5,
    "litigation.after_reconsideration.pending": 8,
    "reconsideration.upheld": 9,
    "reconsideration.corrected": 0,
  });
});

test("heads of several lines without their gaps are read in their order", () => {
  const read = values(`
行政诉讼 | 行政复议
未经复议直接起诉 | 复议后起诉 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 0 | 0 | 0 | 9`);
  expect(read).toMatchObject({ "litigation.direct.total": 10, "litigation.after_reconsideration.upheld": 5, "reconsideration.upheld": 9 });
});

test("a table a group, each with its own line above", () => {
  const read = values(`
行政诉讼（复议后起诉）
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
1 | 0 | 0 | 2 | 3
行政复议
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
4 | 0 | 0 | 0 | 4
行政诉讼（未经复议直接起诉）
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
5 | 1 | 0 | 0 | 6`);
  expect(read).toMatchObject({ "litigation.after_reconsideration.pending": 2, "reconsideration.upheld": 4, "litigation.direct.total": 6 });
});

test("without columns of totals there are none", () => {
  const read = values(`
行政复议 | | | | 行政诉讼 | | | | | | |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 未经复议直接起诉 | | | | 复议后起诉 | | |
 | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结
1 | 0 | 0 | 2 | 3 | 0 | 0 | 0 | 0 | 4 | 0 | 0`);
  expect(read).toMatchObject({
    "reconsideration.pending": 2,
    "litigation.direct.upheld": 3,
    "litigation.after_reconsideration.corrected": 4,
  });
  expect("reconsideration.total" in read).toBe(false);
});

test("heads that do not tell the two kinds of lawsuit apart are not guessed at", () => {
  const { figures, problems } = read(`
行政诉讼 | | | | | 行政复议 | | | | | 行政诉讼 | | | |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
1 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 2 | 3 | 0 | 0 | 0 | 3`);
  expect(problems).toHaveLength(1);
  expect(figures).toEqual({});
});

test("results above, the groups below each, and both in one head in any order", () => {
  const figures = "1 | 2 | 3 | 0 | 0 | 1 | 4 | 0 | 0 | 0 | 5 | 0 | 5 | 7 | 4";
  const groups = "行政复议 | 未经复议直接起诉 | 复议后起诉";
  const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const right = {
    "reconsideration.upheld": 1,
    "litigation.direct.upheld": 2,
    "reconsideration.other": 4,
    "litigation.after_reconsideration.total": 4,
  };
  expect(values(`${results.join(" | | | ")} | |\n${Array(5).fill(groups).join(" | ")}\n${figures}`)).toMatchObject(right);
  const both = results.flatMap((result) => groups.split(" | ").map((group) => group + result));
  expect(values(`${both.join(" | ")}\n${figures}`)).toMatchObject(right);
});
