// Characters typed for others that look like them (src/question/words/shapes.ts).
import { expect, test } from "vitest";
import { alikeTo } from "../../../src/question/words/shapes.ts";

test("alike is mutual, and nothing is alike to itself", () => {
  const pairs = [..."已己末未"].flatMap((each) => alikeTo(each).map((other) => [each, other] as const));
  expect(pairs.length).toBeGreaterThan(0);
  for (const [each, other] of pairs) {
    expect(alikeTo(other)).toContain(each);
    expect(other).not.toBe(each);
  }
});
test("a character without a double has none", () => expect(alikeTo("龘")).toEqual([]));
