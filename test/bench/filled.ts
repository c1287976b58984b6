// Made reports -> a database that workerd has made and SQLite has filled: the file is the one that D1 then answers from. And a database that counts rows.
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { hash48, load } from "../../src/cli/ingest/load.ts";
import { openLocal } from "../../src/cli/ingest/local.ts";
import { migrate } from "../../src/cli/ingest/migrate.ts";
import type { Report } from "../../src/report/report.ts";
import { type Database, SCHEMA } from "../../src/store/d1/database.ts";
import { sqliteDatabase } from "../../src/store/d1/sqlite.ts";
import { type Written, written } from "../../src/store/d1/written.ts";
import type { Language } from "../../src/zh/language.ts";
import type { Country } from "./country.ts";
import { fileIn } from "./local-file.ts";

export const YEARS = [2024, 2023, 2022, 2021, 2020];
/** A file that says a kept database is whole, and of which schema. */
const DONE = "done";
const PROGRESS_EVERY = 5000;

export const isFilled = async (directory: string): Promise<boolean> =>
  (await readFile(join(directory, DONE), "utf8").catch(() => "")) === String(SCHEMA);

type Filling = { language: Language; log: (line: string) => void; part?: (report: Report) => Report };

/** `part`: what of each report is written; all of it when left out. */
export async function fill(made: Country, directory: string, { language, log, part = (report) => report }: Filling): Promise<void> {
  await mkdir(directory, { recursive: true });
  const opened = await openLocal(["DB"], directory);
  for (const database of opened.databases) await migrate(database);
  await opened.close();
  const path = await fileIn(directory);
  const file = new DatabaseSync(path);
  file.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536");
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  let told = 0;
  const done = await load(sqliteDatabase(file), rows(made, language, part), ({ read }) => {
    if (read - told < PROGRESS_EVERY) return;
    told = read;
    log(`  ${read}/${made.count}，每秒 ${Math.round(read / seconds())} 份`);
  });
  const taken = seconds();
  file.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  file.close();
  await writeFile(join(directory, DONE), String(SCHEMA));
  const { size } = await stat(path);
  log(
    `${made.count} 份：${(size / 1024 / 1024).toFixed(1)} MB，每份 ${(size / made.count / 1024).toFixed(1)} KB；装入 ${taken.toFixed(1)} s，每秒 ${Math.round(done.written / taken)} 份（含生成与切词）`,
  );
}

function* rows(made: Country, language: Language, part: (report: Report) => Report): Generator<Written> {
  for (const report of made.reports()) {
    const row = written(part(report), [], made.agencies, language, hash48);
    if (!row.ok) throw new Error(row.error.detail);
    yield row.value;
  }
}

/** workerd's D1 says how many rows it looked at; `since` tells how many since it was asked last. */
export async function countingDatabase(
  directory: string,
): Promise<{ database: Database; since: () => number; close: () => Promise<void> }> {
  const opened = await openLocal(["DB"], directory);
  const [d1] = opened.databases as [Database];
  let read = 0;
  return {
    database: {
      async run(statements) {
        const results = await d1.run(statements);
        for (const result of results) read += result.read;
        return results;
      },
    },
    since() {
      const counted = read;
      read = 0;
      return counted;
    },
    close: () => opened.close(),
  };
}
