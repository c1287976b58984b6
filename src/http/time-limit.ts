// Middleware: a request that takes longer than it may is answered with a problem rather than left to hang.
import type { MiddlewareHandler } from "hono";
import type { Problem } from "../result.ts";
import { TIMED_OUT } from "./problem.ts";

type Options = { ms: number; deadline: (ms: number) => AbortSignal; refuse: (path: string, problem: Problem) => Response };

/** The work goes on behind the answer, since nothing can stop it; what it brings is dropped. A stream is in time once it starts. */
export const timeLimit = ({ ms, deadline, refuse }: Options): MiddlewareHandler =>
  async function timeLimit(c, next) {
    const late = deadline(ms);
    const expired = new Promise<true>((resolve) => late.addEventListener("abort", () => resolve(true), { once: true }));
    const timedOut = await Promise.race([next(), expired]);
    return timedOut === true ? refuse(c.req.path, TIMED_OUT) : undefined;
  };
