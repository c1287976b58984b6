// How others use the service: the chat on their pages, and the interface to try.
import { Hono } from "hono/quick";
import { serviceUrl } from "../../http/service-url.ts";
import { storeIn } from "../bilingual.ts";
import { choicesOf } from "../configurator.ts";
import type { PagesDeps } from "../deps.ts";
import { type Described, docsPage } from "../docs.ts";
import { pageHeaders } from "../headers.ts";
import { portalPage } from "../portal.ts";
import { preferencesOf } from "../preferences.ts";
import { claimOf, firstReports, samplesOf } from "../samples.ts";
import type { Shown } from "../show.ts";
import { usePage } from "../use.ts";

export function useRoutes(deps: PagesDeps, { show, words }: Shown): Hono {
  const { store } = deps;
  const app = new Hono();

  app.get("/use", pageHeaders(null), async (c) => {
    const { language } = preferencesOf(c);
    const [sample = ""] = samplesOf(await firstReports(storeIn(deps, language)), language);
    const body = usePage(language, serviceUrl(c.req.url, deps.base), sample, choicesOf(c.req.query()));
    return show(c, { title: words(c).use.title, body, current: "use" });
  });
  app.get("/use/preview", pageHeaders([]), async (c) =>
    c.html(portalPage(preferencesOf(c).language, choicesOf(c.req.query()), deps.version)),
  );

  app.get("/docs", pageHeaders(null), async (c) => {
    const [{ openapi }, reports] = await Promise.all([import("../../http/openapi.ts"), firstReports(store)]);
    const described = openapi(serviceUrl(c.req.url, deps.base)) as Described;
    const body = docsPage(preferencesOf(c).language, described, {
      question: samplesOf(reports)[0] ?? "",
      claim: claimOf(reports),
      one: reports[0]?.id ?? "",
    });
    return show(c, { title: words(c).docs.title, body });
  });
  return app;
}
