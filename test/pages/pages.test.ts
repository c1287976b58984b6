// The pages over HTTP: what each shows with no script, its headers, and that nothing in it is inline or unescaped.
import { afterAll, beforeAll, expect, test } from "vitest";
import { STRINGS } from "../../src/pages/strings.ts";
import { type StandIn, standIn } from "../widget/standin.ts";

let service: StandIn;
beforeAll(async () => {
  service = await standIn();
});
afterAll(() => service.close());
const get = async (path: string, init?: RequestInit) => {
  const response = await fetch(service.url + path, init);
  return { response, body: await response.text() };
};

const PAGES = [
  "/",
  "/?q=ranking",
  "/reports",
  "/reports/litong-2024",
  "/audit",
  "/agencies/litong",
  "/regions/64",
  "/check",
  "/use",
  "/docs",
  "/embed",
  "/answers/answer-1",
  "/?lang=en",
];

for (const path of PAGES)
  test(`GET ${path}: a whole page with a strict policy and nothing inline`, async () => {
    const { response, body } = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=UTF-8");
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain(path === "/embed" ? "frame-ancestors *" : "frame-ancestors 'none'");
    expect(body).toMatch(/^<!doctype html>/);
    expect(body).toMatch(/<html lang="(zh-CN|en)"/);
    expect(body).not.toMatch(/<style|<script(?![^>]* src="\/)| style="|\son\w+="|https?:\/\/(?!localhost|www\.example\.gov\.cn|…)/);
    const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of body.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

test("files are named by the build and kept for good; without the name only for minutes", async () => {
  for (const [path, type] of [
    ["/widget.js", "text/javascript; charset=utf-8"],
    ["/assets/page.js", "text/javascript; charset=utf-8"],
    ["/assets/page.css", "text/css; charset=utf-8"],
  ]) {
    const named = await get(`${path}?v=test`);
    expect(named.response.headers.get("Content-Type")).toBe(type);
    expect(named.response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect((await get(`${path}`)).response.headers.get("Cache-Control")).toBe("public, max-age=300");
  }
  expect((await get("/widget.js")).response.headers.get("Access-Control-Allow-Origin")).toBe("*");
});

test("the page says what is held, offers questions about it, and lists reports by region and year", async () => {
  const { body } = await get("/");
  expect(body).toContain("已收录 5 份年度报告");
  expect(body).toContain("宁夏回族自治区");
  expect(body).toContain('href="/reports/gucheng-2023"');
  expect(body).toContain("2024年哪个地方收到的政府信息公开申请最多？");
});

test("/?q= answers on the page; a question too long is told so; a blank one is no question", async () => {
  const { body } = await get("/?q=contradiction");
  expect(body).toContain("同一份报告的正文说");
  expect(body).toContain('href="/reports/litong-2024#cell-litigation.direct.total"');
  expect((await get(`/?q=${"长".repeat(501)}`)).body).toContain("问题最多 500 个字");
  expect((await get("/?q=%20")).body).not.toContain('class="asked"');
});

test("what an answer carries is text, in every place of the page", async () => {
  const { body } = await get("/?q=hostile");
  expect(body).toContain("&lt;img src=x onerror=");
  expect(body).not.toMatch(/<img|<svg onload|<script>document|href="javascript:/);
});

test("reports are filtered by region, year and words; junk filters nothing", async () => {
  const listed = async (query: string) =>
    [...(await get(`/reports?${query}`)).body.matchAll(/href="\/reports\/([a-z0-9-]+)"/g)].map((match) => match[1]);
  expect(await listed("region=41")).toEqual(["yindu-office-2024"]);
  expect(await listed("year=2023")).toEqual(["gucheng-2023"]);
  expect(await listed("q=隆德")).toEqual(["longde-2024"]);
  expect((await listed("region=<b>&year=soon")).length).toBe(5);
  expect((await get("/reports?year=1999")).body).toContain("没有符合条件的报告");
});

test("a text is checked by a plain form: verdicts, both figures, sources; empty and over-long are refused", async () => {
  const post = (text: string) => get("/check", { method: "POST", body: new URLSearchParams({ text }) });
  const { body } = await post("隆德县2024年共作出行政处罚28649件。");
  for (const shown of ["与报告相符", "与报告不符", "报告自相矛盾", "报告没有提到", "28649件", "83件"]) expect(body).toContain(shown);
  // The report says what the text says and something else besides: it does not "say 6" against the text.
  expect(body).toContain("<dt>报告另一处载</dt>");
  expect((await post(" ")).response.status).toBe(400);
  const long = await post("长".repeat(5001));
  expect(long.response.status).toBe(400);
  expect(long.body).toContain("文字超过 5000 字");
  expect((await get("/check", { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } })).response.status).toBe(400);
});

test("a permanent address shows whose question it is, within what, and what has changed since; a lost one says so", async () => {
  const { response, body } = await get("/answers/answer-1");
  expect(body).toContain("2026年11月20日 16:00");
  expect(body).toContain("a1b2c3d4");
  expect(body).toContain("<h1>读者的提问</h1>");
  expect(body).toContain("不代表本站的说法");
  expect(body).toMatch(/只在以下范围内回答：[^<]*利通区/);
  expect(body).toContain("行政诉讼 · 总计：当时为 5件，现在为 6件");
  expect(response.headers.get("x-robots-tag")).toContain("noindex");
  const lost = await get("/answers/none");
  expect(lost.response.status).toBe(404);
  expect(lost.body).toContain("没有保存过");
});

test("an unknown report is a page that says so; an unknown table is not found", async () => {
  const { response, body } = await get("/reports/nowhere-2024");
  expect(response.status).toBe(404);
  expect(body).toContain("没有这份报告");
  expect((await get("/reports/litong-2024/other.csv")).response.status).toBe(404);
});

test("an address that is none is a page too, in the reader's language, with a way back and a page's headers", async () => {
  const { response, body } = await get("/nowhere/at/all");
  expect(response.status).toBe(404);
  expect(body).toMatch(/^<!doctype html>/);
  expect(body).toContain("没有这个页面");
  expect(body).toContain('<a href="/">回到提问页</a>');
  expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  expect(response.headers.get("X-Frame-Options")).toBe("DENY");
  expect((await get("/nowhere?lang=en")).body).toContain("No such page");
});

test("a table as CSV opens in a spreadsheet: BOM, one row a cell, the place of each", async () => {
  const response = await fetch(`${service.url}/reports/litong-2024/requests.csv`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = new TextDecoder().decode(bytes).trim().split("\r\n");
  expect(rows.length).toBe(1 + 175);
  expect(rows.find((row) => row.includes(",received@total,"))).toContain(",received@total,38,38,件,http://");
  expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="litong-2024-requests.csv"');
});

test("an authority has a page: its years, figures that lead to their cells, findings, questions", async () => {
  const { body } = await get("/agencies/litong");
  for (const shown of [
    "吴忠市利通区",
    'href="/reports/litong-2024"',
    'href="/reports/litong-2024#cell-received@total"',
    "核查发现",
    "/?q=",
  ])
    expect(body).toContain(shown);
  expect((await get("/agencies/nowhere")).response.status).toBe(404);
});

test("the province and the prefecture above it have pages: figures over its authorities, each to its cell, and what is not held is said", async () => {
  expect((await get("/agencies/litong")).body).toContain('<a href="/regions/6403" lang="zh-CN">吴忠市</a>');
  const { body } = await get("/regions/64");
  for (const shown of [
    "宁夏回族自治区",
    "各数不能当作整个地区的数",
    "/regions/6403",
    "/reports/litong-2024#cell-received@total",
    "/agencies/longde",
  ])
    expect(body).toContain(shown);
  expect(body).not.toContain("殷都区");
  expect((await get("/regions/6403")).body).not.toContain("longde-2024");
  for (const none of ["/regions/31", "/regions/x", "/regions/640"]) expect((await get(none)).response.status).toBe(404);
});

test("findings are filtered by region and year as well as by kind; what the statement does not compare is not set side by side", async () => {
  const { body } = await get("/audit?region=64&year=2024&kind=prose_vs_table");
  expect(body).toContain('<input type="hidden" name="kind" value="prose_vs_table">');
  expect(body).toContain("<dd>6件</dd>");
});

test("a checked text has an address of its own when it is short, and its verdicts as CSV", async () => {
  const { body } = await get(`/check?text=${encodeURIComponent("利通区2024年共受理信息公开申请83件。")}`);
  expect(body).toContain('<a class="claimed" data-verdict="contradicted" href="#claim-2">');
  expect(body).toContain("与报告不符");
  const exported = await get("/check.csv", { method: "POST", body: new URLSearchParams({ text: "甲" }) });
  expect(exported.response.headers.get("Content-Type")).toContain("text/csv");
  expect(exported.body).toContain("利通区2024年共受理信息公开申请83件。,与报告不符,83,38,件");
});

test("what is kept of a question is said under the box, in either language, and that nothing is where nothing is", async () => {
  const [chinese, english] = [await get("/"), await get("/?lang=en")];
  expect(chinese.body).toMatch(/<p class="box-notice">问题和回答最多保存\d+天，身份证号、电话等会先隐去/);
  expect(english.body).toMatch(/<p class="box-notice">Questions and answers are kept for at most \d+ days/);
  expect(STRINGS.zh.home.kept(0)).toMatch(/^问题不会保存/);
  expect(STRINGS.en.home.kept(0)).toMatch(/^Questions are not kept/);
});
