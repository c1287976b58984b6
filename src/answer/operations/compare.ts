// difference, multiple, compare: two numbers side by side. The first is what the question named first.

import type { Figure } from "../../contract.ts";
import { isExactRatio, minus, plain, ratio } from "../../decimal.ts";
import { isSo } from "../../question/prose/compared.ts";
import { within } from "../../zh/amounts.ts";
import { citationsOf, formulaSlot } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import type { Target } from "../reports/targets.ts";
import { sayLikeForLike } from "../sets/like-for-like.ts";
import { whether as verdictOf } from "../wording/whether.ts";
import type { Wording } from "../wording/wording.ts";
import { trend } from "./change.ts";
import { apart, derived, signed } from "./figures.ts";
import {
  type AnswerContext,
  eachMeasure,
  heldSide,
  noteProse,
  type Operand,
  type OperationFunction,
  operands,
  whatOf,
  whoseOf,
} from "./operand.ts";

/** Says two operands held against each other. */
export type Pair = (left: Operand, right: Operand, context: AnswerContext) => Outcome;

/** Runs over exactly two operands: half a comparison is not an answer, nor is a list of three numbers. */
export const pairwise =
  (pair: Pair): OperationFunction =>
  async (context) => {
    const { wording, measures, targets } = context;
    // 许可和处罚是上年的几倍: each by itself.
    if (measures.length > 1 && areTwoReports(targets.found)) return eachMeasure(context, pairwise(pair));
    const { known, whyNot, unknown } = await operands(asTwo(context));
    const [left, right] = known.map((operand) => ofEveryone(operand, context));
    if (left && right && unknown === 0 && known.length === 2) return pair(left, right, context);
    if (left && unknown === 0)
      return notFound({ reason: "too_few", what: wording.join(measures.map((measure) => whatOf(measure, wording))) });
    const [absent] = targets.absent;
    if (absent && whyNot.length === 0)
      return notFound({ reason: "one_side_missing", missing: wording.nothingToCompareWith(), ...heldSide(left, context) });
    return notFound(...whyNot);
  };

/** Two reports: of one issuer and two years, or of two issuers. */
const areTwoReports = (found: readonly Target[]): boolean => found.length === 2 && found.every(({ kind }) => kind === "one");

/** 衢州市 as all that are held there is called so beside the others: by its name alone it would be the city's own government. */
function ofEveryone(operand: Operand, { targets, wording }: AnswerContext): Operand {
  const target = targets.found.find((each) => each.kind === "many" && whoseOf(each, wording) === operand.whose);
  const isPlace = target?.kind === "many" && target.name !== null && !target.members && target.selection.regions !== undefined;
  return isPlace && target.name !== null ? { ...operand, whose: wording.everyoneIn(target.name, target.year) } : operand;
}

/** Two figures are compared within the reports named; "all" is the other side only of one figure. */
const asTwo = (context: AnswerContext): AnswerContext => {
  const single = context.targets.found.filter((target) => target.kind === "one");
  const within = context.measures.length > 1 && single.length > 0;
  return within ? { ...context, targets: { ...context.targets, found: single } } : context;
};

/** 多百分之几: the difference in percent of the second; null where it was not asked for or is undefined. */
function percentApart(left: Operand, right: Operand, { meaning, wording }: AnswerContext): Figure | undefined {
  const size = Math.abs(minus(left.figure.value, right.figure.value));
  const percent = ratio(size, right.figure.value, 100);
  if (meaning.unit !== "%" || left.figure.unit === "%" || percent === null || size === 0) return undefined;
  const formula = `${plain(size)} ÷ ${signed(right.figure.value)} × 100 ${isExactRatio(size, right.figure.value, 100) ? "=" : "≈"} ${plain(percent)}`;
  return derived(percent, "%", left.figure.label, formula, [left.figure, right.figure], wording);
}

