// How a reader wants the pages: language, type size, colours; kept in one cookie, so that it works with no script.
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { LANGUAGES, type Language } from "./view/words.ts";

const SIZES = ["normal", "large"] as const;
const THEMES = ["auto", "light", "dark", "contrast"] as const;
type Size = (typeof SIZES)[number];
type Theme = (typeof THEMES)[number];
export type Preferences = { language: Language; size: Size; theme: Theme };

const COOKIE = "view";
const YEAR_SECONDS = 365 * 24 * 3600;

/** `value` when it is one of `legal`, else `otherwise`. */
export const oneOf = <T extends string>(legal: readonly T[], value: string | undefined, otherwise: T): T =>
  legal.find((each) => each === value) ?? otherwise;

/** What the address says (`lang`, `size`, `theme`), else what the cookie says, else Chinese, normal, the system's colours. */
export function preferencesOf(c: Context): Preferences {
  const [language, size, theme] = (getCookie(c, COOKIE) ?? "").split(".");
  return {
    language: oneOf(LANGUAGES, c.req.query("lang")?.slice(0, 2), oneOf(LANGUAGES, language, "zh")),
    size: oneOf(SIZES, c.req.query("size"), oneOf(SIZES, size, "normal")),
    theme: oneOf(THEMES, c.req.query("theme"), oneOf(THEMES, theme, "auto")),
  };
}

/** A path on this site to go back to; anything that could lead elsewhere becomes "/". */
export const pathBack = (back: string | undefined): string => (back && /^\/(?![/\\])[^\s\\]*$/.test(back) ? back : "/");

/** GET /view?lang=en&back=/reports: keeps the choice and returns to the page. */
export function keepPreferences(c: Context): Response {
  const { language, size, theme } = preferencesOf(c);
  setCookie(c, COOKIE, [language, size, theme].join("."), { path: "/", maxAge: YEAR_SECONDS, httpOnly: true, sameSite: "Lax" });
  return c.redirect(pathBack(c.req.query("back")), 303);
}
