// Reports -> a database, in batches, each report whole: what is there already is skipped, what has changed is replaced. Interrupted, it goes on
// where it was when run again, and ends with the same database.
import { createHash } from "node:crypto";
import { headingOf, unpackPassage } from "../../index/body.ts";
import type { PackedCells } from "../../index/cells.ts";
import { passageTerms } from "../../index/ranking.ts";
import { agencyIdOf, type Section } from "../../report/report.ts";
import type { Database, Row, Statement } from "../../store/d1/database.ts";
import { numbersIn, PASSAGES_PER_REPORT, REPORTS_PER_REGION } from "../../store/d1/rows.ts";
import { aroundChanges } from "../../store/d1/totals.ts";
import { counted, forgotten, type Held, removing, replacing } from "../../store/d1/write.ts";
import type { Written } from "../../store/d1/written.ts";
import { mergeIndexes } from "./merge.ts";

/** Reports written in one transaction. Their terms are counted together, which spares most of the writing. */
const BATCH = 100;

export const hash48 = (text: string): number => Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 12), 16);

export type Progress = { read: number; written: number; replaced: number; unchanged: number };

/** Errors: those of the database. Nothing of a batch is written when it fails. Throws when a region has no numbers left. */
export async function load(
  database: Database,
  reports: Iterable<Written> | AsyncIterable<Written>,
  progress: (now: Progress) => void = () => {},
  perBatch = BATCH,
): Promise<Progress> {
  const numbers = new Numbers(database);
  const known = new Map<string, string>();
  const done: Progress = { read: 0, written: 0, replaced: 0, unchanged: 0 };
  for await (const batch of batches(reports, perBatch)) {
    const held = await heldOf(database, batch);
    const changed = batch.filter((report) => held.get(report.id)?.digest !== report.digest);
    const changes = changed.map((now) => ({ now, held: held.get(now.id) ?? null }));
    const statements: Statement[] = [];
    for (const { now } of changes) {
      // Every report of an issuer brings the same names.
      const names = JSON.stringify(now.who);
      if (known.get(now.agency) !== names) statements.push(...now.who);
      known.set(now.agency, names);
    }
    for (const { now, held } of changes) {
      const number = held && held.region === now.region ? held.number : await numbers.next(now.region);
      statements.push(...replacing(now, number, held));
    }
    const { before, after } = aroundChanges(changed.map(({ agency }) => agency));
    if (changes.length > 0) await database.run([...before, ...statements, ...counted(changes), ...after]);
    done.read += batch.length;
    done.unchanged += batch.length - changed.length;
    done.replaced += changes.filter((change) => change.held).length;
    done.written += changes.filter((change) => !change.held).length;
    progress({ ...done });
  }
  await mergeIndexes(database);
  await database.run([{ sql: "UPDATE meta SET value = 'ready' WHERE name = 'state'" }]);
  return done;
}

/** What loading would change, by report id. Reads only. */
type Plan = { added: string[]; replaced: string[]; removed: string[]; unchanged: number };

/** `kept`: reports that stay although they are not among these (their file cannot be read at the moment). Errors: the database's. */
export async function planOf(database: Database, reports: readonly Written[], kept: ReadonlySet<string>): Promise<Plan> {
  const [found] = await database.run([{ sql: "SELECT id, digest FROM reports" }]);
  const held = new Map((found?.rows ?? []).map((row) => [String(row.id), Number(row.digest)]));
  const ids = new Set(reports.map(({ id }) => id));
  const plan: Plan = {
    added: [],
    replaced: [],
    removed: [...held.keys()].filter((id) => !ids.has(id) && !kept.has(id)).sort(),
    unchanged: 0,
  };
  for (const { id, digest } of reports) {
    const before = held.get(id);
    if (before === undefined) plan.added.push(id);
    else if (before === digest) plan.unchanged++;
    else plan.replaced.push(id);
  }
  return plan;
}

