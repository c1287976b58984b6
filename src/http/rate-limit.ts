// Middleware: how often one caller may ask. Counted by Cloudflare's rate-limit binding; without one, nothing is limited.
import type { MiddlewareHandler } from "hono";
import type { Problem } from "../result.ts";
import type { Limiter } from "./deps.ts";

const PERIOD_SECONDS = 60;
const TOO_MANY: Problem = {
  tag: "too_many_requests",
  detail: `问得太快了，请在 ${PERIOD_SECONDS} 秒后再试。`,
  retryAfterSeconds: PERIOD_SECONDS,
};

/** Whoever calls from this machine runs the service: `npm start`, a bench, the tests. On Cloudflare no caller has such an address. */
const isLocal = (address: string): boolean => address === "" || address === "::1" || address.startsWith("127.");

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
  refuse: (path: string, problem: Problem) => Response;
  /** Hears of a limiter that fails; the question is then let through. */
  logError: (error: unknown) => void;
};

export const rateLimit = ({ limiter, refuse, logError }: Options): MiddlewareHandler =>
  async function rateLimit(c, next) {
    // Set by Cloudflare itself, which overwrites what a caller may send.
    const address = c.req.header("cf-connecting-ip") ?? "";
    if (!limiter || isLocal(address)) return next();
    const allowed = await limiter.limit({ key: callerOf(address) }).catch((error: unknown) => {
      logError(error);
      return { success: true };
    });
    return allowed.success ? next() : refuse(c.req.path, TOO_MANY);
  };
