// The migrations in src/store/migrations -> a database brought up to date. Keeps wrangler's own list, so that `wrangler d1 migrations` agrees.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Database } from "../../store/d1/database.ts";
import { counting, isWhole, MOST_COUNTED } from "../../store/d1/whole.ts";
import { statementsOf } from "./sql.ts";

const MIGRATIONS = fileURLToPath(new URL("../../store/migrations/", import.meta.url));
const LIST = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/** Applies what is not applied yet, each migration whole. Returns the names of those. */
export async function migrate(database: Database): Promise<string[]> {
  await database.run([{ sql: LIST }]);
  const [known] = await database.run([{ sql: "SELECT name FROM d1_migrations" }]);
  const applied = new Set(known?.rows.map((row) => row.name));
  const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith(".sql") && !applied.has(name)).sort();
  for (const name of names) {
    const statements = statementsOf(await readFile(join(MIGRATIONS, name), "utf8"));
    await database.run([...statements.map((sql) => ({ sql })), { sql: "INSERT INTO d1_migrations (name) VALUES (?1)", values: [name] }]);
  }
  return names;
}

/** Makes the tables anew where rows of them are gone: what is left cannot be told from what was changed. Returns whether it had to. */
export async function remade(database: Database): Promise<boolean> {
  const [counts] = await database.run([counting(MOST_COUNTED.file)]);
  if (isWhole(counts?.rows[0])) return false;
  await database.run([{ sql: "DELETE FROM d1_migrations" }]);
  await migrate(database);
  return true;
}
