// Labels behind their figures come first (src/report/tables/labels-last.ts); what is no label of the form stays where it is. Whole files: turned.test.ts.
import { expect, test } from "vitest";
import type { GridCell } from "../../../src/report/report.ts";
import { withLabelsFirst } from "../../../src/report/tables/labels-last.ts";
import { rowsOf } from "../../../src/report/tables/rows.ts";

const texts = (lines: string[]): string[] => {
  const cell = (text: string, at: number, line: number): GridCell => ({ text, place: { line, start: at, end: at + 1 } });
  const rows = rowsOf([lines.map((each, i) => each.split("|").map((text, at) => cell(text.trim(), at, i + 1)))]);
  return withLabelsFirst(rows).map(({ slots }) => slots.map(({ text }) => text).join("|"));
};

test("labels of the form at the right come first, and so do their head and figures", () =>
  expect(texts(["制发件数|废止件数|信息内容", "1|2|规章", "3|4|行政规范性文件", "5|6|行政许可"])).toEqual([
    "信息内容|制发件数|废止件数",
    "规章|1|2",
    "行政规范性文件|3|4",
    "行政许可|5|6",
  ]));
test.each([
  ["remarks", ["1|2|见附件", "3|4|无", "5|6|同上"]],
  ["labels that stand first already", ["规章|1|2", "行政规范性文件|3|4", "行政许可|5|6"]],
])("%s stay", (_, lines) => expect(texts(lines)).toEqual(lines));
