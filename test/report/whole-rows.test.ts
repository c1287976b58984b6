// A report set into one table: its headings and sentences as paragraphs, the rows between as tables (src/report/whole-rows.ts).
import { expect, test } from "vitest";
import type { Block } from "../../src/report/report.ts";
import { withoutWholeRows } from "../../src/report/whole-rows.ts";

const place = { line: 1, start: 0, end: 0 };
const grid = (...rows: string[][]): Block => ({ kind: "grid", rows: rows.map((row) => row.map((text) => ({ text, place }))), place });
const shown = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (block.kind === "grid" ? block.rows.map((row) => row.map(({ text }) => text).join("|")).join(" / ") : block.text));

test("a heading and a sentence stand apart from the rows below them", () => {
  const whole = grid(["一、总体情况"], ["全年公开信息96条。"], ["二、主动公开政府信息情况"], ["规章", "0", "0"], ["行政许可", "12"]);
  expect(shown(withoutWholeRows([whole]))).toEqual([
    "一、总体情况",
    "全年公开信息96条。",
    "二、主动公开政府信息情况",
    "规章|0|0 / 行政许可|12",
  ]);
});
test("a heading with its text in the next cell is two paragraphs", () =>
  expect(shown(withoutWholeRows([grid(["一、总体情况", "全年公开信息96条。"])]))).toEqual(["一、总体情况", "全年公开信息96条。"]));
test("a table without a heading of a section stays a table", () => {
  const table = grid(["规章", "0"], ["合计为上列各项之和。"]);
  expect(withoutWholeRows([table])).toEqual([table]);
});
