// Who applied, sums of money without 元, and one year as the other: claims over the five real reports and over invented ones of two years.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { store as small, language as smallLanguage } from "../sets/small.ts";
import { realCorpus } from "../support/corpus.ts";

test.each([
  ["隆德县2024年收费才611万", "supported"],
  ["隆德县2024年收费612万", "contradicted"],
  ["隆德县2024年收到过企业的申请", "supported"],
  ["利通区2024年收到过企业的申请", "contradicted"],
  ["利通区2024年只有自然人提出申请", "supported"],
  ["隆德县2024年只有自然人提出申请", "contradicted"],
  ["隆德县2024年自然人申请居多", "supported"],
  ["隆德县2024年申请人企业居多", "contradicted"],
])("%s", async (claim, verdict) => {
  const { store, language } = await realCorpus();
  const [found] = await check(claim, { store, language: async () => language, today: "2025-06-01" });
  expect(found?.verdict).toBe(verdict);
});

test.each([
  ["盐池县2024年办结的申请与上年持平", "supported"],
  ["吴忠市2024年办结的申请与上年持平", "contradicted"],
  ["同心县2024年申请与上年相比没有变化", "supported"],
  ["盐池县2024年申请比上年没有变化", "contradicted"],
  ["吴忠市2024年予以公开的申请比上年翻番", "supported"],
  ["利通区2024年申请比上年翻番", "contradicted"],
])("%s", async (claim, verdict) => {
  const [found] = await check(claim, { store: small, language: async () => smallLanguage, today: "2025-06-01" });
  expect(found?.verdict).toBe(verdict);
});
