// Whoever publishes: the page of an authority, and that of the province or prefecture it lies in.
import { Hono } from "hono/quick";
import { agencyContent, agencyPage } from "../agency.ts";
import { storeIn } from "../bilingual.ts";
import type { PagesDeps } from "../deps.ts";
import { pageHeaders } from "../headers.ts";
import { preferencesOf } from "../preferences.ts";
import { regionContent, regionPage } from "../region.ts";
import type { Shown } from "../show.ts";

export function authoritiesRoutes(deps: PagesDeps, { missing, show, words }: Shown): Hono {
  const app = new Hono();

  app.get("/agencies/:id", pageHeaders(null), async (c) => {
    const content = await agencyContent(c.req.param("id"), storeIn(deps, preferencesOf(c).language));
    const { agency, nav, report } = words(c);
    if (!content) return missing(c, agency.notFound, report.notFoundLead, { href: "/reports", text: nav.reports });
    return show(c, { title: content.name, body: agencyPage(preferencesOf(c).language, content), current: "reports" });
  });
  app.get("/regions/:code", pageHeaders(null), async (c) => {
    const { language } = preferencesOf(c);
    const content = await regionContent(c.req.param("code"), storeIn(deps, language), language);
    const { region, nav, report } = words(c);
    if (!content) return missing(c, region.notFound, report.notFoundLead, { href: "/reports", text: nav.reports });
    return show(c, { title: content.name, body: regionPage(language, content), current: "reports" });
  });

  return app;
}
