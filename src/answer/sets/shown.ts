// Rows of a set -> what a reader is shown of them: a figure each with its citations, names, and how many more there are. Reads the store.
import type { Figure } from "../../contract.ts";
import { minus, plain, ratio } from "../../decimal.ts";
import type { Quantity } from "../../question/understanding.ts";
import { apart, derived, readQuantity, signed } from "../operations/figures.ts";
import type { AnswerContext } from "../operations/operand.ts";
import type { Row } from "./rows.ts";

/** So many are listed; of more it is said how many there are, and where the rest is. */
export const LISTED = 20;
/** Asked for so many by number, as many are listed. */
export const MOST_LISTED = 100;

export type Shown = {
  row: Row;
  whose: string;
  figure: Figure /** Of a change: both its figures. */;
  change?: { before: Figure; now: Figure };
};

/** The figures of rows, in their order. Errors: those of the store. */
export async function shownOf(rows: readonly Row[], quantity: Quantity, context: AnswerContext, withYear: boolean): Promise<Shown[]> {
  const { store, ledger, wording } = context;
  const read = async (id: string): Promise<Figure | null> => {
    const report = await store.report(id);
    const reading = report ? readQuantity(report, quantity, ledger, wording) : null;
    return reading?.state === "known" ? reading.figure : null;
  };
  const shown: Shown[] = [];
  for (const row of rows) {
    const now = await read(row.report.id);
    const before = row.before ? await read(row.before.id) : null;
    if (!now || (row.before && !before)) continue;
    const whose = wording.whose(row.report.issuer, withYear ? row.report.year : undefined);
    shown.push(before ? { row, whose, figure: changed(before, now, context), change: { before, now } } : { row, whose, figure: now });
  }
  return shown;
}

/** By how much a figure changed, without a sign: the sentence says which way. By percent where the question asks so. */
function changed(before: Figure, now: Figure, { meaning, wording }: AnswerContext): Figure {
  const difference = minus(now.value, before.value);
  const size = Math.abs(difference);
  const [more, less] = difference < 0 ? [before, now] : [now, before];
  const operands = [now, before];
  if (meaning.by?.kind !== "percent") return apart(now, before, wording);
  const percent = ratio(size, before.value, 100) ?? 0;
  const formula = `(${plain(more.value)} − ${signed(less.value)}) ÷ ${signed(before.value)} × 100 = ${plain(percent)}`;
  return derived(percent, "%", now.label, formula, operands, wording);
}

/** "共58个，列出前20个", where not all are listed. */
export function sayRest({ ledger, wording }: AnswerContext, count: number, listed: number, of?: "member" | "report"): void {
  if (count > listed) ledger.say(wording.listedOf(count, listed, of), [], "notice", count, listed);
}
