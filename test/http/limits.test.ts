// Who may ask how often, for how long, from where, and what may be done with what comes back.
import { describe, expect, it } from "vitest";
import { callerOf } from "../../src/http/rate-limit.ts";
import { service } from "./support.ts";

const ask = { question: "多少件？" };
const from = (address: string) => ({ "cf-connecting-ip": address });

function counting(allowed: number) {
  const keys: string[] = [];
  const s = service({
    limiter: {
      async limit({ key }) {
        keys.push(key);
        return { success: keys.length <= allowed };
      },
    },
  });
  return { ...s, keys };
}

describe("rate limit", () => {
  it("lets so many through, then says when to come back", async () => {
    const { post } = counting(2);
    expect((await post("/api/ask", ask, from("203.0.113.9"))).status).toBe(200);
    expect((await post("/api/check", { text: "x" }, from("203.0.113.9"))).status).toBe(200);
    const refused = await post("/api/ask", ask, from("203.0.113.9"));
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("60");
    expect(await refused.json()).toMatchObject({ title: "请求过于频繁", status: 429 });
  });

  it("speaks OpenAI's language to OpenAI's clients", async () => {
    const refused = await counting(0).post("/v1/chat/completions", { messages: [] }, from("203.0.113.9"));
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ error: { type: "rate_limit_error", code: "rate_limit_exceeded" } });
  });

  it("counts what costs more by its cost, and each call of a batch", async () => {
    const costs: number[] = [];
    const s = service({
      limiter: {
        async limit({ cost = 1 }) {
          costs.push(cost);
          return { success: true };
        },
      },
    });
    const headers = from("203.0.113.9");
    await s.post("/api/check", { text: "x" }, headers);
    await s.request("/api/figures?format=csv", { headers });
    await s.request("/api/figures", { headers });
    await s.request("/api/audit", { headers });
    await s.request("/api/reports?q=x", { headers });
    expect(costs.splice(0)).toEqual([3, 5, 1, 1, 1]);
    for (const path of [
      "/check?text=x",
      "/answers/a1",
      "/answers/a1/card.svg",
      "/answers/a1/figures.csv",
      "/regions/64",
      "/agencies/jia",
      "/sitemap.xml",
      "/reports?q=x",
      "/reports/jia-2024/requests.csv",
    ])
      await s.request(path, { headers });
    expect(costs.splice(0)).toEqual([3, 1, 1, 1, 1, 1, 5, 1, 1]);
    for (const path of ["/check", "/reports", "/reports/jia-2024", "/docs", "/widget.js"]) await s.request(path, { headers });
    expect(costs.splice(0)).toEqual([]);
    const call = (id: number) => ({ jsonrpc: "2.0", id, method: "tools/list" });
    await s.post("/mcp", [call(1), call(2), call(3)], headers);
    expect(costs.splice(0)).toEqual([1, 2]);
    const many = await s.post(
      "/mcp",
      Array.from({ length: 100 }, (_, id) => call(id)),
      headers,
    );
    expect(many.status).toBe(400);
  });

  it("counts a question in the page's address, not the page, nor what is only read", async () => {
    const { request, keys } = counting(0);
    const headers = from("203.0.113.9");
    expect((await request("/", { headers })).status).toBe(200);
    expect((await request("/healthz", { headers })).status).toBe(200);
    expect(keys).toEqual([]);
    expect((await request("/?q=x", { headers })).status).toBe(429);
  });

  it("does not count who runs it", async () => {
    const { post, keys } = counting(0);
    for (const address of ["127.0.0.1", "::1"]) expect((await post("/api/ask", ask, from(address))).status).toBe(200);
    expect((await post("/api/ask", ask)).status).toBe(200);
    expect(keys).toEqual([]);
  });

  it("lets a question through when the limiter fails", async () => {
    const s = service({ limiter: { limit: () => Promise.reject(new Error("down")) } });
    expect((await s.post("/api/ask", ask, from("203.0.113.9"))).status).toBe(200);
    expect(s.errors).toHaveLength(1);
  });

  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["2001:db8:0:1:ffff::1", "2001:db8:0:1"],
    ["2001:0DB8:0000:0001:1:2:3:4", "2001:db8:0:1"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::ffff:1", "0:0:0:0"],
  ])("takes %s for %s", (address, caller) => {
    expect(callerOf(address)).toBe(caller);
  });
});

describe("time limit", () => {
  it("answers a listing that hangs", async () => {
    const hanging = service({
      after(_ms, call) {
        queueMicrotask(call);
        return () => {};
      },
    });
    hanging.deps.store.size = () => new Promise(() => {});
    const response = await hanging.request("/healthz");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ title: "服务暂时不可用" });
  });
});

describe("a body", () => {
  const stalled = () => new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"question":')) });
  const sent = (body: ReadableStream) =>
    ({ method: "POST", body, duplex: "half", headers: { "content-type": "application/json" } }) as RequestInit;

  it("that stalls is answered in time", async () => {
    const waits: number[] = [];
    const s = service({
      after(ms, call) {
        waits.push(ms);
        if (ms < 10_000) queueMicrotask(call);
        return () => {};
      },
    });
    const response = await s.request("/api/ask", sent(stalled()));
    expect(response.status).toBe(408);
    expect(await response.json()).toMatchObject({ title: "请求超时" });
    expect(Math.min(...waits)).toBeLessThanOrEqual(10_000);
  });

  it("that breaks off is a mistake of whoever sent it", async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error("bad chunk")) });
    const s = service();
    expect((await s.request("/api/ask", sent(broken))).status).toBe(400);
    expect(s.errors).toEqual([]);
  });
});

describe("other sites", () => {
  const origin = "https://portal.example";
  const s = service();

  it("may call the interface from a page, without cookies", async () => {
    for (const path of ["/api/ask", "/v1/chat/completions", "/mcp"]) {
      const preflight = await s.request(path, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type,authorization" },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
      expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
      expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
      expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
    }
  });

  it("may read answers and problems alike", async () => {
    for (const body of [ask, {}]) expect((await s.post("/api/ask", body, { origin })).headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("security headers", () => {
  const s = service();

  it("stand on data and on problems", async () => {
    for (const path of ["/api/reports", "/nowhere"]) {
      const { headers } = await s.request(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
    }
  });

  it("leave a page its own", async () => {
    const { headers } = await s.request("/");
    expect(headers.get("content-security-policy")).toBe("default-src 'self'");
    expect(headers.get("x-frame-options")).toBeNull();
  });
});
