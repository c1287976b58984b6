// A question about a number that only prose states -> that number with its sentence, or nothing.

import { countedAs } from "../../question/prose/counted-as.ts";
import { isSameUnit } from "../../zh/units.ts";
import { type Considered, citationsOf } from "../evidence/ledger.ts";
import { type AnswerContext, type OperationFunction, read, whatOf, whoseOf } from "../operations/operand.ts";
import { singleReports } from "../operations/single-reports.ts";
import { ANSWERED, CLARIFY, notFound, type Outcome, sayWhyNot, type WhyNot } from "../outcome/outcome.ts";
import type { StatedIn } from "../reports/store.ts";
import type { Target } from "../reports/targets.ts";
import { sayNone } from "./none.ts";
import { numbersOf, statedFigure, wholesOf } from "./number.ts";
import { sayWithout, setAside } from "./set-aside.ts";
import { clearest, inPeriods, inSense, isLeft, matchStated, ofSameFate, type StatedMatch, tellsApart } from "./stated-match.ts";
import { numbersTold, sayTold } from "./told.ts";
import { coverage, isGeneric } from "./topic-coverage.ts";
import { unreadWords } from "./unread.ts";

/** One number of each report asked about. Where several could be meant, the reader is asked which; none is picked by chance. */
export const stated: OperationFunction = async (context) => {
  const { meaning, targets } = context;
  const { periods, fates, denied } = meaning.prose;
  const outcomes: Outcome[] = [];
  for (const target of targets.found) {
    // 信函申请占百分之几 >> 信函申请呢: a percentage answers only what asks for one.
    const isOther = meaning.unitCarried && meaning.unit === "%" && !countedAs(meaning.topic).asShare;
    // 几个人是写信来要的: a request of each.
    const people = meaning.unit === "人" && (meaning.near?.open.length ?? 0) > 0;
    const unit = isOther ? null : people ? "件" : (meaning.unit ?? (meaning.otherwise?.kind === "rate" ? "%" : null));
    const open = meaning.near?.inProse ?? meaning.near?.open ?? [];
    const told = await numbersOf(target, context.store);
    const aside = await setAside(meaning.aside, told, context.store);
    const numbers = told.filter(
      (number) =>
        !aside.parts.includes(number) &&
        inPeriods(periods, number) &&
        ofSameFate(fates, number) &&
        (unit !== "个" || isLeft(meaning.topic, fates, number)) &&
        tellsApart(open, number),
    );
    const of = (some: readonly StatedIn[], unit: string | null): readonly StatedMatch[] =>
      eachOf(some, (own) => {
        const matches = inOneSentence(matchesOf(meaning, unit, own), own, meaning.within);
        consider(matches, own, context);
        return clearest(matches, unit);
      });
    const here = numbers.filter((number) => inSense(denied, number));
    const inUnit = of(here, unit);
    // A unit that only the question before named does not tell what this one is counted in.
    const isCounted = !meaning.unitCarried || inUnit.some(({ stated }) => isSameUnit(stated.statement.unit, unit ?? ""));
    const best = isCounted || meaning.otherwise ? inUnit : of(here, null);
    const without = await sayWithout(aside, best, context);
    if (without) {
      outcomes.push(without === "none" ? notFound(notRead(context)) : without);
      continue;
    }
    const found =
      best.length > 0
        ? await sayBest(best, context)
        : ((await sayOtherwise(target, context)) ?? (await saySubject(target, here, unit, context)));
    outcomes.push(found ?? (await sayOther(of(numbers, unit), target, context)));
  }
  const silent = outcomes.flatMap((outcome) => (outcome.status === "not_found" ? outcome.whyNot : []));
  const said = outcomes.find(({ status }) => status === "answered") ?? outcomes.find(({ status }) => status === "clarify");
  if (!said) return notFound(...silent);
  for (const why of silent) await sayWhyNot(why, context);
  return said;
};

/** 办结率, of which the prose tells nothing: as the form's cells give it. */
async function sayOtherwise(target: Target, context: AnswerContext): Promise<Outcome | null> {
  const { meaning, ledger, wording } = context;
  const rate = meaning.otherwise;
  const reading = rate && target.kind === "one" ? await read(target, rate, context) : null;
  if (!rate || reading?.state !== "known") return null;
  const slot = ledger.figure(reading.figure);
  ledger.say(wording.value(whoseOf(target, wording), whatOf(rate, wording), slot), citationsOf(reading.figure));
  if (rate.kind === "rate") ledger.say(wording.definition(rate), [], "term");
  return ANSWERED;
}

