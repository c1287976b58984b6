// Figures the form does not print, as the cells they are the sum of (src/form/derived.ts).
import { expect, test } from "vitest";
import { familyOf, figureLabel, groupOf, isFigureKey, operandsOf, unitOf } from "../../src/form/vocabulary.ts";

test("a subtotal is the sum of its reasons, and they make the subtotal again", () => {
  const reasons = operandsOf("refused@total", "2021") ?? [];
  expect(reasons).toHaveLength(8);
  expect(familyOf(reasons)).toBe("refused@total");
  expect(familyOf(reasons.slice(1))).toBeNull();
});
test("法人 are five columns, lawsuits two kinds", () => {
  expect(operandsOf("received@organisation")).toEqual(
    ["commercial", "research", "welfare", "legal_service", "other"].map((each) => `received@${each}`),
  );
  expect(operandsOf("litigation.upheld")).toEqual(["litigation.direct.upheld", "litigation.after_reconsideration.upheld"]);
});
test("a printed cell is no sum", () => expect(operandsOf("received@total")).toBeNull());
test.each([
  ["refused.state_secret@total", "refused"],
  ["received@total", undefined],
])("%s is of %s", (key, group) => expect(groupOf(key)).toBe(group));
test.each([
  ["refused@organisation", true],
  ["recieved@total", false],
  ["", false],
])("%s is a key: %s", (key, is) => expect(isFigureKey(key)).toBe(is));
test("units and labels", () => {
  expect([unitOf("fees"), unitOf("received@total")]).toEqual(["万元", "件"]);
  expect(figureLabel("received@total")).toBe("新收政府信息公开申请 · 总计");
});
