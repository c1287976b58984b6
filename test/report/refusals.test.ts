// Why a file is none that can be read, and what to do (src/report/refusals.ts).
import { expect, test } from "vitest";
import {
  isExplanation,
  NOT_A_REPORT,
  PICTURE,
  tableInPicture,
  tableRunTogether,
  whyNotRead,
  withoutPictures,
} from "../../src/report/refusals.ts";
import type { Block } from "../../src/report/report.ts";
import type { Part } from "../../src/report/sections.ts";

const line = (text: string): Block => ({ kind: "paragraph", text, place: { line: 1, start: 0, end: text.length } });
const part = (number: number, ...texts: string[]): Part => ({ number, heading: "", blocks: texts.map(line) }) as unknown as Part;
const TITLE = "利通区2024年政府信息公开工作年度报告";

test.each([
  [`图解：${TITLE}`, true],
  [`《${TITLE}》解读`, true],
  [`${TITLE}编制说明`, true],
  [TITLE, false],
  ["图解：优化营商环境条例", false],
])("%s is an explanation: %s", (title, is) => expect(isExplanation(title)).toBe(is));

test("pictures say nothing", () =>
  expect(withoutPictures([line("一"), line(PICTURE), line("![表](a.png)"), line("二")])).toEqual([line("一"), line("二")]));

test.each([
  ["the page of a title", [part(0, TITLE, "附件下载")], TITLE, "这一页只有标题"],
  ["pictures for tables", [part(0, TITLE), part(3, PICTURE)], TITLE, "表格是图片"],
  ["pictures alone", [part(0, PICTURE, PICTURE)], "", "像是扫描件"],
  ["a list of reports", [part(0, ...["甲县", "乙县", "丙县"].map((name) => `${name}2024年政府信息公开工作年度报告`))], "", "列着 3 份"],
  ["something else", [part(0, "招聘公告。".repeat(100))], "招聘公告", NOT_A_REPORT],
] as const)("%s", (_, parts, title, expected) => expect(whyNotRead(parts, title, NOT_A_REPORT)).toContain(expected));

test("another fault is told as it is", () => expect(whyNotRead([part(0, TITLE)], TITLE, "第 3 行读不出")).toBe("第 3 行读不出"));

test("one table of three as a picture", () => {
  const parts = [part(2, "规章"), part(3, PICTURE), part(4, "行政复议")];
  expect(tableInPicture(parts, (section) => section !== 3)).toContain("第三部分");
  expect(tableInPicture(parts, () => true)).toBeNull();
});

test("figures in sentences are told from cells that have run together", () => {
  const told = part(4, "行政复议：结果维持5件，结果纠正1件，其他结果0件，尚未审结0件，总计6件。");
  expect(tableRunTogether([told], () => false)).toContain("第四部分的数字写在句子里");
  expect(tableRunTogether([part(4, "行政复议结果维持5结果纠正1其他结果0尚未审结0总计6")], () => false)).toContain("连成了一片");
  expect(tableRunTogether([told], () => true)).toBeNull();
});
