// mean: the sum over a set by the number of its reports, and the means of two sets held against each other.
import type { Figure } from "../../contract.ts";
import { isExactRatio, plain, ratio, sum } from "../../decimal.ts";
import { type FigureKey, unitOf } from "../../form/vocabulary.ts";
import type { Quantity } from "../../question/understanding.ts";
import { citationsOf, formulaSlot } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import type { Target } from "../reports/targets.ts";
import { sayCoverage } from "../sets/coverage.ts";
import { sumOf } from "../sets/sum.ts";
import { sayDifference } from "./compare.ts";
import { derived } from "./figures.ts";
import { lookup } from "./lookup.ts";
import { type AnswerContext, type Operand, type OperationFunction, operands, scopeName, whatOf, whoseOf, yearsSaid } from "./operand.ts";
import { countedApart, isProseOfSets, sayBeside } from "./prose-of-sets.ts";
import { boundOfThose, ofProseIn, scopeOf, topOf, verdictOn } from "./total.ts";

/** Per report: the sum ÷ the number of reports that have the figure. */
export const mean: OperationFunction = async (context) => {
  const { ledger, wording, targets, measures } = context;
  const [measure] = measures;
  if (targets.found.length === 1 && targets.found[0]?.kind === "one" && measures.length === 1) return lookup(context);
  const isApart = context.meaning.apart && targets.found.length > 1 && targets.found.some(({ kind }) => kind === "many");
  if (isApart && measures.length === 1 && measure?.kind === "figure") return meansApart(measure, context);
  const some = targets.found.length > 0 && targets.found.every(({ kind }) => kind === "many");
  if (some && measures.length === 1 && measure?.kind === "figure" && context.meaning.limit === undefined)
    return eachSet(context, (within) => meanOfSet(measure, within));
  const ofProse = isProseOfSets(context);
  const { known, whyNot, unknown } = ofProse ? await ofProseIn(context) : ((await topOf(context)) ?? (await operands(context)));
  const [first] = known;
  if (ofProse && first && countedApart(known)) return sayBeside(known, context);
  if (!first || unknown > 0) return notFound(...whyNot);
  const parts =
    known.length === 1 && first.figure.operands && !first.figure.report ? first.figure.operands : known.map((each) => each.figure);
  const value = ratio(sum(parts.map((part) => part.value)), parts.length);
  if (value === null) return notFound({ reason: "too_few", what: first.what });
  const addedUp = parts.map((part) => plain(part.value)).join(" + ");
  const sign = isExactRatio(sum(parts.map((part) => part.value)), parts.length) ? "=" : "≈";
  const formula = `(${addedUp}) ÷ ${parts.length} ${sign} ${plain(value)}`;
  const figure = derived(value, first.figure.unit, first.figure.label, formula, parts, wording);
  const slot = ledger.figure(figure);
  const { whose, what } = scopeOf(known, context);
  ledger.say(
    verdictOn(figure, context) +
      wording.mean(ofProse && !boundOfThose(context) ? scopeName(context) : whose, what, slot, formulaSlot(slot)),
    citationsOf(figure),
    "sentence",
    ...yearsSaid(context),
  );
  return ANSWERED;
};

/** The years of one set belong together. */
const setsOf = (found: readonly Target[]): Target[][] => [
  ...Map.groupBy(found, (target) => (target.kind === "many" ? JSON.stringify([target.name, target.members]) : "")).values(),
];

/** Two sets are each reckoned on their own; one set of several years is one. */
async function eachSet(context: AnswerContext, reckon: (within: AnswerContext) => Promise<Outcome>): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const found of setsOf(context.targets.found)) outcomes.push(await reckon({ ...context, targets: { ...context.targets, found } }));
  return outcomes.find(({ status }) => status !== "answered") ?? outcomes[0] ?? notFound();
}

type Mean = { figure: Figure; counted: number; reports: number; operands: Figure[] };
/** 比市直单位的平均数高多少: the mean of the first set against that of the second. */
async function meansApart(measure: Quantity & { kind: "figure" }, context: AnswerContext): Promise<Outcome> {
  const { targets, wording } = context;
  const sides: { within: AnswerContext; mean: Mean; operand: Operand }[] = [];
  for (const found of setsOf(targets.found)) {
    const within = { ...context, targets: { ...targets, found } };
    const mean = await meanFigure(measure, within);
    const [only] = found;
    const isOne = only?.kind === "one";
    const what = isOne ? whatOf(measure, wording) : wording.meanOf(whatOf(measure, wording));
    if (!mean) return notFound({ reason: "too_few", what });
    const figure = isOne ? (mean.operands[0] ?? mean.figure) : mean.figure;
    sides.push({ within, mean, operand: { whose: isOne ? whoseOf(only, wording) : scopeName(within), what, figure } });
  }
  const [left, right] = sides;
  if (!left || !right) return notFound({ reason: "too_few", what: whatOf(measure, wording) });
  const outcome = sayDifference(left.operand, right.operand, context);
  for (const { within, mean } of sides)
    if (within.targets.found.every(({ kind }) => kind === "many")) await sayMeanCoverage(measure, mean, within);
  return outcome;
}

const sayMeanCoverage = ({ key }: { key: FigureKey }, { counted, reports, operands }: Mean, context: AnswerContext): Promise<void> =>
  sayCoverage(context, [{ kind: "figure", key }], { reports: counted, without: reports - counted, listed: operands.length });

/** Over whole sets: the sum is the store's, however many reports it is of. */
async function meanOfSet(measure: Quantity & { kind: "figure" }, context: AnswerContext): Promise<Outcome> {
  const { ledger, wording } = context;
  const mean = await meanFigure(measure, context);
  const what = whatOf(measure, wording);
  if (!mean) return notFound({ reason: "too_few", what });
  const slot = ledger.figure(mean.figure);
  ledger.say(
    verdictOn(mean.figure, context) + wording.mean(scopeName(context), what, slot, formulaSlot(slot)),
    citationsOf(mean.figure),
    "sentence",
    ...yearsSaid(context),
  );
  await sayMeanCoverage(measure, mean, context);
  return ANSWERED;
}

async function meanFigure(measure: Quantity & { kind: "figure" }, context: AnswerContext): Promise<Mean | null> {
  const { targets, wording } = context;
  const what = whatOf(measure, wording);
  const parts: Figure[] = [];
  let [counted, reports] = [0, 0];
  for (const target of targets.found) {
    const each = await sumOf(target, measure, context);
    counted += each.counted;
    reports += each.reports;
    if (each.figure) parts.push(each.figure);
  }
  const all = sum(parts.map(({ value }) => value));
  const value = ratio(all, counted);
  if (value === null) return null;
  const operands = parts.flatMap((part) => (part.report ? [part] : (part.operands ?? [])));
  const sign = isExactRatio(all, counted) ? "=" : "≈";
  const few = operands.length === counted;
  const formula = `${few ? `(${operands.map((part) => plain(part.value)).join(" + ")})` : plain(all)} ÷ ${counted} ${sign} ${plain(value)}`;
  const figure = derived(value, unitOf(measure.key), parts[0]?.label ?? what, formula, operands, wording);
  return { figure, counted, reports, operands };
}
