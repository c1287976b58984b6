// A number as a sentence writes it against one as the evidence has it (src/answer/model/guard/values.ts).
import { describe, expect, test } from "vitest";
import { quantified, sameUnit, supports } from "../../../../src/answer/model/guard/values.ts";

const only = (words: string) => {
  const [found] = quantified(words);
  if (!found) throw new Error(`no number in ${words}`);
  return found;
};

test.each([
  ["收到38件", 38, "件", "exactly"],
  ["超过500条", 500, "条", "over"],
  ["不足500条", 500, "条", "under"],
  ["至少5场", 5, "场", "at_least"],
  ["约500条", 500, "条", "about"],
  ["80余件", 80, "件", "over"],
  ["占31.58%", 31.58, "%", "exactly"],
  ["2.5万元", 25_000, "元", "exactly"],
])("%s", (words, value, unit, bound) => expect(only(words)).toMatchObject({ value, unit, bound }));

describe("supported", () => {
  test.each([
    ["38件", "38件", true],
    ["80余件", "80余件", true],
    ["80余件", "超过80件", true],
    ["80件", "80余件", false],
    ["80余件", "80件", false],
    ["38件", "39件", false],
  ])("“%s” of the report supports “%s”: %s", (held, said, does) =>
    expect(only(said).value === only(held).value && supports(only(held), only(said))).toBe(does),
  );
});

test.each([
  ["条", "条", true],
  ["场", "场次", true],
  ["条", "次", false],
  ["元", "件", false],
])("%s and %s count alike: %s", (a, b, alike) => expect(sameUnit(a, b)).toBe(alike));
