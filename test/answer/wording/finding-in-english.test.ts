// A finding in English: its numbers and the report's own words are those of the Chinese sentence.
import { expect, test } from "vitest";
import { findingInEnglish } from "../../../src/answer/wording/finding-in-english.ts";
import { FINDING_KINDS, type Finding } from "../../../src/contract.ts";

const finding = (kind: Finding["kind"], statement: string, left: number, right: number): Finding => ({
  id: "f",
  report: "a-2024",
  kind,
  severity: "error",
  statement,
  left,
  right,
  citations: [],
});

test("quotes what the report says, and sets the table's number and its sum against it", () => {
  expect(findingInEnglish(finding("prose_vs_table", "正文称“全年未发生行政诉讼案件”，而表格中“行政诉讼”为 6 件（3 + 3）。", 0, 6))).toBe(
    "The text says “全年未发生行政诉讼案件”; the table has 6 (3 + 3).",
  );
  expect(findingInEnglish(finding("identity", "", 38, 37))).toBe("The form's own sum does not hold: one side is 38, the other 37.");
});

test("every kind has a sentence, without a Chinese word that is not quoted", () => {
  for (const kind of FINDING_KINDS)
    expect(findingInEnglish(finding(kind, "正文称“占23%”。", 1, 2)).replace(/“[^”]*”/g, "")).toMatch(/^[\x20-\x7e]+\.$/);
});

test("a share that makes no whole number is said to be that, not a disagreement", () => {
  const said = "正文称“主要涉及房屋拆迁与补偿的占50%”，而 9件申请的 50% 是 4.5 件，不是整数。";
  expect(findingInEnglish(finding("prose_arithmetic", said, 50, 44.44))).toBe(
    "The text says “主要涉及房屋拆迁与补偿的占50%”, which of 9 requests would be 4.5, not a whole number.",
  );
});