export const sayDifference: Pair = (left, right, context) => {
  const { ledger, wording } = context;
  if (left.figure.unit !== right.figure.unit) return sideBySide([left, right], context);
  const change = minus(left.figure.value, right.figure.value);
  const figure = apart(left.figure, right.figure, wording);
  const inPercent = percentApart(left, right, context);
  // What was asked for is the answer's first figure.
  const percentSlot = inPercent && ledger.figure(inPercent);
  const slot = ledger.figure(figure);
  const [leftName, rightName, what] = names(left, right, wording);
  const leftSlot = ledger.figure(left.figure);
  const rightSlot = ledger.figure(right.figure);
  const sign = Math.sign(change) as -1 | 0 | 1;
  if (context.meaning.aside !== undefined && change >= 0) {
    ledger.say(wording.rest(leftName + what, rightName, slot, leftSlot, rightSlot), citationsOf(figure));
    return ANSWERED;
  }
  ledger.say(
    verdictOf(context.meaning, [left.figure.value, right.figure.value], wording) +
      wording.difference(leftName, rightName, what, sign, slot, leftSlot, rightSlot, percentSlot),
    citationsOf(figure),
  );
  return ANSWERED;
};
/** 比柯城和开化都多吗: the first against each of the others, all told. */
async function againstEach(context: AnswerContext): Promise<Outcome> {
  const { ledger, wording, meaning, measures } = context;
  const { known, whyNot, unknown } = await operands(context);
  const [first, ...others] = known;
  if (!first || unknown > 0 || others.length < 2 || measures.length > 1 || meaning.compared === undefined)
    return notFound(
      ...(whyNot.length > 0 ? whyNot : [{ reason: "too_few" as const, what: wording.join(measures.map((each) => whatOf(each, wording))) }]),
    );
  const { compared } = meaning;
  const holds = others.every(({ figure }) => isSo(compared, Math.sign(minus(first.figure.value, figure.value))));
  for (const [i, { whose, what, figure }] of known.entries())
    ledger.say((i === 0 ? wording.verdict(holds) : "") + wording.value(whose, what, ledger.figure(figure)), citationsOf(figure));
  return ANSWERED;
}

/** 历年变化: of one authority over more than two years; what changed from each to the next is seen in all of them. */
function isCourse({ targets: { found }, measures }: AnswerContext): boolean {
  const issuers = new Set(found.map((target) => (target.kind === "one" ? target.report.issuer : target)));
  return found.length > 2 && measures.length === 1 && issuers.size === 1;
}

/** 历年变化 of two years names neither first: what became of the earlier one is told, not how much less it once was. */
function newerFirst(context: AnswerContext): AnswerContext {
  const { targets, meaning } = context;
  const yearOf = (target: Target): number => (target.kind === "one" ? target.report.year : 0);
  if (meaning.when.value.kind !== "every" || !areTwoReports(targets.found)) return context;
  return { ...context, targets: { ...targets, found: targets.found.toSorted((a, b) => yearOf(b) - yearOf(a)) } };
}

export const difference: OperationFunction = async (context) => {
  if (context.meaning.everyone) return againstEach(context);
  if (isCourse(context)) return trend(context);
  const outcome = await pairwise(sayDifference)(newerFirst(context));
  const [left, right, ...more] = context.targets.found;
  if (outcome.status === "answered" && more.length === 0) await sayLikeForLike(left, right, context.measures[0], context);
  return outcome;
};

/** 是 or 不是 before what is reckoned, where the question told how large it is. */
export const whether = (value: number, { meaning: { amountSaid }, wording }: AnswerContext): string =>
  !amountSaid
    ? ""
    : within(value, amountSaid.range) && amountSaid.exact && !within(value, amountSaid.exact)
      ? wording.nearly()
      : wording.verdict(within(value, amountSaid.range));

