// A quantity of a target -> one number to calculate with: read from a report, or summed over many. Reads the store.
import type { Figure } from "../../contract.ts";
import { type FigureKey, FORMS, familyOf, groupOf, isFigureKey, isPrintedIn, unitOf } from "../../form/vocabulary.ts";
import type { Members } from "../../names/classes.ts";
import { has } from "../../question/operations.ts";
import type { Counted, Quantity, Understanding } from "../../question/understanding.ts";
import type { Register } from "../../zh/language.ts";
import type { Ledger } from "../evidence/ledger.ts";
import type { Outcome, WhyNot } from "../outcome/outcome.ts";
import { numbersOf, statedFigure, wholesOf } from "../prose/number.ts";
import { clearest, matchStated } from "../prose/stated-match.ts";
import type { Store } from "../reports/store.ts";
import type { Target, Targets } from "../reports/targets.ts";
import { sayCoverage } from "../sets/coverage.ts";
import { sumOf } from "../sets/sum.ts";
import type { Operator } from "../wording/operator.ts";
import type { Wording } from "../wording/wording.ts";
import { bothAsOne, type FigureReading, readQuantity, shareOf } from "./figures.ts";
import { singleReports } from "./single-reports.ts";

/** What an operation reads: a figure or rate of the form, or a number that prose states, found by what it is about. */
export type Measure = Quantity | { kind: "stated"; topic: string; unit: string | null; wholeOf?: true };

/** What every operation works with. */
export type AnswerContext<M extends Understanding = Understanding> = {
  meaning: M;
  measures: Measure[];
  targets: Targets;
  store: Store;
  ledger: Ledger;
  wording: Wording;
  operator: Operator;
  /** The divisions of the country; without it, who never had a report here is not told. */
  register?: Register;
};
/** Adds what it finds to the ledger and says how it went. */
export type OperationFunction = (context: AnswerContext) => Promise<Outcome>;

export type Operand = { whose: string; what: string; figure: Figure };

/** What is asked of several figures, of each by itself: answered where one of them is. */
export async function eachMeasure(context: AnswerContext, of: OperationFunction): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const measure of context.measures) outcomes.push(await of({ ...context, measures: [measure] }));
  return outcomes.find(({ status }) => status === "answered") ?? outcomes[0] ?? of(context);
}

/** Units that a comparison has of itself, and its operands have not. */
const OF_COMPARISONS = new Set(["%", "倍"]);

/** The measures of a question: its quantities; without any, the numbers of the prose that it is about. */
export function measuresOf({ quantities, topics, topic, unit, operation, wholeOfPart }: Understanding): Measure[] {
  if (quantities.value.length > 0) return has(operation.value, "oneFigure") ? together(quantities.value) : quantities.value;
  const counted =
    unit === undefined || (OF_COMPARISONS.has(unit) && operation.value !== "lookup" && !has(operation.value, "endsWithOne")) ? null : unit;
  const stated = (topics ?? [topic]).filter(Boolean).map((each): Measure => ({ kind: "stated", topic: each, unit: counted }));
  // 新媒体多少条 >> 占全部的百分之几: what the report says it is a part of.
  return wholeOfPart && operation.value === "share"
    ? stated.slice(0, 1).flatMap((each) => [each, { ...each, wholeOf: true } as Measure])
    : stated;
}

function together(quantities: readonly Quantity[]): Quantity[] {
  const keys = quantities.flatMap((each) => (each.kind === "figure" ? [each.key] : []));
  const family = familyOf(keys);
  return family && keys.length === quantities.length && keys.length > 1 ? [{ kind: "figure", key: family }] : [...quantities];
}

export const whatOf = (measure: Measure, wording: Wording): string =>
  measure.kind === "stated" ? measure.topic.replace(/\s+/g, "") : wording.quantity(measure);

