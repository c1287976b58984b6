// Title, year and issuer, from wherever a report says them.
import { describe, expect, test } from "vitest";
import { issuerIn } from "../../src/names/said.ts";
import { identityOf } from "../../src/report/identity.ts";
import { readText } from "../../src/report/readers/text.ts";
import { sectionsOf } from "../../src/report/sections.ts";

const identity = (text: string, file = "report.txt") => identityOf(sectionsOf(readText(text)).parts, file);

test.each([
  ["利通区 2024 年政府信息公开工作年度报告", "利通区"],
  ["关于隆德县2023年政府信息公开工作年度报告", "隆德县"],
  ["2022年度固原市教育局政府信息公开工作年度报告", "固原市教育局"],
  ["泾源县人民政府办公室政府信息公开2021年度报告", "泾源县人民政府办公室"],
  ["二〇二〇年泾源县政府信息公开年报", "泾源县"],
  ["2024年政府信息公开工作年度报告", ""],
])("%s is issued by %j", (title, issuer) => {
  expect(issuerIn(title)).toBe(issuer);
});

describe("the title", () => {
  test("may stand on two lines", () => {
    expect(identity("西夏区人民政府办公室\n\n2024 年政府信息公开工作年度报告\n\n一、总体情况\n\n好。")).toMatchObject({
      title: "西夏区人民政府办公室 2024 年政府信息公开工作年度报告",
      year: 2024,
      issuers: ["西夏区人民政府办公室"],
    });
  });
  test("may be broken inside its own words", () => {
    expect(identity("隆德县2023年政府信息公\n\n开工作年度报告\n\n一、总体情况\n\n好。")).toMatchObject({
      title: "隆德县2023年政府信息公开工作年度报告",
      year: 2023,
    });
  });
  test("is taken over a portal's lines above it", () => {
    const text = "首页 > 政务公开 > 年报\n\n隆德县2023年政府信息公开工作年度报告\n\n发布时间：2024-01-20\n\n一、总体情况\n\n好。";
    expect(identity(text)).toMatchObject({ title: "隆德县2023年政府信息公开工作年度报告", year: 2023 });
  });
});

describe("the fuller name", () => {
  test("comes first", () => {
    const text =
      "利通区古城镇2023年政府信息公开工作报告\n\n现发布《吴忠市利通区古城镇2023年政府信息公开工作年度报告》。\n\n一、总体情况\n\n好。";
    expect(identity(text).issuers).toEqual(["吴忠市利通区古城镇", "利通区古城镇"]);
  });
  test("of another report is not taken for it", () => {
    const text = "古城镇2023年政府信息公开工作报告\n\n按照《吴忠市2023年政府信息公开工作年度报告》的要求。\n\n一、总体情况\n\n好。";
    expect(identity(text).issuers[0]).toBe("古城镇");
  });
});

describe("without a title", () => {
  test("the year is that of the period, then of the file, then of the prose", () => {
    expect(identity("一、总体情况\n\n数据从2022年1月1日至2022年12月31日。").year).toBe(2022);
    expect(identity("一、总体情况\n\n好。", "隆德县2021年年报.txt").year).toBe(2021);
    expect(identity("一、总体情况\n\n2023年，全县召开会议。").year).toBe(2023);
    expect(identity("一、总体情况\n\n国办公开办函〔2021〕30号。").year).toBeNull();
  });
  test("the issuer is whoever made it, or the file's name", () => {
    expect(identity("一、总体情况\n\n本报告由隆德县人民政府办公室编制。").issuers).toContain("隆德县人民政府办公室");
    expect(identity("一、总体情况\n\n请与隆德县教育局联系（电话：0954）。").issuers).toContain("隆德县教育局");
    expect(identity("一、总体情况\n\n好。", "隆德县2021年政府信息公开年报.txt").issuers).toEqual(["隆德县"]);
    expect(identity("一、总体情况\n\n我局认真落实。").issuers).toEqual([]);
  });
});

describe("a title among others", () => {
  const preamble = "现公布隆德县2023年政府信息公开工作年度报告，数据统计期限为2023年1月1日至12月31日。";
  test("is the one of the period the report is about", () => {
    const text = `隆德县2023年政府信息公开工作年度报告\n\n2018年政府信息公开年度报告\n\n${preamble}\n\n一、总体情况\n\n好。`;
    expect(identity(text)).toMatchObject({ title: "隆德县2023年政府信息公开工作年度报告", year: 2023 });
  });
  test("is no part of a sentence", () => {
    const text = `隆德县2023年政府信息公开工作年度报告\n\n号要求，现公布隆德县2023年政府信息公开工作年度报告\n\n一、总体情况\n\n好。`;
    expect(identity(text)).toMatchObject({ issuers: ["隆德县"], year: 2023 });
  });
  test("is not the name of the form", () => {
    const text = "根据《中华人民共和国政府信息公开工作年度报告格式》的要求，编制2023年报告。\n\n一、总体情况\n\n好。";
    expect(identity(text).issuers).toEqual([]);
  });
});
