// A number that prose states -> the figure an answer shows, with its sentence cited. Reads the store.
import type { Figure } from "../../contract.ts";
import { citePassage, type Report, type Statement } from "../../report/report.ts";
import type { Ledger } from "../evidence/ledger.ts";
import type { StatedIn, Store } from "../reports/store.ts";
import { selectionOf, type Target } from "../reports/targets.ts";
import type { StatedMatch } from "./stated-match.ts";

/** The numbers stated in a target's reports. Sentences that say there was none are left out: they state no number. */
export const numbersOf = async (target: Target, store: Store): Promise<StatedIn[]> =>
  (await store.statements(selectionOf(target))).filter(({ statement }) => !statement.none);

/** `citation` is the mark of the sentence. */
export const asFigure = (statement: Statement, report: string, citation: number): Figure => ({
  value: statement.value,
  text: statement.text,
  unit: statement.unit,
  label: statement.subject.replace(/\s+/g, ""),
  report,
  state: "stated",
  ...(statement.approximate ? { approximate: true } : {}),
  citation,
});

export const statedFigure = ({ statement, passage }: StatedIn, report: Report, ledger: Ledger): Figure =>
  asFigure(statement, report.id, ledger.cite(citePassage(report, passage, statement.sentence)));

/** What the numbers found are parts of: none where the report states no whole. */
export async function wholesOf(found: readonly StatedMatch[], store: Store): Promise<StatedMatch[]> {
  const wholes: StatedMatch[] = [];
  for (const match of found) {
    const { partOf } = match.stated.statement;
    const report = partOf === undefined ? null : await store.report(match.stated.report.id);
    const whole = partOf === undefined ? undefined : report?.statements[partOf];
    const stated = (await store.statements({ reports: [match.stated.report.id] })).find(
      ({ statement, passage }) => whole && statement.at[0] === whole.at[0] && passage.n === whole.passage,
    );
    if (stated) wholes.push({ ...match, stated });
  }
  return wholes;
}
