// The index as it is shipped: read term by term, it finds what MiniSearch finds with all of it in memory.
import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { type IndexedPassage, PassageIndex, writeIndex } from "../../src/index/passages.ts";
import { Postings, writePostings } from "../../src/index/postings.ts";
import { BM25, BOOST, FIELDS } from "../../src/index/ranking.ts";
import { tokenize } from "../../src/index/tokenize.ts";

const word = fc.constantFrom("政府", "信息", "公开", "信息公开", "2024", "3.5", "gdp", "constructor", "件", "𠮷野家", "的", "，", " ");
const words = (maxLength: number) => fc.array(word, { maxLength }).map((list) => list.join(""));
const passages = fc.array(fc.record({ heading: words(6), text: words(60) }), { maxLength: 40 });

function inMemory(list: readonly IndexedPassage[]): MiniSearch {
  const index = new MiniSearch({ fields: [...FIELDS], tokenize, searchOptions: { boost: BOOST, bm25: BM25 } });
  index.addAll(list.map((passage, id) => ({ id, ...passage })));
  return index;
}
const found = (index: MiniSearch, query: string, only?: number) =>
  index
    .search(query, only === undefined ? {} : { boostDocument: (id) => (id === only ? 1 : 0) })
    .map(({ id, score, queryTerms }) => ({ id, score, queryTerms }));

describe("the index that is shipped", () => {
  test("gives the passages, scores and terms that MiniSearch gives", () => {
    fc.assert(
      fc.property(passages, words(8), fc.nat(5), (list, query, only) => {
        const [shipped, whole] = [new PassageIndex(writeIndex(list)), inMemory(list)];
        expect(shipped.documentCount).toBe(list.length);
        expect(found(shipped, query)).toEqual(found(whole, query));
        expect(found(shipped, query, only)).toEqual(found(whole, query, only));
        expect(found(shipped, query)).toEqual(found(whole, query));
      }),
      { numRuns: 200 },
    );
  });

  test("is the same text for the same passages", () => {
    const list = [
      { heading: "概述", text: "收到申请3件" },
      { heading: "", text: "公开，公开" },
    ];
    expect(writeIndex(list)).toBe(writeIndex(structuredClone(list)));
  });

  test("is not made of anything else", () => {
    expect(() => new PassageIndex("cut")).toThrow();
  });
});

describe("postings", () => {
  const counts = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 20 });
  const term = fc.string({ minLength: 1, maxLength: 4 }).filter((text) => !/[\t\n]/.test(text));

  test("are read as they were written, whatever the terms; other terms have none", () => {
    fc.assert(
      fc.property(fc.dictionary(term, fc.tuple(fc.nat(1), counts)), term, (given, other) => {
        const terms = Object.entries(given).map(([key, [field, pairs]]) => [key, new Map([[field, new Map(pairs)]])] as const);
        const postings = new Postings(writePostings(terms, 2));
        for (const [key, holders] of terms) expect(postings.get(key)).toEqual(holders);
        if (!Object.hasOwn(given, other)) expect(postings.get(other)).toBeUndefined();
      }),
    );
  });

  test("of more terms than are kept are read again", () => {
    const terms = Array.from({ length: 1200 }, (_, i) => [`t${i}`, new Map([[0, new Map([[i, i + 1]])]])] as const);
    const postings = new Postings(writePostings(terms, 1));
    for (const round of [0, 1]) for (const [key, holders] of terms) expect([round, postings.get(key)]).toEqual([round, holders]);
  });
});
