// A client that leaves, over real HTTP and by every way in that may ask a model: the call to the model ends within a second (docs/contract.md, "The stream").
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTables } from "../../src/build/build.ts";
import { type StandIn, standIn } from "../stand-in/server.ts";

const WITHIN_MS = 1_000;
const QUESTION = "利通区在政务新媒体监管方面做了什么？";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let model: StandIn;
let served: ChildProcess;
let dataDir = "";
let base = "";

beforeAll(async () => {
  await buildTables();
  model = await standIn();
  dataDir = await mkdtemp(join(tmpdir(), "leaving-"));
  const env = {
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: "stand-in",
    OPENAI_API_KEY: "none",
    DATA_DIR: dataDir,
    PORT: "0",
    HOST: "127.0.0.1",
    LIMITS: "off",
  };
  served = spawn(process.execPath, ["src/server.ts"], { cwd: ROOT, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] });
  base = await readyOn(served);
}, 120_000);
afterAll(async () => {
  served.kill("SIGTERM");
  await once(served, "exit");
  await model.stop();
  await rm(dataDir, { recursive: true });
});

/** Its output is read to the end: a service whose log nobody takes would stop at a full pipe. */
function readyOn({ stdout }: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      const url = /Ready on (\S+)/.exec(said)?.[1];
      if (url) resolve(url);
    });
    stdout?.on("end", () => reject(new Error(`the service did not become ready: ${said}`)));
  });
}

const STREAM = { accept: "text/event-stream" };
const MCP = { accept: "application/json, text/event-stream", "mcp-protocol-version": "2025-06-18" };
const messages = [{ role: "user", content: QUESTION }];
const call = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "ask", arguments: { question: QUESTION } } };

test.each<[string, string, Record<string, string>, object]>([
  ["an answer", "/api/ask", {}, { question: QUESTION }],
  ["an answer as it is made", "/api/ask", STREAM, { question: QUESTION }],
  ["OpenAI's interface", "/v1/chat/completions", {}, { messages }],
  ["OpenAI's interface, streamed", "/v1/chat/completions", {}, { messages, stream: true }],
  ["MCP", "/mcp", MCP, call],
])("%s", async (_, path, headers, body) => {
  model.play("slow to end");
  const client = new AbortController();
  const asking = fetch(base + path, {
    method: "POST",
    headers: { "content-type": "application/json", origin: base, ...headers },
    body: JSON.stringify(body),
    signal: client.signal,
  })
    .then((response) => response.text())
    .catch((error: Error) => error.name);
  await model.held();
  const left = performance.now();
  client.abort();
  expect(await asking).toBe("AbortError");
  await expect.poll(() => model.left, { timeout: WITHIN_MS, interval: 10 }).toBe(1);
  expect(performance.now() - left).toBeLessThan(WITHIN_MS);
});
