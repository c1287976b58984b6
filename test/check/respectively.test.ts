// Each number of its year, each department of its place, and what was carried over: verdicts by hand from the table of test/sets/small.ts.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { withinYear } from "../../src/check/frames/within-year.ts";
import { Reader } from "../../src/check/reader.ts";
import { language, store } from "../sets/small.ts";
import { cases } from "../support/claims.ts";

test.each<[string, string]>([
  // 10 and 30; 40 and 30.
  ["利通区2023年和2024年分别有新收申请10件和30件。", "supported supported"],
  ["利通区2023年和2024年分别有新收申请30件和10件。", "contradicted contradicted"],
  ["盐池县2023年、2024年新收申请分别为40件、30件。", "supported supported"],
  ["盐池县2023年、2024年新收申请分别为30件、40件。", "contradicted contradicted"],
  ["盐池县2023年、2024年新收申请分别为40件、30件，予以公开分别为5件、2件。", "supported supported supported supported"],
  ["盐池县2023年、2024年新收申请分别为40件、30件，予以公开分别为2件、5件。", "supported supported contradicted contradicted"],
  ["盐池县2023年、2024年新收申请分别为40件、30件，予以公开5件、2件。", "supported supported supported supported"],
  ["2024年市级部门新收申请最多的是教育局。", "supported"],
  ["2024年市级部门新收申请最多的是审计局。", "contradicted"],
  ["2024年市级部门中新收申请最多的教育局为5件。", "supported"],
  ["2024年市级部门中新收申请最多的审计局为1件。", "contradicted"],
  // Nothing was carried in or over.
  ["盐池县2024年当年申请当年办结。", "supported"],
  ["吴忠市教育局2024年办结的5件是上年结转来的。", "contradicted"],
  ["盐池县2024年没有做到当年申请当年办结。", "contradicted"],
  ["盐池县2024年当年申请当年办结20件。", "supported"],
  ["盐池县2024年当年申请当年办结21件。", "contradicted"],
  ["吴忠市教育局2024年办结的5件不是上年结转来的。", "supported"],
  ["吴忠市教育局2024年办结的9件是上年结转来的。", "contradicted"],
  ["吴忠市教育局2024年办结的3件是上年结转来的。", "not_found"],
  // Nothing came in, and nothing was handled.
  ["吴忠市财政局2024年办结的2件是上年结转来的。", "contradicted"],
])("%s %s", async (text, verdict) => {
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(claims.map((each) => each.verdict).join(" "), claims.map((each) => each.explanation).join("\n")).toBe(verdict);
});

cases("of the real reports", ["利通区2024年当年申请当年办结。", "supported"]);

test("of other words the frame decides nothing", async () => {
  const reader = new Reader(store, await store.directory("盐池县"), language, "2025-06-01");
  const text = "盐池县2024年办结20件。";
  expect(await withinYear.decide({ text, segment: text }, reader, store)).toBeNull();
});
