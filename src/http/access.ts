// Middleware: whose pages and programs may call the interface. Open to all by default without a model; with one, to the service's own pages, the
// sites the operator names, and programs with a key.
import type { Context, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import type { Problem } from "../result.ts";
import type { Caller } from "./caller.ts";

type Options = {
  /** Null: not restricted by the operator. */
  allowedOrigins: readonly string[] | null;
  /** Whether answers may cost tokens. */
  hasModel: boolean;
  /** Null: whoever runs the service. */
  caller: (c: Context) => Caller | null;
  refuse: (path: string, problem: Problem) => Response;
};

const STRANGE_SITE: Problem = {
  tag: "forbidden",
  detail: "这个网站没有被允许调用本服务；请联系本服务的运营者（site.json 的 allowed_origins）。",
};
const NO_KEY: Problem = { tag: "unauthorized", detail: "程序调用需要密钥：请向本服务的运营者申请，放在 Authorization: Bearer 里。" };

const READING = /^(?:GET|HEAD|OPTIONS)$/;

/** Whether an origin is one of those allowed: "https://*.example.gov.cn" stands for every name under it, not for itself. */
export function isAllowed(origin: string, allowed: readonly string[]): boolean {
  const given = origin.toLowerCase();
  return allowed.some((each) => {
    const [scheme = "", rest = ""] = each.toLowerCase().split("://");
    if (!rest.startsWith("*.")) return given === `${scheme}://${rest}`;
    return given.startsWith(`${scheme}://`) && given.endsWith(rest.slice(1)) && given.length > scheme.length + 3 + rest.length - 1;
  });
}

export function access({ allowedOrigins, hasModel, caller, refuse }: Options): MiddlewareHandler {
  const open = allowedOrigins === null && !hasModel;
  const headers = cors({
    origin: open ? "*" : (origin) => (isAllowed(origin, allowedOrigins ?? []) ? origin : null),
    exposeHeaders: ["ETag", "Retry-After", "Mcp-Session-Id"],
    maxAge: 86_400,
  });
  return async function access(c, next) {
    // Reading costs nothing of note; a page elsewhere cannot see what it reads without the headers above.
    if (!open && !READING.test(c.req.method)) {
      const who = caller(c);
      const problem = who && !who.key ? strangerIn(c, allowedOrigins, hasModel) : null;
      if (problem) return refuse(c.req.path, problem);
    }
    return headers(c, next);
  };
}

const COSTLY_GET = ["q", "text"];
/** What a reader sees: a link that was followed, or a script of the page itself. Not a picture, a frame or a script of another site's. */
const SEEN = /^(?:document|empty)$/;

/** The pages that answer and check: another site's form, picture or frame would spend its visitors' quota. A link is a link. */
export function pageAccess({ allowedOrigins, hasModel, refuse }: Omit<Options, "caller">): MiddlewareHandler {
  const open = allowedOrigins === null && !hasModel;
  return async function pageAccess(c, next) {
    if (open) return next();
    const [origin = "null", from] = [c.req.header("origin"), c.req.header("sec-fetch-site")];
    // A page that tells no referrer sends "null" for its own forms too; browsers too old to say where from are taken at that.
    const strange = READING.test(c.req.method)
      ? COSTLY_GET.some((name) => c.req.query(name)) && from === "cross-site" && !SEEN.test(c.req.header("sec-fetch-dest") ?? "empty")
      : origin === "null"
        ? from === "cross-site"
        : strangerIn(c, allowedOrigins, hasModel) !== null;
    return strange ? refuse(c.req.path, STRANGE_SITE) : next();
  };
}

/** Browsers say with every POST whose page it comes from, and cannot be made to say otherwise by the page. */
function strangerIn(c: Context, allowedOrigins: readonly string[] | null, hasModel: boolean): Problem | null {
  const origin = c.req.header("origin");
  if (origin === undefined) return hasModel ? NO_KEY : null;
  const own = c.req.header("sec-fetch-site") === "same-origin" || origin === new URL(c.req.url).origin;
  return own || isAllowed(origin, allowedOrigins ?? []) ? null : STRANGE_SITE;
}
