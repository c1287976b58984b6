// All that a pattern matches, as matchAll finds it: also what is empty, and again from the beginning.
import { expect, it } from "vitest";
import { matchesOf } from "../../src/zh/matches.ts";

it.each([/\d+/g, /(?<n>\d)年|(年)/g, /\d*/g, /零/g, /^/g])("finds what matchAll finds: %s", (pattern) => {
  for (const text of ["", "2024年12件，3年", "年年有12"]) {
    const all = [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
    expect(matchesOf(pattern, text).map((match) => [match.index, ...match])).toEqual(all);
    expect(matchesOf(pattern, text)).toHaveLength(all.length);
  }
});
