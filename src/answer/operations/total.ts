// sum and mean: over reports, over years, or over several figures of one report.
import type { Figure } from "../../contract.ts";
import { isExactRatio, plain, ratio, sum } from "../../decimal.ts";
import { citationsOf, formulaSlot } from "../evidence.ts";
import { ANSWERED, notFound } from "../outcome.ts";
import { derived, sumFormula } from "./figures.ts";
import { lookup } from "./lookup.ts";
import { type AnswerContext, figuresOf, keysOf, type Operand, type Operands, type OperationFunction, operands, whatOf } from "./operand.ts";

export const total: OperationFunction = async (context) => {
  const { ledger, wording, targets } = context;
  const whole = targets.found.length === 1 && context.measures.length === 1;
  const { known, whyNot, unknown } = (await topOf(context)) ?? (await operands(context));
  const [first] = known;
  if (!first || unknown > 0) return notFound(...whyNot);
  const figure = whole && known.length === 1 ? first.figure : added(known, context);
  const slot = ledger.figure(figure);
  const { whose, what } = scopeOf(known, context);
  const formula = figure.formula ? formulaSlot(slot) : "";
  ledger.say(
    whole && figure.report && known.length === 1 ? wording.value(whose, what, slot) : wording.total(whose, what, slot, formula),
    citationsOf(figure),
  );
  return ANSWERED;
};

/** Per report: the sum ÷ the number of reports that have the figure. */
export const mean: OperationFunction = async (context) => {
  const { ledger, wording, targets, measures } = context;
  if (targets.found.length === 1 && targets.found[0]?.kind === "one" && measures.length === 1) return lookup(context);
  const { known, whyNot, unknown } = (await topOf(context)) ?? (await operands(context));
  const [first] = known;
  if (!first || unknown > 0) return notFound(...whyNot);
  const parts =
    known.length === 1 && first.figure.operands && !first.figure.report ? first.figure.operands : known.map((each) => each.figure);
  const value = ratio(sum(parts.map((part) => part.value)), parts.length);
  if (value === null) return notFound({ reason: "too_few", what: first.what });
  const added = parts.map((part) => plain(part.value)).join(" + ");
  const sign = isExactRatio(sum(parts.map((part) => part.value)), parts.length) ? "=" : "≈";
  const formula = `(${added}) ÷ ${parts.length} ${sign} ${plain(value)}`;
  const figure = derived(value, first.figure.unit, first.figure.label, formula, parts, wording);
  const slot = ledger.figure(figure);
  const { whose, what } = scopeOf(known, context);
  ledger.say(wording.mean(whose, what, slot, formulaSlot(slot)), citationsOf(figure));
  return ANSWERED;
};

/** 前三名合计: the first of a ranking, one operand each; null when the question limits nothing. */
async function topOf(context: AnswerContext): Promise<Operands | null> {
  const { meaning, targets, measures, store, ledger, wording } = context;
  const [target] = targets.found;
  const [measure] = measures;
  if (meaning.limit === undefined || meaning.limit < 2 || target?.kind !== "many" || measure?.kind !== "figure") return null;
  const totals = await store.totals(target.selection, keysOf(measure.key), { order: meaning.order ?? "descending", limit: meaning.limit });
  const figures = await figuresOf(totals, measure.key, context);
  ledger.note("coverage", wording.coverage(target.reports, target.year));
  const whose = (i: number) => wording.whose(totals[i]?.report.issuer ?? "", totals[i]?.report.year);
  const known = figures.map((figure, i) => ({ whose: whose(i), what: whatOf(measure, wording), figure }));
  return { known, whyNot: [], unknown: totals.length - figures.length };
}

function added(known: readonly Operand[], { wording }: AnswerContext): Figure {
  const figures = known.map((each) => each.figure);
  const value = sum(figures.map((figure) => figure.value));
  return derived(value, figures[0]?.unit ?? "", figures[0]?.label ?? "", sumFormula(figures, value), figures, wording);
}

/** What several operands share is said once; what differs is joined: issuers, or figures. */
function scopeOf(known: readonly Operand[], { wording }: AnswerContext): { whose: string; what: string } {
  const distinct = (words: string[]) => wording.join([...new Set(words)]);
  return { whose: distinct(known.map((each) => each.whose)), what: distinct(known.map((each) => each.what)) };
}
