// A claim that no number answers -> the sentence of the prose that denies it, or says the same: 没有产生信息公开处理费. Reads the store.

import { topicCoverage } from "../answer/prose/topic-coverage.ts";
import type { Store } from "../answer/reports/store.ts";
import { targetsOf } from "../answer/reports/targets.ts";
import type { Operation, Understanding } from "../question/understanding.ts";
import { citePassage, type Statement } from "../report/report.ts";
import type { Verdict } from "./decide.ts";
import { HAPPENED } from "./frames/quoted.ts";
import { claimText } from "./wording.ts";

/** How much of the claim's words the denial must have, and how much more it may say: it denies this and nothing wider or narrower. */
const COVERED_AT_LEAST = 0.9;
const EXTRA_AT_MOST = 0.5;
/** What is computed is denied by no sentence. */
const PLAIN: readonly Operation[] = ["lookup", "about", "exists"];

const plain = (subject: string): string => subject.replace(/^(?:20\d{2}年|全年|本年度?)\s*/, "").replace(HAPPENED, "");

/** Null when a figure of the form is spoken of, which the tables decide; when no single report is asked about, or none of its sentences denies this. */
export async function denied(statement: Statement, meaning: Understanding, store: Store): Promise<Verdict | null> {
  if (meaning.quantities.value.length > 0 || !PLAIN.includes(meaning.operation.value)) return null;
  // A denial's own words; of a number's, those that are left without issuer and question words.
  // That it was collected or came about is what both deny: 没有收取 is no other than 没有产生.
  const topic = statement.none ? plain(statement.subject) : meaning.topic;
  const { found } = await targetsOf(meaning, store);
  const [target] = found;
  if (found.length !== 1 || target?.kind !== "one" || topic === "") return null;
  const candidates = (await store.statements({ reports: [target.report.id] })).filter((each) => each.statement.none);
  const scored = candidates.map((stated) => ({
    stated,
    ...topicCoverage(topic, statement.none ? plain(stated.statement.subject) : stated.statement.subject),
  }));
  const [best] = scored
    .filter(({ covered, extra }) => covered >= COVERED_AT_LEAST && extra <= EXTRA_AT_MOST)
    .sort((a, b) => a.extra - b.extra);
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
