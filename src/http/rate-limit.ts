// Middleware: how much one caller may ask for, over every endpoint that costs, the costly ones dearer. Without a limiter nothing is limited.
import type { Context, MiddlewareHandler } from "hono";
import type { Problem } from "../result.ts";
import type { Caller } from "./caller.ts";
import type { Limiter } from "./deps.ts";

const PERIOD_SECONDS = 60;
const TOO_MANY: Problem = {
  tag: "too_many_requests",
  detail: `问得太快了，请在 ${PERIOD_SECONDS} 秒后再试。`,
  retryAfterSeconds: PERIOD_SECONDS,
};

type Cost = { path: RegExp; method?: string; units: number; when?: (c: Context) => boolean };
/** In units of one question; the first that fits. A check is some ten questions, a whole table some thousand rows. What is not here is free. */
const COSTS: readonly Cost[] = [
  { path: /^\/api\/ask$/, method: "POST", units: 1 },
  { path: /^\/api\/check$/, method: "POST", units: 3 },
  { path: /^\/check(?:\.csv)?$/, method: "POST", units: 3 },
  { path: /^\/check$/, units: 3, when: (c) => Boolean(c.req.query("text")) },
  { path: /^\/api\/(?:feedback|links)$/, method: "POST", units: 1 },
  { path: /^\/v1\/chat\/completions$/, method: "POST", units: 1 },
  // Of a batch, each further call is counted when it has been read.
  { path: /^\/mcp$/, units: 1 },
  {
    path: /^\/api\/figures$/,
    units: 5,
    when: (c) => c.req.query("format") === "csv" || /\btext\/csv\b/i.test(c.req.header("accept") ?? ""),
  },
  { path: /^\/(?:api\/)?audit$/, units: 1 },
  // A page of a hundred rows, or names looked for among all.
  { path: /^\/api\/(?:figures|reports)$/, units: 1 },
  { path: /^\/reports$/, units: 1, when: (c) => Boolean(c.req.query("q")) },
  // All sections and tables of a report, as a page, as data or as a file.
  { path: /^\/reports\/[^/]+\/[^/]+\.csv$/, units: 1 },
  // An answer is given anew for its page, and for its picture, chart and table too.
  { path: /^\/answers\/[^/]+(?:\/[^/]+)?$/, units: 1 },
  { path: /^\/(?:agencies|regions)\/[^/]+$/, units: 1 },
  { path: /^\/sitemap\.xml$/, units: 5 },
  // The page asks too, when its address brings a question.
  { path: /^\/$/, units: 1, when: (c) => Boolean(c.req.query("q")) },
];

const costOf = (c: Context): number =>
  COSTS.find(({ path, method, when }) => path.test(c.req.path) && (!method || method === c.req.method) && (!when || when(c)))?.units ?? 0;

/** One subscriber holds a whole /64 of IPv6, so its first four groups name the caller. */
export function callerOf(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = head.split(":");
  const right = tail?.split(":") ?? [];
  const zeros = tail === undefined ? [] : new Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, "") || "0")
    .join(":");
}

type Options = {
  limiter: Limiter | undefined;
  /** Who asks; null for whoever runs the service. */
  caller: (c: Context) => Caller | null;
  refuse: (path: string, problem: Problem) => Response;
  /** Told of a limiter that fails; the question is then let through. */
  logError: (error: unknown) => void;
};
type Charge = (c: Context, units: number) => Promise<Problem | null>;

/** Takes so many units from the caller; a problem when there are none left. */
export const charging =
  ({ limiter, caller, logError }: Omit<Options, "refuse">): Charge =>
  async (c, units) => {
    const who = caller(c);
    if (!limiter || !who || units === 0) return null;
    const asked = who.key
      ? { key: `key:${who.key.name}`, cost: units, perMinute: who.key.perMinute }
      : { key: callerOf(who.address), cost: units };
    const allowed = await limiter.limit(asked).catch((error: unknown) => {
      logError(error);
      return { success: true };
    });
    return allowed.success ? null : TOO_MANY;
  };

export const rateLimit = (charge: Charge, refuse: Options["refuse"]): MiddlewareHandler =>
  async function rateLimit(c, next) {
    const problem = await charge(c, costOf(c));
    return problem ? refuse(c.req.path, problem) : next();
  };
