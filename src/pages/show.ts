// What a route has found -> the response of a page: the content set in the layout, in the reader's language, with the settings the reader chose.
import type { Context } from "hono";
import type { PagesDeps } from "./deps.ts";
import { document, type PageContent } from "./layout.ts";
import { preferencesOf } from "./preferences.ts";
import { absentPage } from "./saved.ts";
import type { Strings } from "./strings/zh.ts";
import { STRINGS } from "./strings.ts";

type Way = { href: string; text: string };

export type Shown = {
  show(c: Context, content: PageContent, status?: 200 | 400 | 404): Response | Promise<Response>;
  /** A 404 that says what is missing and where to go on. */
  missing(c: Context, title: string, lead: string, way: Way): Response | Promise<Response>;
  words(c: Context): Strings;
};

/** The version is asked for with the first page: it is reckoned from all that browsers load, which a start need not wait for. */
export function showing(deps: Pick<PagesDeps, "site" | "version">): Shown {
  const show: Shown["show"] = (c, content, status = 200) => {
    const { pathname, search, origin } = new URL(c.req.url);
    const { site, version } = deps;
    return c.html(document({ preferences: preferencesOf(c), site, version, origin, here: pathname + search }, content), status);
  };
  return {
    show,
    missing: (c, title, lead, way) => show(c, { title, body: absentPage(title, lead, way) }, 404),
    words: (c) => STRINGS[preferencesOf(c).language],
  };
}
