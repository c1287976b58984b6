// What a corpus costs grows with its terms and passages; beyond the bound the build says so, and where to go.
import { describe, expect, test } from "vitest";
import { costOf, MOST_HEAP_BYTES, MOST_LOAD_MS, tooLarge } from "../../src/index/limits.ts";
import { indexOf } from "../../src/index/passages.ts";

const search = (texts: string[]): string => JSON.stringify(indexOf(texts.map((text) => ({ heading: "", text }))));
const cost = (texts: string[]) => costOf({ corpus: "", search: search(texts) });

describe("the cost of an index", () => {
  test("counts each term once, however it is written, and each passage that has it", () => {
    const [none, one, two] = [cost([]), cost(["公开"]), cost(["公开", "公开"])];
    expect(two.heap - one.heap).toBeLessThan(one.heap - none.heap);
    const odd = cost(["龥龥 𠮷野 3.5 gdp 鿿"]);
    const plain = cost(["公开 政府 1 abc 开"]);
    expect(odd.loadMs).toBeCloseTo(plain.loadMs, 9);
  });

  test("of the corpus is two bytes a unit", () => {
    expect(costOf({ corpus: "年报".repeat(500), search: "" })).toEqual({ heap: 2000, loadMs: 0 });
  });
});

describe("a corpus is refused", () => {
  test("when it takes too much memory", () => {
    const corpus = "年".repeat(MOST_HEAP_BYTES);
    expect(tooLarge({ corpus, search: "" }, 900)).toMatch(/^900 份报告要占 96 MB 内存，内置索引最多 48 MB（约 450 份）。\n.*--to d1/);
    expect(tooLarge({ corpus: corpus.slice(0, corpus.length / 2), search: "" }, 450)).toBeNull();
  });

  test("when its index takes too long to load", () => {
    const text = '["A",{"1":{}}]'.repeat(40_000);
    expect(tooLarge({ corpus: "", search: text }, 300)).toMatch(
      new RegExp(`^300 份报告的索引要载入 \\d+ 毫秒，内置索引最多 ${MOST_LOAD_MS} 毫秒（约 \\d+ 份）。\n`),
    );
  });
});
