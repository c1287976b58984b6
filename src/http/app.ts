// Requests -> responses: every endpoint of the contract, the limits around them, and one way for each thing that goes wrong.
import type { Context, HonoRequest } from "hono";
import { etag } from "hono/etag";
import { methodNotAllowed } from "hono/method-not-allowed";
// Routes are looked through one by one: an isolate that starts for one question makes no pattern of them all. It costs 2 µs a request.
import { Hono } from "hono/quick";
import { Check, Feedback } from "../contract.ts";
import { csv } from "../csv.ts";
import { ok, type Problem, type Result } from "../result.ts";
import { access, pageAccess } from "./access.ts";
import { address } from "./address.ts";
import { ask } from "./ask.ts";
import { readBody } from "./body.ts";
import { type Caller, type Connection, keyIn, sameSecret } from "./caller.ts";
import type { Deps } from "./deps.ts";
import { journal } from "./journal.ts";
import { createLink } from "./links.ts";
import { masked } from "./mask.ts";
import { openaiError } from "./openai-error.ts";
import { operatorOnly, useIn } from "./operator.ts";
import { outward } from "./outward.ts";
import { problemOf, problemResponse } from "./problem.ts";
import { callerOf, charging, rateLimit } from "./rate-limit.ts";
import { readiness } from "./readiness.ts";
import { requestBody } from "./request-body.ts";
import { securityHeaders } from "./security.ts";
import { serviceUrl } from "./service-url.ts";
import { timeLimit } from "./time-limit.ts";
import { USE_COLUMNS, useRows } from "./use.ts";

const REQUEST_MS = 65_000;
/** Other people's sites call these, where the operator lets them. No cookie is ever read here. */
const OPEN_PATHS = ["/api/*", "/v1/*", "/mcp", "/healthz", "/openapi.json"];
/** Pages that answer what their address or their form brings. */
const ASKING_PAGES = ["/", "/check", "/check.csv"];
const DATA_PATHS = /^\/(?:api|v1|mcp)(?:\/|$)/;
const REVALIDATED_PATHS = ["/api/reports", "/api/reports/*", "/api/audit", "/api/figures", "/openapi.json"];

/** A problem in the words of the protocol that was spoken. */
const refuse = (path: string, problem: Problem): Response => (path.startsWith("/v1/") ? openaiError(problem) : problemResponse(problem));

