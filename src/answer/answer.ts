// A request -> a verified answer: understand, gather, draft, verify. The flow, once; everything it needs comes as an argument.
import type { Ask, Citation, Figure, Status } from "../contract.ts";
import type { Language } from "../question/language.ts";
import { understand } from "../question/understand.ts";
import type { Understanding } from "../question/understanding.ts";
import { draftByRules } from "./draft.ts";
import { Ledger } from "./evidence.ts";
import { gather } from "./gather.ts";
import { scopedStore, scopeSelection } from "./scoped.ts";
import type { Store } from "./store.ts";
import { type VerifiedAnswer, verify } from "./verify.ts";
import { wordingFor } from "./wording/language.ts";

/** What is sent while an answer is made, in order: stages, then what is known, then sentences that have been checked. */
export type Event =
  | { event: "status"; data: { stage: "understanding" | "searching" | "composing" } }
  | { event: "figure"; data: Figure }
  | { event: "citation"; data: Citation }
  | { event: "delta"; data: { text: string } };

export type AnswerDeps = {
  store: Store;
  language: () => Promise<Language>;
  /** YYYY-MM-DD, when the request does not say. */
  today: string;
  newId: () => string;
  signal?: AbortSignal;
  emit?: (event: Event) => void;
};

export type Explained = { answer: VerifiedAnswer; meanings: Understanding[] };

/** Errors: those of the store, and the signal's when the client has gone. An unknown scope is an answer: there is nothing in it. */
export const answer = async (ask: Ask, deps: AnswerDeps): Promise<VerifiedAnswer> => (await explain(ask, deps)).answer;

/** The answer, with what the rules read. */
export async function explain(ask: Ask, deps: AnswerDeps): Promise<Explained> {
  const emit = deps.emit ?? (() => {});
  emit({ event: "status", data: { stage: "understanding" } });
  const store = scopedStore(deps.store, (await scopeSelection(deps.store, ask.scope)) ?? { reports: [] });
  const meanings = await read(ask, store, deps);
  deps.signal?.throwIfAborted();
  emit({ event: "status", data: { stage: "searching" } });
  const ledger = new Ledger();
  const wording = wordingFor(meanings[0]?.language ?? "zh-Hans");
  const statuses: Status[] = [];
  for (const meaning of meanings) statuses.push(await gather(meaning, store, ledger, wording));
  deps.signal?.throwIfAborted();
  emit({ event: "status", data: { stage: "composing" } });
  const { answer } = verify(draftByRules(ledger, together(statuses)), deps.newId());
  for (const figure of answer.figures) emit({ event: "figure", data: figure });
  for (const citation of answer.citations) emit({ event: "citation", data: citation });
  for (const text of answer.answer.split(/(?<=[。？！\n])/)) emit({ event: "delta", data: { text } });
  return { answer, meanings };
}

async function read(ask: Ask, store: Store, deps: AnswerDeps): Promise<Understanding[]> {
  const history = ask.history ?? [];
  const spoken = [...history.map((turn) => turn.content), ask.question].join("\n");
  const [directory, language] = await Promise.all([store.directory(spoken), deps.language()]);
  return understand(ask.question, { history, today: ask.today ?? deps.today, directory, language });
}

/** Of several questions in one, what was answered counts; else the first says how it went. */
const together = (statuses: readonly Status[]): Status => (statuses.includes("answered") ? "answered" : (statuses[0] ?? "out_of_scope"));
