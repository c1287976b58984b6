// A number that another is held against (15件，多于利通区的38件), and the changes of several figures at once: verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { verdictOf } from "../../src/cli/eval/judge.ts";
import { language, store } from "../sets/small.ts";
import { cases } from "../support/claims.ts";

cases(
  "held beside the number before",
  ["隆德县申请15件，少于利通区的38件。", "supported", 38],
  ["隆德县申请15件，多于利通区的38件。", "contradicted", 38],
  ["隆德县申请15件，不及利通区的38件。", "supported"],
  ["利通区申请38件，不及隆德县的15件。", "contradicted"],
  ["隆德县申请15件，没有超过利通区的38件。", "supported"],
  ["利通区申请38件，没有超过隆德县的15件。", "contradicted"],
  ["利通区政府网站公开2070条，低于线下公示栏的2264条。", "supported"],
  ["利通区政府网站公开2070条，高于线下公示栏的2264条。", "contradicted"],
  ["西夏区网络申请7件，多于信函申请2件。", "supported"],
  ["西夏区网络申请7件，少于信函申请2件。", "contradicted"],
  ["利通区公开率31.58%，低于隆德县的73.33%。", "supported"],
  ["利通区公开率31.58%，高于隆德县的73.33%。", "contradicted"],
  ["隆德县新收申请少于利通区的38件。", "supported"],
  ["隆德县新收申请多于利通区的38件。", "contradicted"],
  ["利通区2024年不予公开7件，十件不到。", "supported"],
  ["利通区2024年不予公开7件，七件不到。", "contradicted"],
  ["利通区2024年不予公开7件，七件没到。", "contradicted"],
  // No report of the year before is held.
  ["利通区2024年复议和诉讼都比上年多。", "not_found"],
  ["隆德县2024年许可和处罚都比上年少。", "not_found"],
  ["利通区2024年复议和诉讼都比上年增加3件。", "not_found"],
);

// 利通区: 30 received after 10, 3 disclosed after 1; 盐池县: 30 after 40, 2 after 5; 财政局: 0 after 2.
test.each<[string, string]>([
  ["利通区2024年新收申请和予以公开都比上年多。", "supported"],
  ["利通区2024年新收申请和予以公开都比上年少。", "contradicted"],
  ["盐池县2024年新收申请和予以公开都比上年少。", "supported"],
  ["盐池县2024年新收申请和予以公开都比上年多。", "contradicted"],
  ["财政局2024年新收申请与上年相比没有变化。", "contradicted"],
])("%s %s", async (text, verdict) => {
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(verdictOf(claims), claims.map(({ explanation }) => explanation).join("\n")).toBe(verdict);
});
