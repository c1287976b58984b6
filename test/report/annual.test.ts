// What is no published report of one year is refused, and the reason says why (src/report/annual.ts).
import { expect, test } from "vitest";
import { beforeTheForm, draftMark, notOfAYear, notOverYet } from "../../src/report/annual.ts";
import { figureSet } from "../generate/figures.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { renderText } from "../generate/text.ts";
import { hold } from "./hold.ts";

const period = (from: string, to: string): string => `本报告所列数据的统计期限自${from}起至${to}止。`;
test.each([
  ["甲县司法局2024年第二季度政府信息公开工作情况报告", "", /季度/],
  ["甲县司法局2024年上半年政府信息公开工作报告", "", /半年/],
  ["甲县司法局2024年6月份政府信息公开工作报告", "", /一段时间/],
  ["甲县司法局2024年1-6月份政府信息公开工作报告", "", /一段时间/],
  ["甲县司法局2024年11—12月份政府信息公开工作报告", "", /一段时间/],
  ["甲县职业学院2023-2024学年信息公开工作年度报告", "", /学年/],
  ["甲县司法局2024年政府信息公开工作年度报告", period("2024年4月1日", "2024年6月30日"), /是2024年4月至6月.*一段时间/],
  ["甲县职业学院信息公开工作年度报告", period("2023年9月1日", "2024年8月31日"), /是2023年9月至2024年8月.*学年/],
])("%s %s", (title, prose, reason) => expect(notOfAYear(title, prose)).toMatch(reason));
test.each([
  ["甲县司法局2024年政府信息公开工作年度报告", period("2024年1月1日", "2024年12月31日")],
  ["甲县数据局2024年政府信息公开工作年度报告", period("2024年3月15日", "2024年12月31日")],
  ["甲县数据局2024年政府信息公开工作年度报告", period("2024年9月1日", "12月31日")],
  ["甲县司法局2024年1-12月份政府信息公开工作年度报告", ""],
  ["甲县司法局2024年一至四季度政府信息公开工作年度报告", ""],
  ["甲县司法局2024年政府信息公开工作年度报告（8月份发布）", ""],
  ["甲县司法局2024年政府信息公开工作年度报告", "第一季度收到申请3件，上半年公开5条。"],
])("a year is one: %s %s", (title, prose) => expect(notOfAYear(title, prose)).toBeNull());

test("a year before the form, a year that is not over", () => {
  expect(beforeTheForm(2018)).toContain("2019");
  expect(beforeTheForm(2019)).toBeNull();
  expect(notOverYet(2025, "2025-06-01")).toContain("2025");
  expect([notOverYet(2025, "2025-12-20"), notOverYet(2025, "2026-01-31")]).toEqual([null, null]);
});

test("a draft says so in its head", () => {
  const title = "甲县司法局2024年政府信息公开工作年度报告";
  expect(draftMark(title, ["（征求意见稿）"])).toContain("征求意见稿");
  expect(draftMark(`${title}（送审稿）`, [])).toContain("送审稿");
  expect(draftMark(title, ["对《某某办法（草案）》公开征求意见3次。"])).toBeNull();
  // The sentence that publishes the report tells of a draft of something else; a note that asks for opinions on the report itself is another thing.
  expect(draftMark(title, [`现公布${title}。就《某某办法（征求意见稿）》公开征求意见12次。`])).toBeNull();
  expect(draftMark(title, [`${title}就《某某办法（征求意见稿）》征求意见`])).toBeNull();
  expect(draftMark(`关于《${title}（征求意见稿）》的公告`, [])).toContain("征求意见稿");
  expect(draftMark(title, [`现就《${title}（征求意见稿）》公开征求意见。`])).toContain("征求意见稿");
});

test("a whole file of a quarter, of a draft and of a year too early is refused", async () => {
  const set = figureSet(seeded(4));
  const text = renderText(reportSource(set, { issuer: "甲县司法局", year: 2024 }), { separator: "tab", merged: "once" });
  expect((await hold(set, text)).rejected).toBeNull();
  expect((await hold(set, text.replaceAll("2024", "2016"))).rejected).toMatch(/2016 年/);
  expect(
    (
      await hold(
        set,
        text.replace(/^.*$/m, (title) => `${title}\n（讨论稿）`),
      )
    ).rejected,
  ).toMatch(/讨论稿/);
  expect((await hold(set, text.replaceAll("12月31日", "3月31日"))).rejected).toMatch(/不是年度报告/);
});
