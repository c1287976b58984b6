// lookup, list, exists: one figure after another, each said in a sentence of its own.

import { type Condition, holds, OPPOSITE } from "../../condition.ts";
import type { Figure } from "../../contract.ts";
import { DISPUTE_RESULTS, type FigureKey, familyOf, isDispute, operandsOf } from "../../form/vocabulary.ts";
import { citationsOf, formulaSlot } from "../evidence/ledger.ts";
import { ANSWERED, notFound, sayWhyNot, type WhyNot } from "../outcome/outcome.ts";
import type { Target } from "../reports/targets.ts";
import { sayCoverage } from "../sets/coverage.ts";
import { rankingOf } from "../sets/ranking.ts";
import { MOST_LISTED, sayRest, shownOf } from "../sets/shown.ts";
import { byMember } from "./by-member.ts";
import { keysOf } from "./keys.ts";
import {
  type AnswerContext,
  isOfAnotherEdition,
  type Measure,
  type Operand,
  type OperationFunction,
  operands,
  read,
  whatOf,
  whoseOf,
  whyUnknown,
} from "./operand.ts";

/** The value of each target and quantity. A region is summed; "all reports" are listed one by one. */
export const lookup: OperationFunction = async (context) => {
  let answered = 0;
  const whyNot: WhyNot[] = [];
  for (const target of context.targets.found) {
    if (target.kind === "many" && target.name === null) answered += await listReports(target, context);
    else
      for (const quantity of context.measures) {
        const why = await sayOne(target, quantity, context);
        if (why) whyNot.push(why);
        else if (why === null) answered++;
      }
  }
  if (answered === 0) return notFound(...whyNot);
  for (const why of whyNot) await sayWhyNot(why, context);
  return ANSWERED;
};

/** Null when it is said, undefined when there is nothing to say: the row is another edition's. */
async function sayOne(target: Target, quantity: Measure, context: AnswerContext): Promise<WhyNot | null | undefined> {
  const { ledger, wording } = context;
  const reading = await read(target, quantity, context);
  if (isOfAnotherEdition(reading, quantity, context.measures)) return undefined;
  const whose = whoseOf(target, wording);
  const what = whatOf(quantity, wording);
  if (reading.state !== "known") return whyUnknown(reading, target, what, context);
  const slot = ledger.figure(reading.figure);
  const name = quantity.kind === "stated" ? `${reading.figure.label}：` : what;
  ledger.say(sentence(reading.figure, slot, whose, name, quantity, context), citationsOf(reading.figure));
  if (quantity.kind === "rate") ledger.say(wording.definition(quantity), [], "term");
  return null;
}

function sentence(figure: Figure, slot: string, whose: string, what: string, measure: Measure, context: AnswerContext): string {
  const { meaning, wording, targets, measures } = context;
  const formula = formulaSlot(slot);
  if (measure.kind === "rate") return wording.rate(whose, what, slot, formula);
  const number =
    figure.state !== "derived"
      ? wording.value(whose, what, slot)
      : figure.report
        ? wording.derived(whose, what, slot, formula)
        : wording.total(whose, what, slot, formula);
  const isOnly = targets.found.length === 1 && measures.length === 1;
  return meaning.presumesSome && isOnly && figure.value === 0 ? wording.nought(number) : number;
}

/** Each report of a set with its figure, most first. */
async function listReports(target: Target & { kind: "many" }, context: AnswerContext): Promise<number> {
  const { ledger, wording, store, measures } = context;
  let listed = 0;
  for (const quantity of measures) {
    if (quantity.kind !== "figure") {
      if ((await sayOne(target, quantity, context)) === null) listed++;
      continue;
    }
    const ranking = await rankingOf([target], quantity, store);
    const shown = await shownOf(await ranking.first("descending", MOST_LISTED), quantity, context, true);
    ledger.say(wording.eachHead(whoseOf(target, wording), whatOf(quantity, wording)), [], "head");
    for (const { whose, figure } of shown) ledger.say(wording.item(whose, ledger.figure(figure)), citationsOf(figure), "item");
    sayRest(context, ranking.counted, shown.length);
    await sayCoverage(context, [quantity], { reports: ranking.counted, without: 0, listed: shown.length });
    if (ranking.counted < ranking.reports) await sayUnfilled(target, quantity.key, ranking.reports - ranking.counted, context);
    listed += shown.length;
  }
  return listed;
}

