// Everything a caller can get wrong: each a clear 4xx problem in Chinese with the path of what is wrong, never a 500.
import { describe, expect, it } from "vitest";
import { ANSWER_ID, service } from "./support.ts";

const JSON_TYPE = { "content-type": "application/json" };

const s = service();
const HAN = /[\p{Script=Han}]/u;

type Case = [name: string, body: unknown, path: string];
const CASES: Case[] = [
  ["no body", "", ""],
  ["not JSON", "{question:", ""],
  ["a list", "[]", ""],
  ["null", "null", ""],
  ["a text", '"新收多少件"', ""],
  ["no question", {}, "question"],
  ["a blank question", { question: " \n\t　" }, "question"],
  ["a number for a question", { question: 3 }, "question"],
  ["an over-long question", { question: "问".repeat(501) }, "question"],
  ["an unknown field", { question: "多少件", quesiton: "?" }, "quesiton"],
  ["an unknown field in scope", { question: "多少件", scope: { reports: "x" } }, "scope.reports"],
  ["a wrong role", { question: "多少件", history: [{ role: "system", content: "x" }] }, "history.0.role"],
  ["a turn without content", { question: "多少件", history: [{ role: "user" }] }, "history.0.content"],
  ["an unknown field in a turn", { question: "多少件", history: [{ role: "user", content: "x", name: "y" }] }, "history.0.name"],
  ["history that is no list", { question: "多少件", history: "x" }, "history"],
  ["too long a history", { question: "多少件", history: new Array(21).fill({ role: "user", content: "x" }) }, "history"],
  ["an unknown report", { question: "多少件", scope: { report: "nowhere-2024" } }, "scope.report"],
  ["a year that is no number", { question: "多少件", scope: { year: "2024" } }, "scope.year"],
  ["a day that is none", { question: "多少件", today: "2024-02-30" }, "today"],
  ["a day in another form", { question: "多少件", today: "2024/02/03" }, "today"],
  ["a day with a month too many", { question: "多少件", today: "2024-13-01" }, "today"],
  ["a prototype to pollute", '{"question":"多少件","__proto__":{"admin":true}}', "__proto__"],
  ["a constructor to pollute", '{"question":"多少件","constructor":{"prototype":{}}}', "constructor"],
];

describe("POST /api/ask refuses", () => {
  it.each(CASES)("%s", async (_name, body, path) => {
    const response = await s.post("/api/ask", body);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    const problem = (await response.json()) as { status: number; detail: string; errors: { path: string; message: string }[] };
    expect(problem).toMatchObject({ type: "/problems/bad-request", title: "请求有误", status: 400 });
    expect(problem.detail).toMatch(HAN);
    expect(problem.errors.map((error) => error.path)).toContain(path);
    for (const { message } of problem.errors) expect(message).toMatch(HAN);
  });

  it("names every mistake at once", async () => {
    const response = await s.post("/api/ask", { question: "", history: [{ role: "x", content: 1 }], extra: 1 });
    const { errors } = (await response.json()) as { errors: { path: string }[] };
    expect(errors.map((error) => error.path).sort()).toEqual(["extra", "history.0.content", "history.0.role", "question"]);
  });

  it.each([
    "multipart/form-data; boundary=x",
    "application/octet-stream",
    "application/xml",
    "text/html",
    // What a page of another site may have a browser send without asking.
    "application/x-www-form-urlencoded",
    "text/plain;charset=UTF-8",
    "",
  ])("a body that says it is %s", async (type) => {
    const response = await s.post("/api/ask", { question: "多少件" }, { "content-type": type });
    expect(response.status).toBe(415);
    expect(((await response.json()) as { detail: string }).detail).toContain("application/json");
  });

  it("what is no JSON", async () => {
    const response = await s.post("/api/ask", "question=多少件");
    expect(response.status).toBe(400);
    const { detail } = (await response.json()) as { detail: string };
    expect(detail).toContain("正文不是有效的 JSON");
    expect(detail).toContain("/docs");
  });

  it("bytes that are no UTF-8", async () => {
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]);
    const response = await s.request("/api/ask", { method: "POST", body, headers: JSON_TYPE });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("UTF-8");
  });

  it.each([
    ["in a question", '{"question":"新收\\ud800多少件"}'],
    ["in what was said before", '{"question":"呢","history":[{"role":"user","content":"\\udc00"}]}'],
    ["in a name", '{"question":"呢","\\ud800":1}'],
  ])("half a character %s", async (_name, body) => {
    const response = await s.post("/api/ask", body);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("字符不完整");
  });

  it("a body of 10 MB, with and without its length", async () => {
    const big = "x".repeat(10 * 1024 * 1024);
    expect((await s.post("/api/ask", big, { "content-length": String(big.length) })).status).toBe(413);
    expect((await s.post("/api/ask", big)).status).toBe(413);
  });

  it("a body nested without end", async () => {
    const response = await s.post("/api/ask", `{"question":"x","history":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
    expect(response.status).toBe(400);
  });
});

describe("POST /api/ask takes", () => {
  it.each([
    ["a NUL", '{"question":"新收\\u0000多少件"}'],
    ["500 characters", { question: "问".repeat(500) }],
    ["a leap day", { question: "多少件", today: "2024-02-29" }],
    ["a charset", { question: "多少件" }],
  ])("%s", async (_name, body) => {
    expect((await s.post("/api/ask", body, { "content-type": "application/json; charset=utf-8" })).status).toBe(200);
  });
});

describe("JSON is read as such", () => {
  const BODIES: [path: string, body: unknown, status: number][] = [
    ["/api/ask", { question: "多少件" }, 200],
    ["/api/check", { text: "新收38件。" }, 200],
    ["/api/feedback", { answer_id: ANSWER_ID, helpful: true }, 204],
    ["/v1/chat/completions", { messages: [{ role: "user", content: "多少件" }] }, 200],
  ];
  const types = ["application/json", "application/vnd.api+json", "APPLICATION/JSON; charset=utf-8"];
  it.each(BODIES)("at %s, where the type says so", async (path, body, status) => {
    for (const type of types) expect((await s.post(path, body, { "content-type": type })).status).toBe(status);
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(body)}`);
    expect((await s.request(path, { method: "POST", body: bytes, headers: JSON_TYPE })).status).toBe(status);
  });
});

