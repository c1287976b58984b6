// Who asked how much of late -> whether they may ask now: a bucket a caller, refilled steadily, in this process's memory. No I/O; the clock is an argument.
import type { Limiter } from "./deps.ts";

type Bucket = { left: number; at: number };

/** Callers remembered; beyond, those not heard of for longest are forgotten, who have long been full again or are one of very many. */
const MOST_CALLERS = 50_000;
const MINUTE_MS = 60_000;

/** `perMinute` units fit in a bucket, and flow back in a minute; `now` is in milliseconds. A unit is a question. */
export function memoryLimiter(perMinute: number, now: () => number): Limiter {
  const buckets = new Map<string, Bucket>();
  return {
    async limit({ key, cost = 1, perMinute: own = perMinute }) {
      const at = now();
      const bucket = buckets.get(key) ?? { left: own, at };
      // A clock that was put back gives nothing and takes nothing.
      const flowed = (Math.max(0, at - bucket.at) / MINUTE_MS) * own;
      const left = Math.min(own, bucket.left + flowed);
      // What costs more than a bucket holds is paid with a full one.
      const price = Math.min(cost, own);
      const success = left >= price;
      // Asked for last, forgotten last.
      buckets.delete(key);
      buckets.set(key, { left: success ? left - price : left, at });
      if (buckets.size > MOST_CALLERS) buckets.delete(buckets.keys().next().value ?? "");
      return { success };
    },
  };
}

/** Cloudflare's binding. */
export type UnitLimiter = { limit(caller: { key: string }): Promise<{ success: boolean }> };

/** A limiter that knows of single units only (Cloudflare's) -> one that takes several at once. */
export const byUnits = (limiter: UnitLimiter): Limiter => ({
  async limit({ key, cost = 1 }) {
    for (let unit = 0; unit < cost; unit++) if (!(await limiter.limit({ key })).success) return { success: false };
    return { success: true };
  },
});
