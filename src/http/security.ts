// Middleware: the security headers of everything that is not a page; a page sets its own, and what a response has set is kept.
import type { MiddlewareHandler } from "hono";

/** Data is not to be run, framed or sniffed as something else. */
const HEADERS: readonly (readonly [string, string])[] = [
  ["Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Resource-Policy", "cross-origin"],
  ["Strict-Transport-Security", "max-age=31536000"],
];
/** Given by a page that may be framed; X-Frame-Options would forbid it where frame-ancestors allows it. */
const FRAME = "X-Frame-Options";

export const securityHeaders = (): MiddlewareHandler =>
  async function securityHeaders(c, next) {
    await next();
    // Set on the response as it is: c.header() would make a new one for each.
    const { headers } = c.res;
    const ownPolicy = headers.has("Content-Security-Policy");
    for (const [name, value] of HEADERS) if (!headers.has(name) && !(name === FRAME && ownPolicy)) headers.set(name, value);
  };
