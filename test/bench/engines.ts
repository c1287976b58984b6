// The search engines that are measured, each with the same passages: this program's stores, and what one would take instead.
import { DatabaseSync } from "node:sqlite";
import { create, insertMultiple, search } from "@orama/orama";
import { createTokenizer } from "@orama/tokenizers/mandarin";
import { Charset, Index } from "flexsearch";
import MiniSearch from "minisearch";
import type { Store } from "../../src/answer/reports/store.ts";
import { buildLanguage } from "../../src/build/language.ts";
import { hash48, load } from "../../src/cli/ingest/load.ts";
import { migrate } from "../../src/cli/ingest/migrate.ts";
import { buildIndex } from "../../src/index/build.ts";
import { queryTerms, tokenize } from "../../src/index/tokenize.ts";
import type { AgencyFile } from "../../src/names/agencies.ts";
import type { Report } from "../../src/report/report.ts";
import { sqliteDatabase } from "../../src/store/d1/sqlite.ts";
import { written } from "../../src/store/d1/written.ts";
import { d1Store } from "../../src/store/d1.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { readLanguage } from "../../src/zh/language.ts";

export type Given = { id: string; text: string };
/** Ids of passages, best first. */
export type Engine = (query: string, limit: number) => Promise<string[]>;

export const ENGINES: readonly { name: string; open: (passages: readonly Given[]) => Promise<Engine> }[] = [
  { name: "内置索引", open: async (passages) => overReports(passages, async (reports, agencies) => builtIn(reports, agencies)) },
  { name: "D1（SQLite）", open: async (passages) => overReports(passages, inSqlite) },
  { name: "Orama（mandarin）", open: orama },
  { name: "FlexSearch（CJK）", open: flexSearch },
  { name: "SQLite FTS5（trigram）", open: trigrams },
  { name: "SQLite FTS5（二字词）", open: bigrams },
  { name: "MiniSearch（二字词）", open: (passages) => miniSearch(passages, tokenize) },
  { name: "MiniSearch（分词）", open: (passages) => miniSearch(passages, words) },
  { name: "MiniSearch（自带切分）", open: (passages) => miniSearch(passages) },
];

const PER_REPORT = 500;
const PLACE = { line: 1, start: 0, end: 0 };

/** Passages as the prose of reports that have nothing else; a passage is found again by its report and number. */
export function asReports(passages: readonly Given[]): { reports: Report[]; agencies: AgencyFile; engine: (store: Store) => Engine } {
  const count = Math.ceil(passages.length / PER_REPORT);
  const reports = Array.from({ length: count }, (_, i): Report => {
    const own = passages.slice(i * PER_REPORT, (i + 1) * PER_REPORT);
    const texts = own.map(({ text }, j) => ({ n: j + 1, section: 1, path: [], text, place: PLACE }));
    const id = `p${String(i).padStart(4, "0")}`;
    return {
      id: `${id}-2024`,
      issuer: id,
      title: id,
      year: 2024,
      form: "2021",
      region: "110101",
      sections: [],
      passages: texts,
      figures: {},
      printed: {},
      statements: [],
    };
  });
  const issuers = Object.fromEntries(
    reports.map(({ issuer }) => [issuer, { name: issuer, short: [], region: "110101", level: "department" as const }]),
  );
  const engine =
    (store: Store): Engine =>
    async (query, limit) =>
      (await store.search(query, {}, limit)).map(
        ({ report, passage }) => passages[Number(report.issuer.slice(1)) * PER_REPORT + passage.n - 1]?.id ?? "",
      );
  return { reports, agencies: { issuers, regions: {} }, engine };
}

async function overReports(passages: readonly Given[], open: (reports: Report[], agencies: AgencyFile) => Promise<Store>): Promise<Engine> {
  const { reports, agencies, engine } = asReports(passages);
  return engine(await open(reports, agencies));
}

async function builtIn(reports: Report[], agencies: AgencyFile): Promise<Store> {
  const built = buildIndex(reports, agencies, [], () => "bench");
  return memoryStore({ corpus: async () => built.corpus, search: async () => built.search, isPlace: () => false });
}

async function inSqlite(reports: Report[], agencies: AgencyFile): Promise<Store> {
  const language = readLanguage(JSON.stringify(buildLanguage()));
  const database = sqliteDatabase(new DatabaseSync(":memory:"));
  await migrate(database);
  const rows = reports.flatMap((report) => {
    const made = written(report, [], agencies, language, hash48);
    return made.ok ? [made.value] : [];
  });
  await load(database, rows);
  return d1Store({ databases: [{ from: "", database }], isPlace: () => false, language: async () => language });
}

async function orama(passages: readonly Given[]): Promise<Engine> {
  const database = create({ schema: { text: "string" } as const, components: { tokenizer: createTokenizer() } });
  await insertMultiple(database, [...passages], 1000);
  return async (term, limit) =>
    (await search(database, { term, limit, properties: ["text"], threshold: 1 })).hits.map((hit) => String(hit.document.id ?? hit.id));
}

async function flexSearch(passages: readonly Given[]): Promise<Engine> {
  const index = new Index({ encoder: Charset.CJK, tokenize: "forward", context: { depth: 2, bidirectional: true, resolution: 5 } });
  for (const [i, { text }] of passages.entries()) index.add(i, text);
  return async (query, limit) => (index.search(query, { limit, suggest: true }) as number[]).map((i) => passages[i]?.id ?? "");
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const words = (text: string): string[] => [...segmenter.segment(text)].filter((each) => each.isWordLike).map((each) => each.segment);

/** MiniSearch as it comes, but for how a text is cut into terms; without `cut` by its own tokenizer. */
async function miniSearch(passages: readonly Given[], cut?: (text: string) => string[]): Promise<Engine> {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"], ...(cut ? { tokenize: cut } : {}) });
  index.addAll(passages.map(({ text }, id) => ({ id, text })));
  return async (query, limit) =>
    index
      .search(query)
      .slice(0, limit)
      .map((result) => passages[Number(result.id)]?.id ?? "");
}

/** FTS5 as it comes: its own tokenizer for text without spaces, its own ranking. */
async function trigrams(passages: readonly Given[]): Promise<Engine> {
  const runsOf = (query: string): string[] => runs(query, 3);
  return fts5(passages, "tokenize = 'trigram'", (text) => text, runsOf);
}
async function bigrams(passages: readonly Given[]): Promise<Engine> {
  return fts5(passages, "tokenize = 'unicode61'", (text) => tokenize(text).join(" "), queryTerms);
}

async function fts5(
  passages: readonly Given[],
  option: string,
  write: (text: string) => string,
  terms: (query: string) => string[],
): Promise<Engine> {
  const file = new DatabaseSync(":memory:");
  file.exec(`CREATE VIRTUAL TABLE f USING fts5 (text, ${option})`);
  const insert = file.prepare("INSERT INTO f (rowid, text) VALUES (?, ?)");
  file.exec("BEGIN");
  for (const [i, { text }] of passages.entries()) insert.run(i + 1, write(text));
  file.exec("COMMIT");
  const find = file.prepare("SELECT rowid FROM f WHERE f MATCH ? ORDER BY rank LIMIT ?");
  return async (query, limit) => {
    const match = terms(query)
      .map((term) => `"${term.replaceAll('"', '""')}"`)
      .join(" OR ");
    return match === "" ? [] : find.all(match, limit).map((row) => passages[Number(row.rowid) - 1]?.id ?? "");
  };
}
const runs = (text: string, length: number): string[] => [
  ...new Set(
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, i) => text.slice(i, i + length)).filter((run) => !/\s/.test(run)),
  ),
];
