// `npm start`: builds what the worker needs, serves it, and says so once requests succeed. PORT chooses the port, 8787 when not set.
// package.json starts this with `exec`: the shell between npm and here would die of a signal without passing it on. `--store d1` serves the
// corpus from D1, on this machine.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import type { Server } from "./serve.ts";

// Compiled once, what is loaded here costs half the time at the next start. Before the imports it is to hold for.
enableCompileCache(fileURLToPath(new URL("../../build/compiled", import.meta.url)));
const [{ build, readTooLarge }, { PortTaken, serve }] = await Promise.all([import("../build/build.ts"), import("./serve.ts")]);

const DEFAULT_PORT = 8787;
/** Where answers and feedback are kept between runs; the directory wrangler uses too. */
const STATE = fileURLToPath(new URL("../../.wrangler/state/v3", import.meta.url));

function portFrom(text: string | undefined): number | null {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : null;
}

/** `--store d1`: the corpus brought into this machine's D1, and that served from. */
async function localD1(args: readonly string[]): Promise<Record<string, string> | null> {
  if (args.join(" ").replace("=", " ") !== "--store d1") return args.length === 0 ? null : fail("用法：npm start [-- --store d1]");
  const [{ ingestToD1 }, { localDatabases }, { CORPUS }] = await Promise.all([
    import("./ingest/d1.ts"),
    import("./ingest/local.ts"),
    import("../build/corpus.ts"),
  ]);
  await ingestToD1({ corpus: CORPUS, log: console.log });
  return localDatabases(["DB"]);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const port = portFrom(process.env.PORT) ?? fail(`PORT=${process.env.PORT} 不是有效的端口（1–65535）。`);
let server: Server | undefined;
let stopping = false;

// A terminal's Ctrl-C reaches npm and this process, and npm passes it on: the second must not cut the first one's cleaning up short.
// While the worker is still starting, it is stopped as soon as it has started: ended in between, workerd would be left behind.
const stop = async (): Promise<void> => {
  const first = !stopping;
  stopping = true;
  if (!first || !server) return;
  await server.stop();
  process.exit(0);
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());

try {
  const program = await build();
  const databases = await localD1(process.argv.slice(2));
  const tooLarge = await readTooLarge();
  if (!databases && tooLarge.here) fail(tooLarge.here);
  server = await serve({ port, keepIn: STATE, program, ...(databases ? { databases } : {}) });
  if (stopping) {
    await server.stop();
    process.exit(0);
  }
  console.log(`Ready on ${server.url}`);
} catch (error) {
  if (stopping) process.exit(0);
  if (error instanceof PortTaken)
    fail(`端口 ${port} 已被占用：请先停止占用它的程序，或换一个端口，例如 PORT=${port + 1} npm start。\nPort ${port} is in use.`);
  fail(`服务没有启动：${error instanceof Error ? error.message : String(error)}`);
}