/** Names those that leave the figure blank, where they are few. */
async function sayUnfilled(target: Target & { kind: "many" }, key: FigureKey, count: number, context: AnswerContext): Promise<void> {
  const { ledger, wording, store } = context;
  if (count > MOST_UNFILLED) return ledger.note("coverage", wording.unfilled(count));
  const blank = (await store.totals(target.selection, keysOf(key))).filter(({ value }) => value === null);
  ledger.note("coverage", wording.unfilledNames(wording.join(blank.map(({ report }) => report.issuer))));
}
const MOST_UNFILLED = 5;

/** Several figures of one report. In a long list those that are not 0 are listed, and the zeros told together. */
export const list: OperationFunction = async (context) => {
  const { targets, measures, ledger, wording } = context;
  const [target] = targets.found;
  if (context.meaning.byMember && target?.kind === "many" && targets.found.length === 1) return byMember(target, context);
  if (targets.found.length !== 1 || target?.kind !== "one" || measures.length < 2) return lookup(context);
  const { known, whyNot } = await operands(context);
  if (known.length === 0) return notFound(...whyNot);
  const nonzero = known.filter(({ figure }) => figure.value !== 0);
  const long = known.length > LONG_LIST && nonzero.length < known.length - 1;
  const listed = long ? nonzero : known;
  const zeros = known.filter((each) => !listed.includes(each));
  if (listed.length > 0) ledger.say(wording.listHead(whoseOf(target, wording), familyName(known, wording)), [], "head");
  for (const { what, figure } of listed) ledger.say(wording.item(what, ledger.figure(figure)), citationsOf(figure), "item");
  if (zeros.length > 0) sayZeros(zeros, listed.length === 0, target, context);
  for (const why of whyNot) await sayWhyNot(why, context);
  return ANSWERED;
};

/** From here on a list is easier read without its zeros. */
const LONG_LIST = 4;

function sayZeros(zeros: readonly Operand[], all: boolean, target: Target, { ledger, wording }: AnswerContext): void {
  const [slot = ""] = zeros.map(({ figure }) => ledger.figure(figure));
  // 重复申请是谁提的, of none: what they have in common has no name, and each is named.
  const names = (all && familyName(zeros, wording)) || wording.join(zeros.map(({ what }) => what));
  ledger.say(
    wording.zeros(all ? whoseOf(target, wording) : "", names, slot),
    zeros.flatMap(({ figure }) => citationsOf(figure)),
  );
}

/** What the members of a list have in common: "不予公开的申请" of its eight reasons; "" when they have nothing. */
function familyName(known: readonly Operand[], wording: AnswerContext["wording"]): string {
  const family = familyOf(known.flatMap(({ figure }) => figure.key ?? []));
  return family ? wording.figure(family) : "";
}

/** Whether a part is all there is: both numbers, the verdict first. */
export const wholly: OperationFunction = async (context) => {
  const { ledger, wording } = context;
  const { known, whyNot } = await operands(context);
  const [part, whole] = known;
  if (!part) return notFound(...whyNot);
  if (!whole || known.length > 2) return exists(context);
  // 都办完了吗: not a part and its whole, but what is done and what is left.
  const isLeft = part.figure.key?.startsWith("handled@") && whole.figure.key?.startsWith("carried_out@");
  if (isLeft && part.figure.value + whole.figure.value === 0) return list(context);
  const slot = ledger.figure(part.figure);
  const wholeSlot = ledger.figure(whole.figure);
  const cited = [...citationsOf(part.figure), ...citationsOf(whole.figure)];
  if (isLeft) {
    ledger.say(wording.finished(whole.figure.value === 0, part.whose, part.what, slot, whole.what, wholeSlot), cited);
    return ANSWERED;
  }
  // Of none at all it is neither so nor not.
  if (whole.figure.value === 0) {
    ledger.say(wording.value(whole.whose, whole.what, wholeSlot), citationsOf(whole.figure));
    return ANSWERED;
  }
  ledger.say(wording.wholly(part.figure.value === whole.figure.value, part.whose, part.what, slot, whole.what, wholeSlot), cited);
  if (part.figure.value !== whole.figure.value) await sayOtherResults(part, context);
  return ANSWERED;
};

