// Runs the worker in workerd on this machine: the bundle that would be deployed, with local storage. No account, no network.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";

export type Server = { url: string; stop: () => Promise<void> };
export type Serving = {
  /** 0 takes any free port. */
  port: number;
  /** Directory for what KV and D1 hold between runs; none: in memory. */
  keepIn?: string;
  /** Variables of the worker's environment, over those of wrangler.toml and .dev.vars. */
  vars?: Record<string, string>;
  /** D1 databases of this machine, binding → id. */
  databases?: Record<string, string>;
};
export class PortTaken extends Error {}

const root = fileURLToPath(new URL("../../", import.meta.url));
const wrangler = join(root, "node_modules", "wrangler", "bin", "wrangler.js");
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const HOST = "localhost";

/** Rejects when something listens on the port, in words of our own rather than workerd's. */
const claim = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? new PortTaken(String(port)) : error));
    probe.listen({ port, host: HOST }, () => probe.close(() => resolve()));
  });

type Module = { type: "ESModule" | "Text"; path: string; contents: string };

/** The worker as `wrangler deploy` would upload it: the entry first, then the files it brings in as text. */
async function bundle(): Promise<Module[]> {
  const directory = await mkdtemp(join(tmpdir(), "worker-"));
  try {
    const words = [wrangler, "deploy", "--dry-run", "--outdir", directory, "--config", join(root, "wrangler.toml")];
    const env = {
      ...process.env,
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_LOG: "error",
      WRANGLER_WRITE_LOGS: "false",
      WRANGLER_HIDE_BANNER: "true",
    };
    await promisify(execFile)(process.execPath, words, { cwd: root, env });
    const files = (await readdir(directory)).filter((file) => !/\.map$|^README/.test(file));
    const modules = files.map(async (file): Promise<Module> => {
      const contents = await readFile(join(directory, file), "utf8");
      return file === "worker.js"
        ? { type: "ESModule", path: join(root, file), contents }
        : { type: "Text", path: join(root, file), contents };
    });
    return (await Promise.all(modules)).sort((a, b) => a.type.localeCompare(b.type));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/**
 * Serves on `port` and resolves once GET /healthz succeeds. Rejects with PortTaken when something listens there, or with what the
 * bundler or the worker said.
 */
export async function serve({ port, keepIn, vars = {}, databases }: Serving): Promise<Server> {
  if (port !== 0) await claim(port);
  const modules = await bundle();
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(root, "wrangler.toml"));
  const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      ...workerOptions,
      bindings: { ...(workerOptions.bindings as Record<string, string> | undefined), ...vars },
      name: "nianbao-wenda",
      rootPath: root,
      modulesRoot: root,
      modules,
      host: HOST,
      port,
      // Where this machine stands is nobody's business: without this, Miniflare asks a server.
      cf: false,
      log: new Log(LogLevel.ERROR),
      ...(keepIn ? { resourcePersistencePath: keepIn } : {}),
      ...(databases ? { d1Databases: databases } : {}),
    }),
  );
  // Miniflare's own handlers end the process in mid-stop; the caller decides when it ends, and with what code.
  for (const [signal, own] of before)
    for (const listener of process.listeners(signal)) if (!own.includes(listener)) process.off(signal, listener);
  try {
    const url = `http://${HOST}:${(await worker.ready).port}`;
    const health = await fetch(`${url}/healthz`);
    if (!health.ok) throw new Error(`GET /healthz: ${health.status} ${await health.text()}`);
    return { url, stop: () => worker.dispose() };
  } catch (error) {
    await worker.dispose();
    throw error;
  }
}
