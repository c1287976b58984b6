// `npm start` as a process: says when it is ready, stops cleanly, leaves nothing behind, and says what is wrong.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const START = fileURLToPath(new URL("../../src/cli/start.ts", import.meta.url));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

type Started = { child: ChildProcess; said: () => string; ready: Promise<string>; ended: Promise<number | null> };

function start(port: number | string): Started {
  const child = spawn(process.execPath, [START], { env: { ...process.env, PORT: String(port) } });
  running.push(child);
  let text = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes("Ready on ")) resolve(text);
      });
  });
  return { child, said: () => text, ready, ended };
}

const listening = (): Promise<{ server: Server; port: number }> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "localhost", () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" && address ? address.port : 0 });
    });
  });
async function freePort(): Promise<number> {
  const { server, port } = await listening();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A try at a port that nobody listens on takes a millisecond; a worker that starts, seconds. */
const MOST_TRIES = 100_000;
function readStat(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    // It ended meanwhile.
    return "";
  }
}

describe("npm start", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("serves once it says so, and stops on %s", async (signal) => {
    const port = await freePort();
    const { child, ready, said, ended } = start(port);
    await Promise.race([ready, ended]);
    expect(said()).toBe(`Ready on http://localhost:${port}\n`);
    expect((await fetch(`http://localhost:${port}/healthz`)).status).toBe(200);
    child.kill(signal);
    expect(await ended).toBe(0);
    await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow();
  });

  // Where processes are files; elsewhere its child is not so easily found.
  it.skipIf(process.platform !== "linux")("answers again after workerd was killed", async () => {
    const port = await freePort();
    const { child, ready } = start(port);
    await ready;
    const worker = (await readdir("/proc"))
      .filter((name) => /^\d+$/.test(name))
      .find((name) => {
        const [, command, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readStat(name)) ?? [];
        return command?.startsWith("workerd") && Number(parent) === child.pid;
      });
    process.kill(Number(worker), "SIGKILL");
    // The first that comes while it starts anew may be refused.
    const answered = async (): Promise<boolean> => (await fetch(`http://localhost:${port}/healthz`).catch(() => null))?.ok === true;
    let tries = 0;
    while (!(await answered()) && tries < MOST_TRIES) tries++;
    expect(tries).toBeLessThan(MOST_TRIES);
    child.kill("SIGTERM");
  });

  it("says that the port is taken", async () => {
    const { server, port } = await listening();
    const { ended, said } = start(port);
    expect(await ended).toBe(1);
    expect(said()).toContain(`端口 ${port} 已被占用`);
    server.close();
  });

  it("says that the port is none", async () => {
    const { ended, said } = start("abc");
    expect(await ended).toBe(1);
    expect(said()).toContain("PORT=abc 不是有效的端口");
  });
});
