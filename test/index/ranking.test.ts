// Scores are MiniSearch's own: a store without it orders passages as the built-in one does.
import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { PassageIndex } from "../../src/index/passages.ts";
import {
  BM25,
  BOOST,
  byTieOrder,
  coverageOf,
  FIELDS,
  type FieldStats,
  type PassageTerms,
  passageTerms,
  queryTermsOf,
  SCORED,
  type Scored,
  scored,
  type TermStats,
  weighedQuery,
} from "../../src/index/ranking.ts";
import { queryTerms, tokenize } from "../../src/index/tokenize.ts";
import { type IndexedPassage, writeIndex } from "../../src/index/write.ts";

const word = fc.constantFrom("政府", "信息", "公开", "利通区", "2024", "3.5", "gdp", "constructor", "件", "𠮷野家", "㙍", "的", "，", " ");
const words = (maxLength: number) => fc.array(word, { maxLength }).map((list) => list.join(""));
const passage = fc.record({ heading: words(6), text: words(60) });

function statsOf(passages: readonly PassageTerms[]): TermStats {
  const of = (field: Scored): FieldStats => {
    const holding = new Map<string, number>();
    let length = 0;
    for (const each of passages) {
      length += each[field].size;
      for (const term of each[field].keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
    }
    return { length, holding };
  };
  return { passages: passages.length, heading: of("heading"), text: of("text"), characters: of("characters") };
}
const read = (passages: readonly IndexedPassage[]): PassageTerms[] => passages.map(({ heading, text }) => passageTerms(heading, text));

/** Summed over the fields. */
const scoreOf = (fields: readonly Scored[], terms: readonly string[], passage: PassageTerms, stats: TermStats): number =>
  fields.reduce((score, field) => scored(score, weighedQuery(terms, stats)[field], heldIn(passage, field, terms)), 0);
const heldIn = (passage: PassageTerms, field: Scored, terms: readonly string[]) => ({
  counts: queryTermsOf(terms)[field].map((term) => passage[field].get(term) ?? 0),
  at: 0,
  length: passage[field].size,
});

function inMemory(passages: readonly IndexedPassage[]): MiniSearch {
  const index = new MiniSearch({ fields: [...FIELDS], tokenize, processTerm: (term) => term, searchOptions: { boost: BOOST, bm25: BM25 } });
  index.addAll(passages.map((each, id) => ({ id, ...each })));
  return index;
}
const bySplitting = { tokenize: (text: string): string[] => text.split(" ") };

describe("scores", () => {
  test("by terms are MiniSearch's without its count of the terms met, and so is the coverage", () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 30 }), words(8), (passages, query) => {
        const terms = queryTerms(query);
        const held = read(passages);
        const stats = statsOf(held);
        const found = terms.length === 0 ? [] : inMemory(passages).search(terms.join(" "), bySplitting);
        const scores = new Map(found.map(({ id, score, queryTerms: met }) => [id, { score: score / met.length, met: met.length }]));
        for (const [i, each] of held.entries()) {
          const theirs = scores.get(i) ?? { score: 0, met: 0 };
          expect(Math.abs(scoreOf(FIELDS, terms, each, stats) - theirs.score)).toBeLessThan(1e-9);
          const held = { heading: heldIn(each, "heading", terms), text: heldIn(each, "text", terms) };
          expect(coverageOf(held, terms.length)).toBe(terms.length === 0 ? 0 : theirs.met / terms.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("are reckoned from what the index says of all passages", () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 30 }), words(8), (passages, query) => {
        const terms = queryTerms(query);
        const [counted, stated] = [statsOf(read(passages)), new PassageIndex(writeIndex(passages)).stats(terms)];
        for (const each of read(passages))
          expect(Math.abs(scoreOf(SCORED, terms, each, stated) - scoreOf(SCORED, terms, each, counted))).toBeLessThan(1e-9);
      }),
    );
  });

  test("tell apart passages that have the same terms by the characters of the question", () => {
    const passages = read([
      { heading: "", text: "公开工作人员任职期满" },
      { heading: "", text: "公开工作计划安排妥当" },
    ]);
    const [first = 0, second = 0] = passages.map((each) => scoreOf(SCORED, queryTerms("公开工作的任期"), each, statsOf(passages)));
    expect(first).toBeGreaterThan(second);
  });
});

test("ties go to the newest report, then by id and place", () => {
  const [newest, first, second, other] = [
    { year: 2024, id: "b", n: 9 },
    { year: 2023, id: "a", n: 1 },
    { year: 2023, id: "a", n: 2 },
    { year: 2023, id: "c", n: 1 },
  ];
  expect([other, second, first, newest].sort(byTieOrder)).toEqual([newest, first, second, other]);
});
