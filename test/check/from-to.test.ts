// What came to a number, what is denied of several years in a row, and what nearly doubled: verdicts by hand from the table of test/sets/small.ts.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { claimsIn } from "../../src/check/claims.ts";
import { reached } from "../../src/check/frames/reached.ts";
import { fromToIn } from "../../src/check/from-to.ts";
import { inARow } from "../../src/check/in-a-row.ts";
import { Reader } from "../../src/check/reader.ts";
import { language, store } from "../sets/small.ts";

const verdictsOf = async (text: string): Promise<string> =>
  (await check(text, { store, language: async () => language, today: "2025-06-01" })).map(({ verdict }) => verdict).join(" ");

test.each<[string, string]>([
  ["盐池县收到申请从2023年的40件降到2024年的30件。", "supported"],
  ["盐池县收到申请从2023年的40件减少到2024年的20件。", "contradicted"],
  ["盐池县收到申请从2023年的30件降到2024年的30件。", "contradicted"],
  ["盐池县收到申请从2023年的40件增加到2024年的30件。", "contradicted"],
  ["盐池县2024年收到申请从40件降到30件。", "supported"],
  ["盐池县2024年收到申请从50件降到30件。", "contradicted"],
  ["盐池县2023年收到申请40件，2024年降到30件。", "supported supported"],
  ["盐池县2023年收到申请40件，2024年降到20件。", "supported contradicted"],
  ["盐池县2023年收到申请40件，2024年升到30件。", "supported contradicted"],
  ["利通区2023年收到申请10件，2024年大幅上升至30件。", "supported supported"],
  ["吴忠市审计局2024年收到申请1件，2025年增至9件。", "supported supported"],
  ["盐池县2024年收到申请没有从40件降到30件。", "not_found not_found"],
  ["盐池县2024年收到申请没有降到30件。", "not_found"],
  // What stands behind the number bounds it.
  ["盐池县2024年收到申请降到31件以下。", "supported"],
  ["盐池县2024年收到申请降到29件以下。", "contradicted"],
  ["盐池县2023年到2024年收到申请降到30件。", "supported"],
  ["盐池县2023年到2024年收到申请降到40件。", "contradicted"],
  // What is left of another number.
  ["盐池县2024年收到申请降到上年的75%。", "supported"],
  ["盐池县2024年收到申请降到2023年的50%。", "contradicted"],
  ["利通区2024年收到申请升到上年的300%。", "not_found"],
  ["盐池县2024年收到申请和办结分别从40件和20件降到30件和20件。", "not_found not_found not_found not_found"],
  // Which years is not said: any two that follow each other may be meant, and no other proves anything against it.
  ["盐池县收到申请从40件降到30件。", "supported"],
  ["盐池县收到申请从40件降到20件。", "not_found"],
  // Of the year before nothing is held.
  ["盐池县2023年收到申请降到40件。", "not_found"],
  ["盐池县2023年收到申请降到30件。", "contradicted"],
  ["吴忠市同心县连续两年没有收到申请。", "supported"],
  ["吴忠市同心县2024年已连续两年没有收到申请。", "supported"],
  ["吴忠市同心县2023年、2024年连续两年没有收到申请。", "supported"],
  ["吴忠市财政局连续两年没有收到申请。", "not_found"],
  ["吴忠市财政局2024年已连续两年没有收到申请。", "contradicted"],
  ["吴忠市财政局2023、2024年连续两年没有收到申请。", "contradicted"],
  ["吴忠市同心县连续三年没有收到申请。", "not_found"],
  ["吴忠市2024年予以公开的申请翻了一番。", "supported"],
  ["吴忠市2024年予以公开的申请翻了近一倍。", "supported"],
  ["吴忠市2024年收到的申请翻了近一倍。", "contradicted"],
])("%s %s", async (text, verdict) => {
  expect(await verdictsOf(text)).toBe(verdict);
});

const claimOf = (text: string) => claimsIn(text, (typed) => typed)[0];
test.each([
  ["许可从2024年的6781件降到2025年的1290件", "许可", 2024, 2025, false],
  ["许可从6781件一路降到1290件", "许可", null, null, false],
  ["2025年收费增加到1475万元", "2025年收费", undefined, null, true],
])("%s is of %s", (text, what, from, year, rises) => {
  const claim = claimOf(text);
  const said = claim?.said.fromTo;
  expect([said?.what, said?.from?.year, said?.year, said?.rises]).toEqual([what, from, year, rises]);
  expect(claim?.text).toBe(text);
});
test("a number that nothing came to", async () => {
  const reader = new Reader(store, await store.directory("盐池县"), language, "2025-06-01");
  expect(await reached.decide({ text: "盐池县收到申请30件", segment: "盐池县收到申请30件" }, reader, store)).toBeNull();
  const [first] = claimsIn("许可6781件，收费1475万元", (typed) => typed);
  if (first?.kind !== "number") throw new Error("no number");
  expect(fromToIn("许可6781件，收费1475万元", 0, first.statement, undefined)).toBeNull();
});

test.each([
  ["同心县连续两年没有收到申请", "同心县2023年和2024年都没有收到申请", true],
  ["同心县2024年连续三年没有收到申请", "同心县2022年、2023年和2024年都没有收到申请", false],
])("%s is %s", async (text, said, open) => {
  const claim = claimOf(text);
  const row = claim && (await inARow(claim, new Reader(store, await store.directory(text), language, "2025-06-01")));
  expect([row?.asked.said.text, row?.open]).toEqual([said, open]);
});
test("a row of another kind", async () => {
  const claim = claimOf("同心县连续两年增长");
  expect(claim && (await inARow(claim, new Reader(store, await store.directory("同心县"), language, "2025-06-01")))).toBeNull();
});
