// corpus/ -> DATA_DIR/corpus.sqlite, the file `npm run serve` answers from. Made beside the old one and put in its place when it is whole: whoever
// reads the old one reads on, and a corpus that cannot be read leaves it where it is. Run as a process of its own, which gives its memory back.
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { hash48, load } from "../cli/ingest/load.ts";
import { migrate } from "../cli/ingest/migrate.ts";
import { isMain } from "../cli/main.ts";
import { databaseFault } from "../node/database-fault.ts";
import { CORPUS_FILE } from "../node/files.ts";
import { corpusStamp, programOf } from "../node/stamp.ts";
import { sqliteDatabase } from "../store/d1/sqlite.ts";
import { withdrawnRow } from "../store/d1/write.ts";
import { type Written, written } from "../store/d1/written.ts";
import { type Language, readLanguage } from "../zh/language.ts";
import { CORPUS, type Corpus, idOfFile, readCorpus } from "./corpus.ts";
import { buildSite } from "./site.ts";

const BUILD = fileURLToPath(new URL("../../build/", import.meta.url));

type Made = { reports: number; refused: string[] };

/**
 * Rejects, with the old file untouched, when corpus/ or site.json has a fault, or a report that the old file holds can no longer be read: left
 * out, it would be denied. Others that cannot be read are left out and named.
 */
export async function writeCorpusFile(dataDir: string, directory = CORPUS): Promise<Made> {
  await mkdir(dataDir, { recursive: true });
  const program = await programOf(BUILD);
  const stamp = await corpusStamp(directory, program);
  const site = await buildSite(directory);
  const corpus = await readCorpus(directory);
  const language = readLanguage(await readFile(join(BUILD, "language.json"), "utf8"));
  await sweep(dataDir);
  const made = join(dataDir, `${CORPUS_FILE}.${process.pid}.tmp`);
  try {
    const refused = await fill(made, corpus, language, { site: JSON.stringify(site), stamp: stamp ?? "", program });
    const faults = [
      ...corpus.leftOut.map(({ file, reason }) => ({ id: idOfFile(file, corpus.withdrawn)[0], said: `corpus/${file}：${reason}` })),
      ...refused.map(({ id, reason }) => ({ id, said: `${id}：${reason}` })),
    ];
    const served = servedIn(join(dataDir, CORPUS_FILE), program);
    const held = new Set(corpus.reports.map(({ id }) => id).filter((id) => !refused.some((each) => each.id === id)));
    const lost = faults.filter(({ id }) => id !== undefined && served.has(id) && !held.has(id));
    if (lost.length > 0)
      throw new Error(
        `正在提供的报告读不出来了：\n${lost.map(({ said }) => `✗ ${said}`).join("\n")}\n改好文件，或用 ingest 的 --remove 编号 --reason 缘由 撤回。`,
      );
    const file = await open(made, "r+");
    await file.sync();
    await file.close();
    await rename(made, join(dataDir, CORPUS_FILE));
    return { reports: held.size, refused: faults.map(({ said }) => said) };
  } finally {
    await rm(made, { force: true });
  }
}

/** Reports of the file that is there, by their ids. None where there is none that can be read, or where another program made it, which may have read more. */
function servedIn(file: string, program: string): ReadonlySet<string> {
  try {
    const held = new DatabaseSync(file, { readOnly: true });
    try {
      if (held.prepare("SELECT value FROM served WHERE name = 'program'").get()?.value !== program) return new Set();
      return new Set(
        held
          .prepare("SELECT id FROM reports")
          .all()
          .map(({ id }) => String(id)),
      );
    } finally {
      held.close();
    }
  } catch {
    return new Set();
  }
}

type Refused = { id: string; reason: string };
async function fill(file: string, corpus: Corpus, language: Language, served: Record<string, string>): Promise<Refused[]> {
  const held = new DatabaseSync(file);
  try {
    // Nobody reads it before it is whole, and one that a power cut broke off is made again.
    held.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE served (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
    const database = sqliteDatabase(held);
    await migrate(database);
    const findings = Map.groupBy(corpus.findings, (finding) => finding.report);
    const refused: Refused[] = [];
    const rows = function* (): Generator<Written> {
      for (const report of corpus.reports) {
        const row = written(report, findings.get(report.id) ?? [], corpus.agencies, language, hash48);
        if (row.ok) yield row.value;
        else refused.push({ id: report.id, reason: row.error.detail });
      }
    };
    await load(database, rows());
    await database.run([withdrawnRow(corpus.withdrawn)]);
    const insert = held.prepare("INSERT INTO served VALUES (?, ?)");
    for (const [name, value] of Object.entries(served)) insert.run(name, value);
    return refused;
  } finally {
    held.close();
  }
}

/** What a build that was killed left behind. One that is running has a process. */
async function sweep(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const [, pid] = /^corpus\.sqlite\.(\d+)\.tmp$/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) await rm(join(dataDir, name), { force: true });
  }
}
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** As a command: `corpus-file.ts DATA_DIR`. What is wrong goes to stderr, one sentence a line. */
async function main(dataDir: string): Promise<void> {
  try {
    const { reports, refused } = await writeCorpusFile(dataDir);
    for (const each of refused) console.error(`✗ ${each}`);
    console.log(`收进 ${reports} 份报告`);
  } catch (error) {
    console.error(databaseFault(error));
    process.exitCode = 1;
  }
}
if (isMain(import.meta.url)) await main(process.argv[2] ?? "data");
