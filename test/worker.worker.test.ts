// The wiring, inside workerd with local bindings: the app answers, the limiter counts, addresses and feedback are kept, and feedback expires.
import { env, exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { Answer } from "../src/contract.ts";

type Key = { name: string; expiration?: number };
type Bindings = {
  ANSWERS: { get(key: string): Promise<string | null>; list(options: { prefix: string }): Promise<{ keys: Key[] }> };
  LIMIT: { limit(caller: { key: string }): Promise<{ success: boolean }> };
};
const { ANSWERS, LIMIT } = env as Bindings;
const DAY_SECONDS = 86_400;

const request = (path: string, init?: RequestInit): Promise<Response> => exports.default.fetch(`https://host.test${path}`, init);
const post = (path: string, body: unknown): Promise<Response> =>
  request(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
const ask = async (question: string): Promise<Answer> => (await (await post("/api/ask", { question })).json()) as Answer;

describe("the worker", () => {
  it("runs in workerd, over the built corpus", async () => {
    expect(navigator.userAgent).toBe("Cloudflare-Workers");
    expect(await (await request("/healthz")).json()).toMatchObject({ status: "ok", reports: 5, figures: 1000 });
  });

  it("answers, and keeps the question's address when it is opened, and not before", async () => {
    const answer = await ask("利通区2024年新收多少件政府信息公开申请？");
    expect(answer.figures[0]?.value).toBe(38);
    const kept = async () => (await ANSWERS.list({ prefix: `link:${answer.id}` })).keys;
    expect(await kept()).toEqual([]);
    expect(await (await request(`/answers/${answer.id}`)).text()).toContain("38");
    expect((await kept()).map(({ name }) => name)).toEqual([`link:${answer.id}`]);
  });

  it("gives the same question the same address, and another question another", async () => {
    const [first, again, other] = [await ask("有哪些报告？"), await ask("有哪些报告？"), await ask("一共有几份报告？")];
    expect(again.id).toBe(first.id);
    expect(other.id).not.toBe(first.id);
  });

  it("keeps feedback for thirty days", async () => {
    const { id } = await ask("有哪些报告？");
    expect((await post("/api/feedback", { answer_id: id, helpful: false, comment: "不对" })).status).toBe(204);
    const { keys } = await ANSWERS.list({ prefix: `feedback:${id}:` });
    expect(keys).toHaveLength(1);
    const left = (keys[0]?.expiration ?? 0) - Date.now() / 1000;
    expect(left).toBeGreaterThan(29 * DAY_SECONDS);
    expect(left).toBeLessThanOrEqual(30 * DAY_SECONDS);
    expect(JSON.parse((await ANSWERS.get(keys[0]?.name ?? "")) ?? "")).toMatchObject({ answer_id: id, helpful: false, comment: "不对" });
  });

  it("has a limiter that counts callers apart", async () => {
    const results: boolean[] = [];
    for (let i = 0; i < 61; i++) results.push((await LIMIT.limit({ key: "a" })).success);
    expect(results.filter(Boolean)).toHaveLength(60);
    expect((await LIMIT.limit({ key: "b" })).success).toBe(true);
  });

  it("loads MCP's library when it is asked for", async () => {
    const response = await request("/mcp", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} }),
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('"name":"ask"');
  });
});
