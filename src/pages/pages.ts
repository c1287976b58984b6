// The pages as one Hono app, to be mounted at the root: the files, the routes, and what is shown where there is no page or none can be made.
import type { Context } from "hono";
import { Hono } from "hono/quick";
import { problemBody, problemInit, problemOf } from "../http/problem.ts";
import type { PagesDeps } from "./deps.ts";
import { icon, pageFile, widgetFile } from "./files.ts";
import { pageHeaders } from "./headers.ts";
import { document } from "./layout.ts";
import { metaFiles } from "./meta.ts";
import { keepPreferences, preferencesOf } from "./preferences.ts";
import { answersRoutes } from "./routes/answers.ts";
import { auditRoutes } from "./routes/audit.ts";
import { authoritiesRoutes } from "./routes/authorities.ts";
import { checkRoutes } from "./routes/check.ts";
import { homeRoutes } from "./routes/home.ts";
import { reportsRoutes } from "./routes/reports.ts";
import { useRoutes } from "./routes/use.ts";
import { absentPage } from "./saved.ts";
import { shared } from "./share.ts";
import { showing } from "./show.ts";
import { siteInfo } from "./site.ts";

export type { PagesDeps } from "./deps.ts";

const ROUTES = [homeRoutes, reportsRoutes, authoritiesRoutes, auditRoutes, checkRoutes, answersRoutes, useRoutes];

export function pages(deps: PagesDeps): Hono {
  const app = new Hono();
  const asset = pageFile(deps);
  const shown = showing(deps);
  const { missing, words } = shown;

  app.get("/widget.js", widgetFile(deps));
  app.get("/assets/page.js", (c) => asset(c, "page.js"));
  app.get("/assets/page.css", (c) => asset(c, "page.css"));
  app.get("/favicon.svg", icon);
  app.get("/favicon.ico", icon);
  app.get("/view", keepPreferences);
  app.route("/", metaFiles(deps));
  app.route("/", shared(deps));
  app.get("/api/site", async (c) => c.json(await siteInfo(c.req.query(), deps), 200, { "Cache-Control": "public, max-age=300" }));
  for (const routes of ROUTES) app.route("/", routes(deps, shown));

  const absent = (c: Context) => {
    const { absent: text, answer } = words(c);
    return missing(c, text.title, text.lead, { href: "/", text: answer.home });
  };
  // A page that cannot be made is a page that says so.
  app.onError(async (error, c) => {
    const problem = problemOf(error, deps.logError);
    const { status, headers } = problemInit(problem);
    const { title } = problemBody(problem);
    const { answer } = words(c);
    const body = absentPage(title, problem.detail, { href: "/", text: answer.home });
    const page = document(
      { preferences: preferencesOf(c), site: deps.site, origin: new URL(c.req.url).origin, version: deps.version, here: "/" },
      { title, body },
    );
    await pageHeaders(null)(c, async () => {
      c.res = new Response(String(await page), { status, headers: { "Content-Type": "text/html; charset=UTF-8", ...headers } });
    });
    return c.res;
  });
  // Hono runs no middleware around this handler, so the headers of a page are put on here.
  app.notFound(async (c) => {
    await pageHeaders(null)(c, async () => {
      c.res = await absent(c);
    });
    return c.res;
  });

  return app;
}
