// The whole program over the five reports and one more, loaded anew: with the form as it is, or with a record added to it.
import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { vi } from "vitest";
import type { RequestRow } from "../../../src/form/record.ts";

const RECORDS = "../../../src/form/records/refused.ts";
const PREFERENCES = { language: "zh", size: "normal", theme: "auto" } as const;
const TABLES = ["proactive", "requests", "disputes"] as const;
const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

/** `more`: the record added among the reasons for refusal. Files come in as the text of a report of 隆德县. */
export async function worldWith(more: RequestRow | null) {
  vi.resetModules();
  vi.doUnmock(RECORDS);
  if (more)
    vi.doMock(RECORDS, async (original) => {
      const actual = await original<typeof import("../../../src/form/records/refused.ts")>();
      return { ...actual, REFUSED_ROWS: [...actual.REFUSED_ROWS, more] };
    });
  const form = await import("../../../src/form/vocabulary.ts");
  const { readCorpus } = await import("../../../src/build/corpus.ts");
  const { parseReport } = await import("../../../src/report/parse.ts");
  const { audit } = await import("../../../src/audit/audit.ts");
  const { buildIndex } = await import("../../../src/index/build.ts");
  const { memoryStore } = await import("../../../src/store/memory.ts");
  const { buildLanguage } = await import("../../../src/build/language.ts");
  const { readLanguage } = await import("../../../src/zh/language.ts");
  const { answer } = await import("../../../src/answer/answer.ts");
  const { check } = await import("../../../src/check/check.ts");
  const { reportPage } = await import("../../../src/pages/report/page.ts");
  const { tablesCsv } = await import("../../../src/pages/report/csv.ts");
  const { listFigures } = await import("../../../src/http/figures.ts");
  const { sqliteDatabase } = await import("../../../src/store/d1/sqlite.ts");
  const { migrate } = await import("../../../src/cli/ingest/migrate.ts");
  const { d1Store } = await import("../../../src/store/d1.ts");
  const { fill } = await import("../../store/fill.ts");
  const generated = { ...(await import("../../generate/figures.ts")), ...(await import("../../generate/report.ts")) };
  const { renderText } = await import("../../generate/text.ts");
  const { seeded } = await import("../../generate/random.ts");

  const { reports, agencies } = await readCorpus();
  const language = readLanguage(JSON.stringify(buildLanguage()));

  const parsed = async (text: string) => {
    const read = await parseReport(new TextEncoder().encode(text), "隆德县2027.txt", agencies);
    if (!read.ok) throw new Error(read.error.detail);
    return read.value;
  };
  /** Stores over the five reports and these. */
  const storesOf = async (more: typeof reports) => {
    const all = [...reports, ...more];
    const findings = audit(all);
    const { corpus, search } = buildIndex(all, agencies, findings, sha);
    const database = sqliteDatabase(new DatabaseSync(":memory:"));
    await migrate(database);
    await fill(database, { reports: all, agencies, findings }, language);
    const source = { isPlace: language.isPlace, language: async () => language };
    return {
      memory: memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: language.isPlace }),
      d1: d1Store({ databases: [{ from: "", database }], ...source }),
    };
  };
  return {
    form,
    reports,
    audit,
    parsed,
    storesOf,
    listFigures,
    /** A report of that year as an authority would print it, with every figure drawn by chance, and the figures. */
    printed: (year: number, edition: string, change: (figures: Record<string, number | null>) => void = () => {}) => {
      const set = generated.figureSet(seeded(7), edition);
      change(set.figures);
      const source = generated.reportSource(set, { issuer: "隆德县", year });
      return { text: renderText(source, { separator: "tab", merged: "every" }), figures: set.figures };
    },
    ask: async (question: string, store: Awaited<ReturnType<typeof storesOf>>["memory"]) =>
      answer({ question }, { store, language: async () => language, today: "2028-06-01", newId: () => "test" }),
    verdicts: async (text: string, store: Awaited<ReturnType<typeof storesOf>>["memory"]) =>
      (await check(text, { store, language: async () => language, today: "2028-06-01" })).map(({ verdict }) => verdict),
    pageOf: async (report: (typeof reports)[number]) => String(await reportPage(PREFERENCES, report, audit([report]))),
    csvOf: (report: (typeof reports)[number]) => TABLES.map((table) => tablesCsv(report, [table], "")),
  };
}
export type World = Awaited<ReturnType<typeof worldWith>>;
