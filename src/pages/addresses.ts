// The pages' addresses -> an app that loads the pages with the first of them that is asked for: a question asked by a program does not wait for them.
import type { Context } from "hono";
import { Hono } from "hono/quick";
import type { PagesDeps } from "./deps.ts";

/** As the pages' own app has them. */
export const ADDRESSES: readonly (readonly [method: "GET" | "POST", path: string])[] = [
  ["GET", "/widget.js"],
  ["GET", "/assets/page.js"],
  ["GET", "/assets/page.css"],
  ["GET", "/favicon.svg"],
  ["GET", "/favicon.ico"],
  ["GET", "/view"],
  ["GET", "/robots.txt"],
  ["GET", "/manifest.webmanifest"],
  ["GET", "/sitemap.xml"],
  ["GET", "/assets/site.css"],
  ["GET", "/assets/preview.css"],
  ["GET", "/assets/logo"],
  ["GET", "/answers/:id/chart.svg"],
  ["GET", "/answers/:id/card.svg"],
  ["GET", "/answers/:id/:picture{(?:card|chart)\\.png}"],
  ["GET", "/answers/:id/figures.csv"],
  ["GET", "/api/site"],
  ["GET", "/embed"],
  ["GET", "/"],
  ["GET", "/reports"],
  ["GET", "/reports/:id"],
  ["GET", "/reports/:id/:file{[a-z]+\\.csv}"],
  ["GET", "/agencies/:id"],
  ["GET", "/regions/:code"],
  ["GET", "/audit"],
  ["GET", "/check"],
  ["POST", "/check"],
  ["POST", "/check.csv"],
  ["GET", "/answers/:id"],
  ["GET", "/operator"],
  ["GET", "/use"],
  ["GET", "/use/preview"],
  ["GET", "/docs"],
];

export function pagesWhenAsked(deps: PagesDeps): Hono {
  const app = new Hono();
  let whole: Hono | undefined;
  const given = async (c: Context): Promise<Response> => {
    const { pages } = await import("./pages.ts");
    whole ??= pages(deps);
    return whole.fetch(c.req.raw, c.env);
  };
  for (const [method, path] of ADDRESSES) app.on(method, path, given);
  app.notFound(given);
  return app;
}