/** The unit that a measure is counted in, "" where a number of the prose has none. */
export const unitFor = (measure: Measure): string =>
  measure.kind === "figure" ? unitOf(measure.key) : measure.kind === "rate" ? "%" : (measure.unit ?? "");

/** "吴忠市利通区2024年", "宁夏2024年的报告中，". */
export function whoseOf(target: Target, wording: Wording): string {
  if (target.kind === "one") return wording.whose(target.report.issuer, target.report.year);
  return target.name === null
    ? wording.all(target.year, target.except, target.members)
    : wording.region(target.name, target.year, target.issuers, target.members, target.except);
}

/** The set of reports a question ranges over, as words before what is said of it; "" when single reports were named. One set of several years is named once. */
export function scopeName({ targets, wording }: AnswerContext): string {
  const target = targets.found.find(({ kind }) => kind === "many");
  if (target?.kind !== "many") return "";
  const more = targets.found.filter((each) => each !== target);
  const same = more.every(
    (each) => each.kind === "many" && each.name === target.name && sameMembers(each, target) && each.year !== undefined,
  );
  if (more.length > 0 && !same) return wording.together([...new Set(targets.found.map((each) => whoseOf(each, wording)))]);
  if (more.length === 0 || target.year === undefined) return whoseOf(target, wording);
  const years = targets.found.flatMap((each) => (each.kind === "many" ? (each.year ?? []) : []));
  return target.name === null
    ? wording.all(years, target.except, target.members)
    : wording.region(target.name, years, [], target.members, target.except);
}
const sameMembers = (a: { members?: Members }, b: { members?: Members }): boolean =>
  JSON.stringify(a.members) === JSON.stringify(b.members);
/** Years that the name of what is asked of says: they may stand in a sentence though no citation of it has them. */
export const yearsSaid = ({ targets }: Pick<AnswerContext, "targets">): number[] =>
  targets.found.flatMap((target) => (target.kind === "one" ? [target.report.year] : (target.year ?? [])));

/** The measure of a target, whichever kind either is. Errors: those of the store. */
export async function read(target: Target, measure: Measure, context: AnswerContext): Promise<FigureReading> {
  if (measure.kind === "stated") return readStated(target, measure, context);
  if (target.kind === "many") return readMany(target, measure, context);
  const report = await context.store.report(target.report.id);
  if (!report) return { state: "missing", key: measure.kind === "figure" ? measure.key : measure.over };
  return readQuantity(report, measure, context.ledger, context.wording);
}

/** The one number of one report that the topic means; where several could be meant there is none. */
async function readStated(
  target: Target,
  { topic, unit, wholeOf }: Measure & { kind: "stated" },
  { store, ledger }: AnswerContext,
): Promise<FigureReading> {
  const report = target.kind === "one" ? await store.report(target.report.id) : null;
  const best = report ? clearest(matchStated(topic, unit, await numbersOf(target, store)), unit) : [];
  const [only] = wholeOf ? await wholesOf(best, store) : best;
  if (!report || !only || best.length > 1) return { state: "missing", key: topic };
  return { state: "known", figure: statedFigure(only.stated, report, ledger) };
}

const figure = (key: FigureKey): Counted => ({ kind: "figure", key });
async function readMany(target: Target & { kind: "many" }, quantity: Quantity, context: AnswerContext): Promise<FigureReading> {
  if (quantity.kind === "figure") return sumOver(target, quantity, context);
  const over = await sumOver(target, figure(quantity.over), context);
  const below = await sumOver(target, figure(quantity.under), context);
  const under = quantity.plus ? bothAsOne(below, await sumOver(target, figure(quantity.plus), context), context.wording) : below;
  if (over.state !== "known") return over;
  if (under.state !== "known") return under;
  const share = shareOf(over.figure, under.figure, context.wording);
  return share ? { state: "known", figure: { ...share, label: quantity.name } } : { state: "undefined", under: under.figure };
}

