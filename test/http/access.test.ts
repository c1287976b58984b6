// Who may ask: everybody where nothing costs tokens; with a model, the service's own pages, sites the operator names, and programs with a key.
import { describe, expect, it } from "vitest";
import { isAllowed } from "../../src/http/access.ts";
import { apiKeys, keyIn, sameSecret } from "../../src/http/caller.ts";
import { useOf } from "../../src/http/use.ts";
import { NO_SITE } from "../../src/site/site.ts";
import { ANSWER_ID, service } from "./support.ts";

const ask = { question: "多少件？" };
const outside = { "cf-connecting-ip": "203.0.113.9" };
const KEY = "0123456789abcdef0123";
const keys = apiKeys(`portal:${KEY}:5`, 600);

describe("allowed origins", () => {
  it.each([
    ["https://www.example.gov.cn", true],
    ["https://WWW.example.gov.cn", true],
    ["http://www.example.gov.cn", false],
    ["https://a.portal.gov.cn", true],
    ["https://a.b.portal.gov.cn", true],
    ["https://portal.gov.cn", false],
    ["https://evilportal.gov.cn", false],
    ["https://portal.gov.cn.evil.example", false],
    ["null", false],
  ])("%s: %s", (origin, allowed) => {
    expect(isAllowed(origin, ["https://www.example.gov.cn", "https://*.portal.gov.cn"])).toBe(allowed);
  });
});

describe("without a model and with nothing said", () => {
  it("everybody may ask", async () => {
    const s = service();
    for (const headers of [outside, { ...outside, origin: "https://any.example" }])
      expect((await s.post("/api/ask", ask, headers)).status).toBe(200);
  });
});

