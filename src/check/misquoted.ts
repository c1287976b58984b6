// A claimed amount of money that is a count of the same report (罚款28649万元 of 28649 penalties) -> contradicted, saying what the number is of. Reads the store.
import type { Store } from "../answer/reports/store.ts";
import { figureKeysIn, unitOf } from "../form/vocabulary.ts";
import { citeCell, type ReportSummary, type Statement } from "../report/report.ts";
import { isMoney } from "../zh/money.ts";
import type { Verdict } from "./decide.ts";
import { figureOf, nameOf } from "./values.ts";
import { claimText } from "./wording.ts";

/** A smaller number may well be both. */
const LEAST = 100;

/** Null when the number is no money, or no count that the report prints. */
export async function misquoted(statement: Statement, report: ReportSummary, store: Store): Promise<Verdict | null> {
  if (!isMoney(statement.unit) || statement.value < LEAST || statement.approximate) return null;
  const whole = await store.report(report.id);
  const key = whole && figureKeysIn(whole.figures).find((each) => whole.figures[each]?.value === statement.value && !isMoney(unitOf(each)));
  if (!whole || !key) return null;
  return {
    verdict: "contradicted",
    claimed: statement.value,
    unit: statement.unit,
    explanation: claimText.contradicted(claimText.otherUnit(`${statement.value}`, `${nameOf(figureOf(key))}的${unitOf(key)}数`)),
    citations: [citeCell(whole, key)],
  };
}
