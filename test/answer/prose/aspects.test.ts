// Section five cut at the place where it turns from what is wrong to what will be done (src/answer/prose/aspects.ts).
import { expect, test } from "vitest";
import { EXCERPTS, sidesOf } from "../../../src/answer/prose/aspects.ts";
import type { Passage, Report } from "../../../src/report/report.ts";

const report = (...passages: [string, string[]][]): Report =>
  ({
    passages: passages.map(
      ([text, path], i): Passage => ({ n: i + 1, section: 5, path, text, place: { line: 1, start: 0, end: text.length } }),
    ),
  }) as unknown as Report;
const shown = (all: readonly { passage: Passage; range: [number, number] }[]): string[] =>
  all.map(({ passage, range }) => passage.text.slice(...range));

test("within one passage", () => {
  const { problems, plans } = sidesOf(report(["存在更新不及时的问题。下一步将加强培训。", []]));
  expect([shown(problems), shown(plans)]).toEqual([["存在更新不及时的问题。"], ["下一步将加强培训。"]]);
});
test("from one passage to the next", () => {
  const { problems, plans } = sidesOf(report(["解读形式单一。", []], ["今后加强培训。", []], ["落实责任。", []]));
  expect([shown(problems), shown(plans)]).toEqual([["解读形式单一。"], ["今后加强培训。", "落实责任。"]]);
});
test("a heading that names one side settles it for what stands below", () => {
  const { problems, plans } = sidesOf(report(["加强培训。", ["（二）改进措施"]], ["解读单一。", ["（一）存在问题"]]));
  expect([shown(problems), shown(plans)]).toEqual([["解读单一。"], ["加强培训。"]]);
});
test("each aspect has its place", () => {
  const one = report(["解读单一。地址：甲路1号，电话：0953-1234567。", []]);
  expect(shown(EXCERPTS.address(one))).toEqual(["地址：甲路1号"]);
  expect(shown(EXCERPTS.plans(one))).toEqual([]);
});
