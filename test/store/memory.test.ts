// The built-in store answers as every store must.
import { describe, expect, test } from "vitest";
import { buildIndex } from "../../src/index/build.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { conformance } from "./conformance.ts";
import { given } from "./given.ts";

const small = given();

conformance("memory", small, async () => {
  const built = buildIndex(small.reports, small.agencies, small.findings, () => "v1");
  return memoryStore({ corpus: async () => built.corpus, search: async () => built.search, isPlace: () => false });
});

describe("what was built", () => {
  const built = buildIndex(small.reports, small.agencies, small.findings, () => "v1");

  test("is read once, and again only when reading failed", async () => {
    let reads = 0;
    const store = memoryStore({
      async corpus() {
        reads++;
        if (reads === 1) throw new Error("not now");
        return built.corpus;
      },
      search: async () => built.search,
      isPlace: () => false,
    });
    await expect(store.size()).rejects.toThrow("not now");
    await store.size();
    await store.agency("nowhere");
    expect(reads).toBe(2);
  });

  test("is not read for search when a figure is asked", async () => {
    let searched = 0;
    const store = memoryStore({
      corpus: async () => built.corpus,
      async search() {
        searched++;
        return built.search;
      },
      isPlace: () => false,
    });
    await store.aggregate({}, ["received@total"]);
    expect(searched).toBe(0);
    await store.search("公开", {}, 1);
    expect(searched).toBe(1);
  });

  test("is refused when its two texts are of two builds", async () => {
    const other = buildIndex(small.reports.slice(1), small.agencies, [], () => "v2");
    const store = memoryStore({ corpus: async () => built.corpus, search: async () => other.search, isPlace: () => false });
    await expect(store.search("公开", {}, 1)).rejects.toThrow("two builds");
  });
});
