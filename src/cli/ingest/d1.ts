// `npm run ingest -- --to d1`: the corpus, with what was just read into it, into D1: workerd's own on this machine, or with --remote
// Cloudflare's. Run again, it goes on where it was, and writes only what has changed; what the folder has no longer, the database loses.
import { audit } from "../../audit/audit.ts";
import { idOfFile, readCorpus } from "../../build/corpus.ts";
import { buildLanguage } from "../../build/language.ts";
import type { AgencyFile } from "../../names/agencies.ts";
import type { Report } from "../../report/report.ts";
import type { Database } from "../../store/d1/database.ts";
import { withdrawnRow } from "../../store/d1/write.ts";
import { type Written, written } from "../../store/d1/written.ts";
import { readLanguage } from "../../zh/language.ts";
import { hash48, load, type Progress, planOf, unload } from "./load.ts";
import { openLocal } from "./local.ts";
import { migrate, remade } from "./migrate.ts";
import { wranglerDatabase } from "./remote.ts";

export type Target = {
  /** Cloudflare's database of this name; none: this machine's. */
  remote?: string;
  corpus: string;
  log: (line: string) => void;
  /** Only says what would change. */
  dryRun?: boolean;
};

/**
 * Makes the database equal to the corpus: what is new or changed is written, what is gone from the folder goes. A report whose file is there and
 * cannot be read stays as it was. Returns how many reports the database could not take. Errors: those of the database.
 */
export async function ingestToD1({ remote, corpus, log, dryRun = false }: Target): Promise<number> {
  const { reports, agencies, leftOut, withdrawn } = await readCorpus(corpus);
  for (const { file, reason } of leftOut) log(`✗ corpus/${file} 没有收录：${reason}`);
  const where = remote ? `D1（${remote}）` : "D1（本机）";
  const opened = remote ? { databases: [wranglerDatabase([remote, "--remote"])], close: async () => {} } : await openLocal(["DB"]);
  try {
    const [database] = opened.databases as [Database];
    for (const name of await migrate(database)) log(`表结构 ${name}`);
    if (!dryRun && (await remade(database))) log("库里少了行：表结构重建，全部重新写入");
    const rows: Written[] = [];
    let refused = 0;
    for (const { made, report } of prepared(reports, agencies)) {
      if (made.ok) rows.push(made.value);
      else {
        refused++;
        log(`✗ ${report.id}：${made.error.detail}`);
      }
    }
    const plan = await planOf(database, rows, new Set(leftOut.flatMap(({ file }) => idOfFile(file, withdrawn))));
    if (dryRun) {
      const lines = [...plan.added.map((id) => `+ ${id}`), ...plan.replaced.map((id) => `~ ${id}`), ...plan.removed.map((id) => `- ${id}`)];
      for (const line of lines) log(line);
      log(
        `${where}将新增 ${plan.added.length} 份，替换 ${plan.replaced.length} 份，删去 ${plan.removed.length} 份，未变 ${plan.unchanged} 份；没有写入`,
      );
      return refused;
    }
    const done = await load(database, rows, (now) => log(lineOf(now, reports.length)));
    await unload(database, plan.removed);
    await database.run([withdrawnRow(withdrawn)]);
    log(`${where}：新增 ${done.written} 份，替换 ${done.replaced} 份，删去 ${plan.removed.length} 份，未变 ${done.unchanged} 份`);
    return refused;
  } finally {
    await opened.close();
  }
}

function* prepared(reports: readonly Report[], agencies: AgencyFile) {
  const language = readLanguage(JSON.stringify(buildLanguage()));
  const findings = Map.groupBy(audit([...reports]), (finding) => finding.report);
  for (const report of reports) yield { report, made: written(report, findings.get(report.id) ?? [], agencies, language, hash48) };
}

const lineOf = ({ read, written: added, replaced, unchanged }: Progress, total: number): string =>
  `${read}/${total}：新增 ${added}，替换 ${replaced}，未变 ${unchanged}`;
