// A question that a claim turns into -> its meaning and the answer by rules, without what an answer would offer to ask next. Reads the store.
import { draftByRules } from "../answer/evidence/draft.ts";
import { Ledger } from "../answer/evidence/ledger.ts";
import { verify } from "../answer/evidence/verify.ts";
import { gather } from "../answer/gather.ts";
import type { Store } from "../answer/reports/store.ts";
import { typographyFor, wordingFor } from "../answer/wording/language.ts";
import type { Answer } from "../contract.ts";
import type { Understanding } from "../question/understanding.ts";
import type { Language } from "../zh/language.ts";

export type Read = { answer: Answer; meaning: Understanding };

/** Errors: those of the store. */
export async function answerTo(meaning: Understanding, store: Store, language: Language): Promise<Answer> {
  const ledger = new Ledger(typographyFor(meaning.language, language), meaning.asked);
  const { status, reason } = await gather(meaning, store, ledger, await wordingFor(meaning.language), { offers: false });
  return verify(draftByRules(ledger, status, reason), "").answer;
}
