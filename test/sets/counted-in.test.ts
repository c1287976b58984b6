// What a government's report says of whose figures it counts in (src/answer/sets/counted-in.ts).
import { expect, test } from "vitest";
import { countedIn } from "../../src/answer/sets/counted-in.ts";
import type { Report } from "../../src/report/report.ts";

const reportOf = (text: string): Report => ({
  id: "wz-2024",
  issuer: "吴忠市",
  title: "吴忠市2024年政府信息公开工作年度报告",
  year: 2024,
  form: "2021",
  region: "640300",
  sections: [],
  passages: [{ n: 1, section: 1, path: ["一、总体情况"], text, place: { line: 1, start: 0, end: text.length } }],
  figures: {},
  printed: {},
  statements: [],
});
const quotes = (text: string): string[] => countedIn(reportOf(text)).map(({ quote }) => quote);

test("the sentence that says it, as printed", () =>
  expect(quotes("本报告按照条例编制。报告中所列数据包括市政府各部门和各乡镇。欢迎查阅。")).toEqual([
    "报告中所列数据包括市政府各部门和各乡镇。",
  ]));

test.each(["统计口径不含垂直管理单位。", "本报告汇总范围涵盖28个市直机关。"])("%s", (text) => expect(quotes(text)).toEqual([text]));

test.each([
  "本报告由总体情况、主动公开政府信息情况等六个部分组成，包括收到和处理申请情况。",
  "全年公开的信息包括财政预算。",
  "主动公开范围包括机关职能和领导分工。",
  "指导各部门做好公开工作。",
])("%s: says nothing of it", (text) => expect(quotes(text)).toEqual([]));
