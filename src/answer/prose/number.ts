// A number that prose states -> the figure an answer shows, with its sentence cited. Reads the store.
import type { Figure } from "../../contract.ts";
import { citePassage, type Report } from "../../report/report.ts";
import type { Ledger } from "../evidence.ts";
import type { StatedIn, Store } from "../store.ts";
import { selectionOf, type Target } from "../targets.ts";

/** The numbers stated in a target's reports. Sentences that say there was none are left out: they state no number. */
export const numbersOf = async (target: Target, store: Store): Promise<StatedIn[]> =>
  (await store.statements(selectionOf(target))).filter(({ statement }) => !statement.none);

export function statedFigure({ statement, passage }: StatedIn, report: Report, ledger: Ledger): Figure {
  return {
    value: statement.value,
    text: statement.text,
    unit: statement.unit,
    label: statement.subject.replace(/\s+/g, ""),
    report: report.id,
    state: "stated",
    ...(statement.approximate ? { approximate: true } : {}),
    citation: ledger.cite(citePassage(report, passage, statement.sentence)),
  };
}
