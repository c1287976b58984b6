// The index as it is shipped: read term by term, it finds what MiniSearch finds with all of it in memory, and scores it alike.
import fc from "fast-check";
import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { PassageIndex, type PassageRange } from "../../src/index/passages.ts";
import { BM25, BOOST, FIELDS, type Field, rarity, SCORED } from "../../src/index/ranking.ts";
import { charactersOf, queryTerms, tokenize } from "../../src/index/tokenize.ts";
import { type IndexedPassage, writeIndex } from "../../src/index/write.ts";

const word = fc.constantFrom("政府", "信息", "公开", "信息公开", "2024", "3.5", "gdp", "constructor", "件", "𠮷野家", "的", "，", " ");
const words = (maxLength: number) => fc.array(word, { maxLength }).map((list) => list.join(""));
const passages = fc.array(fc.record({ heading: words(6), text: words(60) }), { maxLength: 40 });

const bySplitting = { tokenize: (text: string): string[] => text.split(" ") };
function inMemory(list: readonly IndexedPassage[]): MiniSearch {
  const index = new MiniSearch({ fields: [...FIELDS], tokenize, processTerm: (term) => term, searchOptions: { boost: BOOST } });
  index.addAll(list.map((passage, id) => ({ id, ...passage })));
  return index;
}
type Found = { id: number; match: Record<string, Field[]> };
const byId = (matches: readonly Found[]): Found[] => [...matches].sort((a, b) => a.id - b.id);
const everything: PassageRange = { first: 0, last: 1000, has: null };

function found(index: PassageIndex, terms: readonly string[], scope: PassageRange): Found[] {
  const weighed = index.find(terms, scope, () => 1);
  const ids = [...weighed.ids.slice(0, weighed.count)].sort((a, b) => a - b);
  const counts = index.counts(terms, ids);
  return ids.map((id, i) => {
    const fields = (j: number): Field[] => FIELDS.filter((field) => (counts[field][i * terms.length + j] ?? 0) > 0);
    return { id, match: Object.fromEntries(terms.flatMap((term, j) => (fields(j).length > 0 ? [[term, fields(j)]] : []))) };
  });
}

describe("the index that is shipped", () => {
  test("finds the passages, terms and fields that MiniSearch finds with all of it in memory", () => {
    fc.assert(
      fc.property(passages, words(8), fc.nat(30), fc.nat(10), (list, query, first, more) => {
        const terms = queryTerms(query);
        const shipped = new PassageIndex(writeIndex(list));
        expect(shipped.documentCount).toBe(list.length);
        if (terms.length === 0) return;
        const whole = byId(
          inMemory(list)
            .search(terms.join(" "), bySplitting)
            .map(({ id, match }) => ({ id, match: match as Found["match"] })),
        );
        expect(found(shipped, terms, everything)).toEqual(whole);
        const odd: PassageRange = { first, last: first + more, has: (id) => id % 2 === 1 };
        expect(found(shipped, terms, odd)).toEqual(whole.filter(({ id }) => id >= first && id <= first + more && id % 2 === 1));
      }),
      { numRuns: 200 },
    );
  });

  test("adds up what MiniSearch adds up: its BM25+ where neither repeats nor lengths count", () => {
    fc.assert(
      fc.property(passages, words(8), (list, query) => {
        const terms = queryTerms(query);
        if (terms.length === 0) return;
        const shipped = new PassageIndex(writeIndex(list));
        const stats = shipped.stats(terms);
        const MILLIONS = 1e6;
        const { ids, weights, count } = shipped.find(terms, everything, (term, field) =>
          Math.round(MILLIONS * BOOST[field] * rarity(term, field, stats)),
        );
        const theirs = inMemory(list).search(terms.join(" "), { ...bySplitting, bm25: { k: 0, b: 0, d: 0 } });
        expect(count).toBe(theirs.length);
        const mine = new Map([...ids.slice(0, count)].map((id) => [id, ((weights[id] ?? 0) - 1) / MILLIONS]));
        for (const { id, score, queryTerms: met } of theirs)
          expect(Math.abs((mine.get(Number(id)) ?? 0) - score / met.length)).toBeLessThan((2 * terms.length) / MILLIONS);
      }),
    );
  });

  test("counts and lengths are those of the texts", () => {
    fc.assert(
      fc.property(passages, words(8), (list, query) => {
        const terms = queryTerms(query);
        const shipped = new PassageIndex(writeIndex(list));
        const counts = shipped.counts(
          terms,
          list.map((_, id) => id),
        );
        for (const [id, passage] of list.entries()) {
          for (const field of FIELDS) {
            const own = tokenize(passage[field]);
            expect(terms.map((_, j) => counts[field][id * terms.length + j])).toEqual(
              terms.map((term) => own.filter((each) => each === term).length),
            );
            expect(shipped.length(id, field)).toBe(new Set(own).size);
          }
          expect(shipped.length(id, SCORED[2])).toBe(new Set(charactersOf(passage.text)).size);
        }
      }),
    );
  });

  test("is the same bytes for the same passages", () => {
    const list = [
      { heading: "概述", text: "收到申请3件" },
      { heading: "", text: "公开，公开" },
    ];
    expect(writeIndex(list)).toEqual(writeIndex(structuredClone(list)));
  });

  test("is read wherever it lies in memory", () => {
    const bytes = writeIndex([{ heading: "概述", text: "政府公报" }]);
    const elsewhere = new Uint8Array(bytes.length + 3).subarray(3);
    elsewhere.set(bytes);
    expect(found(new PassageIndex(elsewhere), ["政府"], everything)).toEqual([{ id: 0, match: { 政府: ["text"] } }]);
  });

  test("is not made of anything else, nor of a part", () => {
    expect(() => new PassageIndex(new TextEncoder().encode("cut"))).toThrow("run the build again");
    const bytes = writeIndex([{ heading: "概述", text: "收到申请3件" }]);
    for (const cut of [1, 3, 10]) expect(() => new PassageIndex(bytes.slice(0, -cut))).toThrow("run the build again");
  });
});

test("scores are reckoned with MiniSearch's own values", () => {
  const list = [
    { heading: "概述", text: "公开信息，公开信息" },
    { heading: "公开", text: "收到申请" },
  ];
  expect(inMemory(list).search("公开")).toEqual(inMemory(list).search("公开", { bm25: BM25 }));
});
