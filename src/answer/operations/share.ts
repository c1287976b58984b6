// share: what part of a whole a figure is, in percent: as the report states it, of two cells, of several parts together, or of the first of a set.
import { citationsOf, formulaSlot } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import { coverage } from "../prose/topic-coverage.ts";
import { sumOf } from "../sets/sum.ts";
import { names, pairwise, undefinedRatio, whether } from "./compare.ts";
import { shareOf } from "./figures.ts";
import { type AnswerContext, type OperationFunction, operands, read, whatOf, whoseOf } from "./operand.ts";
import { added, topOf } from "./total.ts";

/** A share that the report itself states is told as it stands; otherwise the two numbers are divided. */
export const share: OperationFunction = async (context) => (await statedShare(context)) ?? dividedShare(context);

async function statedShare(context: AnswerContext): Promise<Outcome | null> {
  const { targets, measures, ledger, wording } = context;
  const [target, ...more] = targets.found;
  const topics = measures.flatMap((measure) => (measure.kind === "stated" ? [measure.topic] : []));
  if (target?.kind !== "one" || more.length > 0 || targets.absent.length > 0 || topics.length !== 2) return null;
  const reading = await read(target, { kind: "stated", topic: topics.join("占"), unit: "%" }, context);
  if (reading.state !== "known" || !/占/.test(reading.figure.label) || !isOf(topics[0] ?? "", reading.figure.label)) return null;
  const { figure } = reading;
  const verdict = whether(figure.value, context);
  ledger.say(verdict + wording.value(whoseOf(target, wording), `${figure.label}：`, ledger.figure(figure)), citationsOf(figure));
  return ANSWERED;
}

/** 图片解读占多少 is no 动漫解读占比. */
const NAMED_AT_LEAST = 0.75;
const isOf = (part: string, label: string): boolean => coverage(part, label) >= NAMED_AT_LEAST;

/** Several parts of one whole: they are added up first, each with its own cell. */
const sharesTogether: OperationFunction = async (context) => {
  const { ledger, wording, targets } = context;
  const { known, whyNot, unknown } = await operands(context);
  const [whole, ...parts] = known.toReversed();
  const [first] = parts;
  if (!whole || !first || unknown > 0 || targets.found.length > 1) return notFound(...whyNot);
  const part = added(parts.toReversed(), context);
  const figure = part.unit === whole.figure.unit ? shareOf(part, whole.figure, wording) : null;
  if (!figure) return undefinedRatio({ ...first, figure: part }, whole, wording);
  const slot = ledger.figure(figure);
  const sum = ledger.figure(part);
  const parted = wording.join(parts.toReversed().map(({ what }) => what));
  ledger.say(wording.shareTogether(first.whose, parted, sum, formulaSlot(sum), whole.what, slot, formulaSlot(slot)), citationsOf(figure));
  return ANSWERED;
};

/** 前三名占多少: what the first of a set have together, of all that it has. */
const shareOfTop: OperationFunction = async (context) => {
  const { ledger, wording, targets, measures } = context;
  const [target] = targets.found;
  const [measure] = measures;
  const top = await topOf(context);
  const whole = top && target && measure?.kind === "figure" ? (await sumOf(target, measure, context)).figure : null;
  const [first] = top?.known ?? [];
  if (!top || !target || !measure || !whole || !first || top.unknown > 0)
    return notFound({ reason: "too_few", what: wording.join(measures.map((each) => whatOf(each, wording))) });
  const part = added(top.known, context);
  const all = { whose: whoseOf(target, wording), what: first.what, figure: whole };
  const leaders = wording.join(top.known.map(({ whose }) => whose));
  const figure = shareOf(part, whole, wording);
  if (!figure) return undefinedRatio({ whose: leaders, what: first.what, figure: part }, all, wording);
  const [slot, sum] = [ledger.figure(figure), ledger.figure(part)];
  const said = wording.shareTogether(
    leaders,
    first.what,
    sum,
    formulaSlot(sum),
    wording.ofWhom(all.whose, all.what),
    slot,
    formulaSlot(slot),
  );
  ledger.say(whether((part.value / whole.value) * 100, context) + said, citationsOf(figure));
  return ANSWERED;
};

/** 教育局和卫健委占各部门的多少: what those named have together, of all that the set has. */
const shareOfSome: OperationFunction = async (context) => {
  const { ledger, wording, targets } = context;
  const { known, whyNot, unknown } = await operands(context);
  const [whole, ...reversed] = known.toReversed();
  const parts = reversed.toReversed();
  const [first] = parts;
  if (!whole || !first || unknown > 0 || known.length !== targets.found.length) return notFound(...whyNot);
  const part = added(parts, context);
  const named = wording.join(parts.map(({ whose }) => whose));
  const figure = shareOf(part, whole.figure, wording);
  if (!figure) return undefinedRatio({ whose: named, what: first.what, figure: part }, whole, wording);
  const [slot, sum] = [ledger.figure(figure), ledger.figure(part)];
  const all = wording.ofWhom(whole.whose, whole.what);
  const said = wording.shareTogether(named, first.what, sum, formulaSlot(sum), all, slot, formulaSlot(slot));
  ledger.say(whether((part.value / whole.figure.value) * 100, context) + said, citationsOf(figure));
  return ANSWERED;
};
/** Several of one, and behind them the set they are of. */
const isOfSome = ({ targets: { found, absent }, measures: [measure, ...more] }: AnswerContext): boolean =>
  found.length > 2 &&
  absent.length === 0 &&
  measure?.kind === "figure" &&
  more.length === 0 &&
  found.at(-1)?.kind === "many" &&
  found.slice(0, -1).every(({ kind }) => kind === "one");

/** 最多的占几成, where several have as many: of each its own share. */
const shareOfEachTied: OperationFunction = async (context) => {
  const { ledger, wording, targets } = context;
  const { known, whyNot, unknown } = await operands(context);
  const [whole, ...reversed] = known.toReversed();
  const parts = reversed.toReversed();
  const shares = whole && unknown === 0 ? parts.flatMap((part) => shareOf(part.figure, whole.figure, wording) ?? []) : [];
  if (!whole || shares.length === 0 || shares.length !== targets.found.length - 1) return notFound(...whyNot);
  for (const [i, figure] of shares.entries()) {
    const part = parts[i];
    if (!part) continue;
    const slot = ledger.figure(figure);
    ledger.say(wording.share(part.whose, whole.whose, whole.what, slot, formulaSlot(slot)), citationsOf(figure));
  }
  return ANSWERED;
};

const dividedShare: OperationFunction = async (context) =>
  isOfSome(context)
    ? (context.meaning.leaders?.ofSet ? shareOfEachTied : shareOfSome)(context)
    : (context.meaning.limit !== undefined && context.measures.length === 1
        ? shareOfTop
        : context.measures.length > 2
          ? sharesTogether
          : sharePair)(context);

const sharePair: OperationFunction = pairwise((left, right, context) => {
  const { ledger, wording } = context;
  const figure = left.figure.unit === right.figure.unit ? shareOf(left.figure, right.figure, wording) : null;
  if (!figure) return undefinedRatio(left, right, wording);
  const slot = ledger.figure(figure);
  const [part, whole, what] = names(left, right, wording);
  const exact = (left.figure.value / right.figure.value) * 100;
  ledger.say(whether(exact, context) + wording.share(part, whole, what, slot, formulaSlot(slot)), citationsOf(figure));
  return ANSWERED;
});
