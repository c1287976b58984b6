// Rows as they were placed in the form's columns -> the first that has lost a cell on the way, so that its figures stand under the wrong
// columns: where cells are told apart by separators alone, one that is missing moves all behind it. No I/O. No clock.
import type { Identity } from "../../form/vocabulary.ts";
import { type Alignment, alignmentsOf } from "./alignments.ts";
import { brokenColumns, type Choice, rowAddsUp } from "./choose-alignments.ts";
import { isFigure, type RowCell } from "./rows.ts";

const isFilled = (slot: RowCell | undefined): slot is RowCell => slot !== undefined && isFigure(slot);
const hasGap = ({ slots }: Alignment): boolean => slots.some(isFilled) && !slots.every(isFilled);
/** So many rows whose totals are not printed are a table that prints none; fewer have lost theirs. */
const FEWEST_WITHOUT_TOTAL = 3;

/**
 * Rows with a cell left blank that do not add up to the total, and rows whose figures balance the columns only when they are placed otherwise.
 * `sure`: rows whose grid keeps its cells in place, by index.
 */
export function lostCell(
  choices: readonly Choice[],
  chosen: readonly Alignment[],
  sure: readonly boolean[],
  rules: Identity[],
  order: string[],
): string | null {
  const total = order.indexOf("total");
  const withoutTotal = chosen.filter((each) => hasGap(each) && !isFilled(each.slots[total])).length;
  const prints = withoutTotal < FEWEST_WITHOUT_TOTAL;
  const broken = brokenColumns(choices, chosen, rules, order);
  for (const [i, choice] of choices.entries()) {
    const own = chosen[i];
    if (!own || sure[i] || !hasGap(own)) continue;
    if (!rowAddsUp(own, order) && (prints || isFilled(own.slots[total]))) return said(choice, "有空着的格，合计又对不上");
    if (broken === 0) continue;
    const others = alignmentsOf(own.slots.filter(isFilled), 0, order.length).filter((each) => rowAddsUp(each, order));
    const balanced = others.some((each) => brokenColumns(choices, chosen.with(i, each), rules, order) < broken);
    if (balanced) return said(choice, "有空着的格，换一种排法各列才相符");
  }
  return null;
}

const said = ({ line, label }: Choice, why: string): string => `第 ${line} 行“${label}”${why}，分不清各数是哪一列的，请核对原文`;
