// A country made at several sizes, in D1: what it takes on disk and to load, and what each kind of question takes in time and in rows read.
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Store } from "../../src/answer/store.ts";
import { buildLanguage } from "../../src/build/language.ts";
import { hash48, load } from "../../src/cli/ingest/load.ts";
import { openLocal } from "../../src/cli/ingest/local.ts";
import { migrate } from "../../src/cli/ingest/migrate.ts";
import type { Report } from "../../src/report/report.ts";
import { type Database, SCHEMA, type Statement } from "../../src/store/d1/database.ts";
import { sqliteDatabase } from "../../src/store/d1/sqlite.ts";
import { type Written, written } from "../../src/store/d1/written.ts";
import { d1Store } from "../../src/store/d1.ts";
import { type Language, readLanguage } from "../../src/zh/language.ts";
import { type Country, country } from "./country.ts";
import { divisions } from "./divisions.ts";
import { fileIn } from "./local-file.ts";
import { megabytes, ms, table, timed } from "./measure.ts";
import { topicsOf } from "./topics.ts";

const YEARS = [2024, 2023, 2022, 2021, 2020];
const LEAST_RUNS = 40;
/** Reports whose phrases are searched for. */
const SAMPLED = 200;
/** A file that says a kept database is whole, and of which schema. */
const DONE = "done";
const PROGRESS_EVERY = 5000;

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

/** `kept`: a directory where the databases stay, and are found again; without it they are made anew and thrown away. */
export async function scale(counts: readonly number[], log: (line: string) => void, kept?: string): Promise<void> {
  const language = readLanguage(JSON.stringify(buildLanguage()));
  const times: string[][] = [];
  for (const [i, count] of counts.entries()) {
    const directory = kept ? join(kept, String(count)) : await mkdtemp(join(tmpdir(), "scale-"));
    try {
      const made = country(divisions(), count, YEARS);
      if ((await readFile(join(directory, DONE), "utf8").catch(() => "")) === String(SCHEMA)) log(`${count} 份：沿用 ${directory}`);
      else log(await loaded(made, directory, language, log));
      times.push(...(await asked(made, directory, language)));
      if (i === counts.length - 1) log(`查询计划（${made.count} 份）：\n${await plans(made, directory, language)}`);
    } finally {
      if (!kept) await rm(directory, { recursive: true, force: true });
    }
  }
  log(table([["", "份", "中位 ms", "99% ms", "CPU 中位", "CPU 99%", "读行"], ...times.sort((a, b) => order(a) - order(b))]));
  log("时间含 SQLite 自身，在本进程里测；读行是 workerd 的 D1 所报，每种问题一次。");
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

/** workerd makes the file and SQLite fills it: the file is the one that D1 then answers from. */
async function loaded(made: Country, directory: string, language: Language, log: (line: string) => void): Promise<string> {
  await mkdir(directory, { recursive: true });
  const opened = await openLocal(["DB"], directory);
  for (const database of opened.databases) await migrate(database);
  await opened.close();
  const file = new DatabaseSync(await fileIn(directory));
  file.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536");
  const start = performance.now();
  let told = 0;
  const done = await load(sqliteDatabase(file), rows(made, language), ({ read }) => {
    if (read - told < PROGRESS_EVERY) return;
    told = read;
    log(`  ${read}/${made.count}，每秒 ${Math.round(read / ((performance.now() - start) / 1000))} 份`);
  });
  const seconds = (performance.now() - start) / 1000;
  file.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  file.close();
  await writeFile(join(directory, DONE), String(SCHEMA));
  const { size } = await stat(await fileIn(directory));
  return `${made.count} 份：${megabytes(size)}，每份 ${(size / made.count / 1024).toFixed(1)} KB；装入 ${seconds.toFixed(1)} s，每秒 ${Math.round(done.written / seconds)} 份（含生成与切词）`;
}

function* rows(made: Country, language: Language): Generator<Written> {
  for (const report of made.reports()) {
    const row = written(report, [], made.agencies, language, hash48);
    if (!row.ok) throw new Error(row.error.detail);
    yield row.value;
  }
}

const storeOver = (database: Database, language: Language): Store =>
  d1Store({ databases: [{ from: "", database }], isPlace: language.isPlace, language: async () => language });

async function asked(made: Country, directory: string, language: Language): Promise<string[][]> {
  const read = await rowsRead(made, directory, language);
  const file = new DatabaseSync(await fileIn(directory), { readOnly: true });
  const store = storeOver(sqliteDatabase(file), language);
  const found: string[][] = [];
  for (const { name, runs, ask } of questions(made)) {
    const { wall, cpu } = await timed(runs, (i) => ask(store, i));
    found.push([name, String(made.count), ms(wall.medianMs), ms(wall.p99Ms), ms(cpu.medianMs), ms(cpu.p99Ms), String(read.get(name))]);
  }
  file.close();
  return found;
}

/** Each question asked once of D1 itself, which says how many rows it looked at. */
async function rowsRead(made: Country, directory: string, language: Language): Promise<Map<string, number>> {
  const opened = await openLocal(["DB"], directory);
  const [database] = opened.databases as [Database];
  let read = 0;
  const counting: Database = {
    async run(statements) {
      const results = await database.run(statements);
      for (const result of results) read += result.read;
      return results;
    },
  };
  const found = new Map<string, number>();
  for (const { name, ask } of questions(made)) {
    read = 0;
    await ask(storeOver(counting, language), 1);
    found.set(name, read);
  }
  await opened.close();
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
