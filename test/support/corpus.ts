// The five real reports as a store in memory, made from the files as the build makes it; parsed once for all tests of a file.
import { createHash } from "node:crypto";
import type { Store } from "../../src/answer/reports/store.ts";
import { readCorpus } from "../../src/build/corpus.ts";
import { buildLanguage } from "../../src/build/language.ts";
import { buildIndex } from "../../src/index/build.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { type Language, readLanguage } from "../../src/zh/language.ts";

export type RealCorpus = { store: Store; language: Language };

let opened: Promise<RealCorpus> | undefined;

export function realCorpus(): Promise<RealCorpus> {
  opened ??= (async () => {
    const { reports, agencies, findings } = await readCorpus();
    const { corpus, search } = buildIndex(reports, agencies, findings, (text) => createHash("sha256").update(text).digest("hex"));
    const language = readLanguage(JSON.stringify(buildLanguage()));
    return { store: memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: language.isPlace }), language };
  })();
  return opened;
}
