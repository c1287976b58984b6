// Calls to an endpoint that may be dead, slow or wrong -> text, or the reason there is none: time limits, one retry, a circuit breaker.
import type { ModelFailure } from "../answer/model/port.ts";
import { err, ok, type Result } from "../result.ts";
import type { Breaker } from "./breaker.ts";
import { type Failure, failureOf } from "./failure.ts";
import type { Timers } from "./timers.ts";

export type Limits = { firstTokenMs: number; answerMs: number; gapMs: number };
/** One call: pieces of text, and at the end why it is no answer, or null. Throws what the client throws. */
export type Call = (signal: AbortSignal) => AsyncGenerator<string, Failure | null>;

/** What tells of the endpoint rather than of one answer counts towards the breaker. */
const ENDPOINT_FAILURES: ReadonlySet<ModelFailure["tag"]> = new Set([
  "unreachable",
  "slow",
  "unauthorised",
  "rate_limited",
  "server_error",
]);

/** The first two limits run from the first try, so that a retry costs the reader no further wait. Nothing is tried again once text has come. */
export async function* resilient(
  call: Call,
  limits: Limits,
  breaker: Breaker,
  timers: Timers,
  signal?: AbortSignal,
): AsyncGenerator<string, Result<void, ModelFailure>> {
  if (signal?.aborted) return err({ tag: "aborted" });
  if (!breaker.admits()) return err({ tag: "resting" });
  const stop = new AbortController();
  const leave = (): void => stop.abort();
  signal?.addEventListener("abort", leave, { once: true });
  let late = false;
  const expire = (): void => {
    late = true;
    stop.abort();
  };
  const whole = timers.after(limits.answerMs, expire);
  let quiet = timers.after(limits.firstTokenMs, expire);
  const known = (failure: Failure): Failure => (signal?.aborted ? { tag: "aborted" } : late ? { tag: "slow" } : failure);
  let outcome: Failure | null = { tag: "aborted" };
  try {
    for (let tries = 0; tries < 2; tries++) {
      let written = false;
      try {
        const pieces = call(stop.signal);
        let next = await orStopped(pieces.next(), stop.signal);
        while (!next.done) {
          written ||= next.value !== "";
          quiet();
          yield next.value;
          // The reader's own time does not count: the endpoint is waited for from here.
          quiet = timers.after(limits.gapMs, expire);
          next = await orStopped(pieces.next(), stop.signal);
        }
        outcome = next.value && known(next.value);
      } catch (error) {
        outcome = known(failureOf(error));
      }
      if (!outcome || written || outcome.retryMs === undefined || tries > 0) break;
      await pause(outcome.retryMs, timers, stop.signal);
      if (stop.signal.aborted) {
        outcome = known(outcome);
        break;
      }
    }
  } finally {
    quiet();
    whole();
    signal?.removeEventListener("abort", leave);
    stop.abort();
    record(breaker, outcome);
  }
  return outcome ? err({ tag: outcome.tag }) : ok(undefined);
}

function record(breaker: Breaker, outcome: Failure | null): void {
  if (outcome?.tag === "aborted") breaker.left();
  else if (outcome && ENDPOINT_FAILURES.has(outcome.tag)) breaker.failed();
  else breaker.succeeded();
}

/** A client that does not notice the signal must not keep the reader waiting. */
function orStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopped = (): void => reject(signal.reason);
    if (signal.aborted) stopped();
    signal.addEventListener("abort", stopped, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stopped));
  });
}

const pause = (ms: number, timers: Timers, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const cancel = timers.after(ms, resolve);
    signal.addEventListener(
      "abort",
      () => {
        cancel();
        resolve();
      },
      { once: true },
    );
  });
