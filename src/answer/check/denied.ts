// A claim that no number answers -> the sentence of the prose that denies it, or says the same: 没有产生信息公开处理费. Reads the store.
import type { Understanding } from "../../question/understanding.ts";
import { citePassage, type Statement } from "../../report/report.ts";
import { clearest, matchStated } from "../prose/match.ts";
import type { Store } from "../store.ts";
import { targetsOf } from "../targets.ts";
import type { Verdict } from "./decide.ts";
import { claimText } from "./wording.ts";

/** Null when no single report is asked about, or none of its sentences denies this. */
export async function denied(statement: Statement, meaning: Understanding, store: Store): Promise<Verdict | null> {
  const { found } = await targetsOf(meaning, store);
  const [target] = found;
  if (found.length !== 1 || target?.kind !== "one" || meaning.topic === "") return null;
  const candidates = (await store.statements({ reports: [target.report.id] })).filter((each) => each.statement.none);
  const [best] = clearest(matchStated(meaning.topic, null, candidates));
  const report = best ? await store.report(target.report.id) : null;
  if (!best || !report) return null;
  const citation = citePassage(report, best.stated.passage, best.stated.statement.sentence);
  const agrees = statement.none || statement.value === 0;
  return {
    verdict: agrees ? "supported" : "contradicted",
    claimed: statement.value,
    found: 0,
    ...(statement.unit ? { unit: statement.unit } : {}),
    explanation: claimText.denied(citation.quote),
    citations: [citation],
  };
}
