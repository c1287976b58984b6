// Title, year and issuer, from wherever a report says them.
import { describe, expect, test } from "vitest";
import { issuerIn } from "../../src/names/issuer-in-text.ts";
import { identityOf } from "../../src/report/identity.ts";
import { readText } from "../../src/report/readers/text.ts";
import { sectionsOf } from "../../src/report/sections.ts";
import { learnTraditional } from "../../src/zh/learn-script.ts";

const identity = (text: string, file = "report.txt") => identityOf(sectionsOf(readText(text)).parts, file);

test.each([
  ["利通区 2024 年政府信息公开工作年度报告", "利通区"],
  ["关于隆德县2023年政府信息公开工作年度报告", "隆德县"],
  ["2022年度固原市教育局政府信息公开工作年度报告", "固原市教育局"],
  ["泾源县人民政府办公室政府信息公开2021年度报告", "泾源县人民政府办公室"],
  ["二〇二〇年泾源县政府信息公开年报", "泾源县"],
  ["隆德县2024年1-12月份政府信息公开工作年度报告", "隆德县"],
  ["隆德县2024年第一至第四季度政府信息公开工作年度报告", "隆德县"],
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

describe("who issued it, when the title does not say", () => {
  const body = "\n\n一、总体情况\n\n好。\n\n五、存在的主要问题及改进情况\n\n少。";
  test.each([
    ["现公布潜江市体育局2023年政府信息公开工作年度报告。", "潜江市体育局"],
    ["依法现向社会公布2022年潜江市体育局政府信息公开工作年度报告。", "潜江市体育局"],
    ["特编制潜江市体育局2023年政府信息公开工作年度报告。", "潜江市体育局"],
    ["现将潜江市体育局2023年度政府信息公开工作年度报告公布如下。", "潜江市体育局"],
    ["潜江市体育局编写了2023年度政务公开工作报告。", "潜江市体育局"],
    ["本报告由潜江市体育局编制。", "潜江市体育局"],
    ["2023年政府信息公开工作年度报告\n\n来源：潜江市体育局 发布时间：2024-01-18", "潜江市体育局"],
    ["发布机构: 潜江市体育局 成文日期: 2024-01-18\n名称: 2023年政府信息公开工作年度报告", "潜江市体育局"],
  ])("%s", (head, issuer) => {
    const contact = `${head}\n\n如有疑问，请与潜江市政务服务中心联系（电话：12345）。${body}`;
    expect(identity(contact).issuers[0]).toBe(issuer);
  });
  test("the file's name, however it ends", () => {
    expect(identity(`好。${body}`, "潜江市体育局2023年度报告(定稿).txt")).toMatchObject({ issuers: ["潜江市体育局"], year: 2023 });
  });
  test("the seal at the foot", () => {
    expect(identity(`2023年政府信息公开工作年度报告${body}\n\n潜江市体育局\n\n2024年1月18日`).issuers).toEqual(["潜江市体育局"]);
  });
  test("of an office to be asked last, and only when nobody else is named", () => {
    const contact = "请与潜江市政务服务中心联系（电话：12345）。";
    expect(identity(contact + body).issuers).toEqual(["潜江市政务服务中心"]);
    expect(identity(`体育局2023年政府信息公开工作年度报告\n\n${contact}${body}`).issuers).toEqual(["体育局"]);
  });
});

describe("the period", () => {
  test.each([
    ["本报告的统计期限自2022年1月1日起至12月31日止。", 2022],
    ["数据统计周期为2022.1.1-2022.12.31。", 2022],
    ["统计时限从2022年01月01日到2022年12月31日。", 2022],
  ])("%s outranks a title left standing", (sentence, year) => {
    const text = `潜江市2021年政府信息公开工作年度报告\n\n${sentence}\n\n一、总体情况\n\n好。`;
    expect(identity(text)).toMatchObject({ year, doubts: [{ where: "title", year: 2021 }] });
  });
});

test("a traditional copy is read, its title kept as printed and its issuer named as everywhere", async () => {
  await learnTraditional();
  const text = "惠來縣教育局2023年政府信息公開工作年度報告\n\n一、總體情況\n\n好。\n\n四、政府信息公開行政複議、行政訴訟情況\n\n無。";
  expect(identity(text)).toMatchObject({ title: "惠來縣教育局2023年政府信息公開工作年度報告", year: 2023, issuers: ["惠来县教育局"] });
  expect(sectionsOf(readText(text)).sections.map(({ number }) => number)).toEqual([1, 4]);
});

test("a page's head names what its body does not", async () => {
  const { readHtml } = await import("../../src/report/readers/html.ts");
  const html = (head: string) => `<html><head>${head}</head><body><p>一、总体情况</p><p>好。</p></body></html>`;
  const of = (head: string) => {
    const blocks = readHtml(html(head));
    if (!blocks.ok) throw new Error(blocks.error.detail);
    return identityOf(sectionsOf(blocks.value).parts, "a.html");
  };
  expect(of("<title>潜江市体育局2023年政府信息公开工作年度报告_潜江市人民政府</title>")).toMatchObject({
    issuers: ["潜江市体育局"],
    year: 2023,
  });
  expect(
    of(
      '<title>潜江</title><meta name="ArticleTitle" content="2023年政府信息公开工作年度报告"><meta name="ContentSource" content="潜江市体育局">',
    ),
  ).toMatchObject({ issuers: ["潜江市体育局"], year: 2023 });
});

test("a report that is handed up is named by whoever hands it up", () => {
  const read = (...texts: string[]) =>
    identityOf([{ number: 0, blocks: texts.map((text) => ({ kind: "paragraph", text, place: { line: 1, start: 0, end: 9 } })) }], "x.txt");
  const { title, issuers, year } = read(
    "甲县司法局",
    "关于报送2024年度政府信息公开工作年度报告的报告",
    "县政府办公室：",
    "现将我局2024年度政府信息公开工作年度报告报告如下：",
  );
  expect(title).toBe("甲县司法局关于报送2024年度政府信息公开工作年度报告的报告");
  expect([issuers[0], year]).toEqual(["甲县司法局", 2024]);
});
