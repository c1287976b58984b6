// Requests -> responses: every endpoint of the contract, the limits around them, and one way for each thing that goes wrong.
import { Hono, type HonoRequest } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { methodNotAllowed } from "hono/method-not-allowed";
import { Check, Feedback } from "../contract.ts";
import type { Problem, Result } from "../result.ts";
import { ask } from "./ask.ts";
import { readBody } from "./body.ts";
import type { Deps } from "./deps.ts";
import { figures } from "./figures.ts";
import { chatCompletions, modelOf, models, openaiError } from "./openai.ts";
import { problemOf, problemResponse } from "./problem.ts";
import { rateLimit } from "./rate-limit.ts";
import { audit, cell, report, reports } from "./reports.ts";
import { securityHeaders } from "./security.ts";
import { serviceUrl } from "./service-url.ts";
import { timeLimit } from "./time-limit.ts";

/** Twenty long turns of history fit; nothing a person types comes near. */
const MAX_BODY_BYTES = 512 * 1024;
const REQUEST_MS = 65_000;
/** Other people's sites call these. No cookie is ever read here, so any origin may. */
const OPEN_PATHS = ["/api/*", "/v1/*", "/mcp", "/healthz", "/openapi.json"];
const DATA_PATHS = /^\/(?:api|v1|mcp)(?:\/|$)/;
const ASKING_PATHS = ["/api/ask", "/api/check", "/api/feedback", "/v1/chat/completions", "/mcp", "/check"];
const REVALIDATED_PATHS = ["/api/reports", "/api/reports/*", "/api/audit", "/openapi.json"];

/** A problem in the words of the protocol that was spoken. */
const refuse = (path: string, problem: Problem): Response => (path.startsWith("/v1/") ? openaiError(problem) : problemResponse(problem));

export function createApp(deps: Deps): Hono {
  const app = new Hono();
  const reply = (path: string, result: Result<unknown, Problem>): Response => {
    if (!result.ok) return refuse(path, result.error);
    return result.value instanceof Response ? result.value : Response.json(result.value);
  };

  app.use(securityHeaders());
  for (const path of OPEN_PATHS)
    app.use(path, cors({ origin: "*", exposeHeaders: ["ETag", "Retry-After", "Mcp-Session-Id"], maxAge: 86_400 }));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, allow) => refuse(c.req.path, notAllowed(allow)) }));
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => refuse(c.req.path, TOO_LARGE) }));
  const limited = rateLimit({ limiter: deps.limiter, refuse, logError: deps.logError });
  for (const path of ASKING_PATHS) app.use(path, limited);
  // The page asks too, when its address brings a question.
  app.use("/", (c, next) => (c.req.query("q") ? limited(c, next) : next()));
  app.use(timeLimit({ ms: REQUEST_MS, after: deps.after, refuse }));
  for (const path of REVALIDATED_PATHS) app.use(path, etag());

  app.post("/api/ask", async (c) => reply(c.req.path, await ask(c.req.raw, deps)));
  app.post("/api/check", async (c) => {
    const body = await readBody(c.req.raw, Check);
    return body.ok ? c.json({ claims: await deps.check(body.value.text) }) : refuse(c.req.path, body.error);
  });
  app.post("/api/feedback", async (c) => {
    const body = await readBody(c.req.raw, Feedback);
    if (!body.ok) return refuse(c.req.path, body.error);
    await deps.records.saveFeedback({ ...body.value, at: deps.now().toISOString() });
    return c.body(null, 204);
  });
  app.get("/api/reports", async (c) => reply(c.req.path, await reports(new URL(c.req.url), deps.store)));
  app.get("/api/reports/:id", async (c) => reply(c.req.path, await report(c.req.param("id"), deps.store)));
  app.get("/api/reports/:id/cells/:key", async (c) => reply(c.req.path, await cell(c.req.param("id"), c.req.param("key"), deps.store)));
  app.get("/api/figures", async (c) => reply(c.req.path, await figures(c.req.raw, deps.store)));
  app.get("/api/audit", async (c) => reply(c.req.path, await audit(new URL(c.req.url), deps.store)));
  app.get("/healthz", async (c) => c.json({ status: "ok", ...(await deps.store.size()) }, 200, { "Cache-Control": "no-store" }));

  app.post("/v1/chat/completions", async (c) => reply(c.req.path, await chatCompletions(c.req.raw, deps)));
  app.get("/v1/models", () => models());
  app.get("/v1/models/:model", (c) => reply(c.req.path, modelOf(c.req.param("model"))));
  // The protocol's library is needed by few and is loaded by those.
  app.all("/mcp", async (c) => (await import("./mcp.ts")).mcp(c.req.raw, deps));
  app.get("/openapi.json", async (c) => c.json((await import("./openapi.ts")).openapi(serviceUrl(c.req.url, deps.base))));
  app.route("/", deps.pages);

  // A reader who mistyped an address gets a page; a program gets a problem.
  app.notFound((c) => (isReading(c.req) ? deps.pages.fetch(c.req.raw) : refuse(c.req.path, NOT_FOUND)));
  app.onError((error, c) => refuse(c.req.path, problemOf(error, deps.logError)));
  return app;
}

/** Whether a browser asks for a page of the site, rather than anyone for data. */
const isReading = (request: HonoRequest): boolean =>
  /^(?:GET|HEAD)$/.test(request.method) && !DATA_PATHS.test(request.path) && /\btext\/html\b/i.test(request.header("accept") ?? "");

const NOT_FOUND: Problem = { tag: "not_found", detail: "没有这个地址。接口说明见 /docs。" };
const TOO_LARGE: Problem = { tag: "too_large", detail: `正文过大，最多 ${MAX_BODY_BYTES / 1024} KB。` };
const notAllowed = (allow: string[]): Problem => ({
  tag: "method_not_allowed",
  detail: `这个地址只接受 ${allow.join("、")}。`,
  allow,
});
