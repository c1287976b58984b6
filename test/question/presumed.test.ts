// Words that take it for granted that there are some, and the answer where there is none (src/question/presumed.ts).
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { presumedCount, presumesSome } from "../../src/question/presumed.ts";
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

test.each([
  ["没有公开的那4件", 4],
  ["没公开的十二件都是为什么", 12],
  ["收到的申请有多少件", undefined],
  ["收到40件以上的", undefined],
])("%s: %s taken for granted", (text, count) => expect(presumedCount(text)).toBe(count));

test.each([
  // 1 refused, 3 others: as people say it, four were not disclosed.
  ["隆德县没有公开的那4件", 4, undefined],
  ["隆德县没有公开的那1件", 1, undefined],
  ["利通区没公开的26件是什么情况", 26, undefined],
  ["利通区不予公开的那9件", 7, "问题里说的是9件，报告里不予公开的申请是7件"],
])("%s", async (question, sum, note) => {
  const { store, language } = await realCorpus();
  const given = await answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
  expect(given.figures.reduce((all, { value }) => all + value, 0)).toBe(sum);
  expect(given.notes.map(({ text }) => text).find((text) => text.startsWith("问题里说的"))).toBe(note);
});