/** The exact sum over a set of reports; those that leave the figure blank are told of in a note, never counted as 0. */
async function sumOver(target: Target & { kind: "many" }, quantity: Counted, context: AnswerContext): Promise<FigureReading> {
  const { figure, counted, reports } = await sumOf(target, quantity, context);
  if (!figure) return { state: "missing", key: quantity.key };
  await sayCoverage(context, [quantity], {
    reports: counted,
    without: reports - counted,
    listed: figure.operands?.length ?? 1,
  });
  return { state: "known", figure };
}

/** `whyNot`: one for each pairing without a number. `unknown`: how many there are of these, targets that are not here among them. */
export type Operands = { known: Operand[]; whyNot: WhyNot[]; unknown: number };

/** Every pairing of target and measure that has a number, in the order asked, and why the others have none. */
export async function operands(context: AnswerContext): Promise<Operands> {
  const { measures, targets, wording } = context;
  const known: Operand[] = [];
  const whyNot: WhyNot[] = [];
  for (const target of await oneByOne(context)) {
    for (const measure of measures) {
      const reading = await read(target, measure, context);
      if (isOfAnotherEdition(reading, measure, measures)) continue;
      const whose = whoseOf(target, wording);
      const what = whatOf(measure, wording);
      if (reading.state !== "known") whyNot.push(whyUnknown(reading, target, what, context));
      else known.push({ whose, what: measure.kind === "stated" ? reading.figure.label : what, figure: reading.figure });
    }
  }
  return { known, whyNot, unknown: whyNot.length + targets.absent.length };
}

/** Numbers of the prose side by side: where they come from, and whose prose has none that is clearly the same. */
export function noteProse(silent: readonly string[], { ledger, wording }: Pick<AnswerContext, "ledger" | "wording">): void {
  ledger.note("coverage", wording.fromProse());
  if (silent.length > 0) ledger.note("coverage", wording.notInProse(wording.join([...silent])));
}

/** A set of reports has no number of its own in prose: each of its reports is read. */
async function oneByOne(context: AnswerContext): Promise<readonly Target[]> {
  const { targets, measures } = context;
  if (!measures.some(({ kind }) => kind === "stated") || targets.found.every(({ kind }) => kind === "one")) return targets.found;
  return (await singleReports(context)).map((report) => ({ kind: "one", report }));
}

/** A row that only some editions have, asked for among the rows of its group: a report of an edition without it does not lack it. */
export const isOfAnotherEdition = ({ state }: FigureReading, measure: Measure, measures: readonly Measure[]): boolean =>
  state === "missing" &&
  measure.kind === "figure" &&
  groupOf(measure.key) !== undefined &&
  !FORMS.every((form) => isPrintedIn(form, measure.key)) &&
  measures.some((other) => other !== measure && other.kind === "figure" && groupOf(other.key) === groupOf(measure.key));

/** Why a reading has no number. */
export function whyUnknown(
  reading: Exclude<FigureReading, { state: "known" }>,
  target: Target,
  what: string,
  { wording }: AnswerContext,
): WhyNot {
  const whose = whoseOf(target, wording);
  if (reading.state === "undefined")
    return { reason: "undefined_ratio", whose, what, under: reading.under.text, marks: [reading.under.citation] };
  if (reading.state === "blank") return { reason: "blank", whose, what, ...(reading.citation ? { mark: reading.citation } : {}) };
  return isFigureKey(reading.key) ? { reason: "not_in_form", whose, what } : { reason: "not_stated", target, whose, numeric: true };
}

/** The side of a comparison that is here, told with its number as it is printed, so that nothing passes for the answer. */
export function heldSide(
  operand: Operand | undefined,
  { wording }: AnswerContext,
): { held: { text: string; marks: number[] } } | Record<string, never> {
  if (!operand || operand.figure.operands) return {};
  const { whose, what, figure } = operand;
  return { held: { text: wording.value(whose, what, figure.text), marks: [figure.citation] } };
}
