// What is denied (不是53件, 没有60件, 不是没有收到, 不是申请最多的县): verdicts by hand from the five reports and from the table of test/sets/small.ts.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { language, store } from "../sets/small.ts";
import { cases } from "../support/claims.ts";

test.each<[string, string]>([
  ["盐池县2024年新收申请不是30件。", "contradicted"],
  ["盐池县2024年新收申请不是31件。", "supported"],
  ["盐池县2024年新收申请并不是30件。", "contradicted"],
  ["盐池县2024年新收申请并非30件。", "contradicted"],
  ["盐池县2024年新收申请并非31件。", "supported"],
  ["盐池县2024年新收申请不等于30件。", "contradicted"],
  ["盐池县2024年新收申请不是30件，而是31件。", "contradicted contradicted"],
  ["盐池县2024年新收申请不是31件，而是30件。", "supported supported"],
  ["盐池县2024年新收的申请没有30件。", "contradicted"],
  ["盐池县2024年新收的申请没有40件。", "supported"],
  // 20 are fewer than there were, which is no more than that it is not the number.
  ["盐池县2024年新收的申请没有20件。", "not_found"],
  ["盐池县2024年新收申请不是0件。", "supported"],
  ["同心县2024年新收申请不是0件。", "contradicted"],
  ["盐池县2024年新收申请并非为零。", "supported"],
  ["同心县2024年新收申请并非为零。", "contradicted"],
  ["盐池县2024年新收申请并不为零。", "supported"],
  ["同心县2024年不是没有收到申请。", "contradicted"],
  ["盐池县2024年不是没有收到申请。", "supported"],
  ["盐池县2023年不是申请最多的县。", "contradicted"],
  ["同心县2023年不是申请最多的县。", "supported"],
  ["盐池县2023年是申请最多的县。", "supported"],
  ["同心县2023年是申请最多的县。", "contradicted"],
  ["盐池县2024年新收申请未达40件。", "supported"],
  ["盐池县2024年新收申请未达20件。", "contradicted"],
  ["盐池县2024年新收申请远不止30件。", "contradicted"],
  ["盐池县2024年新收申请远不止20件。", "supported"],
  ["盐池县2024年新收申请不会少于30件。", "supported"],
  ["盐池县2024年新收申请不会少于31件。", "contradicted"],
  ["盐池县2024年新收申请不是30件就是40件。", "not_found not_found"],
  ["盐池县2024年新收申请不是40件就是30件。", "not_found not_found"],
  ["盐池县2024年新收申请可不是30件吗？", "not_found"],
  ["盐池县2024年新收申请没有比上年上升。", "supported"],
  ["盐池县2024年新收申请没有比上年下降。", "contradicted"],
  ["利通区2024年新收申请没有比上年上升。", "contradicted"],
  ["利通区2024年新收申请没有比上年下降。", "supported"],
  ["盐池县2024年新收申请没有比上年大幅下降。", "not_found"],
  ["盐池县2024年新收申请没有上升。", "not_found"],
  ["盐池县2024年新收申请比上年有所下降。", "supported"],
  ["利通区2024年新收申请比上年有所下降。", "contradicted"],
  // How much is a little, who says so judges.
  ["盐池县2024年新收申请比上年略有下降。", "not_found"],
])("%s %s", async (text, verdict) => {
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(claims.map((each) => each.verdict).join(" "), claims.map((each) => each.explanation).join("\n")).toBe(verdict);
});

cases(
  "of prose, and of all of them",
  ["利通区2024年主动公开政府信息不是24017条。", "contradicted", 24017],
  ["利通区2024年主动公开政府信息不是24018条。", "supported", 24017],
  ["西夏区2024年专项经费不是28万元。", "contradicted"],
  ["西夏区2024年专项经费不是38万元。", "supported"],
  // 800余条 in the report.
  ["隆德县2024年整改表述问题不是800条。", "not_found"],
  ["隆德县2024年的行政复议不全是维持。", "supported"],
  ["殷都区2024年的行政复议不全是纠正。", "contradicted"],
  ["隆德县2024年的行政复议不都是维持。", "supported"],
  ["殷都区2024年的行政复议不都是纠正。", "contradicted"],
);