/** 公家花了多少钱, 写信几天能回: the one number that tells of the subject in the report's words, or the sentence that tells how soon. */
async function saySubject(
  target: Target,
  numbers: readonly StatedIn[],
  unit: string | null,
  context: AnswerContext,
): Promise<Outcome | null> {
  const { told, denied } = context.meaning.prose;
  if (!told || denied || target.kind !== "one") return null;
  const [only, ...others] = unit === null ? [] : numbersTold(told, numbers).filter(({ statement }) => isSameUnit(unit, statement.unit));
  if (only && others.every(({ statement }) => statement.value === only.statement.value)) {
    await say(only, context);
    return ANSWERED;
  }
  const report = unit === "天" ? await context.store.report(target.report.id) : null;
  return report && sayTold(report, context) > 0 ? ANSWERED : null;
}

/** A word of what was asked before that its numbers have. */
const WITHIN_AT_LEAST = 0.75;
/** Of what was just spoken of: the numbers that share a sentence with one of it. Without any, those of the whole report, unless nothing else was asked for. */
function inOneSentence(
  matches: readonly StatedMatch[],
  own: readonly StatedIn[],
  within: AnswerContext["meaning"]["within"],
): readonly StatedMatch[] {
  if (!within) return matches;
  const sentences = own
    .filter(({ statement }) => coverage(within.topic, `${statement.subject} ${statement.text}`) >= WITHIN_AT_LEAST)
    .map(({ passage, statement }) => `${passage.n}:${statement.sentence[0]}`);
  const there = matches.filter(({ stated: { passage, statement } }) => sentences.includes(`${passage.n}:${statement.sentence[0]}`));
  return there.length > 0 || within.only ? there : matches;
}

/** What is published is said to be 发布 in some reports, 公开 in others: the word that the report's numbers have themselves tells which. */
function matchesOf({ topic }: AnswerContext["meaning"], unit: string | null, own: readonly StatedIn[]): StatedMatch[] {
  const matches = matchStated(topic, unit, own);
  const other = topic
    .split(" ")
    .map((word) => (word === "发布" ? "公开" : word === "公开" ? "发布" : word))
    .join(" ");
  const others = other === topic ? [] : matchStated(other, unit, own);
  return (others[0]?.score ?? 0) > (matches[0]?.score ?? 0) ? others : matches;
}

/** The numbers that state what is asked, and those that come nearest to it. */
function consider(matches: readonly StatedMatch[], own: readonly StatedIn[], { ledger, meaning }: AnswerContext): void {
  ledger.consider(() => {
    const matched = new Set(matches.map(({ stated }) => stated));
    const rest = own
      .filter((each) => !matched.has(each))
      .map((stated) => ({ stated, score: coverage(meaning.topic, `${stated.statement.subject} ${stated.statement.text}`) }));
    const nearest = rest.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    const first = (short: object, all: readonly Pick<StatedMatch, "stated" | "score">[]): Considered[] =>
      all.slice(0, MOST_CONSIDERED).map(({ stated: { report, statement }, score }) => ({
        kind: "number",
        report: report.id,
        text: `${statement.subject} ${statement.text}`,
        score,
        ...short,
      }));
    return [...first({}, matches), ...first({ short: true }, nearest)];
  });
}
const MOST_CONSIDERED = 5;

/** What is clearest in each report: a number of one says nothing of what another means. */
const eachOf = (all: readonly StatedIn[], clear: (own: readonly StatedIn[]) => readonly StatedMatch[]): readonly StatedMatch[] =>
  [...Map.groupBy(all, ({ report }) => report.id).values()].flatMap(clear).sort((a, b) => b.score - a.score);

async function sayBest(found: readonly StatedMatch[], context: AnswerContext): Promise<Outcome> {
  const best = context.meaning.wholeOfPart ? await wholesOf(found, context.store) : found;
  if (best.length === 0) return notFound(notRead(context));
  const reports = new Set(best.map((match) => match.stated.report.id));
  // Nobody was named, and several reports tell of it: which of them, only the reader knows.
  if (reports.size > 1 && context.meaning.who.origin === "assumed") return ask(best, context);
  if (best.length > reports.size) return reports.size === 1 && areAllMeant(best, context) ? sayAll(best, context) : ask(best, context);
  for (const { stated } of best) await say(stated, context);
  await noteSilent(reports, context);
  return ANSWERED;
}

