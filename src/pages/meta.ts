// What crawlers and phones ask of a site: robots.txt, sitemap.xml, the web manifest; and the operator's colours and logo as files.
import type { Context } from "hono";
import { html } from "hono/html";
import { Hono } from "hono/quick";
import type { Site } from "../site/site.ts";
import { agencyOf } from "./agency.ts";
import { THEME_COLOUR } from "./brand.ts";
import { previewStyle } from "./configurator.ts";
import type { PagesDeps } from "./deps.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";

/** Pages and reports may be read; what answers a question by address costs work and has no end. */
const robots = (origin: string): string => `User-agent: *
Disallow: /?q=
Disallow: /answers/
Disallow: /api/
Disallow: /view
Allow: /
Sitemap: ${origin}/sitemap.xml
`;

/** Reports read at once for the map, and the most it lists. */
const PAGE = 1000;
const MOST_PATHS = 30_000;
const PAGES = ["/", "/reports", "/audit", "/check", "/use", "/docs"];

/** `paths` are those of reports; at most 50,000 fit into one map, as the protocol has it. */
const sitemap = (origin: string, paths: string[]): Html =>
  html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[...PAGES, ...paths].map(
    (path) => html`<url><loc>${origin}${path}</loc></url>`,
  )}</urlset>`;

const manifest = (site: Site, name: string): Record<string, unknown> => ({
  name: site.title ?? name,
  short_name: (site.title ?? name).slice(0, 12),
  start_url: "/",
  display: "browser",
  lang: "zh-CN",
  theme_color: site.colours?.accent ?? THEME_COLOUR,
  background_color: "#ffffff",
  icons: [{ src: "/favicon.svg", sizes: "any", type: "image/svg+xml" }],
});

/** On light ground only: dark and contrast keep their own, which are made for theirs. */
const siteStyle = ({ colours }: Site): string =>
  colours
    ? `:root:is([data-theme="light"],[data-theme="auto"]){--site-accent:${colours.accent};--site-on-accent:${colours.on_accent}}
@media (prefers-color-scheme:dark){:root[data-theme="auto"]{--site-accent:initial;--site-on-accent:initial}}
`
    : "";

/** The files themselves. */
export function metaFiles({ store, site }: Pick<PagesDeps, "store" | "site">): Hono {
  const app = new Hono();
  const originOf = (c: Context): string => new URL(c.req.url).origin;
  const DAY = { "Cache-Control": "public, max-age=86400" };
  app.get("/robots.txt", (c) => c.text(robots(originOf(c)), 200, DAY));
  app.get("/manifest.webmanifest", (c) =>
    c.body(JSON.stringify(manifest(site, STRINGS.zh.site)), 200, { "Content-Type": "application/manifest+json", ...DAY }),
  );
  app.get("/sitemap.xml", async (c) => {
    const paths: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.reports({}, { limit: PAGE, ...(cursor ? { cursor } : {}) });
      for (const { id, region } of page.items) paths.push(`/reports/${id}`, `/agencies/${agencyOf(id)}`, `/regions/${region.slice(0, 2)}`);
      cursor = page.next;
    } while (cursor && paths.length < MOST_PATHS);
    return c.body(String(await sitemap(originOf(c), [...new Set(paths)])), 200, {
      "Content-Type": "application/xml; charset=utf-8",
      ...DAY,
    });
  });
  app.get("/assets/site.css", (c) => c.body(siteStyle(site), 200, { "Content-Type": "text/css; charset=utf-8", ...DAY }));
  app.get("/assets/preview.css", (c) =>
    c.body(previewStyle(c.req.query("accent")), 200, { "Content-Type": "text/css; charset=utf-8", ...DAY }),
  );
  app.get("/assets/logo", (c) => {
    if (!site.logo) return c.notFound();
    return c.body(logoBytes(site.logo.base64), 200, { "Content-Type": site.logo.type, ...DAY });
  });
  return app;
}

/** Base64 -> bytes. */
const logoBytes = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
