// What the prose says held against a table, and a reason that no report gives in so many words (src/answer/gather.ts, src/answer/prose/about.ts).
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { realCorpus } from "../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

test.each(["利通区正文说没有行政诉讼，可表格里写了好几件，到底信哪个", "利通区报告说全年没有行政诉讼，表里怎么又有"])(
  "%s: the table's number, and in the answer what the prose says",
  async (question) => {
    const given = await ask(question);
    expect(given.figures[0]).toMatchObject({ value: 6, report: "litong-2024" });
    expect(given.answer).toContain("全年未发生涉及政府信息公开的行政诉讼案件");
  },
);

test("a rumour of all of them is answered with both numbers", async () => {
  const { answer: text } = await ask("网上说殷都区复议全被推翻了，真假");
  expect(text).toMatch(/^是，.*3件.*3件，是全部/);
});

test("why, of a figure without a reason", async () => {
  const given = await ask("隆德县行政强制怎么这么多");
  expect(given).toMatchObject({ status: "answered", reason: "no_cause_stated", figures: [{ value: 226 }] });
});

test("why, of what the prose tells: the sentence itself, and that no other reason is given", async () => {
  const given = await ask("隆德县为啥关停两个政务新媒体");
  expect(given).toMatchObject({ status: "answered", reason: "no_cause_stated", figures: [] });
  expect(given.answer).toContain("此外没有说明原因");
  expect(given.citations[0]?.quote).toContain("对信息量少、无力维护的政务新媒体予以关停");
  expect((await ask("隆德县为什么没有修地铁")).status).toBe("not_found");
});
