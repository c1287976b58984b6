// change and trend: one issuer's figure from year to year.
import { minus, plain, ratio } from "../../decimal.ts";
import { isSo } from "../../question/prose/compared.ts";
import { citePassage } from "../../report/report.ts";
import { within } from "../../zh/amounts.ts";
import { ASKED_CHANGES, directionIn } from "../../zh/direction.ts";
import { segmentsIn } from "../../zh/marks.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import { givesReason } from "../prose/retrieve.ts";
import { stated } from "../prose/stated.ts";
import { coverage } from "../prose/topic-coverage.ts";
import type { Store } from "../reports/store.ts";
import { type Target, targetsOf } from "../reports/targets.ts";
import { isOfOthers, sayLikeForLike } from "../sets/like-for-like.ts";
import { apart, derived, signed } from "./figures.ts";
import { lookup } from "./lookup.ts";
import { type AnswerContext, eachMeasure, heldSide, type Operand, type OperationFunction, operands, whatOf, whoseOf } from "./operand.ts";

/** As reports put how a figure changed, by the first word of each list of prose/topic-coverage.ts. */
const OWN_WORDS = ["同比", "同比下降", "同比增长"];

const yearOf = (target: Target): number => (target.kind === "one" ? target.report.year : (target.year ?? 0));

/** From the year before to the year asked about, of each figure by itself. Without the earlier report, what the report itself says of the change. */
export const change: OperationFunction = async (context) => {
  const { ledger, meaning, measures, wording } = context;
  const [from, verdicts] = [ledger.sentences.length, [] as boolean[]];
  const outcome = await eachMeasure(context, (each) => changeOf(each, verdicts));
  const first = ledger.sentences[from];
  // 复议和诉讼都比上年多吗: of all of them.
  if (meaning.compared !== undefined && first && verdicts.length === measures.length)
    ledger.sentences[from] = { ...first, text: wording.verdict(verdicts.every(Boolean)) + first.text };
  return outcome;
};

/** `verdicts`: whether it changed as it is asked to have, added to. */
async function changeOf(context: AnswerContext, verdicts: boolean[]): Promise<Outcome> {
  const { targets, meaning, measures, store, wording } = context;
  const [first, second] = targets.found;
  // 2025年比2024年, 2024年到2025年: the later of the two against the one before.
  const target = first && second && yearOf(second) > yearOf(first) ? second : first;
  const year = target?.kind === "one" ? target.report.year : target?.year;
  if (!target || year === undefined)
    return notFound({ reason: "too_few", what: wording.join(measures.map((measure) => whatOf(measure, wording))) });
  const years = [year, year - 1];
  const both = await targetsOf({ ...meaning, when: { value: { kind: "list", years }, origin: meaning.when.origin } }, store);
  const { known } = await operands({ ...context, targets: { found: both.found, absent: [] } });
  const [now, before] = known;
  if (now && before) {
    const more = sayChange(now, before, whoseOf(target, wording), !(await isOfOthers(both.found[0], both.found[1], store)), context);
    const { compared, amountSaid } = meaning;
    if (compared !== undefined) verdicts.push(isSo(compared, Math.sign(more)) && (!amountSaid || within(Math.abs(more), amountSaid.range)));
    await sayLikeForLike(both.found[0], both.found[1], measures[0], context);
    return ANSWERED;
  }
  if (target.kind === "many")
    return notFound({ reason: "one_side_missing", missing: wording.nothingToCompareWith(), ...heldSide(now ?? before, context) });
  // 为什么上升了: what the report says of it, or its number alone; a comparison was not asked for.
  if (meaning.cause) return (await spokenOfChange(target, context)) ?? lookup({ ...context, targets: { found: [target], absent: [] } });
  if (await statesChange(context)) return ANSWERED;
  const missing = wording.noYear(target.report.issuer, wording.years([target.report.year - 1]), wording.years([target.report.year]));
  return notFound({ reason: "one_side_missing", missing, ...heldSide(now ?? before, context) });
}

/** 较往年下降34.78%: by how much the report itself says it changed. */
async function statesChange(context: AnswerContext): Promise<boolean> {
  const { meaning, measures, wording } = context;
  const what = wording.join(measures.map((measure) => whatOf(measure, wording)));
  const topics = [meaning.topic, ...OWN_WORDS.map((word) => `${what}${word}`)].filter((topic) => topic !== "");
  for (const topic of topics)
    if ((await stated({ ...context, meaning: { ...meaning, topic, unit: "%" } })).status === "answered") return true;
  return false;
}

/** Of the figure's name, this part must stand in the sentence that tells how it changed. */
const NAMED_AT_LEAST = 0.7;
const CHANGED = new RegExp(ASKED_CHANGES);
/** What a report calls the thing that changed. */
const nameIn = ({ measures: [first], meaning }: AnswerContext): string =>
  first?.kind === "figure" && first.key.startsWith("received@")
    ? "申请"
    : (meaning.subjectPlain ?? meaning.topic)
        .split(" ")
        .filter((word) => /\p{Script=Han}/u.test(word) && !CHANGED.test(word))
        .join(" ");

