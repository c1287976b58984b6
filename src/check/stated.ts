// A claimed number that no question answers -> the statement of the report that has the same number of the same thing. It contradicts only what says the other direction.
import { topicCoverage } from "../answer/prose/topic-coverage.ts";
import type { Store } from "../answer/reports/store.ts";
import { citePassage, type ReportSummary, type Statement } from "../report/report.ts";
import { within } from "../zh/amounts.ts";
import { directionIn, turned } from "../zh/direction.ts";
import { claimedRange } from "./bounds.ts";
import { conflictOfStated } from "./conflicts.ts";
import { type Clause, SINCE, type Verdict } from "./decide.ts";
import { SUMS } from "./sums.ts";
import { claimText } from "./wording.ts";

/** How much of the claim's words the statement and its sentence must have: less for a number that is hardly there by chance. */
const COVERED_AT_LEAST = 0.8;
const COVERED_OF_LARGE = 0.5;
const LARGE = 100;

const directionOf = ({ context, subject }: Statement): number => directionIn(`${context ?? ""}${subject}`);

/** Null when no statement has the number, or none is of what the claim speaks of. Errors: those of the store. */
export async function statedAlike(
  statement: Statement,
  clause: Clause,
  topic: string,
  report: ReportSummary,
  store: Store,
): Promise<Verdict | null> {
  const whole = await store.report(report.id);
  if (!whole || topic === "" || statement.none) return null;
  const range = claimedRange(statement, clause.before, clause.after);
  // 合计超过4000条: any larger number would do.
  if (SUMS.test(clause.before) && !range.every(Number.isFinite)) return null;
  const direction = directionIn(`${clause.before}${clause.after}`);
  // 网站和公示栏合计2264条: a part of the sentence's own total is not the total.
  const [adds, since] = [SUMS.test(clause.before), SINCE.test(clause.before)];
  const same = (await store.statements({ reports: [report.id] })).filter(
    ({ statement: other }) =>
      !other.none &&
      !(adds && other.partOf !== undefined) &&
      // 比上一年多出28万元 is not that there were as many.
      !(since && directionOf(other) === 0) &&
      other.unit === statement.unit &&
      within(other.value, range) &&
      (directionOf(other) === 0) === (direction === 0),
  );
  const needed = statement.value >= LARGE && range[0] === range[1] ? COVERED_OF_LARGE : COVERED_AT_LEAST;
  const [best] = same
    .map((stated) => {
      const sentence = stated.passage.text.slice(...stated.statement.sentence);
      return {
        stated,
        covered: topicCoverage(
          directionOf(stated.statement) === direction ? topic : (turned(topic) ?? topic),
          `${stated.statement.context ?? ""} ${stated.statement.subject} ${sentence}`,
        ).covered,
      };
    })
    .filter(({ covered }) => covered >= needed)
    .sort((a, b) => b.covered - a.covered);
  if (!best) return null;
  const { passage, statement: other } = best.stated;
  const citation = citePassage(whole, passage, other.sentence);
  const base = { claimed: statement.value, found: other.value, ...(statement.unit ? { unit: statement.unit } : {}) };
  const conflict = await conflictOfStated(whole.id, { value: other.value, text: other.text, url: citation.url }, store);
  if (conflict)
    return { ...base, verdict: "conflicting", explanation: claimText.conflicting(conflict.statement), citations: conflict.citations };
  return {
    ...base,
    // 增长34.78%, where the report says that it fell by as much.
    verdict: directionOf(other) === direction ? "supported" : "contradicted",
    explanation: claimText.denied(citation.quote),
    citations: [citation],
  };
}
