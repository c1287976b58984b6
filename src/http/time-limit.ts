// Middleware: a request that takes longer than it may is answered with a problem rather than left to hang.
import type { MiddlewareHandler } from "hono";
import type { Problem } from "../result.ts";
import { TIMED_OUT } from "./problem.ts";

type Options = {
  ms: number;
  after: (ms: number, call: () => void) => () => void;
  refuse: (path: string, problem: Problem) => Response;
};

/** The work goes on behind the answer, since nothing can stop it; what it brings is dropped. A stream is in time once it starts. */
export const timeLimit = ({ ms, after, refuse }: Options): MiddlewareHandler =>
  async function timeLimit(c, next) {
    const late = Promise.withResolvers<true>();
    const cancel = after(ms, () => late.resolve(true));
    try {
      const timedOut = await Promise.race([next(), late.promise]);
      return timedOut === true ? refuse(c.req.path, TIMED_OUT) : undefined;
    } finally {
      cancel();
    }
  };
