// Several figures of each of a set -> one line a member, in the order of the list. Reads the store.
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import type { Target } from "../reports/targets.ts";
import { selectionOf } from "../reports/targets.ts";
import { sayCoverage } from "../sets/coverage.ts";
import { LISTED, sayRest } from "../sets/shown.ts";
import { type AnswerContext, read, whatOf, whoseOf, yearsSaid } from "./operand.ts";

/** A cell that is blank has no number in its line. Errors: those of the store. */
export async function byMember(target: Target & { kind: "many" }, context: AnswerContext): Promise<Outcome> {
  const { measures, store, ledger, wording } = context;
  const whats = measures.map((measure) => whatOf(measure, wording));
  const { items } = await store.reports(selectionOf(target), { limit: LISTED });
  const lines: { text: string; marks: number[] }[] = [];
  for (const report of items) {
    const told: string[] = [];
    const marks: number[] = [];
    for (const [i, measure] of measures.entries()) {
      const reading = await read({ kind: "one", report }, measure, context);
      if (reading.state !== "known") continue;
      told.push(wording.value("", whats[i] ?? "", ledger.figure(reading.figure)));
      marks.push(...citationsOf(reading.figure));
    }
    if (told.length > 0) lines.push({ text: wording.item(wording.whose(report.issuer, report.year), wording.join(told)), marks });
  }
  if (lines.length === 0) return notFound({ reason: "too_few", what: wording.join(whats) });
  ledger.say(wording.eachHead(whoseOf(target, wording), wording.join(whats)), [], "head", ...yearsSaid(context));
  for (const { text, marks } of lines) ledger.say(text, marks, "item");
  sayRest(context, target.reports, lines.length);
  const quantities = measures.flatMap((measure) => (measure.kind === "stated" ? [] : [measure]));
  await sayCoverage(context, quantities, { reports: target.reports, without: 0, listed: lines.length });
  return ANSWERED;
}
