// A country made at several sizes, in D1: what it takes on disk and to load, and what each kind of question takes in time and in rows read.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Store } from "../../src/answer/reports/store.ts";
import { buildLanguage } from "../../src/build/language.ts";
import type { Report } from "../../src/report/report.ts";
import type { Database, Statement } from "../../src/store/d1/database.ts";
import { sqliteDatabase } from "../../src/store/d1/sqlite.ts";
import { d1Store } from "../../src/store/d1.ts";
import { type Language, readLanguage } from "../../src/zh/language.ts";
import { type Country, country } from "./country.ts";
import { divisions } from "./divisions.ts";
import { countingDatabase, fill, isFilled, YEARS } from "./filled.ts";
import { interleaved } from "./interleave.ts";
import { fileIn } from "./local-file.ts";
import { ms, table } from "./measure.ts";
import { compared, type Results } from "./results.ts";
import { topicsOf } from "./topics.ts";

const LEAST_RUNS = 40;
const ROUNDS = 5;
/** Reports whose phrases are searched for. */
const SAMPLED = 200;

type Ask = { name: string; runs: number; ask: (store: Store, i: number) => Promise<unknown> };

/** Reports asked about in turn, from all over the country. */
function questions(made: Country): Ask[] {
  const ids = Object.keys(made.agencies.issuers);
  const id = (i: number): string => ids[(i * 7919) % ids.length] ?? "";
  const issuer = (i: number) => made.agencies.issuers[id(i)];
  const first = made.reports();
  const topic = topicsOf(Array.from({ length: Math.min(made.count, SAMPLED) }, () => first.next().value as Report));
  const lasting = { runs: LEAST_RUNS };
  return [
    {
      name: "找机关（问题里的名字）",
      runs: 100,
      ask: (store, i) => store.directory(`${issuer(i)?.name}2024年收到多少件政府信息公开申请？`),
    },
    { name: "查一个数字", runs: 200, ask: (store, i) => store.report(`${id(i)}-2024`) },
    {
      name: "全国前十",
      ...lasting,
      ask: (store) => store.totals({ years: [2024] }, ["received@total"], { order: "descending", limit: 10 }),
    },
    {
      name: "全国最少的十个",
      ...lasting,
      ask: (store) => store.totals({ years: [2024] }, ["received@total"], { order: "ascending", limit: 10 }),
    },
    {
      name: "一省之和",
      ...lasting,
      ask: (store, i) => store.aggregate({ regions: [issuer(i)?.region.slice(0, 2) ?? ""], years: [2024] }, ["licences"]),
    },
    { name: "全国之和", ...lasting, ask: (store) => store.aggregate({ years: [2024] }, ["licences"]) },
    { name: "一份报告内检索", runs: 200, ask: (store, i) => store.search(topic(i), { reports: [`${id(i)}-2024`] }, 12) },
    { name: "一县内检索", runs: 100, ask: (store, i) => store.search(topic(i), { regions: [issuer(i)?.region ?? ""], years: [2024] }, 12) },
    {
      name: "一省内检索",
      ...lasting,
      ask: (store, i) => store.search(topic(i), { regions: [issuer(i)?.region.slice(0, 2) ?? ""], years: [2024] }, 12),
    },
    { name: "全国检索", ...lasting, ask: (store, i) => store.search(topic(i), {}, 12) },
  ];
}

/** A size whose database is there. */
type Size = { made: Country; directory: string };

/**
 * `kept`: a directory where the databases stay, and are found again; without it they are made anew and thrown away. Each question is asked of all
 * sizes in turns.
 */
