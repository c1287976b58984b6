// What is said of all but those named; verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { verdictOf } from "../../src/cli/eval/judge.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  ["除利通区和隆德县外，其余各家的行政许可都是零。", "supported"],
  ["除利通区外，其余各家的行政许可都是零。", "contradicted"],
  ["行政许可利通区5963件、隆德县4513件，别处都没有。", "supported"],
  ["行政处罚隆德县28649件，利通区107件，其他单位都是零。", "supported"],
  ["行政复议利通区9件，隆德县6件，其他单位都没有。", "contradicted"],
  ["部分公开的申请利通区4件，别处没有。", "contradicted"],
  ["部分公开的申请利通区4件，殷都区政府办1件，别处没有。", "supported"],
  ["除西夏区政府办外，其余三家收到的申请都在10件以上。", "supported"],
  ["除西夏区政府办外，其余三家收到的申请都在20件以上。", "contradicted"],
  ["除利通区外，其余三家收到的申请都不到30件。", "supported"],
  ["除隆德县外，其余三家收到的申请都不到30件。", "contradicted"],
  ["利通区行政复议9件，其余单位都不到5件。", "contradicted"],
  ["利通区行政复议9件，其余单位都不到9件。", "supported"],
  ["除古城镇外，其余四家都有行政诉讼。", "contradicted"],
  ["除古城镇外，其余四家都有行政复议。", "supported"],
  ["除利通区外，其他三家都没有部分公开超过1件的。", "not_found"],
  ["除隆德县外，其余三家的行政强制都是零。", "supported"],
  ["除利通区外，其余三家的行政处罚都是零。", "contradicted"],
  ["除西夏区政府办外，另外三家都收到过10件以上申请。", "supported"],
  ["除利通区外，另外三家都收到过10件以上申请。", "contradicted"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(verdictOf(claims), claims.map((each) => `${each.text}：${each.explanation}`).join("\n")).toBe(verdict);
});
