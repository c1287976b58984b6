// Middleware: one line a request for whoever runs the service: what was asked for, how it went, how long it took; the question only where allowed.
import type { Context, MiddlewareHandler } from "hono";
import type { Caller } from "./caller.ts";
import { type Outcome, whenEnded } from "./outcome.ts";

/** As it is printed (one line of JSON) and kept. `ms` is until the last question was answered. */
export type JournalLine = {
  at: string;
  method: string;
  /** The route, not the address: "/reports/:id". */
  route: string;
  status: number;
  ms: number;
  /** The name of the key that was used. */
  key?: string;
  answers?: Outcome[];
};

type Options = {
  now: () => Date;
  keepQuestions: boolean;
  caller: (c: Context) => Caller | null;
  write: (line: JournalLine) => void;
};

/** Looked at all the time by machines, and of no interest. */
const UNLOGGED = /^\/(?:healthz|readyz|metrics|assets\/|widget\.js|favicon)/;

export const journal = ({ now, keepQuestions, caller, write }: Options): MiddlewareHandler =>
  async function journal(c, next) {
    const begun = now();
    await next();
    if (UNLOGGED.test(c.req.path)) return;
    const { status } = c.res;
    const key = caller(c)?.key?.name;
    whenEnded(c.req.raw, (outcomes) =>
      write({
        at: begun.toISOString(),
        method: c.req.method,
        route: routeOf(c.req.path),
        status,
        // A clock that was put back meanwhile says nothing of how long it took.
        ms: Math.max(0, now().getTime() - begun.getTime()),
        ...(key ? { key } : {}),
        ...(outcomes.length > 0 ? { answers: outcomes.map((outcome) => shown(outcome, keepQuestions)) } : {}),
      }),
    );
  };

function shown({ question, ...outcome }: Outcome, keepQuestions: boolean): Outcome {
  return { ...outcome, question: keepQuestions ? question : "" };
}

const ROUTES: readonly (readonly [RegExp, string])[] = [
  [/^\/answers\/[^/]+$/, "/answers/:id"],
  [/^\/reports\/[^/]+\/[^/]+$/, "/reports/:id/:file"],
  [/^\/reports\/[^/]+$/, "/reports/:id"],
  [/^\/api\/reports\/[^/]+$/, "/api/reports/:id"],
  [/^\/api\/answers\/[^/]+$/, "/api/answers/:id"],
  [/^\/v1\/models\/[^/]+$/, "/v1/models/:model"],
];
const KNOWN = /^\/(?:|reports|audit|check|use|docs|embed|view|operator|mcp|openapi\.json|api\/[a-z]+|v1\/(?:models|chat\/completions))$/;
/** An address that nobody has is "other": a stranger's guesses would else fill the record. */
export const routeOf = (path: string): string => ROUTES.find(([pattern]) => pattern.test(path))?.[1] ?? (KNOWN.test(path) ? path : "other");
