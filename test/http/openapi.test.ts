// What the document says against what the service does: each operation has a name, and each status that happens is written there.
import { describe, expect, test } from "vitest";
import { unavailable } from "../../src/store/refusal.ts";
import { realCorpus } from "../support/corpus.ts";
import { wired } from "../support/wired.ts";
import { service } from "./support.ts";

type Operation = { operationId?: string; responses: Record<string, unknown>; tags?: string[] };
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: object } };
const s = service();
const document = async (): Promise<Document> => (await (await s.request("/openapi.json")).json()) as Document;

test("every operation has an id of its own, a tag and a failure", async () => {
  const { paths } = await document();
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { operationId, tags, responses } of operations) {
    expect(operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(tags).toHaveLength(1);
    expect(Object.keys(responses).some((status) => Number(status) >= 400)).toBe(true);
  }
});

test("every reference leads to a component", async () => {
  const text = JSON.stringify(await document());
  const { schemas } = (await document()).components;
  for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/([^"/]+)"/g)) expect(Object.keys(schemas)).toContain(name);
});

const JSON_TYPE = { "content-type": "application/json" };
/** Path as described, method, what is sent, and what has to come. */
const REQUESTS: [string, string, string, RequestInit, number][] = [
  ["/api/ask", "post", "/api/ask", { body: JSON.stringify({ question: "甲县新收多少件？" }), headers: JSON_TYPE }, 200],
  ["/api/ask", "post", "/api/ask", { body: "{}", headers: JSON_TYPE }, 400],
  ["/api/ask", "post", "/api/ask", { body: "{}", headers: { "content-type": "text/plain" } }, 415],
  ["/api/ask", "post", "/api/ask", { body: "x".repeat(2_000_000), headers: JSON_TYPE }, 413],
  ["/api/check", "post", "/api/check", { body: JSON.stringify({ text: "甲县新收38件。" }), headers: JSON_TYPE }, 200],
  ["/api/links", "post", "/api/links", { body: JSON.stringify({ question: "甲县新收多少件？" }), headers: JSON_TYPE }, 400],
  ["/api/feedback", "post", "/api/feedback", { body: JSON.stringify({ answer_id: "x", helpful: true }), headers: JSON_TYPE }, 400],
  ["/api/reports", "get", "/api/reports", {}, 200],
  ["/api/reports", "get", "/api/reports?nothing=1", {}, 400],
  ["/api/reports/{id}", "get", "/api/reports/jia-2024", {}, 200],
  ["/api/reports/{id}", "get", "/api/reports/nowhere-2024", {}, 404],
  ["/api/reports/{id}/cells/{key}", "get", "/api/reports/jia-2024/cells/nothing", {}, 404],
  ["/api/figures", "get", "/api/figures?report=jia-2024", {}, 200],
  ["/api/figures", "get", "/api/figures?report=nowhere-2024", {}, 404],
  ["/api/figures", "get", "/api/figures?key=nothing", {}, 400],
  ["/api/audit", "get", "/api/audit", {}, 200],
  ["/api/audit", "get", "/api/audit?report=jia-2024&report=nowhere-2024", {}, 404],
  ["/healthz", "get", "/healthz", {}, 200],
  ["/readyz", "get", "/readyz", {}, 200],
  ["/metrics", "get", "/metrics", {}, 200],
  ["/api/answers/{id}", "delete", "/api/answers/x", {}, 401],
  ["/v1/models", "get", "/v1/models", {}, 200],
  ["/v1/models/{model}", "get", "/v1/models/other", {}, 404],
  ["/v1/chat/completions", "post", "/v1/chat/completions", { body: JSON.stringify({ messages: [] }), headers: JSON_TYPE }, 400],
];
/** What every operation with a body does with one that is of another kind, or too long. */
const WITH_A_BODY = ["/api/check", "/api/links", "/api/feedback", "/v1/chat/completions", "/mcp"];
const MCP = { ...JSON_TYPE, accept: "application/json, text/event-stream" };
const LIST_TOOLS = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
REQUESTS.push(
  ...WITH_A_BODY.flatMap((path): typeof REQUESTS => [
    [path, "post", path, { body: "{}", headers: { "content-type": "text/plain" } }, 415],
    [path, "post", path, { body: "x".repeat(2_000_000), headers: path === "/mcp" ? MCP : JSON_TYPE }, 413],
  ]),
  ["/api/check", "post", "/api/check", { body: "{}", headers: JSON_TYPE }, 400],
  ["/api/audit", "get", "/api/audit?nothing=1", {}, 400],
  ["/api/reports/{id}/cells/{key}", "get", "/api/reports/jia-2024/cells/received@total", {}, 200],
  [
    "/v1/chat/completions",
    "post",
    "/v1/chat/completions",
    { body: JSON.stringify({ messages: [{ role: "user", content: "甲县新收多少件？" }] }), headers: JSON_TYPE },
    200,
  ],
  ["/mcp", "post", "/mcp", { body: LIST_TOOLS, headers: MCP }, 200],
  ["/mcp", "post", "/mcp", { body: "{", headers: MCP }, 400],
  ["/mcp", "post", "/mcp", { body: LIST_TOOLS, headers: { ...JSON_TYPE, accept: "text/html" } }, 406],
);

