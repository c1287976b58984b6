// SQL statements -> rows: the little of a database that the store needs, over a D1 binding. Errors are told as refusals (store/refusal.ts).
import { notWhole, Unavailable, unavailable } from "../refusal.ts";
import { counting, isWhole, MOST_COUNTED } from "./whole.ts";

export type Value = string | number | null;
/** `?1`, `?2` … stand for `values` in order. */
export type Statement = { sql: string; values?: readonly Value[] };
export type Row = Record<string, Value>;
/** `read`: rows that the database looked at, as it bills them; 0 where it does not say. */
type Rows = { rows: Row[]; read: number };

export interface Database {
  /** Runs all in one transaction and one round trip; nothing is written when one fails. */
  run(statements: readonly Statement[]): Promise<Rows[]>;
  /** Another value whenever somebody else has written; absent where that cannot be told. */
  changes?(): Value;
}

/** What is used of Cloudflare's D1Database. */
type Prepared = { bind(...values: Value[]): Prepared };
type Session = { prepare(sql: string): Prepared; batch(prepared: Prepared[]): Promise<Batched[]> };
type Batched = { results?: unknown[]; meta?: { rows_read?: number } };
export type D1Binding = Session & { withSession?(from?: string): Session & { getBookmark(): string | null } };

/**
 * Reads from the nearest replica that has seen what this isolate has seen: the bookmark of each answer is where the next begins, so that no
 * reading goes back in time.
 */
export function d1Database(binding: D1Binding): Database {
  let bookmark = "first-unconstrained";
  return {
    async run(statements) {
      try {
        const session = binding.withSession?.(bookmark);
        const on: Session = session ?? binding;
        const batched = await on.batch(statements.map(({ sql, values = [] }) => on.prepare(sql).bind(...values)));
        bookmark = session?.getBookmark() ?? bookmark;
        return batched.map(({ results = [], meta }) => ({ rows: results as Row[], read: meta?.rows_read ?? 0 }));
      } catch (error) {
        throw unavailable(error);
      }
    },
  };
}

/** Raised with every migration; a database of another schema is not read. */
export const SCHEMA = 5;
const META: Statement = { sql: "SELECT name, value FROM meta WHERE name IN ('schema', 'state', 'version', 'agencies')" };

/** `agencies`: how many it held when it was read last, by this answer or another; undefined before. */
export type SteadyDatabase = Database & { agencies(): number | undefined };
const agencies = new WeakMap<Database, number>();

/** What was counted last, and how often the database was opened since. */
const counted = new WeakMap<Database, { state: string; opened: number; oneIn: number }>();
/** Where it is not told that somebody wrote, rows are counted again after so many answers; where only a part is, another part sooner. */
const COUNTED_ONE_IN = { whole: 1_000, part: 100 } as const;

/** Rejects when rows are gone. They are counted once of a version, not for every answer: D1 bills each row. */
async function mustBeWhole(database: Database, version: Value): Promise<void> {
  const state = `${version} ${database.changes?.() ?? ""}`;
  const last = counted.get(database);
  if (last?.state === state && ++last.opened < last.oneIn) return;
  // A file of one's own says when somebody wrote.
  const [counts] = await database.run([counting(database.changes ? MOST_COUNTED.file : MOST_COUNTED.d1)]);
  if (!isWhole(counts?.rows[0])) throw notWhole();
  counted.set(database, { state, opened: 0, oneIn: counts?.rows[0]?.counted === 1 ? COUNTED_ONE_IN.whole : COUNTED_ONE_IN.part });
}

/**
 * A database that is read only when it is whole: of this program's schema, its first ingestion finished, no row gone, and the same from the first reading
 * to the last. One answer uses one of these, so that it never puts figures of two states side by side.
 */
export function steady(database: Database): SteadyDatabase {
  let version: Value | undefined;
  return {
    agencies: () => agencies.get(database),
    async run(statements) {
      const [meta, ...rest] = await database.run([META, ...statements]);
      const held = new Map(meta?.rows.map(({ name, value }) => [name, value]));
      if (held.get("schema") !== SCHEMA) throw new Unavailable("数据库正在升级，请稍后再试。", 60);
      if (held.get("state") !== "ready") throw new Unavailable("数据库正在装入报告，装完之前不作答。", 300);
      agencies.set(database, Number(held.get("agencies") ?? 0));
      const now = held.get("version") ?? null;
      if (version === undefined) await mustBeWhole(database, now);
      version ??= now;
      if (version !== now) throw new Unavailable("报告刚刚更新，请再问一次。", 1);
      return rest;
    },
  };
}
