// One operation alone over the real reports, or over those of a store: how it went, the figures it found and what it says with them.
import { draftByRules } from "../../src/answer/evidence/draft.ts";
import { Ledger } from "../../src/answer/evidence/ledger.ts";
import { verify } from "../../src/answer/evidence/verify.ts";
import { type AnswerContext, measuresOf } from "../../src/answer/operations/operand.ts";
import type { Outcome } from "../../src/answer/outcome/outcome.ts";
import type { Store } from "../../src/answer/reports/store.ts";
import { targetsOf } from "../../src/answer/reports/targets.ts";
import { NO_OPERATOR } from "../../src/answer/wording/operator.ts";
import { zh } from "../../src/answer/wording/zh.ts";
import type { Answer } from "../../src/contract.ts";
import { understand } from "../../src/question/understand.ts";
import type { Understanding } from "../../src/question/understanding.ts";
import { realCorpus } from "./corpus.ts";

export type Operated = { went: string; values: number[]; said: string; answer: Answer };

/** What a function of the answer does with the context of one meaning. Throws where a sentence of it would be taken back. */
export async function operated(
  does: (context: AnswerContext) => Promise<unknown>,
  meaning: Understanding,
  held?: Store,
): Promise<Operated> {
  const store = held ?? (await realCorpus()).store;
  const ledger = new Ledger(undefined, meaning.asked);
  const targets = await targetsOf(meaning, store);
  const context: AnswerContext = { meaning, measures: measuresOf(meaning), targets, store, ledger, wording: zh, operator: NO_OPERATOR };
  const outcome = (await does(context)) as Outcome | null | undefined;
  const { answer, rejected } = verify(draftByRules(ledger, "answered"), "test");
  if (rejected.length > 0) throw new Error(rejected.map(({ reason, sentence }) => `${reason}: ${sentence.text}`).join("; "));
  return { went: outcome?.status ?? String(outcome), values: ledger.figures.map(({ value }) => value), said: answer.answer, answer };
}

/** The meaning of a question in words, the last of what it asks. */
export async function meant(question: string, held?: Store): Promise<Understanding> {
  const { store: real, language } = await realCorpus();
  const store = held ?? real;
  const meaning = understand(question, { history: [], today: "2025-06-01", directory: await store.directory(question), language }).at(-1);
  if (!meaning) throw new Error(`${question} means nothing`);
  return meaning;
}