/** Takes reports away, in batches, each whole. Errors: the database's; nothing of a batch goes when it fails. */
export async function unload(database: Database, ids: readonly string[], perBatch = BATCH): Promise<void> {
  for (let from = 0; from < ids.length; from += perBatch) {
    const held = await heldBy(database, new Map(ids.slice(from, from + perBatch).map((id) => [id, null])));
    const statements = [...held].flatMap(([id, each]) => removing(id, each));
    const { before, after } = aroundChanges([...held.keys()].map((id) => agencyIdOf({ id })));
    const changes = counted([...held.values()].map((each) => ({ now: null, held: each })));
    await database.run([...before, ...statements, ...changes, ...after, ...forgotten()]);
  }
}

async function* batches(reports: Iterable<Written> | AsyncIterable<Written>, perBatch: number): AsyncGenerator<Written[]> {
  let batch: Written[] = [];
  for await (const report of reports) {
    batch.push(report);
    if (batch.length < perBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The next free number of each region, asked for once. */
class Numbers {
  readonly #database: Database;
  readonly #last = new Map<string, number>();
  constructor(database: Database) {
    this.#database = database;
  }

  async next(region: string): Promise<number> {
    const [first, end] = numbersIn(region) ?? [0, 0];
    let last = this.#last.get(region);
    if (last === undefined) {
      const [found] = await this.#database.run([
        { sql: "SELECT max(number) AS last FROM reports WHERE number BETWEEN ?1 AND ?2", values: [first, end] },
      ]);
      last = Number(found?.rows[0]?.last ?? first);
    }
    if (last >= end) throw new Error(`${region}：一个地区最多 ${REPORTS_PER_REGION - 1} 份报告`);
    this.#last.set(region, last + 1);
    return last + 1;
  }
}

/** What the database has of these reports. Terms are read back only of those that change. */
const heldOf = (database: Database, batch: readonly Written[]): Promise<Map<string, Held>> =>
  heldBy(database, new Map(batch.map((report) => [report.id, report.digest])));

/** `digests`: by id, what a report is to have; null where it is to go. */
async function heldBy(database: Database, digests: ReadonlyMap<string, number | null>): Promise<Map<string, Held>> {
  const [found] = await database.run([
    {
      sql: `SELECT number, id, digest, region, year, class, passages, figures, cells, headings,
        (SELECT count(*) FROM findings f WHERE f.number = reports.number) AS findings
        FROM reports WHERE id IN (SELECT value FROM json_each(?1))`,
      values: [JSON.stringify([...digests.keys()])],
    },
  ]);
  const held = new Map<string, Held>();
  for (const row of found?.rows ?? []) {
    const same = digests.get(String(row.id)) === row.digest;
    held.set(String(row.id), same ? heldFrom(row, []) : heldFrom(row, await passagesOf(database, Number(row.number))));
  }
  return held;
}

async function passagesOf(database: Database, number: number): Promise<Row[]> {
  const first = number * PASSAGES_PER_REPORT;
  const [found] = await database.run([
    { sql: "SELECT id, body FROM passages WHERE id BETWEEN ?1 AND ?2 ORDER BY id", values: [first, first + PASSAGES_PER_REPORT - 1] },
  ]);
  return found?.rows ?? [];
}

function heldFrom(row: Row, passages: readonly Row[]): Held {
  const sections = JSON.parse(String(row.headings)) as Section[];
  return {
    number: Number(row.number),
    digest: Number(row.digest),
    region: String(row.region),
    year: Number(row.year),
    class: Number(row.class),
    passages: Number(row.passages),
    figures: Number(row.figures),
    cells: JSON.parse(String(row.cells)) as PackedCells,
    findings: Number(row.findings),
    terms: passages.map(({ id, body }) => {
      const passage = unpackPassage(String(body), Number(id) % PASSAGES_PER_REPORT);
      return passageTerms(headingOf(sections, passage), passage.text);
    }),
  };
}
