// Two stores over the same reports, asked the same: a store against the built-in one. Candidates of names, order of hits, scores, cursors apart.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../src/answer/reports/store.ts";
import { buildIndex } from "../../src/index/build.ts";
import { memoryStore } from "../../src/store/memory.ts";
import type { Language } from "../../src/zh/language.ts";
import { QUERIES } from "./conformance.ts";
import type { Given } from "./given.ts";
import { type Asked, property } from "./selections.ts";

/** Names as they are written, mistyped by sound and by shape, in Latin letters, in the traditional script, shared by many, and none. */
const TEXTS = [
  "利通区2024年收到多少件申请？",
  "立通区2024年收到多少件申请？",
  "利同区和龙德县比，谁收到的多？",
  "隆徳县教育局去年罚了多少",
  "吴忠市利通区古城镇人民政府",
  "城关镇有多少行政许可",
  "安阳市龙安区城关镇",
  "教育局收到几件",
  "朝阳区市场监督管理局",
  "殷都区政府办公室",
  "How many requests did Longde County and litong qu receive?",
  "寧夏回族自治區隆德縣",
  "宁夏哪个单位最多",
  "河南2023年一共多少件",
  "今天天气怎么样",
  "",
  "我问过利通区\n利通区收到3件\n那隆德呢",
  "利通区各乡镇一共多少件",
];

const WITHIN: [string, ...string[]] = ["利通区收到几件", "城关镇和教育局呢", "收到多少件？"];
const NAMED: Asked<string> = { generated: 60, other: fc.constantFrom(...WITHIN, ...TEXTS), others: WITHIN };
const FOUND: Asked<string> = { generated: 150, other: fc.constantFrom(...QUERIES), others: QUERIES };

export function sameAnswers(name: string, given: Given, language: Language, open: () => Promise<Store>): void {
  describe(name, () => {
    const built = buildIndex(given.reports, given.agencies, given.findings, () => "v1");
    const memory = memoryStore({
      corpus: async () => built.corpus,
      search: async () => built.search,
      isPlace: language.isPlace,
      language: async () => language,
    });
    let opened: Store;
    const store = async (): Promise<Store> => opened;
    beforeAll(async () => {
      opened = await open();
    }, 60_000);

    test.each(TEXTS)("who is named in “%s”", async (text) => {
      const [ours, theirs] = [await (await store()).directory(text), await memory.directory(text)];
      expect({ agencies: ours.agencies, regions: ours.regions }).toEqual({ agencies: theirs.agencies, regions: theirs.regions });
    });

    property("who is named within a selection", given, NAMED, async (selection, text) => {
      const [ours, theirs] = [await (await store()).directory(text, selection), await memory.directory(text, selection)];
      expect({ agencies: ours.agencies, regions: ours.regions }).toEqual({ agencies: theirs.agencies, regions: theirs.regions });
    });

    test("names are found among many without giving all", async () => {
      const { agencies } = await (await store()).directory("利通区2024年收到多少件申请？");
      expect(agencies.length).toBeLessThan(given.reports.length / 6);
      expect(agencies.map((agency) => agency.name)).toContain("吴忠市利通区");
    });

    property("hits within a selection", given, FOUND, async (selection, query) => {
      expect(await (await store()).search(query, selection, 12)).toEqual(await memory.search(query, selection, 12));
    });

    test("hits for the words of every twentieth passage", async () => {
      const passages = given.reports.flatMap((report) => report.passages).filter((_, i) => i % 20 === 0);
      for (const { text } of passages.slice(0, 40)) {
        const query = text.slice(0, 24);
        expect(await (await store()).search(query, {}, 5)).toEqual(await memory.search(query, {}, 5));
      }
    }, 30_000);
  });
}
