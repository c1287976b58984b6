// A number that prose states, of each report of a set -> those that state it, one unit to all, and a note of those that do not. Reads the store.

import { unitKind } from "../../zh/units.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, type Outcome } from "../outcome/outcome.ts";
import { type AnswerContext, type Measure, noteProse, type Operand, read } from "./operand.ts";
import { singleReports } from "./single-reports.ts";

/** Whether one number of the prose is asked of sets alone. */
export const isProseOfSets = ({ measures: [measure, ...more], targets: { found } }: AnswerContext): boolean =>
  measure?.kind === "stated" && more.length === 0 && found.length > 0 && found.every(({ kind }) => kind === "many");

export type Stating = { known: Operand[]; silent: string[] };

/** Each report's own; who states none that is clearly the same is told. Errors: those of the store. */
export async function ofEachReport(measure: Measure, context: AnswerContext): Promise<Stating> {
  const known: Operand[] = [];
  const silent: string[] = [];
  for (const report of await singleReports(context)) {
    const whose = context.wording.whose(report.issuer, report.year);
    const reading = await read({ kind: "one", report }, measure, context);
    if (reading.state === "known") known.push({ whose, what: reading.figure.label, figure: reading.figure });
    else if (measure.kind === "stated") silent.push(whose);
  }
  if (measure.kind === "stated" && known.length > 0) noteProse(silent, context);
  return { known, silent };
}

/** 28次 and 20条 are of two kinds: none is more than the other, and they have no sum. */
export const countedApart = (known: readonly Pick<Operand, "figure">[]): boolean =>
  new Set(known.map(({ figure }) => unitKind(figure.unit) ?? figure.unit)).size > 1;

/** Those numbers one by one, where nothing can be reckoned of them together. */
export function sayBeside(placed: readonly Pick<Operand, "whose" | "figure">[], { ledger, wording }: AnswerContext): Outcome {
  ledger.say(wording.countedApart(), [], "notice");
  for (const { whose, figure } of placed)
    ledger.say(wording.item(`${whose}${figure.label}`, ledger.figure(figure)), citationsOf(figure), "item");
  return ANSWERED;
}
