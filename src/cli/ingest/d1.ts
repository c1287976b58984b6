// `npm run ingest -- --to d1`: the corpus, with what was just read into it, into D1: workerd's own on this machine, or with --remote
// Cloudflare's. Run again, it goes on where it was, and writes only what has changed.
import { audit } from "../../audit/audit.ts";
import { readCorpus } from "../../build/corpus.ts";
import { buildLanguage } from "../../build/language.ts";
import type { AgencyFile } from "../../names/agencies.ts";
import type { Report } from "../../report/report.ts";
import type { Database } from "../../store/d1/database.ts";
import { type Written, written } from "../../store/d1/write.ts";
import { readLanguage } from "../../zh/language.ts";
import { hash48, load, type Progress } from "./load.ts";
import { openLocal } from "./local.ts";
import { migrate } from "./migrate.ts";
import { wranglerDatabase } from "./remote.ts";

export type Target = {
  /** Cloudflare's database of this name; none: this machine's. */
  remote?: string;
  corpus: string;
  log: (line: string) => void;
};

/** Returns how many reports the database could not take. Errors: those of the database. */
export async function ingestToD1({ remote, corpus, log }: Target): Promise<number> {
  const { reports, agencies } = await readCorpus(corpus);
  const opened = remote ? { databases: [wranglerDatabase([remote, "--remote"])], close: async () => {} } : await openLocal(["DB"]);
  try {
    const [database] = opened.databases as [Database];
    for (const name of await migrate(database)) log(`表结构 ${name}`);
    let refused = 0;
    const rows = function* (): Generator<Written> {
      for (const { made, report } of prepared(reports, agencies)) {
        if (made.ok) yield made.value;
        else {
          refused++;
          log(`✗ ${report.id}：${made.error.detail}`);
        }
      }
    };
    const done = await load(database, rows(), (now) => log(lineOf(now, reports.length)));
    log(`D1${remote ? `（${remote}）` : "（本机）"}：新增 ${done.written} 份，替换 ${done.replaced} 份，未变 ${done.unchanged} 份`);
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