/** Of a set that was named by what it is, whose prose has no such number. */
async function noteSilent(told: ReadonlySet<string>, context: AnswerContext): Promise<void> {
  const { targets, wording, ledger } = context;
  if (!targets.found.some((target) => target.kind === "many" && target.members)) return;
  const silent = (await singleReports(context)).filter(({ id }) => !told.has(id));
  if (silent.length > 0)
    ledger.note("coverage", wording.notInProse(wording.join(silent.map(({ issuer, year }) => wording.whose(issuer, year)))));
}

/** A list of more is no answer: it is asked which. */
const MOST_SAID = 3;
/** The same things, counted in the same unit in a few places: each is what was asked for, and none more than another. */
const areAllMeant = (best: readonly StatedMatch[], { meaning }: AnswerContext): boolean =>
  best.length <= MOST_SAID &&
  !isGeneric(meaning.topic) &&
  new Set(best.map(({ stated }) => stated.statement.unit)).size === 1 &&
  best.every(({ stated }) => coverage(meaning.topic, stated.statement.subject) === 1);

async function sayAll(best: readonly StatedMatch[], { store, ledger, wording }: AnswerContext): Promise<Outcome> {
  const report = await store.report(best[0]?.stated.report.id ?? "");
  if (!report) return notFound();
  ledger.say(wording.severalHead(wording.whose(report.issuer, report.year), best.length), [], "head");
  for (const { stated } of best) {
    const figure = statedFigure(stated, report, ledger);
    ledger.say(wording.statedItem(figure.label, ledger.figure(figure)), [figure.citation], "item");
  }
  return ANSWERED;
}

/** That there was none; or else whether the numbers are meant that are of the same, but not in the sense of the question. */
async function sayOther(others: readonly StatedMatch[], target: Target, context: AnswerContext): Promise<Outcome> {
  // 几个人申请: what is counted otherwise than it was asked is told with its number (operations/nearest.ts).
  const counted = context.meaning.near?.open.length === 0;
  if (!counted && (await sayNone(target, context))) return ANSWERED;
  // What a turn asked in words that nothing is known of was not looked for: nothing can be said not to be there.
  if (context.meaning.saysNothingNew && context.meaning.askedBefore) return notFound(notRead(context));
  if (others.length > 0) return ask(others, context);
  // 信息1810条，解读6篇，对吗: of two that are told none is looked for by itself.
  if (context.meaning.confirms && context.meaning.numbers.filter((value) => !isYear(value)).length > 1) return notFound(notRead(context));
  const report = target.kind === "one" ? await context.store.report(target.report.id) : null;
  const unread = report ? unreadWords(context.meaning.topic, report) : [];
  return notFound(unread.length > 0 ? notRead(context) : notStated(target, context));
}

const isYear = (value: number): boolean => value >= 1990 && value < 2100;
/** The whole turn, where no single word of it was what was not understood. */
const notRead = ({ meaning }: AnswerContext): WhyNot => ({ reason: "not_understood", part: meaning.asked, typed: [meaning.asked] });

const notStated = (target: Target, { wording }: AnswerContext): WhyNot => ({
  reason: "not_stated",
  target,
  whose: whoseOf(target, wording),
  numeric: true,
});

function ask(matches: readonly StatedMatch[], { ledger, wording }: AnswerContext): Outcome {
  ledger.say(wording.clarify("figure"), [], "notice");
  for (const { stated } of matches) {
    const { report, statement } = stated;
    ledger.option(wording.askStated(report.issuer, report.year, statement.subject.replace(/\s+/g, ""), statement.unit));
  }
  return CLARIFY;
}

/** 三天内回应不了吧: what is so is the contrary of what is asked. */
const IS_DENIED = /不[了完成能会]|无法|没能/;
/** 培训班60人对吗: yes, where the one number said stands there; of another it may be said roughly (8000多), and what stands there is told alone. */
function verdictOf({ statement }: StatedIn, { meaning, wording }: AnswerContext): string {
  const [said, ...others] = meaning.numbers.filter((value) => !isYear(value));
  const isPlain = meaning.confirms && said !== undefined && others.length === 0 && !statement.approximate && !IS_DENIED.test(meaning.asked);
  return isPlain && meaning.language !== "en" && statement.value === said ? wording.verdict(true) : "";
}

async function say(found: StatedIn, context: AnswerContext): Promise<void> {
  const { store, ledger, wording } = context;
  const report = await store.report(found.report.id);
  if (!report) return;
  const figure = statedFigure(found, report, ledger);
  const { label, unit, approximate = false } = figure;
  const told = wording.stated(wording.whose(report.issuer, report.year), label, ledger.figure(figure), unit, approximate);
  ledger.say(verdictOf(found, context) + told, [figure.citation]);
}
