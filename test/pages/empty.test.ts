// A corpus with nothing in it is a normal state: every page comes, says so, and speaks of no place of the sample.
import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { buildIndex } from "../../src/index/build.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { realCorpus } from "../support/corpus.ts";
import { wired } from "../support/wired.ts";

let app: ReturnType<typeof wired>;
let shipped: RegExp;
beforeAll(async () => {
  const { language } = await realCorpus();
  const { corpus, search } = buildIndex([], { issuers: {}, regions: {} }, [], () => "v");
  const store = memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: language.isPlace });
  const agencies = JSON.parse(await readFile(new URL("../../corpus/agencies.json", import.meta.url), "utf8")) as {
    issuers: Record<string, { name: string }>;
  };
  const places = Object.entries(agencies.issuers).flatMap(([id, { name }]) => [id, ...(name.match(/[^省市]{2,4}[区县镇]/g) ?? [])]);
  shipped = new RegExp(places.join("|"));
  app = wired({ store, language });
});

it("knows the sample's places when it sees them", () => {
  for (const place of ["吴忠市利通区", "隆德县", "litong-2024"]) expect(place).toMatch(shipped);
});

const PAGES = [
  "/",
  "/?lang=en",
  "/reports",
  "/audit",
  "/check",
  "/use",
  "/docs",
  "/embed",

  "/sitemap.xml",
  "/openapi.json",
  "/api/site",
  "/api/reports",
  "/api/audit",
];
it.each(PAGES)("%s", async (path) => {
  const response = await app.fetch(new Request(`https://host.test${path}`, { headers: { accept: "text/html" } }), { address: "" });
  expect(response.status).toBe(200);
  expect(shipped.exec(await response.text())?.[0]).toBeUndefined();
});

it("a question is answered with what is held: nothing", async () => {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ question: "2024年新收多少件政府信息公开申请？" });
  const response = await app.fetch(new Request("https://host.test/api/ask", { method: "POST", body, headers }), { address: "" });
  const answer = (await response.json()) as { status: string; answer: string };
  expect(answer).toMatchObject({ status: "not_found", answer: "目前还没有收录任何报告，收录之后才能回答。" });
  expect(shipped.exec(answer.answer)?.[0]).toBeUndefined();
});
