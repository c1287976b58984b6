// Evidence -> a draft worded by a model, shown whole or not at all: where one sentence that is needed does not follow from the reports, the
// rules' own answer stands.
import type { Figure } from "../../contract.ts";
import type { Understanding } from "../../question/understanding.ts";
import { err, ok, type Result } from "../../result.ts";
import type { DraftAnswer } from "../evidence/draft.ts";
import type { DraftSentence, Ledger } from "../evidence/ledger.ts";
import { following, render } from "../evidence/verify.ts";
import { coverage } from "../prose/topic-coverage.ts";
import { type Drafted, draftSentences, faultsIn } from "./drafting.ts";
import type { Material, Model } from "./port.ts";
import { composePrompt, returned, type Turn } from "./prompt.ts";
import type { Source } from "./sources.ts";
import { vetoed } from "./veto.ts";

export type Composing = {
  question: string;
  /** Oldest first. */
  history?: readonly Turn[];
  /** What the question is about, in the reports' words. */
  topics: readonly string[];
  ledger: Ledger;
  /** The passages offered, those of the ledger's citations that are whole passages among them. */
  sources: readonly Source[];
  model: Model;
  simplify?: (text: string) => string;
  signal?: AbortSignal;
  /** Takes each checked sentence once all are; all of them together are the answer's text. */
  send: (text: string) => void;
  /** Takes each figure that the text states and the rules did not. */
  found?: (figure: Figure) => void;
  /** Told why the model's text is not shown. */
  unused?: (why: Unused) => void;
};

/** Why the model's text is not shown; for logs and `npm run eval`. */
export type Unused = { tag: "failed" | "insufficient" | "nothing" | "unverified" | "vetoed" | "beside_the_point"; detail: string };

/** Whether a model is asked: where passages are quoted. A figure is said in one sentence by the rules already. */
export const worthWording = (ledger: Ledger): boolean => !ledger.isQuotedForNumber && ledger.sentences.some(({ kind }) => kind === "quote");

export async function compose(composing: Composing): Promise<DraftAnswer> {
  const { ledger, model, question, sources, signal, send, found } = composing;
  const evidence = ledger.evidence("answered");
  const prompt = composePrompt(question, composing.history ?? [], evidence, sources);
  const text = await textOf(model.write(prompt, signal));
  const first = text.ok ? draftSentences(text.value, composing) : text;
  const drafted = (text.ok && !first.ok && (await secondTry(text.value, first.error, prompt, composing))) || first;
  if (!drafted.ok || signal?.aborted) {
    if (!drafted.ok) composing.unused?.(drafted.error);
    if (!drafted.ok && drafted.error.tag === "insufficient" && findsNone(composing)) return notFound(ledger);
    return { evidence, sentences: ledger.sentences, composer: "rules" };
  }
  const against = await vetoed(drafted.value, ledger, model, signal);
  if (against !== null || signal?.aborted) {
    if (against !== null) composing.unused?.({ tag: "vetoed", detail: against });
    return { evidence, sentences: ledger.sentences, composer: "rules" };
  }
  const { sentences, figures, extra } = drafted.value;
  for (const figure of figures) {
    ledger.figures.push(figure);
    found?.(figure);
  }
  for (const { citation } of extra) ledger.citations.push(citation);
  const whole = ledger.evidence("answered");
  for (const [i, sentence] of sentences.entries()) {
    const before = sentences[i - 1];
    send(following(before && render(before, whole), render(sentence, whole)));
  }
  const checked = new Set(sentences);
  const check = (sentence: DraftSentence): string | null => (checked.has(sentence) ? null : "a model's sentence that was not checked");
  return { evidence: whole, sentences, composer: "model", check };
}

/** What does not hold is given back once, to be said in the reports' own words; null where that brings no draft that holds. */
async function secondTry(
  text: string,
  { tag }: Unused,
  prompt: Material,
  composing: Composing,
): Promise<Extract<Result<Drafted, Unused>, { ok: true }> | null> {
  const { model, signal } = composing;
  if (tag !== "unverified" || signal?.aborted) return null;
  const again = await textOf(model.write([...prompt, ...returned(text, faultsIn(text, composing), composing.sources)], signal));
  const drafted = again.ok ? draftSentences(again.value, composing) : again;
  return drafted.ok ? drafted : null;
}

/** With less of the topic than this in what the rules quote, a model that finds no answer in the whole report is believed. */
const STRONG = 0.9;
const NOT_FOUND = "没有找到能直接回答这个问题的原文";

const findsNone = ({ ledger, topics }: Composing): boolean =>
  ledger.figures.length === 0 && topics.every((topic) => coverage(topic, ledger.citations.map(({ quote }) => quote).join("|")) < STRONG);

/** With less of it than this the rules' passages are worth a second reading of the question. */
const WEAK = 0.5;
/** Passages were found that hold little of what is asked. */
export const isWeak = (meanings: readonly Understanding[], { figures, citations, sentences }: Ledger): boolean =>
  figures.length === 0 &&
  sentences.some(({ kind }) => kind === "quote") &&
  meanings.every(
    ({ topic, operation }) =>
      operation.value === "about" && topic !== "" && coverage(topic, citations.map(({ quote }) => quote).join("|")) < WEAK,
  );

/** No passage that only resembles the question is sent as its answer; what can be asked instead is offered. */
function notFound(ledger: Ledger): DraftAnswer {
  const evidence = { ...ledger.evidence("not_found", "not_stated"), citations: [], figures: [] };
  return { evidence, sentences: [{ kind: "notice", text: NOT_FOUND, cites: [] }], composer: "rules" };
}

async function textOf(pieces: AsyncGenerator<string, Result<void, { tag: string }>>): Promise<Result<string, Unused>> {
  let text = "";
  let next = await pieces.next();
  for (; !next.done; next = await pieces.next()) text += next.value;
  return next.value.ok ? ok(text) : err({ tag: "failed", detail: next.value.error.tag });
}
