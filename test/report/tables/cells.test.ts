// What a cell holds, and which alignment of a row is its own (src/report/tables: cells, choose-alignments).
import { expect, test } from "vitest";
import type { Alignment } from "../../../src/report/tables/alignments.ts";
import { cellFrom, shownLabel } from "../../../src/report/tables/cells.ts";
import { type Choice, chooseAlignments, rowAddsUp } from "../../../src/report/tables/choose-alignments.ts";
import type { RowCell } from "../../../src/report/tables/rows.ts";

const slot = (text: string): RowCell =>
  ({ text, kind: /^\d/.test(text) ? "number" : "dash", place: { line: 3, start: 0, end: 1 } }) as RowCell;
test.each([
  ["1,024", 1024],
  ["38件", 38],
  ["-", null],
  ["", null],
])("%s holds %s", (text, value) => expect(cellFrom(slot(text), undefined).value).toBe(value));
test("元 in the head of a column makes 万元 of its cells", () => expect(cellFrom(slot("17590000"), undefined, 0).value).toBe(1759));
test("a label is shown without the marks of its file", () => expect(shownLabel("**行政　许可** ")).toBe("行政 许可"));

const ORDER = ["natural_person", "commercial", "total"];
const row = (texts: string[], offset = 0, shifted = false): Alignment =>
  ({ slots: texts.map(slot), offset, shifted }) as unknown as Alignment;
const choice = (alignments: Alignment[]): Choice => ({
  key: "received",
  label: "新收",
  line: 3,
  alignments,
  layouts: [],
  width: 3,
  under: null,
  guessed: false,
});
test("a row adds up when its parts make its total", () => {
  expect(rowAddsUp(row(["3", "1", "4"]), ORDER)).toBe(true);
  expect(rowAddsUp(row(["3", "1", "5"]), ORDER)).toBe(false);
});
test("of two ways to read a row the one that adds up is taken, and one way as it stands", () => {
  const [wrong, right] = [row(["1", "4", "0"], 1), row(["3", "1", "4"])];
  expect(chooseAlignments([choice([wrong, right])], ORDER, [])).toEqual({ ok: true, value: [right] });
  expect(chooseAlignments([choice([wrong])], ORDER, [])).toEqual({ ok: true, value: [wrong] });
});
test("a row that no reading explains is refused with its line", () => {
  const found = chooseAlignments([choice([])], ORDER, []);
  expect(!found.ok && found.error).toContain("第 3 行“新收”");
});
test.each([
  ["1.2345万件", 12_345],
  ["3.05 万宗", 30_500],
  ["0.45万", 4500],
])("%s is a count in ten thousands", (text, value) => expect(cellFrom(slot(text), undefined).value).toBe(value));
