// POST /api/ask: a question -> its answer, whole as JSON or as it is made as an event stream; every answer is kept for its address.

import type { VerifiedAnswer } from "../answer/evidence/verify.ts";
import type { Store } from "../answer/reports/store.ts";
import { Ask } from "../contract.ts";
import type { Spent } from "../model/metered.ts";
import { err, ok, type Problem, type Result } from "../result.ts";
import { prefers } from "./accept.ts";
import { badFields, readBody } from "./body.ts";
import type { AnswerEvent, Deps } from "./deps.ts";
import { maskedAsk } from "./mask.ts";
import { begin } from "./outcome.ts";
import { outward } from "./outward.ts";
import { problemBody, problemOf, TIMED_OUT } from "./problem.ts";
import { serviceUrl } from "./service-url.ts";
import { eventStream } from "./sse.ts";

const ANSWER_MS = 60_000;

/** A question whose scope names a report that is not here cannot be answered: a bad_request. */
export async function scoped(ask: Ask, store: Store): Promise<Result<Ask, Problem>> {
  const id = ask.scope?.report;
  if (!id || (await store.reports({ reports: [id] }, { limit: 1 })).items.length > 0) return ok(ask);
  return err(badFields([{ path: "scope.report", message: "没有这份报告" }]));
}

/**
 * Asks, within the time an answer may take and for as long as the caller waits. Numbers of persons are covered before anything reads the question.
 * `request` is whose question it is; `left` aborts when the caller has gone.
 */
export async function answerTo(
  ask: Ask,
  request: Request,
  left: AbortSignal,
  deps: Deps,
  emit?: (event: AnswerEvent) => void | Promise<void>,
): Promise<Result<VerifiedAnswer, Problem>> {
  const asked = maskedAsk(ask);
  const ended = begin(request);
  const late = new AbortController();
  const cancel = deps.after(ANSWER_MS, () => late.abort());
  const signal = AbortSignal.any([left, late.signal]);
  const cost: { tokens?: number; failure?: string } = {};
  const spent = ({ tokens, failure }: Spent): void => {
    cost.tokens = (cost.tokens ?? 0) + tokens;
    if (failure) cost.failure = failure;
  };
  const failed = (problem: Problem): Result<never, Problem> => {
    ended({ ...cost, question: asked.question, problem: left.aborted ? "left" : problem.tag });
    return err(problem);
  };
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(signal.reason);
  try {
    signal.throwIfAborted();
    signal.addEventListener("abort", stop, { once: true });
    const answer = await Promise.race([
      deps.ask(asked, { signal, origin: serviceUrl(request.url, deps.base), spent, ...(emit ? { emit } : {}) }),
      stopped.promise,
    ]);
    const { id, status, reason, composer } = answer;
    ended({ id, status, ...(reason ? { reason } : {}), composer, ...cost, question: asked.question });
    return ok(answer);
  } catch (error) {
    if (late.signal.aborted) return failed(TIMED_OUT);
    // Nobody reads what the client that left is told; its leaving is no fault.
    return failed(problemOf(error, left.aborted ? () => {} : deps.logError));
  } finally {
    cancel();
    // Node keeps a signal made of others for as long as anyone listens to it: one for each question, for ever.
    signal.removeEventListener("abort", stop);
  }
}

const wantsStream = (accept: string | null): boolean => prefers(accept, "text/event-stream", "application/json", "wins");

export async function ask(request: Request, deps: Deps): Promise<Result<Response, Problem>> {
  const body = await readBody(request, Ask);
  if (!body.ok) return body;
  const question = await scoped(body.value, deps.store);
  if (!question.ok) return question;
  const origin = serviceUrl(request.url, deps.base);
  if (!wantsStream(request.headers.get("accept"))) {
    const answer = await answerTo(question.value, request, request.signal, deps);
    return answer.ok ? ok(Response.json(outward(answer.value, origin))) : answer;
  }
  return ok(
    eventStream(request.signal, deps.every, async (send, signal) => {
      // What is written leaves when this turn of the loop ends; the first question of an isolate would else hold it until all is read.
      const turn = (): Promise<void> => new Promise((resolve) => void deps.after(0, resolve));
      const emit = ({ event, data }: AnswerEvent): void | Promise<void> => {
        send({ event, data: JSON.stringify(outward(data, origin)) });
        if (event === "status") return turn();
      };
      const answer = await answerTo(question.value, request, signal, deps, emit);
      if (answer.ok) send({ event: "answer", data: JSON.stringify(outward(answer.value, origin)) });
      else send({ event: "error", data: JSON.stringify(problemBody(answer.error)) });
    }),
  );
}
