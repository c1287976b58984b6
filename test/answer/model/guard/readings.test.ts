// In which lists a piece's clauses are held to a passage: all in one, one by one, with their numbers, divided; none twice (src/answer/model/guard/readings.ts).
import { expect, test } from "vitest";
import type { Clause } from "../../../../src/answer/model/guard/clauses.ts";
import { readingsOf } from "../../../../src/answer/model/guard/readings.ts";

/** Clauses as they stand one behind the other, a mark between each two. */
function clausesOf(...texts: string[]): Clause[] {
  let from = 0;
  return texts.map((text) => {
    const at = [...text].map((_, i) => from + i);
    from += text.length + 1;
    return { text, at };
  });
}
const triedOf = (clauses: readonly Clause[]): string[][] => readingsOf(clauses, null).tried.map((each) => each.map(({ text }) => text));

test("all in one comes before one by one", () =>
  expect(triedOf(clausesOf("举办培训2期", "下发通报3期"))).toEqual([["举办培训2期,下发通报3期"], ["举办培训2期", "下发通报3期"]]));

test("of one clause that nothing divides there is one list", () => expect(triedOf(clausesOf("举办培训2期"))).toEqual([["举办培训2期"]]));

test("items that each have a number are also tried one by one", () =>
  expect(triedOf(clausesOf("发布动态6条、公告9条"))).toEqual([["发布动态6条、公告9条"], ["发布动态6条", "公告9条"]]));

test("and statements that are listed are tried divided, last", () =>
  expect(triedOf(clausesOf("公开意识不强、能力有待提高"))).toEqual([["公开意识不强、能力有待提高"], ["公开意识不强", "能力有待提高"]]));

test("what says of the clause before it what it is, is never read as one with it", () => {
  const [before, after] = clausesOf("举办培训2期", "内容包括条例") as [Clause, Clause];
  expect(triedOf([before, { ...after, relates: true }])).toEqual([["举办培训2期", "内容包括条例"]]);
  expect(triedOf([{ ...before, relates: true }, after])[0]).toEqual(["举办培训2期,内容包括条例"]);
});

test("each character keeps its place in the sentence, and so does the mark between two clauses", () => {
  const [all] = readingsOf(clausesOf("通报", "3期"), null).tried;
  expect(all?.[0]).toMatchObject({ text: "通报,3期", at: [0, 1, 2, 3, 4] });
});

test("what a passage parts as the one before did is read once; what it parts otherwise is read anew", () => {
  const first = readingsOf(clausesOf("举办培训2期", "下发通报3期"), null);
  expect(readingsOf(clausesOf("举办培训2期", "下发通报3期"), first)).toBe(first);
  const [before, after] = clausesOf("举办培训2期", "下发通报3期") as [Clause, Clause];
  const others: Clause[][] = [
    [before],
    [before, { ...after, given: "业务" }],
    [before, { ...after, about: "监督保障" }],
    [before, { ...after, relates: true }],
    [before, { ...after, hangs: true }],
    [before, { ...after, otherwise: before }],
    [before, { ...after, at: after.at.map((place) => place + 1) }],
  ];
  for (const other of others) expect(readingsOf(other, first).clauses).toBe(other);
});
