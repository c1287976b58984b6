// What is shared of a kept answer, and the files a site has for crawlers and phones.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Opened } from "../../src/http/links.ts";
import { messageOf } from "../../src/pages/card.ts";
import { chartSvg } from "../../src/pages/chart-svg.ts";
import type { DrawPng } from "../../src/pages/deps.ts";
import { figuresCsv, shared, titled } from "../../src/pages/share.ts";
import { chartOf } from "../../src/pages/view/bars.ts";
import { headOf, SHARED } from "../../src/pages/view/words.ts";
import { NO_SITE } from "../../src/site/site.ts";
import { ANSWERS } from "../widget/answers.ts";
import { type StandIn, standIn } from "../widget/standin.ts";
import { answerOf, cell, over } from "./made.ts";

let service: StandIn;
beforeAll(async () => {
  service = await standIn();
});
afterAll(() => service.close());
const get = async (path: string) => {
  const response = await fetch(service.url + path);
  return { response, body: await response.text() };
};
const contradiction = answerOf("contradiction");

test("a chart is headed by whose it is", () => {
  const years = [cell("甲县", 2024, 53, 1), cell("甲县", 2025, 17, 2)];
  const listed = over("- 甲县2024年新收53件[1]\n- 甲县2025年新收17件[2]", years);
  const chart = chartOf(listed);
  expect(chart && titled(chart, listed).title).toBe("甲县 · 新收");
});

test("a number of several reports is nobody's own", () => {
  const both = [cell("甲县", 2024, 53, 1), cell("乙县", 2024, 17, 2)];
  const rows = figuresCsv(over("合计70件[1][2]。", both, { value: 70, formula: "53 + 17 = 70" }), "https://host").split("\r\n");
  expect(rows.slice(1, 3)).toEqual([
    ",2024,新收,70,70件,件,算得,53 + 17 = 70,",
    "甲县,2024,新收,53,53件,件,表格所载,,https://host/reports/甲县-2024#cell-received@total",
  ]);
  expect(rows.filter((row) => row.startsWith("甲县"))).toHaveLength(1);
});

test("the figures as CSV: each with its place at an absolute address, those it was computed from after it", () => {
  const share = ANSWERS.share;
  const rows = (share ? figuresCsv(share, "https://host") : "").split("\r\n");
  expect(rows[0]).toBe("\u{feff}机关,年份,指标,数值,原文,单位,性质,算式,位置");
  expect(rows[1]).toContain("31.58,31.58%,%,算得,12 ÷ 38 × 100 = 31.58");
  expect(rows[2]).toBe(
    "吴忠市利通区,2024,新收政府信息公开申请 · 总计,38,38件,件,表格所载,,https://host/reports/litong-2024#cell-received@total",
  );
});

test("a comparison is drawn whole and alone: each label and value, as text; where nothing is compared there is no chart", async () => {
  const ranking = ANSWERS.ranking && chartOf(ANSWERS.ranking);
  if (!ranking) throw new Error("nothing compared");
  const [first] = ranking.bars;
  const svg = String(await chartSvg({ ...ranking, title: "<b>申请</b>" }, "年报问答 · https://host"));
  for (const part of ["&lt;b&gt;申请", `1. ${first?.label}`, `>${first?.text}<`, "年报问答 · https://host"]) expect(svg).toContain(part);
  expect(svg.match(/<rect /g)).toHaveLength(ranking.bars.length + 1);
  const trend = String(await chartSvg({ ...ranking, kind: "trend" }, ""));
  expect(trend.match(/<circle /g)).toHaveLength(ranking.bars.length);
  expect((await get("/answers/answer-1/chart.svg")).response.status).toBe(404);
});

test("a message that shares an answer shows question and number", async () => {
  expect(messageOf({ question: "几件？", answer: contradiction }).title).toBe("几件？ 6件");
  const asked = await get(`/?q=${encodeURIComponent("利通区2024年有多少行政诉讼？")}`);
  expect(asked.body).toMatch(/property="og:title" content="读者的提问：利通区2024年/);
  const { body } = await get("/answers/answer-1");
  expect(body).toContain('property="og:title" content="读者的提问：利通区2024年有多少行政诉讼？ 6件"');
  expect(body).toContain(`property="og:image" content="${service.url}/answers/answer-1/card.svg"`);
  expect((await get("/answers/answer-1/card.svg")).response.headers.get("Content-Type")).toContain("image/svg+xml");
  expect((await get("/answers/answer-1/figures.csv")).response.headers.get("Content-Disposition")).toContain("figures.csv");
  expect((await get("/answers/none/card.svg")).response.status).toBe(404);
});

test("the page tells a phone its colour and its manifest; English samples are English", async () => {
  const { body } = await get("/?lang=en");
  expect(body).toContain('<meta name="theme-color" content="#0f4c5c">');
  expect(body).toContain('<link rel="manifest" href="/manifest.webmanifest">');
  expect(body).toMatch(/<a href="\/\?q=How%20many%20requests/);
});

test("a greeting is answered without a heading that says it is out of place", () => {
  expect(headOf("out_of_scope", "not_about_reports", SHARED.zh)).toBe("");
  expect(headOf("not_found", "no_year", SHARED.zh)).toBe("没有收录这一年");
});

test("robots, sitemap, manifest, and what the service says of itself", async () => {
  expect((await get("/robots.txt")).body).toContain(`Sitemap: ${service.url}/sitemap.xml`);
  expect((await get("/sitemap.xml")).body).toContain(`<loc>${service.url}/reports/litong-2024</loc>`);
  expect(JSON.parse((await get("/manifest.webmanifest")).body)).toMatchObject({ name: "年报问答", start_url: "/" });
  expect(JSON.parse((await get("/api/site?report=longde-2024")).body).starters[0]).toContain("隆德县");
  expect(JSON.parse((await get("/api/site?report=none")).body)).toEqual({ starters: [] });
});

test("the home page opens with a sentence and the cells it does not agree with", async () => {
  const { body } = await get("/");
  expect(body).toContain("<mark>全年未发生涉及政府信息公开的行政诉讼案件</mark>");
  expect(body).toContain('<td class="at marked"><mark>3</mark></td>');
  expect((await get("/?lang=en")).body).toContain("Which place received the most requests in 2024?");
});

describe("the card as PNG", () => {
  const answer = contradiction;
  const app = (drawPng?: DrawPng) =>
    shared({
      openLink: async (id) => (id === "kept" ? ({ link: { ask: { question: "几件？" } }, answer } as Opened) : null),
      site: NO_SITE,
      base: "",
      ...(drawPng ? { drawPng } : {}),
    });

  test("drawn from the SVG where the runtime draws", async () => {
    const drawn: string[] = [];
    const served = app(async (svg) => {
      drawn.push(svg);
      return new Uint8Array([137, 80]);
    });
    const response = await served.request("/answers/kept/card.png");
    expect([response.status, response.headers.get("content-type"), response.headers.get("x-robots-tag")]).toEqual([
      200,
      "image/png",
      "noindex",
    ]);
    expect(drawn[0]).toBe(await (await served.request("/answers/kept/card.svg")).text());
    expect((await served.request("/answers/gone/card.png")).status).toBe(404);
    expect((await served.request("/answers/kept/other.png")).status).toBe(404);
  });

  test("the SVG where it cannot be drawn now; none where the runtime has no font", async () => {
    const busy = await app(async () => null).request("/answers/kept/card.png");
    expect([busy.status, busy.headers.get("location")]).toEqual([307, "/answers/kept/card.svg"]);
    expect((await app().request("/answers/kept/card.png")).status).toBe(404);
  });
});
