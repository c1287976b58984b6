// A grid in which one table runs on into the next (src/report/tables/run-on.ts).
import { expect, test } from "vitest";
import { cutAtHeads } from "../../../src/report/tables/run-on.ts";

const grid = (...rows: string[]) =>
  rows.map((row) => row.split(" ").map((text) => ({ text: text === "_" ? "" : text, place: { line: 1, start: 0, end: 0 } })));
const shape = (...rows: string[]) => cutAtHeads(grid(...rows)).map((piece) => [piece.table, piece.rows.length]);

test("is cut where another table's head stands", () =>
  expect(shape("_ 申请人情况", "_ 自然人 总计", "本年新收 1 1", "行政复议 行政诉讼", "1 0")).toEqual([
    ["requests", 3],
    ["disputes", 2],
  ]));
test("is not cut at its own head, printed again, nor at words among figures", () => {
  expect(shape("信息内容 本年制发件数", "规章 1", "信息内容 本年处理决定数量", "行政许可 2")).toEqual([[null, 4]]);
  expect(shape("_ 自然人 总计", "行政复议 行政诉讼 3 4")).toEqual([[null, 2]]);
});
