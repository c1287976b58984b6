// A database file of this machine, by node:sqlite, as the store's Database: what `npm run serve` answers from and loads of much are made in. Node only.
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { unavailable } from "../refusal.ts";
import type { Database, Row } from "./database.ts";

/** Statements are prepared once for each wording. */
const MOST_PREPARED = 500;

export function sqliteDatabase(file: DatabaseSync): Database {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= MOST_PREPARED) prepared.clear();
    const made = file.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    async run(statements) {
      try {
        file.exec("BEGIN");
        const results = statements.map(({ sql, values = [] }) => ({ rows: prepare(sql).all(...values) as Row[], read: 0 }));
        file.exec("COMMIT");
        return results;
      } catch (error) {
        if (file.isTransaction) file.exec("ROLLBACK");
        throw unavailable(error);
      }
    },
    changes() {
      try {
        return Number(prepare("PRAGMA data_version").get()?.data_version ?? 0);
      } catch (error) {
        throw unavailable(error);
      }
    },
  };
}
