// A clause in other constructions, and parted where one verb is shared (src/answer/model/guard/alternatives.ts).
import { expect, test } from "vitest";
import { alternativesOf, inTheirWords, sharedVerb } from "../../../../src/answer/model/guard/alternatives.ts";
import type { Clause } from "../../../../src/answer/model/guard/clauses.ts";

const clause = (text: string): Clause => ({ text, at: Array.from(text, (_, i) => i) });

test("one verb of two things is done to each", () => {
  const parted = sharedVerb(clause("接受社会评议和公众监督")).map((pair) => pair.map(({ text }) => text));
  expect(parted).toContainEqual(["接受社会评议", "接受公众监督"]);
});
test("a clause without a list has nothing to share", () => expect(sharedVerb(clause("加强业务培训"))).toEqual([]));

test.each(["对工作人员进行了培训", "接受社会评议和公众监督", "加强业务培训"])(
  "%s: itself first, and every character has a place",
  (text) => {
    const [first, ...others] = alternativesOf(clause(text));
    expect(first?.text).toBe(inTheirWords(clause(text)).text);
    for (const each of [first, ...others]) expect(each?.at).toHaveLength(each?.text.length ?? -1);
  },
);
