// Evidence -> a draft worded by a model: sentence by sentence, each sent on only once it is checked, and completed by rules where it falls short.
import { has, type Operation } from "../../question/operations.ts";
import type { DraftAnswer } from "../draft.ts";
import type { DraftSentence, Evidence, Ledger } from "../evidence.ts";
import { fault, following, render } from "../verify.ts";
import { slotsIn, Told } from "./coverage.ts";
import type { Names } from "./guard/worded.ts";
import type { Model } from "./port.ts";
import { composeBrief } from "./prompt.ts";
import { sentencesOf } from "./sentences.ts";

export type Composing = {
  question: string;
  ledger: Ledger;
  names: Names;
  model: Model;
  signal?: AbortSignal;
  /** Takes each checked piece; all of them together are the answer's text. */
  send: (text: string) => void;
};

/** Whether a model could word it better: quoted passages, or several figures in running text. One figure is said in one sentence already. */
export function worthWording(operations: readonly Operation[], ledger: Ledger): boolean {
  if (!operations.every((operation) => has(operation, "worded")) || ledger.sentences.some(({ kind }) => kind === "item" || kind === "term"))
    return false;
  return ledger.sentences.some(({ kind }) => kind === "quote") || new Set(ledger.sentences.flatMap(slotsIn)).size > 1;
}

/**
 * Nothing is sent before a sentence has said part of what was asked, so that a model that never does leaves the rules' answer whole. What
 * was sent cannot be taken back: if the model then fails, or loses something that was asked, the rules' own sentences for it follow.
 */
export async function compose({ question, ledger, names, model, signal, send }: Composing): Promise<DraftAnswer> {
  const evidence = ledger.evidence("answered");
  const told = new Told(ledger);
  const kept: DraftSentence[] = [];
  let sent = 0;
  const keep = (sentence: DraftSentence): boolean => {
    if (fault(sentence, evidence, names)) return false;
    kept.push(sentence);
    return true;
  };
  const deliver = (): void => {
    for (; sent < kept.length; sent++) send(lineAt(kept, sent, evidence));
  };
  const sentences = sentencesOf(model.write(composeBrief(question, evidence), signal), evidence);
  let next = await sentences.next();
  for (; !next.done; next = await sentences.next()) {
    const sentence = next.value;
    if (kept.some((each) => each.text === sentence.text)) continue;
    if (keep(sentence)) told.hear(sentence);
    else told.lose(sentence);
    if (told.begun) deliver();
  }
  if (!told.begun) kept.length = 0;
  const rest = told.begun ? told.untold(next.value.ok) : ledger.sentences;
  for (const sentence of rest) keep(sentence);
  deliver();
  return { evidence, sentences: kept, composer: told.begun ? "model" : "rules", names };
}

/** The i-th sentence as it follows on the one before. */
function lineAt(sentences: readonly DraftSentence[], i: number, evidence: Evidence): string {
  const [before, sentence] = [sentences[i - 1], sentences[i]];
  return sentence ? following(before && render(before, evidence), render(sentence, evidence)) : "";
}
