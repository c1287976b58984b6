// A service whose corpus is being opened -> its fetch function once that is done; until then, what asks waits a moment, and then is told so. Node only.
import { prefers } from "../http/accept.ts";
import { problemResponse } from "../http/problem.ts";

type Fetch<C> = (request: Request, connection: C) => Response | Promise<Response>;
type Timer = (ms: number, call: () => void) => () => void;

/** A corpus file that is there is open sooner than this: nobody sees a restart. */
const PATIENCE_MS = 3_000;
const AGAIN_SECONDS = 5;
const DETAIL = "服务正在启动：报告还在收进来，请稍后再试。";

/** `opening` resolves with what answers from then on; where it rejects, whoever started it ends the process. */
export function whileStarting<C>(opening: Promise<{ fetch: Fetch<C> }>, after: Timer): Fetch<C> {
  let opened: { fetch: Fetch<C> } | null = null;
  const done = opening.then(
    (service) => {
      opened = service;
    },
    () => {},
  );
  return async (request, connection) => {
    if (opened === null) {
      const patience = Promise.withResolvers<void>();
      const quiet = after(PATIENCE_MS, patience.resolve);
      await Promise.race([done, patience.promise]);
      quiet();
    }
    return opened === null ? notYet(request) : opened.fetch(request, connection);
  };
}

/** 503 with the time to come back: a page for a browser, which asks again by itself, else a problem. */
function notYet(request: Request): Response {
  if (!prefers(request.headers.get("accept"), "text/html", "application/json", "loses"))
    return problemResponse({ tag: "unavailable", detail: DETAIL, retryAfterSeconds: AGAIN_SECONDS });
  return new Response(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="${AGAIN_SECONDS}"><title>正在启动</title><p>${DETAIL}这一页每 ${AGAIN_SECONDS} 秒自动再试。</p></html>`,
    {
      status: 503,
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
        "Retry-After": String(AGAIN_SECONDS),
      },
    },
  );
}
