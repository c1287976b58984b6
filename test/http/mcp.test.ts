import { describe, expect, it } from "vitest";
import type { Selection } from "../../src/answer/reports/store.ts";
import { ANSWER, FINDING, SENT, type Service, service, verified } from "./support.ts";

const s = service();
type Reply = { result?: Record<string, unknown>; error?: { code: number } };
type Called = { content: { type: string; text: string }[]; structuredContent?: Record<string, unknown>; isError?: boolean };

/** A client of the 2025 protocol may be answered by JSON or by one event. */
async function rpc(method: string, params: object, on = s): Promise<Reply> {
  const headers = { accept: "application/json, text/event-stream", "mcp-protocol-version": "2025-06-18" };
  const response = await on.post("/mcp", { jsonrpc: "2.0", id: 1, method, params }, headers);
  const text = await response.text();
  const data = text.split("\n").find((line) => line.startsWith("data: "));
  return JSON.parse(data ? data.slice("data: ".length) : text) as Reply;
}
const call = async (name: string, args: object): Promise<Called> =>
  (await rpc("tools/call", { name, arguments: args })).result as unknown as Called;

describe("POST /mcp", () => {
  it("says hello to a client of the 2025 protocol", async () => {
    const { result } = await rpc("initialize", {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "test", version: "1" },
    });
    expect(result).toMatchObject({ protocolVersion: "2025-06-18", serverInfo: { name: "nianbao-wenda" }, capabilities: { tools: {} } });
  });

  it("has the six tools, each with what goes in and comes out", async () => {
    const { result } = await rpc("tools/list", {});
    const tools = result?.tools as { name: string; description: string; inputSchema: { type: string }; outputSchema: { type: string } }[];
    expect(tools.map((tool) => tool.name)).toEqual(["ask", "check", "search", "fetch", "figures", "audit"]);
    for (const tool of tools) expect(tool).toMatchObject({ inputSchema: { type: "object" }, outputSchema: { type: "object" } });
  });

  it("asks", async () => {
    const { content, structuredContent } = await call("ask", { question: "甲县新收多少件？", year: 2024 });
    expect(structuredContent).toEqual(SENT);
    expect(content[0]?.text).toContain("https://host.test/reports/jia-2024#cell-received@total");
  });

  it("says what is wrong with a scope", async () => {
    expect(await call("ask", { question: "多少件？", report: "nowhere-2024" })).toEqual({
      content: [{ type: "text", text: "scope.report：没有这份报告。" }],
      isError: true,
    });
  });

  it("refuses arguments that do not fit", async () => {
    expect(await call("ask", { question: "" })).toMatchObject({ isError: true });
    expect(await call("figures", { key: "nothing" })).toMatchObject({ isError: true });
  });

  it("checks a text", async () => {
    expect((await call("check", { text: "甲县新收38件。" })).structuredContent).toMatchObject({ claims: [{ verdict: "not_found" }] });
  });

  it("searches and fetches in the shapes connectors expect", async () => {
    const { content, structuredContent } = await call("search", { query: "政策解读形式" });
    const [hit] = (structuredContent?.results ?? []) as { id: string; title: string; url: string }[];
    expect(hit).toEqual({
      id: expect.stringMatching(/^(jia-2024|yi-2023)#passage-2$/),
      title: expect.any(String),
      url: expect.stringMatching(/^https:\/\/host\.test\/reports\/.+#passage-2$/),
    });
    expect(JSON.parse(content[0]?.text ?? "")).toEqual(structuredContent);
    const fetched = await call("fetch", { id: hit?.id });
    expect(fetched.structuredContent).toMatchObject({
      id: hit?.id,
      url: hit?.url,
      text: "政策解读的形式还不够多样，政务新媒体更新不够及时。",
    });
    expect(JSON.parse(fetched.content[0]?.text ?? "")).toEqual(fetched.structuredContent);
  });

  it("finds figures and contradictions, and fetches each by its id or its address", async () => {
    const found = service({ find: async () => ({ answer: verified(), asked: null, topic: "" }) });
    const asked = async (name: string, args: object): Promise<Called> =>
      (await rpc("tools/call", { name, arguments: args }, found)).result as unknown as Called;
    for (const query of ["甲县2024年新收多少件申请", "How many requests did Jia County receive in 2024?"]) {
      const { structuredContent } = await asked("search", { query });
      const [hit] = (structuredContent?.results ?? []) as { id: string; title: string; url: string }[];
      expect(hit).toEqual({
        id: "jia-2024#cell-received@total",
        title: "吴忠市甲县2024年政府信息公开工作年度报告 · 新收政府信息公开申请 · 总计：38件",
        url: "https://host.test/reports/jia-2024#cell-received@total",
      });
      for (const id of [hit?.id, hit?.url, "/reports/jia-2024#cell-received@total"])
        expect((await asked("fetch", { id })).structuredContent).toMatchObject({ id: hit?.id, text: expect.stringContaining("总计：38") });
    }
    const { structuredContent: contradictions } = await asked("search", { query: "哪里自相矛盾" });
    expect(((contradictions?.results ?? []) as object[])[0]).toMatchObject({ id: FINDING.id, title: FINDING.statement });
    expect((await asked("fetch", { id: FINDING.id })).structuredContent).toMatchObject({ id: FINDING.id, text: FINDING.statement });
    expect(await asked("fetch", { id: "jia-2024#cell-nothing" })).toMatchObject({ isError: true });
  });

  it("looks only in the reports that the words are about", async () => {
    const { structuredContent } = (
      await rpc(
        "tools/call",
        { name: "search", arguments: { query: "政策解读形式" } },
        service({ find: async () => ({ answer: verified(), asked: null, topic: "" }) }),
      )
    ).result as unknown as Called;
    const ids = ((structuredContent?.results ?? []) as { id: string }[]).map(({ id }) => id);
    expect(ids.every((id) => id.startsWith("jia-2024"))).toBe(true);
  });

  it("finds a report by its name and fetches it whole", async () => {
    const { structuredContent } = await call("search", { query: "甲县" });
    expect(structuredContent).toMatchObject({ results: [{ id: "jia-2024" }] });
    const { structuredContent: report } = await call("fetch", { id: "jia-2024" });
    expect(report?.text).toContain("一、本年新收政府信息公开申请数量 · 总计：38");
    expect(report?.metadata).toEqual({ issuer: "吴忠市甲县", year: "2024", source: "https://example.invalid/jia-2024" });
  });

  it.each(["nowhere-2024", "jia-2024#passage-99"])("has nothing under %s", async (id) => {
    expect(await call("fetch", { id })).toMatchObject({ isError: true });
  });

  it("looks only in the reports of the place and year that are named, whether or not they answer", async () => {
    const nothing = verified({ ...ANSWER, status: "not_found", figures: [], citations: [] });
    const asking = (asked: Selection, topic: string) => service({ find: async () => ({ answer: nothing, asked, topic }) });
    const idsFor = async (query: string, given: Service): Promise<string[]> => {
      const { result } = await rpc("tools/call", { name: "search", arguments: { query } }, given);
      return (((result as unknown as Called).structuredContent?.results ?? []) as { id: string }[]).map(({ id }) => id);
    };
    expect(await idsFor("甲县的政策解读形式", asking({ reports: ["jia-2024"] }, "政策解读形式"))).toEqual(["jia-2024#passage-2"]);
    expect(await idsFor("乙县2023年的政策解读形式", asking({ reports: [] }, "政策解读形式"))).toEqual([]);
    expect(await idsFor("甲县哪里矛盾", asking({ reports: ["jia-2024"] }, ""))).toContain(FINDING.id);
    expect(await idsFor("乙县哪里矛盾", asking({ reports: [] }, ""))).toEqual([]);
  });

  it.each(["figures", "audit"])("says of %s that there is no such report", async (name) => {
    expect(await call(name, { report: "nowhere-2024" })).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining("nowhere-2024") }],
    });
  });

  it("lists figures and findings", async () => {
    const { structuredContent } = await call("figures", { report: "jia-2024", key: "received@total" });
    expect(structuredContent).toMatchObject({ figures: [{ value: 38, state: "reported" }] });
    expect((await call("audit", { report: "jia-2024" })).structuredContent).toEqual({ findings: [FINDING] });
    expect((await call("audit", { kind: "form" })).structuredContent).toEqual({ findings: [] });
  });

  it("keeps no sessions", async () => {
    expect((await s.request("/mcp", { headers: { accept: "text/event-stream" } })).status).toBe(405);
  });
});
