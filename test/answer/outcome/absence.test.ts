// Whether a report has words anywhere (src/answer/outcome/absence.ts): what decides if "没有提到" may be said of it.
import { expect, test } from "vitest";
import { mentions } from "../../../src/answer/outcome/absence.ts";
import type { Report } from "../../../src/report/report.ts";

const place = { line: 1, start: 0, end: 0 };
const REPORT: Report = {
  id: "jia-2024",
  issuer: "甲县",
  title: "甲县2024年政府信息公开工作年度报告",
  year: 2024,
  form: "2021",
  region: "640423",
  sections: [{ number: 1, heading: "一、总体情况", place }],
  passages: [{ n: 1, section: 1, path: ["（一）平台建设"], text: "开设“指尖 问政”栏目，ＡＰＰ下载 300 次。", place }],
  figures: { coercive_measures: { value: 0, text: "0", place } },
  printed: {},
  statements: [],
};

test.each([
  ["指尖问政", "spaces and marks do not count"],
  ["app", "neither do width and case"],
  ["平台建设", "a heading above the passage"],
  ["总体情况", "a heading of a section"],
  ["行政强制", "a label of the form"],
  ["甲县", "the name of the authority"],
  ["，。", "nothing is asked about"],
])("%s: %s", (words) => expect(mentions(REPORT, words)).toBe(true));

test.each(["无人机", "乙县", "指尖办事大厅"])("%s stands nowhere", (words) => expect(mentions(REPORT, words)).toBe(false));