export function createApp(deps: Deps): Hono<{ Bindings: Connection }> {
  const app = new Hono<{ Bindings: Connection }>();
  const reply = ({ path, url }: HonoRequest, result: Result<unknown, Problem>): Response => {
    if (!result.ok) return refuse(path, result.error);
    return result.value instanceof Response ? result.value : Response.json(outward(result.value, serviceUrl(url, deps.base)));
  };
  const caller = (c: Context): Caller | null => {
    const { address: from = "" } = (c.env ?? {}) as Partial<Connection>;
    const key = keyIn(c.req.header("authorization"), deps.keys);
    return from === "" && !key ? null : { address: from, ...(key ? { key } : {}) };
  };
  const isOperator = (c: Context): boolean => {
    const [, token = ""] = /^Bearer (\S{1,200})$/i.exec(c.req.header("authorization") ?? "") ?? [];
    return deps.operatorToken !== null && sameSecret(deps.operatorToken, token);
  };
  const charge = charging({ limiter: deps.limiter, caller, logError: deps.logError });

  app.use(journal({ now: deps.now, keepQuestions: deps.site.keepQuestions, caller, write: deps.journal }));
  app.use(securityHeaders());
  app.use(address(refuse));
  const allowed = access({ allowedOrigins: deps.site.allowedOrigins, hasModel: deps.hasModel, caller, refuse });
  for (const path of OPEN_PATHS) app.use(path, allowed);
  const own = pageAccess({ allowedOrigins: deps.site.allowedOrigins, hasModel: deps.hasModel, refuse });
  for (const path of ASKING_PAGES) app.use(path, own);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, allow) => refuse(c.req.path, notAllowed(allow)) }));
  app.use(timeLimit({ ms: REQUEST_MS, after: deps.after, refuse }));
  app.use(rateLimit(charge, refuse));
  app.use(requestBody({ after: deps.after, refuse }));
  for (const path of REVALIDATED_PATHS) app.use(path, etag());

  app.post("/api/ask", async (c) => reply(c.req, await ask(c.req.raw, deps)));
  app.post("/api/check", async (c) => {
    const body = await readBody(c.req.raw, Check);
    return reply(c.req, body.ok ? ok({ claims: await deps.check(body.value.text) }) : body);
  });
  app.post("/api/feedback", async (c) => {
    const body = await readBody(c.req.raw, Feedback);
    if (!body.ok) return refuse(c.req.path, body.error);
    if (!(await deps.ids.isOurs(body.value.answer_id))) return refuse(c.req.path, NO_SUCH_ANSWER);
    const from = await deps.ids.blinded(callerOf(caller(c)?.address ?? ""));
    const { comment, ...said } = body.value;
    const covered = comment === undefined ? {} : { comment: masked(comment) };
    await deps.records.saveFeedback({ ...said, ...covered, at: deps.now().toISOString(), caller: from });
    return c.body(null, 204);
  });
  app.post("/api/links", async (c) => reply(c.req, await createLink(c.req.raw, serviceUrl(c.req.url, deps.base), deps)));
  app.delete("/api/answers/:id", async (c) => {
    if (!isOperator(c)) return refuse(c.req.path, OPERATOR_ONLY);
    await deps.records.remove(c.req.param("id"));
    return c.body(null, 204);
  });
  // What is no question is loaded by who asks for it.
  const listings = () => import("./reports.ts");
  app.get("/api/reports", async (c) => reply(c.req, await (await listings()).reports(new URL(c.req.url), deps.store)));
  app.get("/api/reports/:id", async (c) => reply(c.req, await (await listings()).report(c.req.param("id"), deps.store)));
  app.get("/api/reports/:id/cells/:key", async (c) =>
    reply(c.req, await (await listings()).cell(c.req.param("id"), c.req.param("key"), deps.store)),
  );
  app.get("/api/figures", async (c) => reply(c.req, await (await import("./figures.ts")).figures(c.req.raw, deps.store, deps.base)));
  app.get("/api/audit", async (c) => reply(c.req, await (await listings()).audit(new URL(c.req.url), deps.store)));
  app.get("/healthz", async (c) => c.json({ status: "ok", ...(await deps.store.size()) }, 200, { "Cache-Control": "no-store" }));
  app.get("/readyz", async (c) => {
    const { ready, ...state } = await readiness(deps);
    return c.json(state, ready ? 200 : 503, { "Cache-Control": "no-store" });
  });
  app.get("/metrics", async (c) => {
    // Counts tell strangers how much is asked; with a token set, only who has it is told.
    if (deps.operatorToken !== null && !isOperator(c)) return refuse(c.req.path, OPERATOR_ONLY);
    const { reports: held } = await deps.store.size();
    const text = deps.metrics.text({ reports_held: held }, deps.modelHealth());
    return c.body(text, 200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8", "Cache-Control": "no-store" });
  });

  // A browser asks for a name and a password; the name may be any, the password is the token.
  app.use("/operator", operatorOnly(deps));
  app.use("/operator.csv", operatorOnly(deps));
  app.get("/operator.csv", async (c) => {
    return c.body(csv(USE_COLUMNS, useRows(await useIn(c, deps))), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Cache-Control": "no-store",
    });
  });

  const openai = () => import("./openai.ts");
  app.post("/v1/chat/completions", async (c) => reply(c.req, await (await openai()).chatCompletions(c.req.raw, deps)));
  app.get("/v1/models", async () => (await openai()).models());
  app.get("/v1/models/:model", async (c) => reply(c.req, (await openai()).modelOf(c.req.param("model"))));
  app.all("/mcp", async (c) => (await import("./mcp.ts")).mcp(c.req.raw, deps, (calls) => charge(c, calls)));
  app.get("/openapi.json", async (c) => c.json((await import("./openapi.ts")).openapi(serviceUrl(c.req.url, deps.base))));
  app.route("/", deps.pages);

  // A reader who mistyped an address gets a page; a program gets a problem.
  app.notFound((c) => (isReading(c.req) ? deps.pages.fetch(c.req.raw) : refuse(c.req.path, NOT_FOUND)));
  // The pages have a page for what goes wrong with them.
  app.onError((error, c) => refuse(c.req.path, problemOf(error, deps.logError)));
  return app;
}

/** Whether a browser asks for a page of the site, rather than anyone for data. */
const isReading = (request: HonoRequest): boolean =>
  /^(?:GET|HEAD)$/.test(request.method) && !DATA_PATHS.test(request.path) && /\btext\/html\b/i.test(request.header("accept") ?? "");

const NOT_FOUND: Problem = { tag: "not_found", detail: "没有这个地址。接口说明见 /docs。" };
const NO_SUCH_ANSWER: Problem = {
  tag: "bad_request",
  detail: "没有这个编号的回答。",
  errors: [{ path: "answer_id", message: "没有这个编号的回答" }],
};
const OPERATOR_ONLY: Problem = { tag: "unauthorized", detail: "只有运营者可以这样做：请在 Authorization: Bearer 里给出 OPERATOR_TOKEN。" };
const notAllowed = (allow: string[]): Problem => ({
  tag: "method_not_allowed",
  detail: `这个地址只接受 ${allow.join("、")}。`,
  allow,
});
