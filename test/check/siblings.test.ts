// Parts of one total that prose states, held against each other; verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { verdictOf } from "../../src/cli/eval/judge.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  ["利通区线下公示栏公开的信息比政府门户网站还多194条。", "supported"],
  ["利通区线下公示栏公开的信息比政府门户网站还少194条。", "contradicted"],
  ["利通区线下公示栏公开的信息比政府门户网站还多300条。", "contradicted"],
  ["利通区线下公示栏公开的信息，比政府网站公开的少。", "contradicted"],
  ["利通区线下公示栏公开的信息，比政府网站公开的多。", "supported"],
  ["利通区主动公开的信息里，政府门户网站的条数最多。", "contradicted"],
  ["利通区主动公开的信息里，政府门户网站的条数最少。", "supported"],
  ["隆德县门户网站公开的信息中，政务动态信息最多。", "contradicted"],
  ["隆德县门户网站公开的信息中，信息公开目录信息最多。", "supported"],
  ["殷都区政府网站的信息中，信息公开目录更新最多。", "contradicted"],
  ["利通区政务新媒体公开的信息比线下公示栏少。", "contradicted"],
  ["利通区政务新媒体公开的信息比线下公示栏多11079条。", "supported"],
  ["利通区政务新媒体公开的信息比线下公示栏多11709条。", "contradicted"],
  ["利通区其它各类平台公开的信息比门户网站多。", "supported"],
  ["利通区政务新媒体公开的信息比培训班多。", "not_found"],
  ["殷都区政府网站概况类信息更新比政务动态信息更新多。", "contradicted"],
  ["殷都区政府网站政务动态信息更新比概况类信息多637条。", "supported"],
  ["殷都区政府网站政务动态信息更新比概况类信息多636条。", "contradicted"],
  ["隆德县门户网站的信息里，概况类信息最少。", "supported"],
  ["隆德县门户网站的信息里，概况类信息最多。", "contradicted"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-10" });
  expect(verdictOf(claims), claims.map((each) => `${each.text}：${each.explanation}`).join("\n")).toBe(verdict);
  for (const claim of claims) expect(text).toContain(claim.text);
});
