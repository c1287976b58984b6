// When the store does not answer: a reader gets a page that says so, a program a problem, and nobody a part of a table.
import { beforeAll, expect, it } from "vitest";
import { unavailable } from "../../src/store/refusal.ts";
import { realCorpus } from "../support/corpus.ts";
import { wired } from "../support/wired.ts";

const errors: unknown[] = [];
let app: ReturnType<typeof wired>;
beforeAll(async () => {
  const { language, store: whole } = await realCorpus();
  const locked = async (): Promise<never> => Promise.reject(unavailable(new Error("database is locked at /var/lib/nianbao")));
  const store = Object.fromEntries(Object.keys(whole).map((name) => [name, locked])) as unknown as typeof whole;
  app = wired({ store, language }, { logError: (error) => void errors.push(error) });
});
const get = async (path: string, accept: string) =>
  app.fetch(new Request(`https://host.test${path}`, { headers: { accept } }), { address: "" });

it.each(["/", "/reports", "/reports/litong-2024", "/audit", "/use"])("%s is a page that says so", async (path) => {
  const response = await get(path, "text/html");
  expect(response.status).toBe(503);
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(response.headers.get("retry-after")).toBe("1");
  expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
  const text = await response.text();
  expect(text).toContain("数据库正忙，请稍后再试。");
  expect(text).not.toMatch(/locked|\/var\/lib/);
});

it("a question in the page's address is answered with why it was not", async () => {
  expect((await get("/?q=%E5%A4%9A%E5%B0%91%E4%BB%B6", "text/html")).status).toBe(503);
});

it.each(["/api/reports", "/api/reports/litong-2024", "/api/figures", "/api/figures?format=csv", "/api/audit"])(
  "%s is a problem",
  async (path) => {
    const response = await get(path, "*/*");
    expect(response.status).toBe(503);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
  },
);

it("and whoever runs it is told what happened", () => {
  expect(JSON.stringify(errors.map(String))).toContain("database is locked");
});
