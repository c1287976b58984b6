// Computed figures and how their arithmetic is written (src/answer/operations/figures.ts).
import { describe, expect, test } from "vitest";
import { derived, shareOf, signed, sumFormula } from "../../../src/answer/operations/figures.ts";
import { zh as wording } from "../../../src/answer/wording/zh.ts";
import type { Figure } from "../../../src/contract.ts";

const figure = (value: number, report = "a-2024", citation = 1): Figure => ({
  value,
  text: `${value}件`,
  unit: "件",
  label: "收到",
  state: "reported",
  report,
  citation,
});

test("a negative operand stands in brackets", () => {
  expect([signed(3), signed(-3)]).toEqual(["3", "(-3)"]);
  expect(sumFormula([figure(5), figure(-2)], 3)).toBe("5 + (-2) = 3");
});
describe("a share", () => {
  test("in percent, two decimals, half up", () =>
    expect(shareOf(figure(12), figure(38), wording)).toMatchObject({ value: 31.58, unit: "%", formula: "12 ÷ 38 × 100 = 31.58" }));
  test("of nothing is none", () => expect(shareOf(figure(12), figure(0), wording)).toBeNull());
});
test("a computed figure names a report when all its operands are of one", () => {
  expect(derived(3, "件", "收到", "1 + 2 = 3", [figure(1), figure(2)], wording)).toMatchObject({
    report: "a-2024",
    state: "derived",
    text: "3件",
  });
  expect(derived(3, "件", "收到", "1 + 2 = 3", [figure(1), figure(2, "b-2024")], wording).report).toBeUndefined();
});
test("its mark is that of the first operand that is shown: of a long sum, one that is not 0", () =>
  expect(derived(3, "件", "收到", "", [figure(0, "a-2024", 1), figure(0, "a-2024", 2), figure(3, "a-2024", 3)], wording).citation).toBe(3));
