// The security headers of a page: nothing but this site's own files, no inline script or style, Trusted Types required.
import type { MiddlewareHandler } from "hono";

const policy = (frameAncestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");

/**
 * For every HTML page. `framing`: whose pages may hold this one in a frame; null: nobody's, none: this site's own. Pages depend on the reader's
 * cookie, so no shared cache keeps them.
 */
export const pageHeaders =
  (framing: readonly string[] | null): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.set(
      "Content-Security-Policy",
      policy(framing === null ? "'none'" : framing.includes("*") ? "*" : ["'self'", ...framing].join(" ")),
    );
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.set("Permissions-Policy", "camera=(), microphone=(self), geolocation=(), interest-cohort=()");
    if (framing === null) headers.set("X-Frame-Options", "DENY");
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
  };
