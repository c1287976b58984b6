// MCP as the Worker carries it, without the declarations that a server of tools does not come to: whatever is sent, the answer of the whole library.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { carried, options } from "../../src/build/worker.ts";
import { mcp as whole } from "../../src/http/mcp.ts";
import { service } from "./support.ts";

let out = "";
let cut: typeof whole;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "mcp-"));
  const entry = fileURLToPath(new URL("../../src/http/mcp.ts", import.meta.url));
  for (const { path, text } of await carried(options(entry, out), [])) await writeFile(path, text);
  cut = ((await import(pathToFileURL(join(out, "mcp.mjs")).href)) as { mcp: typeof whole }).mcp;
});
afterAll(() => rm(out, { recursive: true, force: true }));

const REVISIONS = ["", "2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28", "2030-01-01"];
const CLIENT = { name: "test", version: "1", icons: [{ src: "https://example.invalid/a.png" }] };
const ARGUMENTS = { question: "甲县2024年新收多少件？" };
/** Methods of both revisions, and what no revision has; with parameters that fit and parameters that do not. */
const METHODS: readonly (readonly [method: string, ...params: unknown[]])[] = [
  ["initialize", { protocolVersion: "2025-06-18", capabilities: { elicitation: {}, tasks: { list: {} } }, clientInfo: CLIENT }, {}],
  ["initialize", { protocolVersion: "2026-07-28", capabilities: { roots: { listChanged: "yes" } }, clientInfo: CLIENT }],
  ["ping", {}, undefined, []],
  ["server/discover", {}],
  ["subscriptions/listen", { notifications: { toolsListChanged: true } }, {}],
  ["tools/list", {}, undefined, { cursor: 3 }, { cursor: "nowhere" }],
  ["tools/call", { name: "ask", arguments: ARGUMENTS }, { name: "nothing", arguments: {} }, { arguments: {} }, {}, { name: "ask" }],
  ["tools/call", { name: "ask", arguments: { question: 3 } }, { name: "fetch", arguments: { id: "jia-2024" } }],
  ["tools/call", { name: "figures", arguments: { year: 2024, limit: 2 } }, { name: "audit", arguments: { kind: "nothing" } }],
  ["tools/call", { name: "ask", arguments: ARGUMENTS, task: { ttl: 1000 } }, { name: "ask", arguments: ARGUMENTS, task: "soon" }],
  ["tools/call", { name: "ask", arguments: ARGUMENTS, inputResponses: { a: { action: "accept" }, b: 3 }, requestState: "state" }],
  ["tools/call", { name: "ask", arguments: ARGUMENTS, _meta: { progressToken: "p" } }],
  ...["completion/complete", "logging/setLevel", "prompts/get", "prompts/list", "resources/list", "resources/templates/list"].map(
    (method) => [method, {}] as const,
  ),
  ["logging/setLevel", { level: "info" }],
  ["resources/read", { uri: "a:b" }],
  ["resources/subscribe", { uri: "a:b" }],
  ["resources/unsubscribe", {}],
  ...["tasks/get", "tasks/result", "tasks/list", "tasks/cancel"].map((method) => [method, { taskId: "t" }] as const),
  ...["sampling/createMessage", "elicitation/create", "roots/list", "nothing/at/all", "constructor", ""].map(
    (method) => [method, {}] as const,
  ),
];
const NOTIFICATIONS = ["initialized", "cancelled", "progress", "roots/list_changed", "tasks/status", "message", "nothing"].map(
  (name) => `notifications/${name}`,
);

const JSON_TYPES = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const envelope = (revision: string): object => ({
  "io.modelcontextprotocol/protocolVersion": revision,
  "io.modelcontextprotocol/clientInfo": CLIENT,
  "io.modelcontextprotocol/clientCapabilities": { elicitation: { form: {} }, sampling: {} },
});
const withEnvelope = (params: unknown, revision: string): unknown =>
  typeof params === "object" && !Array.isArray(params) ? { ...params, _meta: { ...envelope(revision) } } : params;