export const sayMultiple: Pair = (first, second, context) => {
  const { ledger, wording, meaning } = context;
  // 差几倍, of two that were spoken of: the more is so many times the less; 0倍 would tell nothing.
  const turned = meaning.amountSaid === undefined && first.figure.value < second.figure.value && meaning.who.origin === "carried";
  const [left, right] = turned ? [second, first] : [first, second];
  const value = left.figure.unit === right.figure.unit ? ratio(left.figure.value, right.figure.value) : null;
  if (value === null) return undefinedRatio(left, right, wording);
  const sign = isExactRatio(left.figure.value, right.figure.value) ? "=" : "≈";
  const formula = `${signed(left.figure.value)} ÷ ${signed(right.figure.value)} ${sign} ${plain(value)}`;
  const figure = derived(value, "倍", left.figure.label, formula, [left.figure, right.figure], wording);
  const slot = ledger.figure(figure);
  const [leftName, rightName, what] = names(left, right, wording);
  const exact = left.figure.value / right.figure.value;
  ledger.say(whether(exact, context) + wording.multiple(leftName, rightName, what, slot, formulaSlot(slot)), citationsOf(figure));
  return ANSWERED;
};
export const multiple: OperationFunction = pairwise(sayMultiple);

/** Side by side; of two like numbers the difference comes first, since that is what a comparison asks for. */
export const compare: OperationFunction = async (context) => {
  const { known, whyNot, unknown } = await operands(await eachReport(context));
  const [left, right] = known;
  if (!left) return notFound(...whyNot);
  if (context.measures.some(({ kind }) => kind === "stated") && new Set(known.map(({ whose }) => whose)).size > 1)
    noteProse(
      whyNot.flatMap((why) => ("whose" in why ? [why.whose] : [])),
      context,
    );
  if (known.length === 2 && right && left.figure.unit === right.figure.unit && unknown === 0) return difference(context);
  return sideBySide(known, context);
};

/** So many reports of a set, or fewer, stand side by side one by one. */
const MOST_BESIDE = 12;
/** 对比五家单位的情况: each report for itself, not their sum. */
async function eachReport(context: AnswerContext): Promise<AnswerContext> {
  const { targets, store, measures } = context;
  if (measures.some(({ kind }) => kind === "stated")) return context;
  const found: Target[] = [];
  for (const target of targets.found) {
    if (target.kind === "one" || target.reports > MOST_BESIDE) found.push(target);
    else for (const report of (await store.reports(target.selection, { limit: MOST_BESIDE })).items) found.push({ kind: "one", report });
  }
  return { ...context, targets: { ...targets, found } };
}

/** Figure by figure, so that what is compared stands together. */
function sideBySide(known: readonly Operand[], { ledger, wording }: AnswerContext): Outcome {
  const figures = [...new Set(known.map(({ what }) => what))];
  // Several figures of several reports are a table: a row for each figure.
  if (figures.length > 1 && known.length > figures.length) {
    for (const each of figures) {
      const row = known.filter(({ what }) => what === each);
      const sides = row.map(({ whose, figure }) => ({ whose, slot: ledger.figure(figure) }));
      ledger.say(
        wording.row(each, sides),
        row.flatMap(({ figure }) => citationsOf(figure)),
        "item",
      );
    }
    return ANSWERED;
  }
  const together = figures.flatMap((each) => known.filter(({ what }) => what === each));
  for (const { whose, what, figure } of together)
    ledger.say(wording.side(whose, what, ledger.figure(figure)), citationsOf(figure), known.length > 2 ? "item" : "sentence");
  return ANSWERED;
}

export function undefinedRatio(left: Operand, right: Operand, wording: Wording): Outcome {
  if (left.figure.unit !== right.figure.unit)
    return notFound({ reason: "not_comparable", left: `${left.whose}${left.what}`, right: `${right.whose}${right.what}` });
  const { text, citation } = right.figure;
  const whose = left.whose === right.whose ? left.whose : wording.join([left.whose, right.whose]);
  const what = left.what === right.what ? left.what : `${left.what} ÷ ${right.what}`;
  return notFound({ reason: "undefined_ratio", whose, what, under: text, marks: [left.figure.citation, citation] });
}

/** Names that tell the two apart, and what they share: two issuers of one figure, or two figures of one issuer, who is named once. */
export function names(left: Operand, right: Operand, wording: Wording): [string, string, string] {
  if (left.what === right.what) return [left.whose, right.whose, left.what];
  return [wording.ofWhom(left.whose, left.what), left.whose === right.whose ? right.what : wording.ofWhom(right.whose, right.what), ""];
}
