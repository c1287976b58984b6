// A meaning answered over the real corpus, as the flow would: gathered, drafted by rules, verified.
import { draftByRules } from "../../src/answer/evidence/draft.ts";
import { Ledger } from "../../src/answer/evidence/ledger.ts";
import { verify } from "../../src/answer/evidence/verify.ts";
import { gather } from "../../src/answer/gather.ts";
import { zh } from "../../src/answer/wording/zh.ts";
import type { Answer } from "../../src/contract.ts";
import { realCorpus } from "./corpus.ts";
import { meaning, type Said } from "./meaning.ts";

export async function answered(said: Said): Promise<Answer> {
  const { store } = await realCorpus();
  const ledger = new Ledger();
  const { status, reason } = await gather(meaning(said), store, ledger, zh);
  const { answer, rejected } = verify(draftByRules(ledger, status, reason), "test");
  if (rejected.length > 0)
    throw new Error(`a rule's sentence was rejected: ${rejected.map((each) => `${each.reason}: ${each.sentence.text}`).join("; ")}`);
  return answer;
}
