// contradictions: what the audit says of the reports asked about, each finding as a note with its places; how many reports have any.
import type { Finding } from "../../contract.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound } from "../outcome/outcome.ts";
import { selectionOf } from "../reports/targets.ts";
import { sayAddsUp } from "./adds-up.ts";
import { derived } from "./figures.ts";
import type { AnswerContext, OperationFunction } from "./operand.ts";

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
    await sayWhatHolds(context);
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
  const named = targets.found.length === 1 && only?.kind === "one" ? [] : await namesOf(found, context);
  ledger.say(
    wording.contradictions(ledger.figure(figure), more, named.length > 0 ? wording.join(named.map(({ name }) => name)) : undefined),
    [...citationsOf(figure), ...named.map(({ mark }) => mark)],
  );
  // Of one report the few there are stand in the answer itself.
  if (only?.kind === "one" && targets.found.length === 1 && found.length <= MOST_IN_TEXT)
    for (const finding of found)
      ledger.say(
        wording.finding(finding),
        finding.citations.map((each) => ledger.cite(each)),
        "notice",
      );
  await sayWhatHolds(context);
  return ANSWERED;
};

/** Of one report: what was added up, with its numbers. */
async function sayWhatHolds(context: AnswerContext): Promise<void> {
  const [only, ...more] = context.targets.found;
  const report = only?.kind === "one" && more.length === 0 ? await context.store.report(only.report.id) : null;
  if (report && only?.kind === "one") await sayAddsUp(report, only, context);
}

/** Whose reports they are, each with the place of its first finding. */
async function namesOf(found: readonly Finding[], { store, ledger, wording }: AnswerContext): Promise<{ name: string; mark: number }[]> {
  const names: { name: string; mark: number }[] = [];
  for (const id of [...new Set(found.map(({ report }) => report))].slice(0, MOST_TOLD)) {
    const report = await store.report(id);
    const citation = found.find((each) => each.report === id)?.citations[0];
    if (report && citation) names.push({ name: wording.whose(report.issuer, report.year), mark: ledger.cite(citation) });
  }
  return names;
}
