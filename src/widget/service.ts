// The service as the widget calls it: ask with a stream, feedback. Every failure becomes a Trouble a reader can be told of. No DOM.
import type { Answer, Ask, Citation, Feedback, Figure, Scope } from "../contract.ts";
import type { Piece } from "../report/piece.ts";
import { serverEvents } from "./events.ts";
import { isAnswer, parsed } from "./options.ts";

export type Stage = "understanding" | "searching" | "composing";
type Progress =
  | { kind: "stage"; stage: Stage }
  | { kind: "figure"; figure: Figure }
  | { kind: "citation"; citation: Citation }
  | { kind: "text"; text: string }
  | { kind: "answer"; answer: Answer };

/**
 * offline: nothing came through · blocked: the page's own policy let nothing out · busy: too many requests, or the service is away for a
 * while · refused: the service says why in `detail` · broken: anything else.
 */
export type Trouble = { kind: "offline" | "blocked" | "busy" | "refused" | "broken"; status?: number; detail?: string };
export class ServiceError extends Error {
  trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const troubleOf = (status: number, body: unknown): Trouble => {
  const detail = (body as { detail?: unknown } | null)?.detail;
  const said = typeof detail === "string" ? { detail } : {};
  if (status === 429 || status === 503) return { kind: "busy", status, ...said };
  return { kind: status >= 400 && status < 500 ? "refused" : "broken", status, ...said };
};

async function post(fetch: Fetch, url: string, body: unknown, accept: string, signal?: AbortSignal): Promise<Response> {
  const request: RequestInit = {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: accept },
    body: JSON.stringify(body),
    credentials: "omit",
    ...(signal ? { signal } : {}),
  };
  const response = await fetch(url, request).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ServiceError({ kind: "offline" });
  });
  if (!response.ok) throw new ServiceError(troubleOf(response.status, parsed(await response.text().catch(() => ""))));
  return response;
}

/**
 * Yields what the stream brings; the last is the whole answer. A service (or a proxy) that does not stream gives only the answer.
 * Throws ServiceError, or the signal's reason once it is aborted.
 */
export async function* askService(fetch: Fetch, host: string, ask: Ask, signal: AbortSignal): AsyncGenerator<Progress> {
  const response = await post(fetch, `${host}/api/ask`, ask, "text/event-stream, application/json;q=0.5", signal);
  if (!response.headers.get("Content-Type")?.startsWith("text/event-stream") || !response.body) {
    yield whole(await response.json().catch(() => null));
    return;
  }
  try {
    for await (const { event, data } of serverEvents(response.body)) {
      const progress = progressOf(event, parsed(data));
      if (progress) yield progress;
      if (progress?.kind === "answer") return;
    }
  } catch (error) {
    if (error instanceof ServiceError || signal.aborted) throw error;
    throw new ServiceError({ kind: "offline" });
  }
  throw new ServiceError({ kind: "offline" });
}

const whole = (value: unknown): Progress => {
  if (!isAnswer(value)) throw new ServiceError({ kind: "broken" });
  return { kind: "answer", answer: inward(value) };
};

/** The addresses of places are paths here, whatever host the service calls itself by: links lead to the one this element was given. */
const inward = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (name, each: unknown) => (name === "url" && typeof each === "string" ? each.replace(HOST, "") : each));
const HOST = /^https?:\/\/[^/?#]+(?:\/[^?#]*?)?(?=\/reports\/)/;

function progressOf(event: string, value: unknown): Progress | null {
  const data = value as Record<string, unknown> | null;
  switch (event) {
    case "status":
      return { kind: "stage", stage: data?.stage as Stage };
    case "figure":
      return { kind: "figure", figure: value as Figure };
    case "citation":
      return { kind: "citation", citation: inward(value as Citation) };
    case "delta":
      return { kind: "text", text: String(data?.text ?? "") };
    case "answer":
      return whole(value);
    case "error":
      throw new ServiceError(troubleOf(Number(data?.status ?? 500), value));
    default:
      return null;
  }
}

/** Longer than this, and the answer goes without its piece of the table. */
const PIECE_MS = 2000;

const got = async (fetch: Fetch, url: string, ms: number): Promise<unknown> => {
  try {
    const response = await fetch(url, { credentials: "omit", signal: AbortSignal.timeout(ms) });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
};

/** Null when it cannot be had, for whatever reason. */
export async function fetchPiece(fetch: Fetch, host: string, report: string, key: string): Promise<Piece | null> {
  const url = `${host}/api/reports/${encodeURIComponent(report)}/cells/${encodeURIComponent(key)}`;
  const piece = (await got(fetch, url, PIECE_MS)) as Piece | null;
  return Array.isArray(piece?.rows) ? inward(piece) : null;
}

/** What the service says of itself: GET /api/site. Everything may be missing. */
export type ServiceInfo = { welcome?: string; starters?: string[]; contact?: string; hotline?: string; requestUrl?: string };
const INFO_MS = 5000;

export async function fetchInfo(fetch: Fetch, host: string, scope: Scope & { lang?: string | undefined }): Promise<ServiceInfo> {
  const query = new URLSearchParams(Object.entries(scope).map(([name, value]) => [name, String(value)]));
  return ((await got(fetch, `${host}/api/site?${query}`, INFO_MS)) as ServiceInfo | null) ?? {};
}

/** A permanent address for a question, made because a reader wants to share it. Throws ServiceError. */
export async function createLink(fetch: Fetch, host: string, ask: Ask): Promise<string> {
  const response = await post(fetch, `${host}/api/links`, ask, "application/json");
  const made = (await response.json().catch(() => null)) as { id?: unknown } | null;
  if (typeof made?.id !== "string") throw new ServiceError({ kind: "broken" });
  return `/answers/${encodeURIComponent(made.id)}`;
}

export async function sendFeedback(fetch: Fetch, host: string, feedback: Feedback): Promise<void> {
  await post(fetch, `${host}/api/feedback`, feedback, "application/json");
}
