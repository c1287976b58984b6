// What a title is made of, and the years a report gives for itself (src/report/title-words.ts).
import { expect, test } from "vitest";
import { isTitle, labelled, periodIn, publishedBefore, yearIn } from "../../src/report/title-words.ts";

test.each([
  ["利通区2024年政府信息公开工作年度报告", 2024],
  ["二〇二三年年报", 2023],
  ["２０２２ 年度报告", 2022],
  ["年度报告", null],
])("the year in %s", (text, year) => expect(yearIn(text)).toBe(year));

test.each([
  ["利通区2024年政府信息公开工作年度报告", true],
  ["首页 > 利通区2024年政府信息公开工作年度报告", false],
  ["现将利通区2024年政府信息公开工作年度报告公布如下。", false],
  ["政府信息公开指南", false],
])("%s is a title: %s", (text, is) => expect(isTitle(text)).toBe(is));

test.each([
  ["名称：利通区2024年政府信息公开工作年度报告", "利通区2024年政府信息公开工作年度报告"],
  ["利通区2024年政府信息公开工作年度报告_利通区人民政府", "利通区2024年政府信息公开工作年度报告"],
  ["利通区2024年政府信息公开工作年度报告 - 利通区人民政府网", "利通区2024年政府信息公开工作年度报告"],
  ["政府公报 - 第3期", "政府公报 - 第3期"],
])("%s without what stands around it", (text, title) => expect(labelled(text)).toBe(title));

test.each<[string, number[], number | null]>([
  ["统计期限自2024年1月1日起至2024年12月31日止", [], 2024],
  ["2024.01.01—12.31", [], 2024],
  ["2023年1月1日至2024年12月31日", [2023], 2023],
  ["2023年1月1日至2024年12月31日", [], 2024],
  ["2024年3月1日至12月31日", [], null],
])("the period of %s", (prose, likely, year) => expect(periodIn(prose, likely)).toBe(year));

test.each([
  ["发布日期：2024-01-20", 2024, 2024],
  ["发布日期：2024-12-31", 2024, null],
  ["发布日期：2025-01-20", 2024, null],
  ["成文日期 2023年2月", 2024, 2023],
])("%s is too early for a report of %i: %s", (head, year, published) => expect(publishedBefore(head, year)).toBe(published));
