// Statements -> Cloudflare's D1 over wrangler, which knows the account: a batch is one file, taken in whole or not at all.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Database, Row } from "../../store/d1/database.ts";
import { spelled } from "./sql.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const WRANGLER = join(ROOT, "node_modules", "wrangler", "bin", "wrangler.js");
const MOST_OUTPUT = 256 * 1024 * 1024;

/** Readings are asked one by one as commands; anything that writes goes as a file. `words` choose the database: its name, --remote or --local. */
export function wranglerDatabase(words: readonly string[]): Database {
  return {
    async run(statements) {
      const text = statements.map(spelled).join(";\n");
      if (statements.every(({ sql }) => /^\s*(?:SELECT|WITH)\b/i.test(sql))) return results(await execute([...words, "--command", text]));
      const directory = await mkdtemp(join(tmpdir(), "d1-"));
      try {
        const file = join(directory, "batch.sql");
        await writeFile(file, `${text};\n`);
        await execute([...words, "--file", file]);
        return statements.map(() => ({ rows: [], read: 0 }));
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },
  };
}

async function execute(words: readonly string[]): Promise<string> {
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" };
  const command = [WRANGLER, "d1", "execute", ...words, "--json", "--yes"];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env, maxBuffer: MOST_OUTPUT });
  return stdout;
}

type Printed = { results?: Row[]; meta?: { rows_read?: number } }[];
const results = (json: string) =>
  (JSON.parse(json) as Printed).map(({ results = [], meta }) => ({ rows: results, read: meta?.rows_read ?? 0 }));
