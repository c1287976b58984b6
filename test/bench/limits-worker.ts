// The built-in store in workerd, one part of its work a request: what bench/limits.ts times. `?7` picks the seventh report and question.
import MiniSearch from "minisearch";
import type { Store } from "../../src/answer/reports/store.ts";
import corpusText from "../../src/cli/bench/corpus.txt";
import plainText from "../../src/cli/bench/plain.txt";
import searchBytes from "../../src/cli/bench/search.bin";
import topicsText from "../../src/cli/bench/topics.txt";
import { tokenize } from "../../src/index/tokenize.ts";
import { memoryStore } from "../../src/store/memory.ts";

const store: Store = memoryStore({ corpus: async () => corpusText, search: async () => new Uint8Array(searchBytes), isPlace: () => false });
let ids: string[] = [];
const topics = topicsText.split("\n");

const PARTS: Record<string, (i: number) => Promise<unknown>> = {
  "/nothing": async () => null,
  "/corpus": async () => {
    ids = (await store.reports({}, { limit: 100_000 })).items.map((report) => report.id);
  },
  "/search": () => store.search("公", { reports: [] }, 1),
  "/plain": async () => plainText === "" || MiniSearch.loadJSON(plainText, { fields: ["heading", "text"], tokenize }),
  "/figure": (i) => store.report(ids[(i * 37) % ids.length] ?? ""),
  "/in-report": (i) => store.search(topics[i % topics.length] ?? "", { reports: [ids[(i * 37) % ids.length] ?? ""] }, 12),
  "/everywhere": (i) => store.search(topics[i % topics.length] ?? "", {}, 12),
};

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    await PARTS[pathname]?.(Number(search.slice(1)));
    return new Response("done");
  },
};
