// Words that narrow a figure of the form, or that only colour a question: what is remembered of them, and what is passed over.
import { describe, expect, test } from "vitest";
import { read } from "../directory.ts";

describe("a figure beside words that no table tells apart", () => {
  test.each([
    ["利通区3月份收到多少申请", "received@total", ["3月份"]],
    ["隆德县治安类行政处罚有多少件", "penalties", ["治安"]],
    ["隆德县网上提交的申请几件", "received@total", ["网上"]],
    ["隆德县10月1日的行政处罚有多少件", "penalties", ["10月1日"]],
    ["隆德县老年人的行政处罚有多少件", "penalties", ["老年人"]],
  ])("%s", (question, key, open) => {
    const [understood] = read(question);
    expect(understood?.quantities.value).toEqual([]);
    expect(understood?.near).toMatchObject({ quantities: [{ key }], open });
  });

  test("a unit the form does not count in is remembered apart", () => {
    expect(read("利通区罚了多少钱")[0]?.near).toMatchObject({ quantities: [{ key: "penalties" }], open: [], unit: "万元" });
    expect(read("利通区罚了多少人")[0]?.near).toMatchObject({ quantities: [{ key: "penalties" }], open: [], unit: "人" });
  });
});

describe("words that say of whom a decision was", () => {
  test.each([
    ["隆德县给企业批了多少许可", "licences", "企业"],
    ["利通区个人行政处罚有多少件", "penalties", "个人"],
  ])("%s: the whole, and which word it passes over", (question, key, word) => {
    const [understood] = read(question);
    expect(understood?.quantities.value).toMatchObject([{ key }]);
    expect(understood?.notToldApart?.join("")).toContain(word);
  });
});

describe("words around a question", () => {
  test.each(["俺们利通区一年到头到底罚了多少", "我就想知道利通区这帮人罚了几件", "利通区光罚单就开了多少？给个准数"])("%s", (question) => {
    expect(read(question)[0]?.quantities.value).toMatchObject([{ key: "penalties" }]);
  });
});

describe("the subject of a question, in its own words", () => {
  test.each([
    ["隆德县2024年GDP是多少", "GDP"],
    ["古城镇有多少粉丝", "粉丝"],
    ["利通区行政处罚有多少件", undefined],
  ])("%s", (question, words) => {
    expect(read(question)[0]?.subjectWords).toBe(words);
  });
});
