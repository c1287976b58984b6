// One claim -> its verdict (src/check/verdict.ts): a frame first, then the question it answers, and never a forecast.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { realCorpus } from "../support/corpus.ts";

test.each([
  // By a frame, by an answer, by neither.
  ["利通区的行政诉讼均已审结。", "supported"],
  ["隆德县2024年政务微博发布信息669条。", "supported"],
  ["隆德县明年行政处罚将达到30000件。", "not_checkable"],
  ["隆德县养了30头大象。", "not_found"],
])("%s: %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(claims.map((claim) => claim.verdict)).toEqual([verdict]);
});
