// Evidence -> a draft: sentences with slots for figures and marks for citations, by rules. A draft cannot be sent; verify.ts decides. No I/O. No clock.

import type { Reason, Status } from "../../contract.ts";
import type { DraftSentence, Evidence, Ledger } from "./ledger.ts";

/** Why a model's sentence may not be sent, or null. */
export type SentenceCheck = (sentence: DraftSentence) => string | null;

/** `check` is what a model's sentences are held to; without it none of them passes. */
export type DraftAnswer = { evidence: Evidence; sentences: DraftSentence[]; composer: "rules" | "model"; check?: SentenceCheck };

/** The ledger's own sentences: what the operations said while they gathered. */
export const draftByRules = (ledger: Ledger, status: Status, reason?: Reason): DraftAnswer => ({
  evidence: ledger.evidence(status, reason),
  sentences: ledger.sentences,
  composer: "rules",
});
