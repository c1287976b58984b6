// One year against another by name (不足2024年的一半, 比2023年增加了2件): verdicts by hand from the table of test/sets/small.ts.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { language, store } from "../sets/small.ts";

test.each<[string, string]>([
  // 10 and 30.
  ["利通区2023年新收申请不足2024年的一半。", "supported"],
  ["利通区2023年新收申请是2024年的一半以上。", "contradicted"],
  ["利通区2023年新收申请约为2024年的三分之一。", "supported"],
  ["利通区2023年新收申请约为2024年的三分之二。", "contradicted"],
  // 40 and 30.
  ["盐池县2024年新收申请不足2023年的一半。", "contradicted"],
  ["盐池县2024年新收申请超过2023年的一半。", "supported"],
  ["盐池县2024年新收申请不到2023年的十分之一。", "contradicted"],
  ["盐池县2024年新收申请比2023年减少了10件。", "supported"],
  ["盐池县2024年新收申请比2023年增加了10件。", "contradicted"],
  // 2 and none: the change is as large as one of the two.
  ["吴忠市财政局2024年新收申请比2023年减少了2件。", "supported"],
  ["吴忠市财政局2024年新收申请比2023年增加了2件。", "contradicted"],
  ["吴忠市财政局2024年新收申请同比下降100%。", "supported"],
])("%s %s", async (text, verdict) => {
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(claims.map((each) => each.verdict).join(" "), claims.map((each) => each.explanation).join("\n")).toBe(verdict);
});