describe.each(REQUESTS)("%s %s", (path, method, address, init, status) => {
  test(`${address}: ${status}`, async () => {
    const response = await s.request(address, { method: method.toUpperCase(), ...init });
    expect(response.status).toBe(status);
    expect(Object.keys((await document()).paths[path]?.[method]?.responses ?? {})).toContain(String(status));
  });
});

test("the listing of figures is asked for again with its tag", async () => {
  const first = await s.request("/api/figures?report=jia-2024&key=received@total");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).not.toBe("");
  const again = await s.request("/api/figures?report=jia-2024&key=received@total", { headers: { "if-none-match": tag } });
  expect(again.status).toBe(304);
});

test.each(["/api/reports", "/api/reports/{id}", "/api/reports/{id}/cells/{key}", "/api/figures", "/api/audit"])(
  "%s: 304 is written there",
  async (path) => {
    expect((await document()).paths[path]?.get?.responses).toHaveProperty("304");
  },
);

test.each([
  ["/api/reports/{id}", "/api/reports/%E0%A4"],
  ["/v1/models/{model}", "/v1/models/%E0%A4"],
  ["/healthz", "/healthz?cursor=%00"],
  ["/metrics", "/metrics?cursor=%00"],
])("an address that is none: %s", async (path, address) => {
  const { status } = await s.request(address);
  expect(status).toBe(400);
  expect((await document()).paths[path]?.get?.responses).toHaveProperty("400");
});

test("what the store does not answer is written there, of each operation that asks it", async () => {
  const locked = async (): Promise<never> => Promise.reject(unavailable(new Error("database is locked")));
  const { store, language } = await realCorpus();
  const down = Object.fromEntries(Object.keys(store).map((name) => [name, locked])) as unknown as typeof store;
  const app = wired({ store: down, language }, { logError: () => undefined });
  const { paths } = await document();
  const asked: [string, string, RequestInit?][] = [
    ["/api/reports", "/api/reports"],
    ["/api/reports/{id}", "/api/reports/litong-2024"],
    ["/api/figures", "/api/figures"],
    ["/api/audit", "/api/audit"],
    ["/api/check", "/api/check", { method: "POST", body: JSON.stringify({ text: "利通区新收38件。" }), headers: JSON_TYPE }],
    ["/api/ask", "/api/ask", { method: "POST", body: JSON.stringify({ question: "利通区新收多少件？" }), headers: JSON_TYPE }],
  ];
  for (const [path, address, init = {}] of asked) {
    const { status } = await app.fetch(new Request(`https://host.test${address}`, init), { address: "" });
    expect([path, status]).toEqual([path, 503]);
    expect(paths[path]?.[(init.method ?? "get").toLowerCase()]?.responses).toHaveProperty("503");
  }
});
