// The D1 database that `npm start -- --store d1` serves from: workerd's own, in a file of this machine.
import { fileURLToPath } from "node:url";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { type D1Binding, type Database, d1Database } from "../../store/d1/database.ts";

/** The directory wrangler uses too. */
export const STATE = fileURLToPath(new URL("../../../.wrangler/state/v3", import.meta.url));
/** By binding: the id under which workerd keeps each. Any will do, as long as it stays. */
export const localDatabases = (bindings: readonly string[]): Record<string, string> =>
  Object.fromEntries(bindings.map((binding) => [binding, `nianbao-${binding.toLowerCase()}`]));

export type Opened = { databases: Database[]; close: () => Promise<void> };

/** `bindings` as in bindings.ts: "DB", "DB_31"… */
export async function openLocal(bindings: readonly string[], keepIn = STATE): Promise<Opened> {
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      name: "ingest",
      modules: true,
      script: "export default { fetch: () => new Response() };",
      d1Databases: localDatabases(bindings),
      resourcePersistencePath: keepIn,
      cf: false,
      log: new Log(LogLevel.ERROR),
    }),
  );
  try {
    const databases = await Promise.all(
      bindings.map(async (binding) => d1Database((await worker.getD1Database(binding)) as unknown as D1Binding)),
    );
    return { databases, close: () => worker.dispose() };
  } catch (error) {
    await worker.dispose();
    throw error;
  }
}
