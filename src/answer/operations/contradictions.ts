// contradictions: what the audit says of the reports asked about, each finding as a note with its places; how many reports have any.
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound } from "../outcome/outcome.ts";
import { selectionOf } from "../reports/targets.ts";
import { derived } from "./figures.ts";
import type { OperationFunction } from "./operand.ts";

/** Findings told in one answer; the audit's page has the others. */
const MOST_TOLD = 10;
const MOST_IN_TEXT = 3;

/** Errors: those of the store. */
export const contradictions: OperationFunction = async (context) => {
  const { targets, store, ledger, wording } = context;
  const pages = await Promise.all(
    targets.found.map((target) =>
      store.findings(selectionOf(target), { limit: MOST_TOLD, kinds: ["identity", "prose_vs_table", "prose_arithmetic"] }),
    ),
  );
  const found = pages.flatMap(({ items }) => items);
  if (targets.found.length === 0) return notFound();
  const reports = new Set(found.map(({ report }) => report)).size;
  const more = pages.some(({ next }) => next !== undefined);
  const [first] = found.flatMap(({ citations }) => citations);
  if (!first) {
    ledger.say(wording.noContradictions(), [], "notice");
    return ANSWERED;
  }
  for (const finding of found)
    ledger.note(
      "inconsistency",
      wording.finding(finding),
      finding.citations.map((each) => ledger.cite(each)),
    );
  const [only] = targets.found;
  const figure = {
    ...derived(reports, "份", wording.contradictionsLabel(), `${reports}`, [], wording),
    ...(only?.kind === "one" && targets.found.length === 1 ? { report: only.report.id } : {}),
    citation: ledger.cite(first),
  };
  ledger.say(wording.contradictions(ledger.figure(figure), more), citationsOf(figure));
  // Of one report the few there are stand in the answer itself.
  if (only?.kind === "one" && targets.found.length === 1 && found.length <= MOST_IN_TEXT)
    for (const finding of found)
      ledger.say(
        wording.finding(finding),
        finding.citations.map((each) => ledger.cite(each)),
        "notice",
      );
  return ANSWERED;
};
