// A number against a bound (src/condition.ts).
import { expect, test } from "vitest";
import { type Comparator, holds } from "../src/condition.ts";

const OF_TEN: Record<Comparator, [nine: boolean, ten: boolean, eleven: boolean]> = {
  more: [false, false, true],
  at_least: [false, true, true],
  less: [true, false, false],
  at_most: [true, true, false],
  equal: [false, true, false],
  not_equal: [true, false, true],
  between: [false, true, false],
};
test.each(Object.entries(OF_TEN))("%s 10", (comparator, wanted) => {
  expect([9, 10, 11].map((value) => holds({ comparator: comparator as Comparator, value: 10 }, value))).toEqual(wanted);
});
