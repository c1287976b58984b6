// What the service needs from outside: the answering, the reports, storage, clock, randomness, limits. Types only.
import type { Hono } from "hono/quick";
import type { Event as AnswerEvent } from "../answer/answer.ts";
import type { VerifiedAnswer } from "../answer/evidence/verify.ts";
import type { Selection, Store } from "../answer/reports/store.ts";
import type { Ask, Claim, Feedback, Status } from "../contract.ts";
import type { ModelHealth } from "../model/health.ts";
import type { Spent } from "../model/metered.ts";
import type { Site } from "../site/site.ts";
import type { AnswerIds } from "./answer-id.ts";
import type { ApiKey } from "./caller.ts";
import type { JournalLine } from "./journal.ts";
import type { Metrics } from "./metrics.ts";
import type { Use } from "./use.ts";

export type { AnswerEvent };

type Asking = {
  signal: AbortSignal;
  /** Where the caller reaches the service. */
  origin: string;
  emit?: (event: AnswerEvent) => void | Promise<void>;
  /** Told of each call of a model. */
  spent?: (spent: Spent) => void;
};

/** What of a figure is kept with a link: enough to tell whether it has changed. */
export type KeptFigure = { label: string; text: string; report?: string; key?: string };
/** A question with a permanent address. `ask` is masked; `day`: what 去年 counts from; `version` of the corpus and `at` (ISO 8601, UTC) are of then. */
export type Link = { id: string; ask: Ask; day: string; version: string; at: string; status: Status; figures: KeptFigure[] };

/** Links, kept only when they are asked for, and what readers say of answers. */
export type Records = {
  /** False: the operator keeps nothing, and there are no links. */
  keeps: boolean;
  /** Holds an answer in memory for a while, in case its link is asked for. */
  remember(link: Link): void;
  isRemembered(id: string): boolean;
  /** Keeps the link of an answer that is remembered; false when it is not. */
  saveLink(id: string): Promise<boolean>;
  link(id: string): Promise<Link | null>;
  /** Once for a caller and an answer: sent again, it takes the place of what was sent. `caller` is blinded. */
  saveFeedback(feedback: Feedback & { at: string; caller: string }): Promise<void>;
  /** All that is kept under an answer's id. */
  remove(id: string): Promise<void>;
};

/** Whether a caller may do something that costs so many units now; a unit is a question. `perMinute`: a limit of the caller's own. */
export type Limiter = { limit(asked: { key: string; cost?: number; perMinute?: number }): Promise<{ success: boolean }> };

/** `asked`: the reports that the words name, null when they name none; `topic`: what else they are about, "" when nothing. */
type Searched = { answer: VerifiedAnswer; asked: Selection | null; topic: string };

export type Deps = {
  ask(ask: Ask, asking: Asking): Promise<VerifiedAnswer>;
  check(text: string): Promise<Claim[]>;
  /** What the rules answer to words of at most 500 characters: for those who look for places, not for a text. Costs no tokens, is not kept. */
  find(words: string): Promise<Searched>;
  store: Store;
  records: Records;
  /** The HTML pages and the files they load. */
  pages: Hono;
  limiter?: Limiter;
  ids: AnswerIds;
  site: Site;
  /** Whether answers may cost tokens: then not everybody's programs may ask. */
  hasModel: boolean;
  modelHealth: () => ModelHealth;
  keys: readonly ApiKey[];
  /** What opens the operator's pages; null: nothing does. */
  operatorToken: string | null;
  metrics: Metrics;
  /** What was asked since a moment (ISO 8601); absent where requests are not kept (on Cloudflare they are in the log). */
  use?(since: string): Promise<Use>;
  /** One line a request. */
  journal(line: JournalLine): void;
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
