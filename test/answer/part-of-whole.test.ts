// A department or a town without a report of its own: what its district's report counts, and that it does not tell the part (src/answer/gather.ts);
// a year that is not here is said before which figure is meant; money in English.
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { realCorpus } from "../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

test("a department's figure is not told apart, and no number is shown", async () => {
  const given = await ask("隆德县公安局2024年做了多少行政处罚");
  expect(given).toMatchObject({ status: "not_found", reason: "not_separated", figures: [] });
  expect(given.answer).toContain("没有收录“隆德县公安局”的报告");
  expect(given.answer).toContain("没有单列“公安局”");
});

test.each([
  // Prose is no cell, an office counts its own alone, and of another year no report is held.
  "利通区金积镇2024年发了多少条信息",
  "西夏区镇北堡镇2024年收到几件信息公开申请",
  "隆德县公安局2019年做了多少行政处罚",
])("%s: no report", async (question) => {
  expect(await ask(question)).toMatchObject({ status: "not_found", reason: "no_report" });
});

test("a year that is not held is said, whatever the figure", async () => {
  expect(await ask("Is there data for Yindu for 2021?")).toMatchObject({ status: "not_found", reason: "no_year", options: [] });
});

test("a number asked for and nothing else: of whom is asked back", async () => {
  const given = await ask("多少件？");
  expect(given.status).toBe("clarify");
  expect(given.options.length).toBeGreaterThan(1);
});

test("money that prose states, in English", async () => {
  const given = await ask("How much budget did the Xixia District Office set aside for open-government work in 2024?");
  expect(given).toMatchObject({ status: "answered", figures: [{ value: 28, unit: "万元" }] });
});

test("contradictions of one report stand in the answer", async () => {
  expect((await ask("利通区的报告有没有矛盾")).answer).toContain("全年未发生涉及政府信息公开的行政诉讼案件");
});

test("a share of the whole is none of one part in the other", async () => {
  const { figures } = await ask("利通区予以公开和部分公开加起来几件？占总数多少");
  expect(figures.map(({ value }) => value)).toEqual([16]);
});

test("of an event in a month, the number whose sentence names the month", async () => {
  expect((await ask("隆德县9月份的政府开放日办了多少场活动")).figures).toMatchObject([{ value: 20 }]);
  expect((await ask("隆德县3月份的政府开放日办了多少场活动")).figures).toEqual([]);
});

test("a claim of money, in English, is held against the table", async () => {
  const { answer: text } = await ask("I heard Longde collected over 6 million yuan in fees. True?");
  expect(text).toMatch(/^Yes\..*611\.1281/);
});
