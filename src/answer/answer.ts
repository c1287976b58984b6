// A request -> a verified answer: understand, gather, draft, verify. The flow, once; everything it needs comes as an argument.
import type { Ask, Citation, Figure, Reason, Scope, Status } from "../contract.ts";
import type { Watch } from "../question/understand.ts";
import type { QuestionContext, Understanding } from "../question/understanding.ts";
import type { Language } from "../zh/language.ts";
import { marksOf } from "../zh/marks.ts";
import { type DraftAnswer, draftByRules } from "./evidence/draft.ts";
import { type Considered, Ledger, type Searched } from "./evidence/ledger.ts";
import { type Rejected, type VerifiedAnswer, verify } from "./evidence/verify.ts";
import { type Conclusion, gather } from "./gather.ts";
import { readQuestion } from "./meanings.ts";
import type { Unused } from "./model/compose.ts";
import type { Model } from "./model/port.ts";
import { keepAnswerable } from "./offered/answerable.ts";
import { regionCodes, scopedStore, scopeLabel, scopeSelection } from "./reports/scoped.ts";
import type { Store } from "./reports/store.ts";
import type { Targets } from "./reports/targets.ts";
import { typographyFor, wordingFor } from "./wording/language.ts";
import { NO_OPERATOR, type Operator, writtenBy } from "./wording/operator.ts";

const AFTER_SENTENCE = new RegExp(`(?<=[${marksOf("sentence")}])`);

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
  newId: () => string | Promise<string>;
  /** Where the service is reached, without a slash at the end: what stands before an address in an answer. */
  origin?: string;
  /** What the operator of the site has to say. */
  operator?: Operator;
  /** Words open answers and reads what the rules could not. Absent: the rules do all of it. */
  model?: Model;
  signal?: AbortSignal;
  /** Told why a model's text was not shown. */
  unused?: (why: Unused) => void;
  /** Told what each step of the grammar made of the question. */
  watch?: Watch;
  /** Stages wait for what it returns: it has been sent when that resolves, however long the work behind it blocks. */
  emit?: (event: Event) => void | Promise<void>;
};

/** The answer, what was read of the question, and, for whoever asks why, what was considered and searched, and what the verifier rejected. */
export type Explained = {
  answer: VerifiedAnswer;
  meanings: Understanding[];
  considered: readonly Considered[];
  searched: readonly Searched[];
  /** Of each question the reports it is of. */
  looked: readonly Targets[];
  rejected: readonly Rejected[];
};

/** Errors: those of the store, and the signal's when the client has gone. An unknown scope is an answer: there is nothing in it. */
export const answer = async (ask: Ask, deps: AnswerDeps): Promise<VerifiedAnswer> => (await explain(ask, deps)).answer;

/** The answer, with what was read of the question. */
export async function explain(ask: Ask, deps: AnswerDeps): Promise<Explained> {
  const { emit = () => {} } = deps;
  await emit({ event: "status", data: { stage: "understanding" } });
  const store = scopedStore(deps.store, (await scopeSelection(deps.store, ask.scope)) ?? { reports: [] });
  const reading = await readingOf(ask, store, deps);
  const meanings = await readQuestion(ask.question, reading, store, deps.watch);
  deps.signal?.throwIfAborted();
  await emit({ event: "status", data: { stage: "searching" } });
  const found = await gatherAgain(await gatherAll(meanings, store, reading.language, deps.operator), ask, reading, store, deps);
  const gathered = { ...found, ...(await keepAnswerable(found, found.meanings[0], found.ledger, ask, reading, store)) };
  const { set } = gathered.ledger;
  if (set) gathered.ledger.set = { ...set, data: (deps.origin ?? "") + set.data };
  await sayScope(ask.scope, gathered, deps.store);
  deps.signal?.throwIfAborted();
  await emit({ event: "status", data: { stage: "composing" } });
  const { figures, citations } = gathered.ledger;
  const { figure: shown = (figure: Figure) => figure } = typographyFor(gathered.meanings[0]?.language ?? "zh-Hans", reading.language);
  for (const figure of figures) emit({ event: "figure", data: shown(figure) });
  for (const citation of citations) emit({ event: "citation", data: citation });
  const draft = await draftOf(gathered, ask, reading, store, deps);
  deps.signal?.throwIfAborted();
  const { answer, rejected } = verify(draft, await deps.newId());
  // A model's sentences have been sent one by one.
  if (draft.composer === "rules") for (const text of answer.answer.split(AFTER_SENTENCE)) emit({ event: "delta", data: { text } });
  const { ledger } = gathered;
  return {
    answer,
    meanings: gathered.meanings,
    get considered() {
      return ledger.considered;
    },
    searched: ledger.searched,
    looked: ledger.looked,
    rejected,
  };
}

/**
 * An answer that looked at a part of the reports says so: before a denial in the text itself, which may be read without its notes. Who is asked back is
 * offered what is within it, and what the reports are not about is in none of them.
 */
async function sayScope(scope: Scope | undefined, { ledger, meanings, status }: Gathered, store: Store): Promise<void> {
  const label = await scopeLabel(store, scope);
  if (label === null) return;
  const text = (await wordingFor(meanings[0]?.language ?? "zh-Hans")).onlyWithin(label);
  if (status === "answered") ledger.note("coverage", text);
  else if (status === "not_found") ledger.sentences.unshift({ kind: "notice", text, cites: [] });
}

