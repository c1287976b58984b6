// A kept answer -> what is had of it as a file: a card and its comparison drawn as SVG or PNG, its figures as CSV.
import type { Context } from "hono";
import { Hono } from "hono/quick";
import type { Answer, Citation, Figure } from "../contract.ts";
import { type CsvValue, csv } from "../csv.ts";
import { serviceUrl } from "../http/service-url.ts";
import { cardSvg } from "./card.ts";
import { chartSvg } from "./chart-svg.ts";
import type { PagesDeps } from "./deps.ts";
import { STRINGS } from "./strings.ts";
import { type Chart, chartOf } from "./view/bars.ts";

const HEADER = ["机关", "年份", "指标", "数值", "原文", "单位", "性质", "算式", "位置"];
const STATES: Record<Figure["state"], string> = { reported: "表格所载", stated: "正文所述", derived: "算得" };

/** What all of them have in common, or null: 109件 of seven reports is nobody's own. */
const common = <T>(all: readonly T[]): T | null => (new Set(all).size === 1 ? (all[0] ?? null) : null);

/** Every figure of the answer, those it was computed from after it, each once and with the absolute address of its place. */
export function figuresCsv({ figures, citations }: Answer, origin: string): string {
  const citedBy = (figure: Figure): Citation[] => {
    const own = citations[figure.citation - 1];
    if (figure.operands?.length) return figure.operands.flatMap(citedBy);
    return own && (figure.report === own.report || figure.state !== "derived") ? [own] : [];
  };
  const rows = (figure: Figure): CsvValue[][] => {
    const cited = citedBy(figure);
    const place = citations[figure.citation - 1];
    return [
      [
        common(cited.map(({ issuer }) => issuer)) ?? "",
        common(cited.map(({ year }) => year)),
        figure.label,
        figure.value,
        figure.text,
        figure.unit,
        STATES[figure.state],
        figure.formula ?? "",
        // What was computed over several reports stands in none of them.
        place && common(cited.map(({ report }) => report)) ? `${origin}${place.url}` : "",
      ],
      ...(figure.operands ?? []).flatMap(rows),
    ];
  };
  const all = figures.flatMap(rows);
  return csv(HEADER, [...new Map(all.map((row) => [JSON.stringify(row), row])).values()]);
}

/** A picture goes without the page: whose it is, or of which year, stands in its title. */
export function titled(chart: Chart, { citations, set }: Answer): Chart {
  const issuer = chart.kind === "trend" ? common(citations.map((each) => each.issuer)) : null;
  const year = common(citations.map((each) => each.year));
  const whose = issuer ?? set?.label ?? (year && `${year}年`);
  return whose ? { ...chart, title: [whose, chart.title].filter(Boolean).join(" · ") } : chart;
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
    return compared
      ? String(await chartSvg(titled(compared, opened.answer), `${title} · ${serviceUrl(c.req.url, base)}/answers/${id}`))
      : null;
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
