// The reports held: their list, each as a page to read, its tables as CSV.
import { Hono } from "hono/quick";
import { findingsOf } from "../../answer/reports/findings.ts";
import type { Finding } from "../../contract.ts";
import { TABLE_SECTION, type TableName } from "../../form/vocabulary.ts";
import { serviceUrl } from "../../http/service-url.ts";
import { storeIn } from "../bilingual.ts";
import type { PagesDeps } from "../deps.ts";
import { pageHeaders } from "../headers.ts";
import { preferencesOf } from "../preferences.ts";
import { provincesOf } from "../regions.ts";
import { tablesCsv } from "../report/csv.ts";
import { reportPage } from "../report/page.ts";
import { reportListPage } from "../report-list.ts";
import type { Shown } from "../show.ts";

const LISTED = 100;

export function reportsRoutes(deps: PagesDeps, { missing, show, words }: Shown): Hono {
  const { store } = deps;
  const app = new Hono();

  app.get("/reports", pageHeaders(null), async (c) => {
    const chosen = {
      region: c.req.query("region") ?? "",
      year: c.req.query("year") ?? "",
      q: (c.req.query("q") ?? "").slice(0, 100).trim(),
    };
    const year = /^\d{4}$/.test(chosen.year) ? Number(chosen.year) : null;
    const region = /^\d{2,6}$/.test(chosen.region) ? chosen.region : null;
    const selection = {
      ...(region ? { regions: [region] } : {}),
      ...(year ? { years: [year] } : {}),
      ...(chosen.q ? { q: chosen.q } : {}),
    };
    const cursor = c.req.query("cursor");
    const { language } = preferencesOf(c);
    const [page, { years, provinces: codes }] = await Promise.all([
      storeIn(deps, language).reports(selection, { limit: LISTED, ...(cursor ? { cursor } : {}) }),
      store.extent(),
    ]);
    const provinces = provincesOf(codes, language);
    const next = page.next ? `/reports?${new URLSearchParams({ ...chosen, cursor: page.next })}` : undefined;
    const body = reportListPage(language, { reports: page.items, provinces, years, chosen, ...(next ? { next } : {}) });
    return show(c, { title: words(c).reports.title, body, current: "reports" });
  });

  app.get("/reports/:id", pageHeaders(null), async (c) => {
    const id = c.req.param("id");
    const [report, findings] = await Promise.all([storeIn(deps, preferencesOf(c).language).report(id), findingsOf([id], store)]);
    const { report: text, nav } = words(c);
    if (!report) return missing(c, text.notFound, text.notFoundLead, { href: "/reports", text: nav.reports });
    const own = findings.filter((finding: Finding) => finding.report === id);
    return show(c, { title: report.title, body: reportPage(preferencesOf(c), report, own), current: "reports", widget: true });
  });

  app.get("/reports/:id/:file{[a-z]+\\.csv}", async (c) => {
    const table = c.req.param("file").replace(/\.csv$/, "");
    const every = Object.keys(TABLE_SECTION) as TableName[];
    const tables = table === "figures" ? every : every.filter((each) => each === table);
    const report = tables.length > 0 ? await store.report(c.req.param("id")) : null;
    if (!report) return c.notFound();
    return c.body(tablesCsv(report, tables, serviceUrl(c.req.url, deps.base)), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${report.id}-${table}.csv"`,
      "X-Content-Type-Options": "nosniff",
    });
  });
  return app;
}
