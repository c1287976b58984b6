// A table as CSV: what a spreadsheet must not run or misread.
import { expect, test } from "vitest";
import { tablesCsv } from "../../../src/pages/report/csv.ts";
import type { Report } from "../../../src/report/report.ts";

const place = { line: 1, start: 0, end: 0 };
const report: Report = {
  id: "jia-2024",
  issuer: '=HYPERLINK("http://evil")',
  title: "",
  year: 2024,
  form: "2021",
  region: "640000",
  sections: [],
  passages: [],
  figures: { fees: { value: 611.1281, text: "611.1281", place }, licences: { value: null, text: "—", place } },
  printed: { licences: ["行政\n许可", "本年,处理"] },
  statements: [],
};

test("only cells that the report has, numbers exact, blank is empty, formulas and line breaks are text", () => {
  expect(tablesCsv(report, ["proactive"], "https://host").split("\r\n")).toEqual([
    "\uFEFF报告,发布机关,年份,项目,指标,数值,原文,单位,位置",
    `jia-2024,"'=HYPERLINK(""http://evil"")",2024,"行政\n许可 / 本年,处理",licences,,—,件,https://host/reports/jia-2024#cell-licences`,
    `jia-2024,"'=HYPERLINK(""http://evil"")",2024,行政事业性收费 / 本年收费金额（单位：万元）,fees,611.1281,611.1281,万元,https://host/reports/jia-2024#cell-fees`,
    "",
  ]);
});
