// The range that a rough number of a question says: what it leaves open is the next place of it.
import { expect, test } from "vitest";
import { roughIn } from "../../../src/question/refiners/rough.ts";
import type { Token } from "../../../src/question/tokens.ts";
import { readNumbers } from "../../../src/zh/numerals.ts";

const range = (text: string, whole = true): readonly (number | undefined)[] | null => {
  const [number] = readNumbers(text);
  if (!number) throw new Error(text);
  const { value, start, end, percent } = number;
  const tokens: Token[] = [{ kind: "number", value, start, end, ...(percent ? { percent } : {}) }];
  const found = roughIn(tokens, text, { scaled: (each) => (whole ? each : Number(`${each}e-4`)), whole });
  return found && [found.value, found.to];
};

test.each<[string, number[] | null]>([
  ["五十几件吧", [51, 59]],
  ["十几件？", [11, 19]],
  ["六千多件吧", [6001, 6999]],
  ["二千几百件？", [2001, 2999]],
  ["30余件？", [31, 39]],
  ["三成多吧", [30, 39.9999]],
  ["五十来件吧", [48, 55]],
  ["近六十件吧", [54, 60]],
  ["最近六十件吧", null],
  // Exact, or not asked whether.
  ["五十件吧", null],
  ["53件吧", null],
  ["五十几件", null],
])("%s %j", (text, ends) => {
  expect(range(text)).toEqual(ends);
});

test("of money, in 万元, what lies between the whole numbers is within it", () => {
  expect(range("二千三百多万吧", false)).toEqual([2300, 2399.9999]);
});
