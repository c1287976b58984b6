// A figure over a set -> its exact sum, with how it was added up: every operand of a few, the largest of many. Reads the store.
import type { Figure } from "../../contract.ts";
import { plain } from "../../decimal.ts";
import { unitOf } from "../../form/vocabulary.ts";
import type { Counted } from "../../question/understanding.ts";
import { derived, signed, sumFormula } from "../operations/figures.ts";
import { cellsOf } from "../operations/keys.ts";
import type { AnswerContext } from "../operations/operand.ts";
import { selectionOf, type Target } from "../reports/targets.ts";
import { LISTED, shownOf } from "./shown.ts";

/** Operands shown of a sum over many reports: the largest. All of them are added. */
const SHOWN_OF_MANY = 3;

/** `figure` is null where no report has the figure. `counted` of `reports` have it. */
type Sum = { figure: Figure | null; counted: number; reports: number };

/** Errors: those of the store. */
export async function sumOf(target: Target, quantity: Counted, context: AnswerContext): Promise<Sum> {
  const { store, wording } = context;
  const [selection, keys] = [selectionOf(target), cellsOf(quantity)];
  const { reports, counted, sum } = await store.aggregate(selection, keys);
  if (counted === 0) return { figure: null, counted, reports };
  const few = counted <= LISTED;
  const totals = await store.totals(selection, keys, few ? {} : { order: "descending", limit: SHOWN_OF_MANY });
  const rows = totals.flatMap(({ report, value }) => (value === null ? [] : [{ report, value }]));
  const operands = (await shownOf(rows, quantity, context, true)).map(({ figure }) => figure);
  const [only] = operands;
  // One report is no sum.
  if (only && counted === 1 && reports === 1) return { figure: only, counted, reports };
  const formula = few
    ? sumFormula(operands, sum)
    : `${operands.map(({ value }) => signed(value)).join(" + ")} + …（共${counted}个） = ${plain(sum)}`;
  const figure = derived(
    sum,
    unitOf(quantity.key),
    quantity.and ? wording.quantity(quantity) : wording.label(quantity.key),
    formula,
    operands,
    wording,
  );
  return { figure: quantity.and ? figure : { ...figure, key: quantity.key }, counted, reports };
}
