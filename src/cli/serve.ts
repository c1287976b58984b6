// Runs the worker in workerd on this machine: the bundle that would be deployed, with local storage. No account, no network.
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { BY_FOLDER, bundle } from "./bundle.ts";
import { snapshot } from "./snapshot.ts";

export type Server = { url: string; stop: () => Promise<void> };
export type Serving = {
  /** 0 takes any free port. */
  port: number;
  /** Directory for what KV and D1 hold between runs; none: in memory. */
  keepIn?: string;
  /** What `build` says of the program; without it the program is looked at once more. */
  program?: string;
  /** Variables of the worker's environment, over those of wrangler.toml and .dev.vars. */
  vars?: Record<string, string>;
  /** D1 databases of this machine, binding → id. */
  databases?: Record<string, string>;
};
export class PortTaken extends Error {}

const root = fileURLToPath(new URL("../../", import.meta.url));
const BUILD = fileURLToPath(new URL("../../build/", import.meta.url));
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const HOST = "localhost";

/** Rejects when something listens on the port, in words of our own rather than workerd's. */
const claim = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? new PortTaken(String(port)) : error));
    probe.listen({ port, host: HOST }, () => probe.close(() => resolve()));
  });

/**
 * Serves on `port` and resolves once GET /healthz succeeds. Rejects with PortTaken when something listens there, or with what the
 * bundler or the worker said.
 */
export async function serve({ port, keepIn, program, vars = {}, databases }: Serving): Promise<Server> {
  if (port !== 0) await claim(port);
  const [{ modules, options }, { convertV4MiniflareOptions, Log, LogLevel, Miniflare }] = await Promise.all([
    bundle(program),
    import("miniflare"),
  ]);
  const built = await snapshot(BUILD, BY_FOLDER);
  const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      ...(options as Parameters<typeof convertV4MiniflareOptions>[0]),
      bindings: { ...(options.bindings as Record<string, string> | undefined), ...vars },
      name: "nianbao-wenda",
      rootPath: root,
      modulesRoot: root,
      modules,
      serviceBindings: { BUILT: { disk: { path: built.directory } } },
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
  const stop = async () => {
    await worker.dispose();
    await built.remove();
  };
  try {
    const url = `http://${HOST}:${(await worker.ready).port}`;
    const health = await fetch(`${url}/healthz`);
    if (!health.ok) throw new Error(`GET /healthz: ${health.status} ${await health.text()}`);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