async function readingOf(ask: Ask, store: Store, deps: AnswerDeps): Promise<QuestionContext> {
  const history = ask.history ?? [];
  const { answers, words, region } = deps.operator ?? NO_OPERATOR;
  const home = ask.scope?.region === undefined ? region : ((await regionCodes(deps.store, ask.scope.region))[0] ?? null);
  // Of very many names only those are given that the text speaks of: a home's own are among them.
  const [place] = home === null ? [] : (await store.reports({ regions: [home], members: { kinds: ["government"] } }, { limit: 1 })).items;
  const spoken = [...history.map((turn) => turn.content), ask.question, place?.issuer ?? ""].join("\n");
  const [named, language] = await Promise.all([store.directory(spoken), deps.language()]);
  const directory = home === null ? named : { ...named, home };
  return {
    history,
    today: ask.today ?? deps.today,
    directory,
    language,
    ...(answers.length > 0 ? { operatorQuestions: answers } : {}),
    ...(words.length > 0 ? { operatorWords: words } : {}),
  };
}

type Gathered = { meanings: Understanding[]; ledger: Ledger; status: Status; reason?: Reason; parts: readonly Conclusion[] };

async function gatherAll(meanings: Understanding[], store: Store, language: Language, operator = NO_OPERATOR): Promise<Gathered> {
  const spoken = meanings[0]?.language ?? "zh-Hans";
  const ledger = new Ledger(typographyFor(spoken, language), meanings[0]?.asked, writtenBy(operator));
  const wording = await wordingFor(spoken);
  const parts: Conclusion[] = [];
  const said = new Set<string>();
  for (const meaning of meanings) {
    const from = ledger.sentences.length;
    parts.push(await gather(meaning, store, ledger, wording, { operator, register: language.divisions }));
    // 有哪些问题和不足: two questions that are answered by the same words are answered once.
    const words = JSON.stringify(ledger.sentences.slice(from));
    if (said.has(words)) ledger.sentences.splice(from);
    said.add(words);
  }
  const answeredOnly = meanings.at(-1)?.answeredOnly;
  if (answeredOnly !== undefined) ledger.note("coverage", wording.answeredOnly(answeredOnly));
  return { meanings, ledger, parts, ...together(parts) };
}

/** Loaded by who has a model: it is a third of what answering takes to load. */
const byModel = () => import("./model/parts.ts");

/** Where the rules found nothing, a model may read the question once more; what it chose counts only if it leads to more. */
async function gatherAgain(first: Gathered, ask: Ask, reading: QuestionContext, store: Store, deps: AnswerDeps): Promise<Gathered> {
  const { model, signal } = deps;
  if (!model) return first;
  const { interpret, inPassages, isWeak, worthInterpreting } = await byModel();
  const weak = isWeak(first.meanings, first.ledger);
  if (!first.meanings.some((meaning, i) => worthInterpreting(meaning, { ...(first.parts[i] ?? first), weak }))) return first;
  const again = await interpret(first.meanings, { ask, reading, model, ...(signal ? { signal } : {}) });
  for (const resolved of again ? [again, again.map(inPassages)] : []) {
    const second = await gatherAll(
      resolved.map(({ meaning }) => meaning),
      store,
      reading.language,
      deps.operator,
    );
    if (!leadsFurther(second, first)) continue;
    for (const { meaning, taken } of resolved)
      if (taken) second.ledger.note("assumption", (await wordingFor(meaning.language)).takenAs(taken));
    return second;
  }
  return first;
}

/** Of several questions none that was answered may be lost for another. */
function leadsFurther(second: Gathered, first: Gathered): boolean {
  const answered = ({ parts }: Gathered): number => parts.filter(({ status }) => status === "answered").length;
  if (answered(first) > 0) return answered(second) === second.parts.length && second.parts.length >= first.parts.length;
  return second.status === "answered" || second.status === "clarify";
}

/** By a model where it words better what was found; by rules otherwise, and whenever it fails. */
async function draftOf(
  { ledger, meanings, status, reason }: Gathered,
  ask: Ask,
  { language }: QuestionContext,
  store: Store,
  deps: AnswerDeps,
): Promise<DraftAnswer> {
  const { model, signal, emit = () => {} } = deps;
  const chinese = meanings.every((meaning) => meaning.language !== "en");
  if (!model || status !== "answered" || !chinese) return draftByRules(ledger, status, reason);
  const { compose, sourcesOf, worthWording } = await byModel();
  if (!worthWording(ledger)) return draftByRules(ledger, status, reason);
  const send = (text: string): void => void emit({ event: "delta", data: { text } });
  const found = (figure: Figure): void => void emit({ event: "figure", data: figure });
  const sources = await sourcesOf(ledger.citations, store);
  const { simplify } = language;
  const { unused } = deps;
  return compose({
    ...{
      question: ask.question,
      history: ask.history ?? [],
      topics: meanings.map(({ topic }) => topic),
      ledger,
      sources,
      model,
      simplify,
      send,
      found,
    },
    ...(signal ? { signal } : {}),
    ...(unused ? { unused } : {}),
  });
}

/** Of several questions in one, what was answered counts; else the first says how it went. */
const together = (all: readonly Conclusion[]): Conclusion =>
  all.find(({ status }) => status === "answered") ?? all[0] ?? { status: "out_of_scope", reason: "not_understood" };