describe("where the operator names sites", () => {
  const s = service({ site: { ...NO_SITE, allowedOrigins: ["https://www.example.gov.cn"] } });
  const from = (origin: string) => s.post("/api/ask", ask, { ...outside, origin });

  it("their pages may ask, and see what comes back", async () => {
    const response = await from("https://www.example.gov.cn");
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("https://www.example.gov.cn");
    expect(response.headers.get("vary")).toContain("Origin");
  });
  it("the service's own pages may ask, behind a proxy that changes its name too", async () => {
    expect((await from("https://host.test")).status).toBe(200);
    expect((await s.post("/api/ask", ask, { ...outside, origin: "https://portal.example", "sec-fetch-site": "same-origin" })).status).toBe(
      200,
    );
  });
  it("other sites' pages may not, and are told so in no page's words", async () => {
    const response = await from("https://evil.example");
    expect(response.status).toBe(403);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
  it("their forms, pictures and frames spend no visitor's quota; links are followed", async () => {
    const form = (headers: Record<string, string>) =>
      s.request("/check", { method: "POST", body: new URLSearchParams({ text: "x" }), headers: { ...outside, ...headers } });
    expect((await form({ origin: "https://evil.example" })).status).toBe(403);
    expect((await form({ origin: "null", "sec-fetch-site": "cross-site" })).status).toBe(403);
    for (const own of [
      { origin: "https://host.test" },
      { origin: "null", "sec-fetch-site": "same-origin" },
      { origin: "null" },
      { origin: "https://www.example.gov.cn", "sec-fetch-site": "cross-site" },
    ] as Record<string, string>[])
      expect((await form(own)).status).not.toBe(403);
    const get = (dest: string, path = "/?q=x") =>
      s.request(path, { headers: { ...outside, "sec-fetch-site": "cross-site", "sec-fetch-dest": dest } });
    for (const dest of ["image", "iframe", "script"]) expect((await get(dest)).status).toBe(403);
    expect((await get("document")).status).toBe(200);
    expect((await get("iframe", "/")).status).toBe(200);
  });
  it("programs may ask", async () => {
    expect((await s.post("/api/ask", ask, outside)).status).toBe(200);
  });
});

describe("with a model", () => {
  const s = service({ hasModel: true, keys });
  it("a stranger's program needs a key", async () => {
    const refused = await s.post("/api/ask", ask, outside);
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toBe("Bearer");
    expect((await s.post("/api/ask", ask, { ...outside, authorization: `Bearer ${KEY}` })).status).toBe(200);
    expect((await s.post("/v1/chat/completions", { messages: [{ role: "user", content: "多少件？" }] }, outside)).status).toBe(401);
    expect((await s.post("/api/ask", ask, { ...outside, authorization: "Bearer none" })).status).toBe(401);
  });
  it("a stranger's page may not ask, reading is free, and whoever runs it may do all", async () => {
    expect((await s.post("/api/ask", ask, { ...outside, origin: "https://any.example" })).status).toBe(403);
    expect((await s.request("/api/reports", { headers: outside })).status).toBe(200);
    expect((await s.post("/api/ask", ask)).status).toBe(200);
  });
});

describe("keys", () => {
  it("have a quota of their own", async () => {
    const asked: { key: string; cost?: number; perMinute?: number }[] = [];
    const s = service({
      keys,
      limiter: {
        async limit(given) {
          asked.push(given);
          return { success: true };
        },
      },
    });
    await s.post("/api/ask", ask, { ...outside, authorization: `Bearer ${KEY}` });
    await s.post("/api/ask", ask, outside);
    expect(asked).toEqual([
      { key: "key:portal", cost: 1, perMinute: 5 },
      { key: "203.0.113.9", cost: 1 },
    ]);
    expect(s.journal[0]?.key).toBe("portal");
    expect(JSON.stringify(s.journal)).not.toContain(KEY);
  });
  it.each(["portal", "portal:short", "a b:0123456789abcdef", `portal:${KEY}:x`, `portal:${KEY}:5:6`])("%s is none", (text) => {
    expect(() => apiKeys(text, 60)).toThrow("API_KEYS");
  });
  it("are found in the header, and nowhere else", () => {
    expect(keyIn(`Bearer ${KEY}`, keys)?.name).toBe("portal");
    for (const header of [undefined, "", KEY, `Basic ${KEY}`, `Bearer ${KEY}x`, "Bearer "]) expect(keyIn(header, keys)).toBeUndefined();
    expect([sameSecret("abc", "abc"), sameSecret("abc", "abd"), sameSecret("abc", "ab"), sameSecret("abc", "abcabc")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("what only the operator may do", () => {
  const token = "0123456789abcdef";
  it("needs the token, and there has to be one", async () => {
    for (const [operatorToken, given, status] of [
      [null, token, 401],
      [token, "wrong", 401],
      [token, token, 204],
    ] as const) {
      const s = service({ operatorToken });
      const headers = { authorization: `Bearer ${given}` };
      expect((await s.request(`/api/answers/${ANSWER_ID}`, { method: "DELETE", headers })).status).toBe(status);
    }
  });
  it("has pages that ask for the token, where there is one and a record", async () => {
    const use = async () => useOf([], []);
    const basic = (password: string) => ({ authorization: `Basic ${btoa(`any:${password}`)}` });
    expect((await service({ use }).request("/operator.csv", { headers: basic(token) })).status).toBe(404);
    expect((await service({ operatorToken: token }).request("/operator.csv", { headers: basic(token) })).status).toBe(404);
    const s = service({ operatorToken: token, use });
    const refused = await s.request("/operator");
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toContain("Basic");
    expect((await s.request("/operator.csv", { headers: basic("wrong") })).status).toBe(401);
    const table = await s.request("/operator.csv", { headers: basic(token) });
    expect(table.status).toBe(200);
    expect(await table.text()).toMatch(/^kind,count,name,text\r\nrequests,0,,\r\n/);
  });
  it("covers the counts, once there is one", async () => {
    expect((await service().request("/metrics")).status).toBe(200);
    const s = service({ operatorToken: token });
    expect((await s.request("/metrics")).status).toBe(401);
    expect((await s.request("/metrics", { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  });
});
