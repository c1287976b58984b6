// The worker's environment -> the databases it is given, in the order of the regions they hold. No I/O. No clock.
import { type D1Binding, type Database, d1Database } from "./database.ts";

const BINDING = /^DB(?:_(\d{2}))?$/;

/**
 * `DB` alone holds everything. With several, `DB_31` holds what lies in 31 and behind it, up to the next one's province, and `DB` what lies
 * before the first. None: the corpus is built in.
 */
export const databasesIn = (env: Readonly<Record<string, unknown>>): { from: string; database: Database }[] =>
  Object.entries(env)
    .flatMap(([name, binding]) => {
      const from = BINDING.exec(name);
      return from && isDatabase(binding) ? [{ from: from[1] ?? "", database: d1Database(binding) }] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));

const isDatabase = (binding: unknown): binding is D1Binding =>
  typeof binding === "object" && binding !== null && "prepare" in binding && "batch" in binding;
