// The index as it is shipped: read term by term, it finds what MiniSearch finds with all of it in memory.
import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { type IndexedPassage, PassageIndex, type PassageMatch, writeIndex } from "../../src/index/passages.ts";
import { type PassageRange, Postings, writePostings } from "../../src/index/postings.ts";
import { FIELDS } from "../../src/index/ranking.ts";
import { queryTerms, tokenize } from "../../src/index/tokenize.ts";

const word = fc.constantFrom("政府", "信息", "公开", "信息公开", "2024", "3.5", "gdp", "constructor", "件", "𠮷野家", "的", "，", " ");
const words = (maxLength: number) => fc.array(word, { maxLength }).map((list) => list.join(""));
const passages = fc.array(fc.record({ heading: words(6), text: words(60) }), { maxLength: 40 });

function inMemory(list: readonly IndexedPassage[]): MiniSearch {
  const index = new MiniSearch({ fields: [...FIELDS], tokenize });
  index.addAll(list.map((passage, id) => ({ id, ...passage })));
  return index;
}
const everything: PassageRange = { first: 0, last: 1000, has: () => true };
const byId = (matches: readonly PassageMatch[]): PassageMatch[] => [...matches].sort((a, b) => a.id - b.id);
const found = (index: MiniSearch, terms: readonly string[]): PassageMatch[] =>
  index
    .search(terms.join(" "), { tokenize: (text) => text.split(" ") })
    .map(({ id, match }) => ({ id, match: match as PassageMatch["match"] }));

describe("the index that is shipped", () => {
  test("finds the passages, terms and fields that MiniSearch finds with all of it in memory", () => {
    fc.assert(
      fc.property(passages, words(8), fc.nat(30), fc.nat(10), (list, query, first, more) => {
        const terms = queryTerms(query);
        const [shipped, whole] = [new PassageIndex(writeIndex(list)), terms.length > 0 ? byId(found(inMemory(list), terms)) : []];
        expect(shipped.documentCount).toBe(list.length);
        if (terms.length === 0) return;
        expect(byId(shipped.find(terms, everything))).toEqual(whole);
        const odd: PassageRange = { first, last: first + more, has: (id) => id >= first && id <= first + more && id % 2 === 1 };
        expect(byId(shipped.find(terms, odd))).toEqual(whole.filter(({ id }) => odd.has(id)));
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

  test("is not made of anything else, nor of a part", () => {
    expect(() => new PassageIndex("cut")).toThrow();
    const text = writeIndex([{ heading: "概述", text: "收到申请3件" }]);
    for (const cut of [1, 3, 10]) expect(() => new PassageIndex(text.slice(0, -cut))).toThrow("run the build again");
  });
});

describe("postings", () => {
  const ids = fc.uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 40 }).map((list) => list.sort((a, b) => a - b));
  const term = fc.string({ minLength: 1, maxLength: 4 }).filter((text) => !/[\t\n]/.test(text));
  const all: PassageRange = { first: 0, last: 3000, has: () => true };

  test("are read as they were written, whatever the terms; other terms have none", () => {
    fc.assert(
      fc.property(fc.dictionary(term, fc.tuple(fc.nat(1), ids)), term, (given, other) => {
        const terms = Object.entries(given).map(([key, [field, list]]) => [key, new Map([[field, list]])] as const);
        const postings = new Postings(writePostings(terms, 2), 2);
        for (const [key, holders] of terms) {
          expect(postings.holders(key, all)).toEqual(holders);
          expect(postings.counts(key)).toEqual([0, 1].map((field) => holders.get(field)?.length ?? 0));
        }
        if (!Object.hasOwn(given, other)) expect([postings.holders(other, all), postings.counts(other)]).toEqual([new Map(), []]);
      }),
    );
  });

  test("of a scope are those within it", () => {
    fc.assert(
      fc.property(ids, fc.nat(3000), fc.nat(600), (list, first, more) => {
        const postings = new Postings(writePostings([["公开", new Map([[1, list]])]], 2), 2);
        const last = first + more;
        const within = list.filter((id) => id >= first && id <= last);
        const scope: PassageRange = { first, last, has: (id) => id >= first && id <= last };
        expect(postings.holders("公开", scope)).toEqual(within.length > 0 ? new Map([[1, within]]) : new Map());
      }),
    );
  });
});
