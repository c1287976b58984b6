// Builds what is out of date and starts the server of `npm run serve` once for a project's tests, as a process: a free port, a folder that is thrown away.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildServer, SERVER } from "../../src/build/build.ts";

/** `base`: the path of a site it is served under. */
export const serving =
  (base = "") =>
  async (project: TestProject): Promise<() => Promise<void>> => {
    await buildServer();
    const dataDir = await mkdtemp(join(tmpdir(), "serve-node-"));
    const child = spawn(process.execPath, [SERVER], {
      env: { ...process.env, HOST: "localhost", PORT: "0", DATA_DIR: dataDir, BASE_PATH: base, TRUSTED_PROXY: "loopback", JOURNAL: "off" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    const ready = new Promise<string>((resolve, reject) => {
      let text = "";
      child.stdout.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        const [, url] = /^Ready on (\S+)$/m.exec(text) ?? [];
        if (url) resolve(url);
      });
      child.once("exit", (code) => reject(new Error(`${SERVER} ended with ${code}`)));
    });
    project.provide("host", await ready);
    return async () => {
      child.kill("SIGTERM");
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    };
  };

export default serving();
