// Sums among the disputes that the form does not ask for (src/report/tables/dispute-sums.ts).
import { expect, test } from "vitest";
import { readDisputes } from "../../../src/report/tables/disputes.ts";
import { rowsOf } from "../../../src/report/tables/rows.ts";

const place = { line: 1, start: 0, end: 1 };
const read = (text: string) => {
  const rows = text.trim().split("\n");
  const grid = rows.map((row) => row.split("|").map((each) => ({ text: each.trim(), place })));
  const { figures, problems } = readDisputes(rowsOf([grid]));
  return { problems, values: Object.fromEntries(Object.entries(figures).map(([key, cell]) => [key, cell?.value])) };
};
const RIGHT = {
  "reconsideration.upheld": 5,
  "reconsideration.total": 6,
  "litigation.direct.corrected": 2,
  "litigation.direct.total": 3,
  "litigation.after_reconsideration.upheld": 3,
  "litigation.after_reconsideration.total": 4,
};
const ROWS = `
行政复议 | 5 | 1 | 0 | 0 | 6
未经复议直接起诉 | 0 | 2 | 1 | 0 | 3
复议后起诉 | 3 | 0 | 0 | 1 | 4`;
const HEADS = "类别 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";
const UPRIGHT = (heads: string, ...rows: string[]) =>
  [heads, ...["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map((name, i) => `${name} | ${rows[i]}`)].join("\n");

test.each([
  ["a row of all", `${HEADS}${ROWS}\n合计 | 8 | 3 | 1 | 1 | 13`],
  ["a row of both kinds of lawsuit", `${HEADS}${ROWS}\n行政诉讼小计 | 3 | 2 | 1 | 1 | 7`],
  [
    "a column of the lawsuits",
    UPRIGHT("结果 | 行政复议 | 行政诉讼小计 | 未经复议直接起诉 | 复议后起诉", "5|3|0|3", "1|2|2|0", "0|1|1|0", "0|1|0|1", "6|7|3|4"),
  ],
  [
    "a column of all",
    UPRIGHT("结果 | 行政复议 | 未经复议直接起诉 | 复议后起诉 | 合计", "5|0|3|8", "1|2|0|3", "0|1|0|1", "0|0|1|1", "6|3|4|13"),
  ],
  [
    "totals that are called cases",
    `类型 | 案件数 | 维持 | 纠正 | 其他 | 未审结\n行政复议|6|5|1|0|0\n未经复议直接起诉|3|0|2|1|0\n复议后起诉|4|3|0|0|1`,
  ],
])("%s is left out", (_, text) => {
  const { problems, values } = read(text);
  expect(problems).toEqual([]);
  expect(values).toMatchObject(RIGHT);
});
test("a total of all behind the groups' own", () => {
  const results = "结果维持|结果纠正|其他结果|尚未审结|总计";
  const heads = `行政复议|||||行政诉讼||||||||||合计\n|||||未经复议直接起诉|||||复议后起诉|||||\n${results}|${results}|${results}|`;
  expect(read(`${heads}\n5|1|0|0|6|0|2|1|0|3|3|0|0|1|4|13`).values).toMatchObject(RIGHT);
  expect(read(`${heads}\n5|1|0|0|6|0|2|1|0|3|3|0|0|1|4|12`).problems).toHaveLength(1);
});
test("what is not their sum is no sum", () => {
  expect(read(`${HEADS}${ROWS}\n合计 | 8 | 3 | 1 | 1 | 12`).problems).toHaveLength(1);
  expect(read(`${HEADS}${ROWS}\n其中涉外 | 0 | 0 | 0 | 0 | 0`).problems).toHaveLength(1);
});
test("what cannot be told is said by name, and 不予维持 is not 维持", () => {
  expect(read(`类别 | 不予维持 | 予以维持 | 其他 | 未审结 | 合计${ROWS}`).problems[0]).toContain("“不予维持”认不出");
  expect(read(`类别 | 结果维持 | 调解 | 其他结果 | 尚未审结 | 总计${ROWS}`).problems[0]).toContain("“调解”认不出");
});
