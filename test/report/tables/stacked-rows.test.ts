// Several rows of the form that stand in one, one below another in each cell (src/report/tables/stacked-rows.ts).
import { expect, test } from "vitest";
import type { Row, RowCell } from "../../../src/report/tables/rows.ts";
import { withoutStacks } from "../../../src/report/tables/stacked-rows.ts";

const place = { line: 1, start: 0, end: 0 };
const row = (label: string, ...figures: string[]): Row => ({
  slots: [label, ...figures].map((text, i): RowCell => ({ text, place, kind: i === 0 ? "label" : "number" })),
  grid: 0,
  aligned: false,
});
const texts = (rows: readonly Row[]): string[] => rows.map(({ slots }) => slots.map(({ text }) => text).join("|"));

test("each line of every cell is a row of its own", () =>
  expect(texts(withoutStacks([row("1.属于国家秘密2.其他法律行政法规禁止公开", "1\n2", "0\n0", "1\n2")]))).toEqual([
    "1.属于国家秘密|1|0|1",
    "2.其他法律行政法规禁止公开|2|0|2",
  ]));
test.each([
  ["a label of one row", row("1.属于国家秘密", "1\n2", "0\n0", "1\n2")],
  ["cells of different numbers of lines", row("1.属于国家秘密2.其他法律行政法规禁止公开", "1\n2", "0", "1\n2")],
  ["two figures in one cell alone", row("1.属于国家秘密", "1\n2", "0", "1")],
])("%s stays as it is", (_, each) => expect(withoutStacks([each])).toEqual([each]));