/** The sentence of the report that tells of the change itself, said first to be otherwise where the question took another for granted; null without one. */
async function spokenOfChange(target: Target & { kind: "one" }, context: AnswerContext): Promise<Outcome | null> {
  const { store, ledger, wording, meaning } = context;
  const name = nameIn(context);
  const report = await store.report(target.report.id);
  if (!report || name === "") return null;
  const told = report.passages.flatMap((passage) =>
    segmentsIn(passage.text)
      .filter(({ text }) => CHANGED.test(text) && coverage(name, text) >= NAMED_AT_LEAST)
      .map(({ text, index }) => ({ passage, text, index })),
  );
  const best = told.find(({ text }) => givesReason(text)) ?? told.find(({ text }) => /\d/.test(text));
  if (!best) return null;
  const whose = whoseOf(target, wording);
  const isOther = isNotAsPresumed(best.text, meaning.presumedChange);
  const hasReason = givesReason(best.text);
  ledger.say(isOther ? wording.notAsPresumed(whose) : hasReason ? wording.says(whose) : wording.besideCause(whose), [], "head");
  const citation = citePassage(report, best.passage, [best.index, best.index + best.text.length]);
  ledger.say(citation.quote, [ledger.cite(citation)], "quote");
  if (isOther && !hasReason) ledger.deny(wording.noCause(whose), ledger.lookedFor(name, report.id));
  return hasReason ? ANSWERED : { status: "answered", reason: "no_cause_stated" };
}

/** A rounded percentage is as good as the exact one. */
const ROUNDED = 1;
/** Whether a sentence tells of a change the other way, or by another percentage, than the question took for granted. */
function isNotAsPresumed(text: string, { rises, percent }: NonNullable<AnswerContext["meaning"]["presumedChange"]> = {}): boolean {
  const direction = directionIn(text);
  const said = readNumbers(text).filter((number) => number.percent);
  return (
    (rises !== undefined && direction === (rises ? -1 : 1)) ||
    (percent !== undefined && said.length > 0 && !said.some(({ value }) => Math.abs(value - percent) < ROUNDED))
  );
}

/** 增长百分之几 is told by its percentage first, with the difference beside it; else the other way round. Returns the difference. */
function sayChange(now: Operand, before: Operand, whose: string, isWhole: boolean, { ledger, wording, meaning }: AnswerContext): number {
  const difference = minus(now.figure.value, before.figure.value);
  const size = Math.abs(difference);
  const pair = [now.figure, before.figure];
  const figure = apart(now.figure, before.figure, wording);
  const percent = ratio(size, before.figure.value, 100);
  const rate =
    percent === null || difference === 0 || !isWhole
      ? undefined
      : derived(percent, "%", now.figure.label, `${plain(size)} ÷ ${signed(before.figure.value)} × 100 = ${plain(percent)}`, pair, wording);
  const inPercent = rate !== undefined && meaning.unit === "%";
  // What was asked for is the answer's first figure.
  if (inPercent) ledger.figure(rate);
  const slot = ledger.figure(figure);
  const [nowSlot, beforeSlot] = [ledger.figure(now.figure), ledger.figure(before.figure)];
  const rateSlot = rate && ledger.figure(rate);
  const direction = Math.sign(difference) as -1 | 0 | 1;
  const { rises, percent: said } = meaning.presumedChange ?? {};
  const isOther =
    (rises !== undefined && direction !== (rises ? 1 : -1)) ||
    (said !== undefined && percent !== null && Math.abs(percent - said) >= ROUNDED);
  ledger.say(
    (isOther ? wording.verdict(false) : "") + wording.change(whose, now.what, beforeSlot, nowSlot, direction, slot, rateSlot, inPercent),
    citationsOf(figure),
  );
  return difference;
}

/** The years of which a set has reports, oldest first. Errors: those of the store. */
async function yearsHeld(sets: readonly Extract<Target, { kind: "many" }>[], store: Store): Promise<number[]> {
  const { years } = await store.extent();
  const held: number[] = [];
  for (const year of years.toReversed()) {
    const counts = await Promise.all(
      sets.map(({ selection: { years: _, ...place } }) => store.aggregate({ ...place, latest: false, years: [year] }, [])),
    );
    if (counts.some(({ reports }) => reports > 0)) held.push(year);
  }
  return held;
}

/** Every year there is, oldest first. */
export const trend: OperationFunction = async (context) => {
  const { meaning, store, ledger, wording } = context;
  const when = meaning.when.value.kind === "latest" ? { kind: "every" as const } : meaning.when.value;
  const sets = context.targets.found.filter((target) => target.kind === "many");
  // Of a set year by year: each year's own sum.
  const years = sets.length > 0 && when.kind === "every" ? { kind: "list" as const, years: await yearsHeld(sets, store) } : when;
  const targets = await targetsOf({ ...meaning, when: { value: years, origin: meaning.when.origin } }, store);
  const { known, whyNot } = await operands({ ...context, targets });
  for (const { whose, what, figure } of known)
    ledger.say(wording.side(whose, what, ledger.figure(figure)), citationsOf(figure), known.length > 1 ? "item" : "sentence");
  return known.length > 0 ? ANSWERED : notFound(...whyNot);
};
