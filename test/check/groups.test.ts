// What is said of those of a place by what they are (吴忠市三个县区, 各部门); verdicts by hand from the table of test/sets/small.ts.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { language, store } from "../sets/small.ts";

const verdictsOf = async (text: string): Promise<string> =>
  (await check(text, { store, language: async () => language, today: "2025-06-01" })).map(({ verdict }) => verdict).join(" ");

test.each<[string, string]>([
  ["2024年吴忠市三个县区共收到申请60件。", "supported"],
  ["2024年吴忠市三个县区共收到申请61件。", "contradicted"],
  ["吴忠市各县区2024年合计收到申请60件。", "supported"],
  ["吴忠市各县区2024年合计收到申请50件。", "contradicted"],
  ["2024年吴忠市各部门共收到申请6件。", "supported"],
  ["2024年吴忠市三个部门共收到申请5件。", "contradicted"],
  ["除利通区外，2024年吴忠市各县区共收到申请30件。", "supported"],
  ["除利通区外，2024年吴忠市各县区共收到申请20件。", "contradicted"],
  ["吴忠市2024年收到申请70件，各县区共收到申请60件。", "supported supported"],
  ["吴忠市2024年收到申请70件，各县区共收到申请40件。", "supported contradicted"],
])("a sum: %s %s", async (text, verdict) => {
  expect(await verdictsOf(text)).toBe(verdict);
});

test.each<[string, string]>([
  // Those that are not here may have the rest; nobody says which place; they are not so many.
  ["吴忠市各县区2024年合计收到申请80件。", "not_found"],
  ["2024年各县区申请合计23件。", "not_found"],
  ["2024年吴忠市五个部门共收到申请6件。", "not_found"],
  ["2024年吴忠市五个部门都没有行政诉讼。", "not_found"],
  ["除利通区外，2024年吴忠市两个县区共收到申请30件。", "not_found"],
  // One member's number is not theirs.
  ["2024年吴忠市各县区收到申请30件。", "not_found"],
  // Some of them, or not all.
  ["2024年吴忠市部分部门没有收到申请。", "not_found"],
  ["2024年吴忠市有部门没有收到申请。", "not_found"],
  ["2024年吴忠市多数部门都收到了申请。", "not_found"],
  ["2024年吴忠市并非各部门都收到了申请。", "not_found"],
  ["2024年吴忠市没有一个部门没有收到申请。", "not_found"],
])("not told: %s %s", async (text, verdict) => {
  expect(await verdictsOf(text)).toBe(verdict);
});

test.each<[string, string]>([
  ["2024年吴忠市三个部门都没有行政诉讼。", "supported"],
  ["2024年吴忠市三个部门都没有收到申请。", "contradicted"],
  ["2024年吴忠市没有一个部门收到行政复议。", "supported"],
  ["2024年吴忠市没有一个县区收到申请。", "contradicted"],
  ["2024年吴忠市各部门都收到了申请。", "contradicted"],
])("of each: %s %s", async (text, verdict) => {
  expect(await verdictsOf(text)).toBe(verdict);
});

test.each<[string, string]>([
  ["2024年吴忠市各部门中，教育局申请最多，审计局第二，财政局最少。", "supported supported supported"],
  ["2024年吴忠市各部门中，审计局申请最多，教育局第二，财政局最少。", "contradicted contradicted supported"],
  // 审计局 has a report of 2025 too: the year is the sentence's.
  ["2024年吴忠市各部门中，教育局申请最多，审计局最少。", "supported contradicted"],
  ["2024年吴忠市各县区中，同心县申请最少。", "supported"],
  ["2024年吴忠市各县区中，同心县申请最多。", "contradicted"],
])("a place among them: %s %s", async (text, verdict) => {
  expect(await verdictsOf(text)).toBe(verdict);
});

test.each<[string, string]>([
  ["2024年吴忠市各部门中，除财政局外，其余部门都收到了申请。", "supported"],
  ["2024年吴忠市各部门中，除教育局外，其余部门都收到了申请。", "contradicted"],
  ["2024年吴忠市各部门中，除审计局外，其余部门都收到了申请。", "contradicted"],
  ["2024年吴忠市各县区中，除同心县外，其余县区收到申请都不少于30件。", "supported"],
  ["2024年吴忠市各县区中，除同心县外，其余县区收到申请都超过30件。", "contradicted"],
  ["2024年吴忠市各部门中只有财政局没有收到申请。", "supported"],
  ["2024年吴忠市各部门中只有教育局收到了申请。", "contradicted"],
  ["2024年吴忠市各县区中只有同心县没有收到申请。", "supported"],
  ["2024年吴忠市各县区中只有利通区收到了申请。", "contradicted"],
])("the others of it: %s %s", async (text, verdict) => {
  expect(await verdictsOf(text)).toBe(verdict);
});

test.each<[string, string]>([
  // Which way it went the two figures say, and not the sign of how much.
  ["盐池县2024年收到申请下降了两成多。", "supported"],
  ["盐池县2024年收到申请下降了三成多。", "contradicted"],
  ["盐池县2024年收到申请增长了两成多。", "contradicted"],
  ["吴忠市2024年收到申请增加了一成多。", "supported"],
  ["吴忠市2024年收到申请减少了一成多。", "contradicted"],
  // Two years in two clauses are no two sides, and no sum.
  ["盐池县2023年公开率为零，2024年公开率超过一半。", "not_found"],
  // The year of the sentence goes on behind its mark.
  ["2023年吴忠市申请最多；盐池县第二。", "supported supported"],
  ["2023年吴忠市申请最多；利通区第二。", "supported contradicted"],
])("a change and a year: %s %s", async (text, verdict) => {
  expect(await verdictsOf(text)).toBe(verdict);
});
