// A full-text index as ingestion leaves it, in many parts -> the same in one. Each part is looked through by every search: in one, those of a
// county take a fifth of the time. The work goes in steps that end well within D1's limits, and may be broken off after any.
import type { Database } from "../../store/d1/database.ts";

const INDEXES = ["passage_terms", "report_words"] as const;
/** So many parts cost little; a few changed reports are not worth writing the whole index again. */
const FEW_PARTS = 4;
/** Pages of some 4 KB written in a step. */
const PAGES = 2000;

/** An index of at most `few` parts is left as it is. Errors: those of the database. */
export async function mergeIndexes(database: Database, few = FEW_PARTS): Promise<void> {
  for (const index of INDEXES) {
    const parts = await partsOf(database, index);
    if (parts <= few) continue;
    // A first step with a negative number takes all parts on; the bound is for a database that would not come to an end.
    const most = 4 * Math.ceil((await pagesOf(database, index)) / PAGES) + parts;
    for (let step = 0; step < most && (step === 0 || (await partsOf(database, index)) > 1); step++)
      await database.run([{ sql: `INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?1)`, values: [step === 0 ? -PAGES : PAGES] }]);
  }
}

// FTS5 keeps what it has in shadow tables: a row of `_idx` begins with the number of its part, `_data` has a row a page.
const partsOf = (database: Database, index: string) => countIn(database, `SELECT count(DISTINCT segid) AS count FROM ${index}_idx`);
const pagesOf = (database: Database, index: string) => countIn(database, `SELECT count(*) AS count FROM ${index}_data`);

async function countIn(database: Database, sql: string): Promise<number> {
  const [found] = await database.run([{ sql }]);
  return Number(found?.rows[0]?.count ?? 0);
}
