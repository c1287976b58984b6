// Words that take it for granted that there are some, and the answer where there is none (src/question/presumed.ts).
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { presumesSome } from "../../src/question/presumed.ts";
import { realCorpus } from "../support/corpus.ts";

test.each([
  ["告赢了几个", true],
  ["纠正过几件", true],
  ["官司赢几场", true],
  ["收到几件申请", false],
  ["行政强制多少件", false],
])("%s: %s", (text, presumes) => expect(presumesSome(text)).toBe(presumes));

test.each([
  ["隆德县告赢了几个", /^没有，固原市隆德县2024年.*0件/],
  ["隆德县被法院纠正了几件", /^没有，/],
  ["隆德县收到了几件申请", /^固原市隆德县2024年新收政府信息公开申请15件/],
  ["隆德县行政诉讼结果纠正有多少件", /^固原市隆德县2024年/],
])("%s", async (question, said) => {
  const { store, language } = await realCorpus();
  const given = await answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
  expect(given.answer).toMatch(said);
});