async function answered(mcp: typeof whole, method: string, body: unknown, headers: Record<string, string>): Promise<unknown> {
  const init = method === "POST" ? { method, headers, body: typeof body === "string" ? body : JSON.stringify(body) } : { method, headers };
  const response = await mcp(new Request("https://host.test/mcp", init), service().deps, async () => null);
  const read = JSON.stringify(body).includes("subscriptions/listen") ? firstOf(response) : response.text();
  return [response.status, [...response.headers], await read];
}
/** Of a stream that goes on. */
async function firstOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

async function same(method: string, body: unknown, headers: Record<string, string> = {}): Promise<void> {
  const sent = { ...JSON_TYPES, ...headers };
  const given = [method, body, sent];
  expect([given, await answered(cut, method, body, sent)]).toEqual([given, await answered(whole, method, body, sent)]);
}
const versioned = (revision: string, method: string): Record<string, string> =>
  revision === "" ? {} : { "mcp-protocol-version": revision, ...(revision > "2026" ? { "mcp-method": method } : {}) };

describe.each(REVISIONS)("a client of the protocol of '%s'", (revision) => {
  test.each(METHODS.map(([method, ...params]) => ({ method, params })))("asks $method", async ({ method, params }) => {
    for (const each of params) {
      const request = { jsonrpc: "2.0", id: 1, method };
      await same("POST", { ...request, params: each }, versioned(revision, method));
      const name = (each as { name?: string } | undefined)?.name;
      const headers = { ...versioned(revision, method), ...(name ? { "mcp-name": name } : {}) };
      await same("POST", { ...request, params: withEnvelope(each, revision || "2026-07-28") }, headers);
    }
  });

  test("is answered as the revision says", async () => {
    const list = { jsonrpc: "2.0", id: 1, method: "tools/list", params: revision > "2026" ? withEnvelope({}, revision) : {} };
    const [status, , text] = (await answered(cut, "POST", list, {
      ...JSON_TYPES,
      ...versioned(revision, "tools/list"),
    })) as [number, unknown, string];
    expect([status, text.includes('"name":"figures"')]).toEqual(revision === "2030-01-01" ? [400, false] : [200, true]);
  });

  test.each(NOTIFICATIONS)("says %s", async (method) => {
    for (const params of [undefined, {}, { requestId: 1, reason: "enough" }, { progressToken: "x", progress: 1 }, { requestId: {} }]) {
      await same("POST", { jsonrpc: "2.0", method, ...(params ? { params } : {}) }, versioned(revision, method));
      await same("POST", { jsonrpc: "2.0", method, params: withEnvelope(params ?? {}, revision) }, versioned(revision, method));
    }
  });

  test("sends what is no request", async () => {
    const ping = { jsonrpc: "2.0", id: 1, method: "ping" };
    for (const body of ["", "{", "null", [], [ping, { ...ping, id: 2 }], [ping, 3], { ...ping, id: null }, { ...ping, jsonrpc: "1.0" }, 3])
      await same("POST", body, versioned(revision, "ping"));
    for (const body of [
      { jsonrpc: "2.0", id: 1, result: { content: [] } },
      { jsonrpc: "2.0", id: 1, error: { code: -32042, message: "no", data: { elicitations: [] } } },
    ])
      await same("POST", body, versioned(revision, "ping"));
    for (const method of ["GET", "DELETE", "PUT"]) await same(method, null, versioned(revision, "ping"));
    await same("POST", ping, { ...versioned(revision, "ping"), accept: "text/html" });
    await same("POST", ping, { ...versioned(revision, "ping"), "content-type": "text/plain" });
    await same("POST", ping, { ...versioned(revision, "tools/list"), "mcp-session-id": "s", "last-event-id": "e" });
  });
});
