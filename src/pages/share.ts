// A kept answer -> what is shared of it: a card and its comparison drawn as SVG, its figures as CSV, the lines a message shows.
import type { Context } from "hono";
import { html } from "hono/html";
import { Hono } from "hono/quick";
import type { Answer, Figure } from "../contract.ts";
import { type CsvValue, csv } from "../csv.ts";
import { serviceUrl } from "../http/service-url.ts";
import { chartSvg } from "./chart-svg.ts";
import type { PagesDeps } from "./deps.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import { chartOf } from "./view/bars.ts";
import { shapeOf } from "./view/shape.ts";
import { spoken } from "./view/text.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
/** Pixels that a line has. */
const FIT = WIDTH - 2 * MARGIN;
/** Rows of a list that has no number of its own. */
const ROWS = 4;
/** Characters of a line; a Chinese one is as wide as it is high, a Latin one half. */
const units = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffff]/.test(character) ? 1 : 0.55), 0);

/** Lines of at most so many units; what is beyond the last is left out with a sign. */
function lines(text: string, longest: number, most: number): string[] {
  const all: string[] = [];
  let line = "";
  for (const character of text) {
    if (units(line + character) > longest) {
      all.push(line);
      line = "";
    }
    line += character;
  }
  if (line) all.push(line);
  return all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]?.slice(0, -1)}…`] : all;
}

/** The number that answers, and what is said: of a list whose sentence names none of its numbers, its first rows instead. */
function heldUp(answer: Answer): { number: string | undefined; said: string[] } {
  const { number, text, chart } = shapeOf(answer);
  const sentence = spoken(text).replace(/\n/g, " ");
  if (!number || sentence.includes(number)) return { number, said: [sentence] };
  const rows = (chart?.bars ?? []).slice(0, ROWS).map(({ place, label, text }) => `${place ? `${place}. ` : ""}${label} ${text}`);
  return { number: undefined, said: [sentence, ...rows] };
}

/** The question, marked as a reader's, the number, the sentence, where it stands, whose service it is. `title` is the service's own name. */
export function cardSvg({ question, answer }: { question: string; answer: Answer }, title: string): Html {
  const { number, said: told } = heldUp(answer);
  const [cited] = answer.citations;
  const reports = new Set(answer.citations.map(({ report }) => report)).size;
  const source = reports > 1 ? STRINGS.zh.answer.fromReports(reports) : cited && `${cited.issuer} ${cited.year}年 · ${cited.section}`;
  const asked = lines(`${STRINGS.zh.answer.byReader}：${question}`, FIT / 38, 2);
  const [sentence = "", ...rows] = told;
  const said = [...lines(sentence, FIT / 32, number || rows.length > 0 ? 2 : 5), ...rows.flatMap((each) => lines(each, FIT / 32, 1))];
  const top = MARGIN + 40;
  const numberTop = top + asked.length * 52 + 110;
  const saidTop = number ? numberTop + 70 : top + asked.length * 52 + 40;
  const row = (text: string, y: number, size: number, more: Html | string = ""): Html =>
    html`<text x="${MARGIN}" y="${y}" font-size="${size}"${more}>${text}</text>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif" fill="#1b2126"><title>${STRINGS.zh.answer.byReader}：${question}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><rect width="${WIDTH}" height="12" fill="#0f4c5c"/>
${asked.map((line, index) => row(line, top + index * 52, 38, html` fill="#4c5760"`))}
${number ? html`<rect x="${MARGIN - 10}" y="${numberTop - 40}" width="${Math.round(units(number) * 96) + 20}" height="46" fill="#ffe58a"/>${row(number, numberTop, 96, html` font-weight="700"`)}` : ""}
${said.map((line, index) => row(line, saidTop + index * 46, 32))}
${source ? row(lines(source, FIT / 26, 1)[0] ?? "", HEIGHT - 92, 26, html` fill="#4c5760"`) : ""}
${row(title, HEIGHT - 46, 26, html` fill="#0f4c5c" font-weight="700"`)}
</svg>`;
}

const HEADER = ["机关", "年份", "指标", "数值", "原文", "单位", "性质", "算式", "位置"];
const STATES: Record<Figure["state"], string> = { reported: "表格所载", stated: "正文所述", derived: "算得" };

/** Every figure of the answer, those it was computed from after it, each with the absolute address of its place. */
export function figuresCsv({ figures, citations }: Answer, origin: string): string {
  const rows = (figure: Figure): CsvValue[][] => {
    const cited = citations[figure.citation - 1];
    const own = cited && (figure.report === undefined || figure.report === cited.report);
    return [
      [
        own ? cited.issuer : "",
        own ? cited.year : null,
        figure.label,
        figure.value,
        figure.text,
        figure.unit,
        STATES[figure.state],
        figure.formula ?? "",
        cited ? `${origin}${cited.url}` : "",
      ],
      ...(figure.operands ?? []).flatMap(rows),
    ];
  };
  return csv(HEADER, figures.flatMap(rows));
}

/** Not for long: what an operator deletes has to go. */
const DRAWN = { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "public, max-age=300", "X-Robots-Tag": "noindex" };

/** /answers/{id}/card.svg, chart.svg, the same as PNG where they can be drawn, and figures.csv, for as long as the answer is kept. */
export function shared({ openLink, site, base, drawPng }: Pick<PagesDeps, "openLink" | "site" | "base" | "drawPng">): Hono {
  const app = new Hono();
  const title = site.title ?? STRINGS.zh.site;
  const chart = async (c: Context, id: string): Promise<string | null> => {
    const opened = await openLink(id, c.req.raw);
    const compared = opened && chartOf(opened.answer);
    return compared ? String(await chartSvg(compared, `${title} · ${serviceUrl(c.req.url, base)}/answers/${id}`)) : null;
  };
  const card = async (c: Context, id: string): Promise<string | null> => {
    const opened = await openLink(id, c.req.raw);
    return opened ? String(await cardSvg({ question: opened.link.ask.question, answer: opened.answer }, title)) : null;
  };
  app.get("/answers/:id/chart.svg", async (c) => {
    const svg = await chart(c, c.req.param("id"));
    return svg ? c.body(svg, 200, DRAWN) : c.notFound();
  });
  app.get("/answers/:id/card.svg", async (c) => {
    const svg = await card(c, c.req.param("id"));
    return svg ? c.body(svg, 200, DRAWN) : c.notFound();
  });
  app.get("/answers/:id/:picture{(?:card|chart)\\.png}", async (c) => {
    const { id, picture } = c.req.param();
    if (!drawPng) return c.notFound();
    const svg = await (picture === "card.png" ? card : chart)(c, id);
    const png = svg && (await drawPng(svg));
    if (png) return c.body(png, 200, { ...DRAWN, "Content-Type": "image/png" });
    // It exists and cannot be drawn now: what it would be drawn from is there.
    return svg ? c.redirect(`/answers/${id}/${picture.replace(".png", ".svg")}`, 307) : c.notFound();
  });
  app.get("/answers/:id/figures.csv", async (c) => {
    const opened = await openLink(c.req.param("id"), c.req.raw);
    if (!opened) return c.notFound();
    return c.body(figuresCsv(opened.answer, serviceUrl(c.req.url, base)), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="figures.csv"',
    });
  });
  return app;
}

/** Title and text of a message that shares the answer: question and number. */
export function messageOf({ question, answer, card }: { question: string; answer: Answer; card?: string }) {
  const { number, said } = heldUp(answer);
  return { title: number ? `${question} ${number}` : question, text: said.join(" ").slice(0, 150), ...(card ? { card } : {}) };
}
