// What is said of the year before (比上年上升, 是上年的3倍): verdicts by hand from the table of test/sets/small.ts.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { language, store } from "../sets/small.ts";

const verdictsOf = async (text: string): Promise<string> =>
  (await check(text, { store, language: async () => language, today: "2025-06-01" })).map(({ verdict }) => verdict).join(" ");

// 盐池县 30 after 40, 利通区 30 after 10.
test.each<[string, string]>([
  ["盐池县2024年收到申请比上年减少。", "supported"],
  ["盐池县2024年收到申请比上年有所增加。", "contradicted"],
  ["利通区2024年收到申请30件，是上年的3倍。", "supported supported"],
  ["利通区2024年收到申请30件，是上年的2倍。", "supported contradicted"],
  ["盐池县2024年新收申请低于上年。", "supported"],
  ["利通区2024年新收申请低于上年同期。", "contradicted"],
  ["盐池县2024年新收申请和予以公开双双下降。", "supported"],
  ["盐池县2024年新收申请和予以公开均较上年增加。", "contradicted"],
  // 2 of 20 handled, of 30 received.
  ["盐池县2024年予以公开占办结的10%。", "supported"],
  ["盐池县2024年予以公开占办结的6.67%。", "contradicted"],
  ["盐池县2024年予以公开占新收的6.67%。", "supported"],
])("%s %s", async (text, verdict) => expect(await verdictsOf(text)).toBe(verdict));

test.each(["盐池县2024年收到申请30件，比上年上升。", "盐池县2024年收到申请30件，同比增长。"])("%s is not borne out", async (text) => {
  expect(await verdictsOf(text)).not.toMatch(/supported$/);
});
