// There is one and not the other; verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { verdictOf } from "../../src/cli/eval/judge.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  ["西夏区政府办只有复议没有诉讼。", "supported"],
  ["隆德县只有复议没有诉讼。", "contradicted"],
  ["西夏区政府办只有诉讼没有复议。", "contradicted"],
  ["利通区只有复议没有诉讼。", "conflicting"],
  ["殷都区政府办只制发没有废止规范性文件。", "supported"],
  ["隆德县只制发没有废止规范性文件。", "contradicted"],
  ["西夏区政府办只废止没有制发规范性文件。", "supported"],
  ["利通区只有行政处罚，没有行政许可。", "contradicted"],
  ["利通区有行政处罚，没有行政强制。", "supported"],
  ["利通区有行政处罚而没有行政强制。", "supported"],
  ["隆德县有行政处罚而没有行政强制。", "contradicted"],
  ["殷都区政府办有不予公开而无不予处理的申请。", "supported"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(verdictOf(claims), claims.map((each) => `${each.text}：${each.explanation}`).join("\n")).toBe(verdict);
});
