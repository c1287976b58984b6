// How the language model is doing: what came of its calls, counted by tag, and a line in the log for each kind of failure at most once a
// minute. Read by /metrics (`outcomes`) and /readyz (`state`). No I/O of its own: log and clock are arguments.
import type { ModelFailure } from "../answer/model/port.ts";

type Outcome = "ok" | ModelFailure["tag"];

/**
 * `state`: none (not configured) · untried · ok (the last call went well) · failing (it did not; `lastFailure` says how) · resting (it failed
 * several times and is left alone for half a minute). `outcomes`: calls by how they ended, since the process began; aborted ones too, which
 * say nothing of the endpoint.
 */
export type ModelHealth = {
  state: "none" | "untried" | "ok" | "failing" | "resting";
  outcomes: Partial<Record<Outcome, number>>;
  lastFailure?: ModelFailure["tag"];
  /** Texts that came whole and were not shown, by why (`Unused` in src/answer/model/compose.ts): what the guard costs with this model. */
  unused: Record<string, number>;
};

export type HealthRecord = {
  /** After each call. */
  record(outcome: Outcome): void;
  /** After a text that is not shown. */
  recordUnused(why: string): void;
  read(): ModelHealth;
};

const LOG_EVERY_MS = 60_000;
/** What the caller did, not the endpoint. */
const NOT_ITS_FAULT: ReadonlySet<Outcome> = new Set(["aborted"]);

/** What /readyz and /metrics show when no model is configured. */
export const NO_MODEL: ModelHealth = { state: "none", outcomes: {}, unused: {} };

/** `log` takes one line without any text of the endpoint's: the tag, and how often it has come since the line before. */
export function healthRecord(now: () => number, log: (line: string) => void): HealthRecord {
  const outcomes: Partial<Record<Outcome, number>> = {};
  const unused: Record<string, number> = {};
  const logged = new Map<Outcome, { at: number; since: number }>();
  let last: Outcome | undefined;
  let lastFailure: ModelFailure["tag"] | undefined;
  return {
    record(outcome) {
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (NOT_ITS_FAULT.has(outcome)) return;
      last = outcome;
      if (outcome === "ok") return;
      lastFailure = outcome as ModelFailure["tag"];
      const before = logged.get(outcome);
      const since = (before?.since ?? 0) + 1;
      const due = !before || now() - before.at >= LOG_EVERY_MS;
      if (due) log(`model: ${outcome}${since > 1 ? ` (${since})` : ""}`);
      logged.set(outcome, { at: due ? now() : (before?.at ?? 0), since: due ? 0 : since });
    },
    recordUnused(why) {
      unused[why] = (unused[why] ?? 0) + 1;
    },
    read: () => ({
      state: last === undefined ? "untried" : last === "ok" ? "ok" : last === "resting" ? "resting" : "failing",
      outcomes: { ...outcomes },
      unused: { ...unused },
      ...(lastFailure === undefined ? {} : { lastFailure }),
    }),
  };
}
