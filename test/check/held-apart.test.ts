// Two numbers of one sentence held against each other in any words, either way round: decided by the numbers, never by a sentence that has both.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { realCorpus } from "../support/corpus.ts";

const MORE = ["多过", "超过", "高过", "大过", "胜过", "多于", "远远多过"];
const LESS = ["少过", "不及", "少于", "赶不上", "比不上", "逊于", "不如"];
const PAIRS: readonly [issuer: string, more: string, less: string][] = [
  ["隆德县", "政务微信发布信息", "政务微博发布信息"],
  ["利通区", "政务新媒体公开政府信息", "线下公示栏公开政府信息"],
  ["殷都区政府办", "政府网站政务动态信息更新", "政府网站概况类信息更新"],
];
const CLAIMS: (readonly [string, string])[] = PAIRS.flatMap(([issuer, more, less]) => [
  ...MORE.flatMap((word) => [
    [`${issuer}2024年${more}${word}${less}。`, "supported"] as const,
    [`${issuer}2024年${less}${word}${more}。`, "contradicted"] as const,
  ]),
  ...LESS.flatMap((word) => [
    [`${issuer}2024年${less}${word}${more}。`, "supported"] as const,
    [`${issuer}2024年${more}${word}${less}。`, "contradicted"] as const,
  ]),
  [`${issuer}2024年${less}还没有${more}多。`, "supported"] as const,
  [`${issuer}2024年${less}和${more}一样多。`, "contradicted"] as const,
]);

test.each<readonly [string, string]>([
  ...CLAIMS,
  ["隆德县2024年微博发布的条数多过政务微信。", "contradicted"],
  // The total beside one of its parts is none of them.
  ["利通区2024年我区主动公开政府信息少于政务新媒体公开政府信息。", "contradicted"],
  ["殷都区政府办2024年政府网站政务动态信息更新比政府网站发布政府信息少。", "supported"],
  // Words that no frame reads: both are told, and nothing of which is more.
  ["隆德县2024年政务微博发布信息和政务微信不相上下。", "not_found"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-10" });
  expect(claims.map((each) => each.verdict).join(" "), claims.map(({ explanation }) => explanation).join("\n")).toBe(verdict);
});
