// Other people's protocols, spoken to the built worker, and what it says to those who get something wrong.
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { get, host, post } from "./client.ts";

const QUESTION = "利通区2024年新收多少件政府信息公开申请？";

describe("OpenAI's chat interface", () => {
  const messages = [{ role: "user", content: QUESTION }];

  it("completes", async () => {
    const response = await post("/v1/chat/completions", { model: "any", messages }, { authorization: "Bearer none" });
    const { choices, usage } = (await response.json()) as { choices: { message: { content: string } }[]; usage: object };
    expect(choices[0]?.message.content).toContain("38件");
    expect(choices[0]?.message.content).toContain(`${host()}/reports/litong-2024#cell-received@total`);
    expect(usage).toHaveProperty("total_tokens");
  });

  it("streams the same text", async () => {
    const text = await (await post("/v1/chat/completions", { model: "any", messages, stream: true })).text();
    const blocks = text.trimEnd().split("\n\n");
    expect(blocks.at(-1)).toBe("data: [DONE]");
    const content = blocks
      .slice(0, -1)
      .map((block) => JSON.parse(block.slice("data: ".length)) as { choices: { delta: { content?: string } }[] })
      .map((chunk) => chunk.choices[0]?.delta.content ?? "")
      .join("");
    const whole = (await (await post("/v1/chat/completions", { messages })).json()) as { choices: { message: { content: string } }[] };
    expect(content).toBe(whole.choices[0]?.message.content);
  });
});

describe.each(["legacy", { pin: "2026-07-28" }] as const)("MCP, by the protocol's own client: %o", (mode) => {
  const client = new Client({ name: "conformance", version: "1" }, { versionNegotiation: { mode } });
  const call = async (name: string, given: Record<string, unknown>) =>
    (await client.callTool({ name, arguments: given })).structuredContent as Record<string, unknown>;
  beforeAll(() => client.connect(new StreamableHTTPClientTransport(new URL(`${host()}/mcp`))));
  afterAll(() => client.close());

  it("agrees on a protocol and offers six tools", async () => {
    expect(client.getNegotiatedProtocolVersion()).toBe(mode === "legacy" ? "2025-11-25" : mode.pin);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(["ask", "audit", "check", "fetch", "figures", "search"]);
  });

  it("asks and checks", async () => {
    expect(await call("ask", { question: QUESTION })).toMatchObject({ figures: [{ value: 38 }] });
    expect(await call("check", { text: "利通区2024年新收政府信息公开申请38件。" })).toMatchObject({ claims: [{ verdict: "supported" }] });
  });

  it("searches and fetches", async () => {
    const { results } = (await call("search", { query: "政策解读存在的问题" })) as { results: { id: string; url: string }[] };
    const [first] = results;
    const fetched = await call("fetch", { id: first?.id });
    expect(fetched).toMatchObject({ id: first?.id, url: first?.url });
    expect(String(fetched.text).length).toBeGreaterThan(5);
  });

  it("lists figures page by page, and findings", async () => {
    const first = await call("figures", { key: "refused@total", limit: 2 });
    const second = await call("figures", { key: "refused@total", limit: 2, cursor: first.next });
    const reports = [first, second].flatMap(({ figures }) => (figures as { report: string }[]).map(({ report }) => report));
    expect(new Set(reports).size).toBe(4);
    expect(await call("audit", {})).toHaveProperty("findings");
  });

  it("says in words what is wrong", async () => {
    const refused = await client.callTool({ name: "ask", arguments: { question: QUESTION, report: "nowhere" } });
    expect(refused).toMatchObject({ isError: true, content: [{ type: "text", text: "scope.report：没有这份报告。" }] });
  });
});

const TRIES = 20;
/** A server that refuses a large body before all of it has come closes the line, and what it answered may be lost with it: asked again then. */
async function answered(ask: () => Promise<Response>): Promise<Response> {
  for (let left = TRIES - 1; ; left--)
    try {
      return await ask();
    } catch (error) {
      if (left === 0 || !(error instanceof TypeError)) throw error;
    }
}

describe("what goes wrong", () => {
  it.each([
    ["not JSON", "{", 400],
    ["no body", "", 400],
    ["a blank question", { question: " " }, 400],
    ["an unknown field", { question: "多少件", x: 1 }, 400],
    ["a wrong role", { question: "多少件", history: [{ role: "root", content: "" }] }, 400],
    ["an unknown report", { question: "多少件", scope: { report: "nowhere" } }, 400],
    ["a day that is none", { question: "多少件", today: "2024-13-01" }, 400],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0xfd]), 400],
    ["10 MB", new Uint8Array(10 * 1024 * 1024).fill(0x20), 413],
  ])("%s", async (_name, body, status) => {
    const response = await answered(() => post("/api/ask", body));
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    const problem = (await response.json()) as { status: number; detail: string };
    expect(problem.status).toBe(status);
    expect(problem.detail).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ["POST", "/api/reports", 405],
    ["GET", "/api/ask", 405],
    ["GET", "/api/nothing", 404],
    ["GET", "/api/reports/nowhere-2024", 404],
    ["GET", "/api/reports?limit=0", 400],
  ])("%s %s: %d", async (method, path, status) => {
    const response = await fetch(host() + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
  });

  it("asks a caller from outside to slow down", async () => {
    // Either runtime's word for who calls: Cloudflare's own, and that of a proxy the operator trusts.
    const headers = { "cf-connecting-ip": "203.0.113.7", "x-forwarded-for": "203.0.113.7" };
    const statuses: number[] = [];
    for (let i = 0; i < 61; i++) statuses.push((await post("/api/ask", { question: " " }, headers)).status);
    expect(statuses.slice(0, 60)).not.toContain(429);
    expect(statuses.at(-1)).toBe(429);
    // Lists cost as well; whether the service is well is told to everyone.
    expect((await get("/api/reports", headers)).status).toBe(429);
    expect((await get("/healthz", headers)).status).toBe(200);
  });

  it.each([
    ["a NUL", '{"question":"利通区\\u0000新收多少件"}'],
    ["markup", { question: "<img src=x onerror=alert(1)>利通区新收多少件" }],
    ["five hundred marks", { question: "？".repeat(500) }],
    ["right-to-left marks", { question: "\u202e利通区新收多少件\u202c" }],
    ["SQL", { question: "'; DROP TABLE reports; --" }],
    ["a very long number", { question: `新收超过${"9".repeat(400)}件的有几个` }],
  ])("is not shaken by %s", async (_name, body) => {
    const response = await post("/api/ask", body);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain("onerror=alert(1)>[");
  });
});
