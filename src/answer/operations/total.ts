// sum and mean: over reports, over years, or over several figures of one report.
import type { Figure } from "../../contract.ts";
import { isExactRatio, plain, ratio, sum } from "../../decimal.ts";
import { citationsOf, formulaSlot } from "../evidence.ts";
import { derived, sumFormula } from "../figures.ts";
import { type Context, type Operand, type Operation, operands } from "../operand.ts";
import { lookup } from "./lookup.ts";

export const total: Operation = async (context) => {
  const { ledger, wording, targets } = context;
  const whole = targets.found.length === 1 && context.measures.length === 1;
  const { known, unknown } = await operands(context);
  const [first] = known;
  if (!first || unknown > 0) return "not_found";
  const figure = whole ? first.figure : added(known, context);
  const slot = ledger.figure(figure);
  const { whose, what } = scopeOf(known, context);
  const formula = figure.formula ? formulaSlot(slot) : "";
  ledger.say(whole && figure.report ? wording.value(whose, what, slot) : wording.total(whose, what, slot, formula), citationsOf(figure));
  return "answered";
};

/** Per report: the sum ÷ the number of reports that have the figure. */
export const mean: Operation = async (context) => {
  const { ledger, wording, targets, measures } = context;
  if (targets.found.length === 1 && targets.found[0]?.kind === "one" && measures.length === 1) return lookup(context);
  const { known, unknown } = await operands(context);
  const [first] = known;
  if (!first || unknown > 0) return "not_found";
  const parts =
    known.length === 1 && first.figure.operands && !first.figure.report ? first.figure.operands : known.map((each) => each.figure);
  const value = ratio(sum(parts.map((part) => part.value)), parts.length);
  if (value === null) return "not_found";
  const added = parts.map((part) => plain(part.value)).join(" + ");
  const sign = isExactRatio(sum(parts.map((part) => part.value)), parts.length) ? "=" : "≈";
  const formula = `(${added}) ÷ ${parts.length} ${sign} ${plain(value)}`;
  const figure = derived(value, first.figure.unit, first.figure.label, formula, parts, wording);
  const slot = ledger.figure(figure);
  const { whose, what } = scopeOf(known, context);
  ledger.say(wording.mean(whose, what, slot, formulaSlot(slot)), citationsOf(figure));
  return "answered";
};

function added(known: readonly Operand[], { wording }: Context): Figure {
  const figures = known.map((each) => each.figure);
  const value = sum(figures.map((figure) => figure.value));
  return derived(value, figures[0]?.unit ?? "", figures[0]?.label ?? "", sumFormula(figures, value), figures, wording);
}

/** What several operands share is said once; what differs is joined: issuers, or figures. */
function scopeOf(known: readonly Operand[], { wording }: Context): { whose: string; what: string } {
  const distinct = (words: string[]) => wording.join([...new Set(words)]);
  return { whose: distinct(known.map((each) => each.whose)), what: distinct(known.map((each) => each.what)) };
}
