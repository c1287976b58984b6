// The files pages load: widget, page script, page style, icon; named by build version, so that a browser keeps them for good.
import type { Context } from "hono";
import { ICON } from "./brand.ts";
import type { PagesDeps } from "./deps.ts";

/** What build/pages.json holds. */
type Built = { "page.js": string; "page.css": string };
type PageFile = keyof Built;

const TYPES: Record<PageFile, string> = { "page.js": "text/javascript; charset=utf-8", "page.css": "text/css; charset=utf-8" };

/** "/assets/page.css?v=…" */
export const fileUrl = (name: PageFile, version: string): string => `/assets/${name}?v=${encodeURIComponent(version)}`;
export const widgetUrl = (version: string): string => `/widget.js?v=${encodeURIComponent(version)}`;

/** An address with the build's version never changes what it gives; one without it is asked for again soon. */
const caching = (c: Context, version: string): string =>
  c.req.query("v") === version ? "public, max-age=31536000, immutable" : "public, max-age=300";

export function pageFile(deps: PagesDeps) {
  let built: Promise<Built> | undefined;
  return async (c: Context, name: PageFile): Promise<Response> => {
    built ??= deps.pagesSource().then((text) => JSON.parse(text) as Built);
    return c.body((await built)[name], 200, {
      "Content-Type": TYPES[name],
      "Cache-Control": caching(c, deps.version),
      "X-Content-Type-Options": "nosniff",
    });
  };
}

/** Any site may load the widget. */
export const widgetFile = (deps: PagesDeps) => async (c: Context) =>
  c.body(await deps.widgetSource(), 200, {
    "Content-Type": TYPES["page.js"],
    "Cache-Control": caching(c, deps.version),
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
  });

export const icon = (c: Context) => c.body(ICON, 200, { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" });
