// A SQLite file as the key-value store that Records are kept in: what Workers KV is on Cloudflare. Forgets what has expired. Node only.
import { DatabaseSync } from "node:sqlite";
import type { KeyValue } from "../http/records.ts";
import { databaseFault } from "./database-fault.ts";

/** Waits this long for another process that is writing; all else waits with it, so that it is not long. Readers (a backup, the report) hold nobody up. */
const BUSY_MS = 250;
const SWEPT_EVERY = 100;

const SCHEMA = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA secure_delete = ON;
CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS requests (id INTEGER PRIMARY KEY, at TEXT NOT NULL, line TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS requests_at ON requests (at);
CREATE INDEX IF NOT EXISTS kept_expiring ON kept (expires) WHERE expires IS NOT NULL;
`;

/** And the record of requests: a line each, in the order they came, by the day they are forgotten. */
export type FileKeyValue = KeyValue & {
  /** Never throws: what cannot be recorded is counted, and no answer waits for it. */
  record(at: string, line: string, days: number): void;
  /** All that is of readers goes: what they kept, said and asked. */
  empty(): void;
  /** Lines of requests at or after a moment, oldest first. */
  recorded(since: string): Generator<string>;
  close(): void;
};

/** `now` in milliseconds; of links beyond `mostLinks` the oldest go, within a few hundred. Errors: those of SQLite (locked, full, damaged), as rejections; the caller tells them as refusals. */
export function fileKeyValue(
  path: string,
  now: () => number,
  mostLinks = Number.MAX_SAFE_INTEGER,
  log: (line: string) => void = console.error,
): FileKeyValue {
  const file = new DatabaseSync(path, { timeout: BUSY_MS });
  file.exec(SCHEMA);
  // SQLite's own count of rows is of the order they came in; a table without it keeps the moment.
  const surplus = file.prepare(
    "DELETE FROM kept WHERE key IN (SELECT key FROM kept WHERE key >= 'link:' AND key < 'link;' ORDER BY json_extract(value, '$.at') DESC LIMIT -1 OFFSET ?1)",
  );
  const one = file.prepare("SELECT value FROM kept WHERE key = ?1 AND (expires IS NULL OR expires > ?2)");
  const write = file.prepare(
    "INSERT INTO kept VALUES (?1, ?2, ?3) ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires",
  );
  const remove = file.prepare("DELETE FROM kept WHERE key = ?1");
  const under = file.prepare(
    "SELECT key FROM kept WHERE key >= ?1 AND key < ?1 || char(1114111) AND (expires IS NULL OR expires > ?2) ORDER BY key LIMIT ?3",
  );
  const expired = file.prepare("DELETE FROM kept WHERE expires <= ?1");
  const seconds = (): number => Math.floor(now() / 1000);
  const insert = file.prepare("INSERT INTO requests (at, line) VALUES (?1, ?2)");
  const forget = file.prepare("DELETE FROM requests WHERE at < ?1");
  const lines = file.prepare("SELECT line FROM requests WHERE at >= ?1 ORDER BY id");
  // An id is of letters, digits, - and _, so that no other line holds it in quotes.
  const ofAnswer = file.prepare("DELETE FROM requests WHERE instr(line, ?1) > 0");
  let writes = 0;
  let links = 0;
  let recorded = 0;
  let unrecorded = 0;
  return {
    async get(key) {
      const row = one.get(key, seconds());
      return row ? JSON.parse(String(row.value)) : null;
    },
    async put(key, value, { expiration, expirationTtl }) {
      if (writes++ % SWEPT_EVERY === 0) expired.run(seconds());
      if (key.startsWith("link:") && links++ % SWEPT_EVERY === 0) surplus.run(Math.max(0, mostLinks - 1));
      write.run(key, value, expiration ?? (expirationTtl === undefined ? null : seconds() + expirationTtl));
    },
    async delete(key) {
      remove.run(key);
    },
    async forget(id) {
      ofAnswer.run(JSON.stringify(id));
    },
    empty() {
      file.exec(
        "DELETE FROM kept WHERE key >= 'link:' AND key < 'link;' OR key >= 'feedback:' AND key < 'feedback;'; DELETE FROM requests",
      );
    },
    async list({ prefix, limit }) {
      return { keys: under.all(prefix, seconds(), limit).map((row) => ({ name: String(row.key) })) };
    },
    record(at, line, days) {
      try {
        insert.run(at, line);
        if (recorded++ % SWEPT_EVERY === 0) forget.run(new Date(now() - days * 86_400_000).toISOString());
        if (unrecorded > 0) log(`请求又能记下来了；有 ${unrecorded} 个没有记下`);
        unrecorded = 0;
      } catch (error) {
        // Told once, not with every request: a full disk may hold the log, too.
        if (unrecorded++ === 0) log(`请求记不下来，照常作答：${databaseFault(error)}`);
      }
    },
    *recorded(since) {
      for (const row of lines.iterate(since)) yield String(row.line);
    },
    close: () => file.close(),
  };
}
