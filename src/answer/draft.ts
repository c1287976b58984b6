// Evidence -> a draft: sentences with slots for figures and marks for citations, by rules. A draft cannot be sent; verify.ts decides. No I/O. No clock.

import type { Reason, Status } from "../contract.ts";
import type { DraftSentence, Evidence, Ledger } from "./evidence.ts";
import type { Names } from "./model/guard/worded.ts";

/** `names` is what a model's sentences are checked with; without it none of them passes. */
export type DraftAnswer = { evidence: Evidence; sentences: DraftSentence[]; composer: "rules" | "model"; names?: Names };

/** The ledger's own sentences: what the operations said while they gathered. */
export const draftByRules = (ledger: Ledger, status: Status, reason?: Reason): DraftAnswer => ({
  evidence: ledger.evidence(status, reason),
  sentences: ledger.sentences,
  composer: "rules",
});
