// What the service needs from outside: the answering, the reports, storage, clock, randomness, limits. Types only.
import type { Hono } from "hono";
import type { Event as AnswerEvent } from "../answer/answer.ts";
import type { Store } from "../answer/store.ts";
import type { VerifiedAnswer } from "../answer/verify.ts";
import type { Answer, Ask, Claim, Feedback } from "../contract.ts";

export type { AnswerEvent };
export type Asking = { signal: AbortSignal; emit?: (event: AnswerEvent) => void | Promise<void> };

/** An answer as it was given: `version` of the corpus then, `at` and `until` (when it is forgotten) in ISO 8601, UTC. */
export type SavedAnswer = { answer: Answer; question: string; version: string; at: string; until: string };

/** Answers for their permanent addresses, and what readers say of them. */
export type Records = {
  saveAnswer(saved: SavedAnswer): Promise<void>;
  answer(id: string): Promise<SavedAnswer | null>;
  saveFeedback(feedback: Feedback & { at: string }): Promise<void>;
};

/** Whether a caller, named by its address, may ask once more now. */
export type Limiter = { limit(caller: { key: string }): Promise<{ success: boolean }> };

export type Deps = {
  ask(ask: Ask, asking: Asking): Promise<VerifiedAnswer>;
  check(text: string): Promise<Claim[]>;
  store: Store;
  records: Records;
  /** The HTML pages and the files they load. */
  pages: Hono;
  limiter?: Limiter;
  now(): Date;
  newId(): string;
  /** Calls back every `ms` until the returned function is called. */
  every(ms: number, tick: () => void): () => void;
  /** Calls back once after `ms` unless the returned function is called first. */
  after(ms: number, call: () => void): () => void;
  /** Takes work that may outlive the response. */
  later(work: Promise<unknown>): void;
  /** What went wrong inside, for whoever runs the service; nothing of it reaches the caller. */
  logError(error: unknown): void;
  /** What stands before every path: "" or "/nianbao". */
  base: string;
};