export async function scale(counts: readonly number[], log: (line: string) => void, kept?: string): Promise<void> {
  const language = readLanguage(JSON.stringify(buildLanguage()));
  const sizes: Size[] = [];
  try {
    for (const count of counts) {
      const made = country(divisions(), count, YEARS);
      const directory = kept ? join(kept, String(count)) : await mkdtemp(join(tmpdir(), "scale-"));
      sizes.push({ made, directory });
      if (await isFilled(directory)) log(`${count} 份：沿用 ${directory}`);
      else await fill(made, directory, { language, log });
    }
    const largest = sizes.at(-1);
    if (largest) log(`查询计划（${largest.made.count} 份）：\n${await plans(largest.made, largest.directory, language)}`);
    const rows = await asked(sizes, language, log);
    log(table([["", "份", "中位 ms", "99% ms", "波动 ms", "CPU ms", "读行"], ...rows.sort((a, b) => order(a) - order(b))]));
    log("时间含 SQLite 自身，在本进程里测，各种大小轮流；读行是 workerd 的 D1 所报，每种问题一次。");
  } finally {
    if (!kept) for (const { directory } of sizes) await rm(directory, { recursive: true, force: true });
  }
}
const order = ([name = "", count = ""]: string[]): number => names.indexOf(name) * 1e9 + Number(count);
const names = [
  "找机关（问题里的名字）",
  "查一个数字",
  "全国前十",
  "全国最少的十个",
  "一省之和",
  "全国之和",
  "一份报告内检索",
  "一县内检索",
  "一省内检索",
  "全国检索",
];

const storeOver = (database: Database, language: Language): Store =>
  d1Store({ databases: [{ from: "", database }], isPlace: language.isPlace, language: async () => language });

async function asked(sizes: readonly Size[], language: Language, log: (line: string) => void): Promise<string[][]> {
  const opened = await Promise.all(
    sizes.map(async ({ made, directory }) => {
      const file = new DatabaseSync(await fileIn(directory), { readOnly: true });
      const store = storeOver(sqliteDatabase(file), language);
      return { count: String(made.count), read: await rowsRead(made, directory, language), file, store, asks: questions(made) };
    }),
  );
  const results: Results = {};
  const rows: string[][] = [];
  for (const [i, name] of names.entries()) {
    const subjects = opened.map(({ count, store, asks }) => ({
      name: count,
      run: (n: number) => asks[i]?.ask(store, n) ?? Promise.resolve(),
    }));
    const each = Math.ceil((opened[0]?.asks[i]?.runs ?? LEAST_RUNS) / ROUNDS);
    for (const [count, measured] of await interleaved(subjects, ROUNDS, each)) {
      results[`scale ${count} 份：${name}`] = measured;
      const { medianMs, p99Ms, spreadMs, cpuMs } = measured;
      const read = opened.find((size) => size.count === count)?.read.get(name);
      rows.push([name, count, ms(medianMs), ms(p99Ms), ms(spreadMs), ms(cpuMs), String(read)]);
    }
  }
  for (const { file } of opened) file.close();
  await compared(results, log);
  return rows;
}

/** Each question asked once of D1 itself, which says how many rows it looked at. */
async function rowsRead(made: Country, directory: string, language: Language): Promise<Map<string, number>> {
  const { database, since, close } = await countingDatabase(directory);
  const found = new Map<string, number>();
  for (const { name, ask } of questions(made)) {
    await ask(storeOver(database, language), 1);
    found.set(name, since());
  }
  await close();
  return found;
}

/** How SQLite goes about each question; a line with SCAN and a table's name reads all of it. */
async function plans(made: Country, directory: string, language: Language): Promise<string> {
  const file = new DatabaseSync(await fileIn(directory), { readOnly: true });
  const database = sqliteDatabase(file);
  const seen: Statement[] = [];
  const recording: Database = {
    run(statements) {
      seen.push(...statements);
      return database.run(statements);
    },
  };
  const lines: string[] = [];
  for (const { name, ask } of questions(made)) {
    seen.length = 0;
    await ask(storeOver(recording, language), 1);
    const steps = seen
      .filter(({ sql }) => !/FROM meta/.test(sql))
      .flatMap(({ sql, values = [] }) => file.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values));
    lines.push(name, ...new Set(steps.map((step) => `  ${step.detail}`)));
  }
  file.close();
  return lines.join("\n");
}