/** 复议都维持了吗: how the others ended. */
async function sayOtherResults({ figure, whose }: Operand, context: AnswerContext): Promise<void> {
  const [, dispute = "", result] = /^(.+)\.(\w+)$/.exec(figure.key ?? "") ?? [];
  if (!isDispute(dispute)) return;
  // Of what has not ended only that is left to tell.
  const told = operandsOf(figure.key ?? "") ?? [];
  const others = DISPUTE_RESULTS.map(({ key }) => [key, `${dispute}.${key}` as FigureKey] as const).flatMap(([key, other]) =>
    key === "total" || key === result || told.includes(other) || operandsOf(other)?.every((each) => told.includes(each)) ? [] : [other],
  );
  const { known } = await operands({ ...context, measures: others.map((key) => ({ kind: "figure", key })) });
  for (const other of known.filter((each) => each.figure.value > 0))
    context.ledger.say(context.wording.value(whose, other.what, context.ledger.figure(other.figure)), citationsOf(other.figure));
}

/** 从未发生过: the number itself says it. */
const isNone = ({ comparator, value }: Condition): boolean => comparator === "equal" && value === 0;

const isAny = ({ comparator, value }: Condition): boolean => comparator === "more" && value === 0;

/** Whether there is any, or whether a condition holds. */
export const exists: OperationFunction = async (context) => {
  const { known, whyNot } = await operands(context);
  // Of several that were told some are so and some are not: no yes and no no stands for all of them.
  const conditions = known.flatMap((operand) => {
    const condition = conditionOf(operand, context);
    return condition ? [holds(condition, operand.figure.value)] : [];
  });
  if (new Set(conditions).size > 1) context.ledger.say(context.wording.partlySo(), [], "notice");
  for (const operand of known) sayWhether(operand, context);
  return known.length > 0 ? ANSWERED : notFound(...whyNot);
};

/** Its own, where there are several; undefined where it is only asked whether there is any. */
function conditionOf({ what }: Operand, { meaning, wording }: AnswerContext): Condition | undefined {
  const own = meaning.conditions?.find(({ quantity }) => whatOf(quantity, wording) === what)?.condition;
  return own && isAny(own) ? undefined : (own ?? meaning.condition);
}

function sayWhether(operand: Operand, context: AnswerContext): void {
  const { whose, what, figure } = operand;
  const { ledger, wording } = context;
  const slot = ledger.figure(figure);
  const condition = conditionOf(operand, context);
  // 56件，超过50件, and not 没有不超过50件.
  const opposite = condition && !holds(condition, figure.value) ? OPPOSITE[condition.comparator] : undefined;
  const so =
    opposite && condition && !isNone(condition) ? wording.condition({ ...condition, comparator: opposite }, figure.unit) : undefined;
  const isTold = condition?.comparator === "equal" && !isNone(condition);
  const text =
    isTold && isRoundedTo(figure, condition.value)
      ? wording.roughlySo(whose, what, slot, wording.amount(condition.value, figure.unit))
      : isTold
        ? wording.isSo(holds(condition, figure.value), whose, what, slot, wording.amount(condition.value, figure.unit))
        : condition
          ? wording.meets(
              holds(condition, figure.value),
              whose,
              what,
              slot,
              isNone(condition) ? "" : wording.condition(condition, figure.unit),
              so,
            )
          : wording.exists(figure.value !== 0, whose, what, slot);
  ledger.say(text, citationsOf(figure), "sentence", condition?.value, condition?.to);
}

/** 611.1281万元 is 611万元 as one says it: rounded, or cut off, at the last digit said. */
export function isRoundedTo({ value, unit }: Pick<Figure, "value" | "unit">, said: number): boolean {
  const scale = 10 ** (String(said).split(".")[1]?.length ?? 0);
  return unit === "万元" && value !== said && said !== 0 && [Math.round, Math.floor].some((cut) => cut(value * scale) / scale === said);
}
