// More or less than before (src/zh/direction.ts).
import { expect, test } from "vitest";
import { directionIn, directionWords, turned, WITH_YEAR_BEFORE } from "../../src/zh/direction.ts";

test.each([
  ["点击量较上年增长", 1],
  ["来信同比上升", 1],
  ["投诉比去年下滑", -1],
  ["办理时限降低", -1],
  ["增长由快转慢，有所回落", -1],
  ["与上年持平", 0],
] as const)("%s", (text, direction) => expect(directionIn(text)).toBe(direction));

test.each([
  ["办件量增长", "办件量下降"],
  ["办件量减少", "办件量增加"],
  ["满意度提升", "满意度降低"],
  ["降幅为", null],
])("%s turned round", (text, other) => expect(turned(text)).toBe(other));

test("turning a verb round twice gives its direction back", () => {
  for (const word of [...directionWords(true), ...directionWords(false)])
    expect(directionIn(turned(turned(word) ?? "") ?? "")).toBe(directionIn(word));
});
test("nouns for how much are there only when asked for", () => {
  expect(directionWords(false)).not.toContain("降幅");
  expect(directionWords(false, true)).toContain("降幅");
});
test.each([
  ["较上年", true],
  ["比去年同期", true],
  ["同比", true],
  ["较往年", false],
])("%s compares with the year before: %s", (text, is) => expect(WITH_YEAR_BEFORE.test(text)).toBe(is));