describe("an address that is no text is refused", () => {
  it.each([
    "/api/reports?cursor=%00",
    "/reports/%00",
    "/answers/%ED%A0%80",
    "/api/reports/%F0%9F",
    "/?q=%FF",
    "/%",
    `/reports?q=${"x".repeat(9000)}`,
  ])("%s", async (path) => {
    expect((await s.request(path)).status).toBe(400);
  });
});

describe("the other endpoints refuse", () => {
  it.each([
    ["/api/check", {}, "text"],
    ["/api/check", { text: "字".repeat(5001) }, "text"],
    ["/api/check", { text: "好", more: 1 }, "more"],
    ["/api/feedback", { answer_id: "a", helpful: "yes" }, "helpful"],
    ["/api/feedback", { helpful: true }, "answer_id"],
    ["/api/feedback", { answer_id: "a", helpful: true, comment: "字".repeat(2001) }, "comment"],
  ])("%s %o", async (url, body, path) => {
    const response = await s.post(url, body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe(path);
  });

  it.each([
    ["/api/reports?limit=0", "limit"],
    ["/api/reports?limit=101", "limit"],
    ["/api/reports?limit=1.5", "limit"],
    ["/api/reports?limit=", "limit"],
    ["/api/reports?limit=1&limit=2", "limit"],
    ["/api/reports?year=abc", "year"],
    ["/api/reports?year=9999", "year"],
    ["/api/reports?q=", "q"],
    ["/api/reports?regio=64", "regio"],
    ["/api/reports?__proto__=1", "__proto__"],
    ["/api/reports?constructor=1", "constructor"],
    ["/api/figures?key=nothing", "key"],
    ["/api/figures?format=xml", "format"],
    ["/api/audit?kind=odd", "kind"],
  ])("GET %s", async (url, path) => {
    const response = await s.request(url);
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { errors: { path: string; message: string }[] };
    expect(problem.errors[0]?.path).toBe(path);
    expect(problem.errors[0]?.message).toMatch(HAN);
  });

  it.each([
    ["PUT", "/api/ask", "POST"],
    ["GET", "/api/ask", "POST"],
    ["DELETE", "/api/reports", "GET, HEAD"],
    ["POST", "/api/reports/jia-2024", "GET, HEAD"],
    ["PATCH", "/healthz", "GET, HEAD"],
    ["POST", "/", "GET, HEAD"],
  ])("%s %s with what is allowed", async (method, path, allow) => {
    const response = await s.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allow);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
  });

  it("an address that is none, and a report that is none", async () => {
    for (const path of ["/api/nothing", "/nothing", "/api/reports/nowhere-2024", "/api/reports/__proto__"]) {
      const response = await s.request(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toContain("application/problem+json");
    }
  });

  it("a page that is none with a page, what is no page with a problem", async () => {
    const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const status404 = async (path: string, init: RequestInit): Promise<string> => {
      const response = await s.request(path, init);
      expect(response.status).toBe(404);
      return response.headers.get("content-type") ?? "";
    };
    for (const method of ["GET", "HEAD"]) expect(await status404("/nothing", { method, headers: html })).toContain("text/html");
    expect(await status404("/nothing", { method: "POST", headers: html })).toContain("application/problem+json");
    expect(await status404("/nothing.png", { headers: { accept: "image/*,*/*" } })).toContain("application/problem+json");
    for (const path of ["/api/nothing", "/v1/nothing", "/mcp/nothing", "/api/reports/nowhere-2024"])
      expect(await status404(path, { headers: html })).toContain("json");
  });

  it("nothing of the inside when something breaks", async () => {
    const broken = service({ store: { ...s.deps.store, size: () => Promise.reject(new Error("/srv/secret.ts: key sk-123")) } });
    const response = await broken.request("/healthz");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/secret|sk-123|\.ts|at /);
    expect(broken.errors).toHaveLength(1);
  });
});
