// The words that compare (src/zh/comparison.ts), each in one row.
import { expect, test } from "vitest";
import { comparedBy, comparisons, DEGREE, OF_BOTH } from "../../src/zh/comparison.ts";

test("a word stands in one sense only", () => {
  const all = (["more", "less", "same"] as const).flatMap((sense) => comparisons(sense).split("|"));
  expect(new Set(all).size).toBe(all.length);
});
test("what is said of both is one of the words for the same", () => {
  expect(comparisons("same").split("|")).toEqual(expect.arrayContaining(OF_BOTH.split("|")));
});
test.each([
  ["比殷都区多", DEGREE.more, true],
  ["比殷都区少", DEGREE.more, false],
  ["比上年低", DEGREE.less, true],
  ["占比比上年高", DEGREE.more, true],
])("%s", (text, degrees, compares) => expect(new RegExp(comparedBy(degrees)).test(text)).toBe(compares));
