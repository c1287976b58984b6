// The two sides of a claim that holds one figure against another (src/check/frames/both.ts): whole claims, with verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { language } from "../question/directory.ts";
import { realCorpus } from "../support/corpus.ts";

test.each([
  ["利通区2024年新收申请是隆德县的两倍多。", "supported"],
  ["利通区2024年新收申请是隆德县的三倍多。", "contradicted"],
  // Of the same report, where the second side names nobody.
  ["利通区废止的规范性文件是制发的两倍多。", "supported"],
])("%s %s", async (claim, verdict) => {
  const { store } = await realCorpus();
  const claims = await check(claim, { store, language: async () => language, today: "2025-06-01" });
  expect(claims.map((each) => each.verdict)).toEqual([verdict]);
});
