// What a call threw -> why there is no answer, and whether and when to ask once more. No I/O. No clock.
import type { ModelFailure } from "../answer/model/port.ts";

/** A server that wants to be left alone for longer than this is not waited for. */
const LONGEST_WAIT_MS = 2_000;
/** Before the second try, when the server does not say how long. */
const SHORT_WAIT_MS = 250;

/** `retryMs`: how long to wait before the one retry that may help; absent when none would. */
export type Failure = ModelFailure & { retryMs?: number };

/** Errors carry `status` and `headers` when there was a response. `text` of theirs is never looked at: it is the endpoint's. */
export function failureOf(error: unknown): Failure {
  const { status, name, headers, unparsed } = fieldsOf(error);
  if (unparsed) return { tag: "malformed" };
  if (name === "AbortError") return { tag: "aborted" };
  if (name === "TimeoutError") return { tag: "slow" };
  if (status === undefined) return name === "SyntaxError" ? { tag: "malformed" } : { tag: "unreachable", retryMs: SHORT_WAIT_MS };
  if (status === 401 || status === 403) return { tag: "unauthorised" };
  if (status === 429) return { tag: "rate_limited", ...waiting(headers) };
  if (status >= 500) return { tag: "server_error", ...waiting(headers) };
  return { tag: "rejected" };
}

function waiting(headers: Headers | undefined): { retryMs?: number } {
  const after = headers?.get("retry-after")?.trim();
  if (!after) return { retryMs: SHORT_WAIT_MS };
  const ms = Number(after) * 1000;
  return Number.isFinite(ms) && ms >= 0 && ms <= LONGEST_WAIT_MS ? { retryMs: ms } : {};
}

/** Status and parameter names of a refused request. */
const BAD_REQUEST = new Set([400, 422]);

/** What an endpoint says of a request it refuses, to look for the name of a parameter in; undefined for any other error. Never shown or logged. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { status, param, message } = error as { status?: unknown; param?: unknown; message: string };
  if (typeof status !== "number" || !BAD_REQUEST.has(status)) return undefined;
  return [param, message].filter((part) => typeof part === "string").join(" ");
}

/** A client error has a `status` when there was a response; a parser's has a code of its own and no name. */
function fieldsOf(error: unknown): { status?: number; name: string; headers?: Headers; unparsed: boolean } {
  if (!(error instanceof Error)) return { name: "", unparsed: false };
  const { status, headers, lc_error_code: code } = error as { status?: unknown; headers?: unknown; lc_error_code?: unknown };
  return {
    name: error.name,
    unparsed: code === "OUTPUT_PARSING_FAILURE",
    ...(typeof status === "number" ? { status } : {}),
    ...(headers instanceof Headers ? { headers } : {}),
  };
}
