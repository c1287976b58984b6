// `npm start` as a process: says when it is ready, stops cleanly, leaves nothing behind, and says what is wrong.
import { type ChildProcess, spawn } from "node:child_process";
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
