// count and which: the issuers that meet a condition, or several, in a year or in every year; without one, those that have any.
import { type Condition, holds, OPPOSITE } from "../../condition.ts";
import type { Figure } from "../../contract.ts";
import { sum as addUp, ratio } from "../../decimal.ts";
import type { Bound, Quantity } from "../../question/understanding.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import { sayCoverage } from "../sets/coverage.ts";
import { membersMeeting, membersOfYears } from "../sets/meeting.ts";
import { middleRows, rankingOf } from "../sets/ranking.ts";
import { asQuotient, measuredOf } from "../sets/rows.ts";
import { LISTED, sayRest, shownOf } from "../sets/shown.ts";
import { membersAgainst } from "./against.ts";
import { rankChanges } from "./changes.ts";
import { derived } from "./figures.ts";
import { cellsOf } from "./keys.ts";
import { mean } from "./mean.ts";
import { type AnswerContext, type Measure, type OperationFunction, read, scopeName, unitFor, whatOf, yearsSaid } from "./operand.ts";
import { ofEachReport } from "./prose-of-sets.ts";
import { median } from "./total.ts";

export const ANY: Condition = { comparator: "more", value: 0 };
const isNone = ({ comparator, value }: Condition): boolean => comparator === "equal" && value === 0;
export const isAny = ({ comparator, value }: Condition): boolean => comparator === ANY.comparator && value === ANY.value;

export const count: OperationFunction = (context) => (context.meaning.by ? rankChanges(context) : meeting(context, true));
export const which: OperationFunction = (context) => meeting(context, false);

/** One that is shown: its figures, one for each condition and year. */
export type Member = { whose: string; figures: Figure[] };
/** `met`: those that meet it, as many as are listed; `meeting`: how many do; `others`: some that do not, where none does. */
export type Gathered = { met: Member[]; meeting: number; asked: number; others: Member[] };

async function meeting(context: AnswerContext, counted: boolean): Promise<Outcome> {
  const { meaning, measures, wording } = context;
  const [measure] = measures;
  const what = wording.join(measures.map((each) => whatOf(each, wording)));
  if (meaning.against) {
    const found = await membersAgainst(meaning.against, context);
    if (!found) return notFound({ reason: "too_few", what });
    const said = { those: found.those, denied: found.those, any: false, bounds: [] };
    return counted ? sayHowMany(found, said, context) : sayWhich(found, said, context);
  }
  // Two figures and one condition: of which it is meant, nothing tells.
  if (!measure || (measures.length > 1 && !meaning.conditions)) return notFound({ reason: "too_few", what });
  const bound = await boundOf(measure, context);
  if (bound === null) return notFound({ reason: "too_few", what });
  const { condition, shown } = bound;
  if (meaning.either && meaning.conditions) {
    for (const each of meaning.conditions) {
      const own = await gather(each.quantity, each.condition, [each], context);
      if (own.asked > 0) (counted ? sayHowMany : sayWhich)(own, saidOf([each], context), context);
    }
    return ANSWERED;
  }
  const conditions: Bound[] = meaning.conditions ?? (measure.kind === "stated" ? [] : [{ quantity: measure, condition }]);
  const gathered = await gather(measure, condition, conditions, context);
  if (gathered.asked === 0) return notFound({ reason: "too_few", what });
  const said = saidOf(meaning.conditions ?? [{ measure, condition: shown }], context);
  if (meaning.everyone && measure.kind !== "stated") return sayEveryone(measure, condition, gathered, said, context);
  const outcome = counted ? sayHowMany(gathered, said, context) : sayWhich(gathered, said, context);
  return meaning.againstMean ? (meaning.againstMedian ? median : mean)(context) : outcome;
}

/** `those`: who meets the conditions; `denied`: the same where nobody does, which says no "no" twice; `any`: it is only asked who has any. */
type Said = { those: string; denied: string; any: boolean; bounds: (number | undefined)[] };

/** The conditions in words, each with its figure. */
function saidOf(
  conditions: readonly ({ condition: Condition } & ({ measure: Measure } | { quantity: Quantity; year?: number }))[],
  { wording }: AnswerContext,
): Said {
  const inWords = (isDenied: boolean): string =>
    wording.allOf(
      conditions.map((each) => {
        const measure = "measure" in each ? each.measure : each.quantity;
        const year = "quantity" in each ? each.year : undefined;
        const what = year === undefined ? whatOf(measure, wording) : wording.ofWhom(wording.years([year]), whatOf(measure, wording));
        // 没有…且…: of several, what is denied is said as a bound, so that it is read of the whole.
        if (isAny(each.condition) && !(isDenied && conditions.length > 1)) return wording.meeting(what, null);
        return isNone(each.condition) && !isDenied
          ? wording.without(what)
          : wording.meeting(what, wording.condition(each.condition, unitFor(measure)));
      }),
    );
  return {
    those: inWords(false),
    denied: inWords(true),
    any: conditions.every(({ condition }) => isAny(condition)),
    bounds: conditions.flatMap(({ condition }) => [condition.value, condition.to]),
  };
}

/** What has to be met, and how it is shown: a mean is compared with exactly, and shown to as many places as any computed figure. */
async function boundOf(measure: Measure, context: AnswerContext): Promise<{ condition: Condition; shown: Condition } | null> {
  const { meaning, targets, store } = context;
  const same = (condition: Condition) => ({ condition, shown: condition });
  if (meaning.beside) {
    const { id, comparator, by = 0, percent } = meaning.beside;
    const [first] = targets.found;
    const year = first?.kind === "one" ? first.report.year : first?.year;
    const [report] = (await store.reports({ issuers: [id], ...(year === undefined ? { latest: true } : { years: [year] }) }, { limit: 1 }))
      .items;
    if (!report || measure.kind === "stated") return null;
    const own = await read({ kind: "one", report }, measure, context);
    if (own.state !== "known") return null;
    const apart = percent ? ratio(own.figure.value * by, 100) : by;
    const shown = same({ comparator, value: addUp([own.figure.value, apart ?? 0]) });
    if (measure.kind !== "rate") return shown;
    // So many percentage points more: of quotients that no cell holds.
    if (by !== 0) return null;
    const { issuers, years } = { issuers: [id], years: [report.year] };
    const [exact] = await store.measured({ issuers, years }, measuredOf(measure), {});
    return exact ? { ...shown, condition: { comparator, value: exact.value * 100 } } : null;
  }
  if (!meaning.againstMean) return same(meaning.condition ?? ANY);
  const [target] = targets.found;
  if (target?.kind !== "many" || targets.found.length > 1 || measure.kind !== "figure") return null;
  if (meaning.againstMedian) {
    const [low, high = low] = await middleRows(await rankingOf([target], measure, store));
    const middle = low && high ? ratio(addUp([low.value, high.value]), 2) : null;
    return middle === null ? null : same({ comparator: meaning.againstMean, value: middle });
  }
  const { counted, sum } = await store.aggregate(target.selection, cellsOf(measure));
  const shown = ratio(sum, counted);
  const comparator = meaning.againstMean;
  return shown === null ? null : { condition: { comparator, value: sum / counted }, shown: { comparator, value: shown } };
}

/** "衢州市市级部门2024年的报告中，", with 2023年、2024年每年都 where it has to hold in each. */
function scopeOf(context: AnswerContext): string {
  const { meaning, wording, targets } = context;
  if (!meaning.everyYear) return scopeName(context);
  const [first] = targets.found;
  const years = targets.found.flatMap((target) => (target.kind === "many" && target.year !== undefined ? [target.year] : []));
  const place = first?.kind === "many" ? wording.setName(first.name, first.members) : "";
  return `${place}${wording.everyYear(wording.years([...years].sort((a, b) => a - b)))}`;
}

/** 过半单位有复议吗: whether so many are. */
function verdictOn(meeting: number, asked: number, { meaning: { membersSaid }, wording }: AnswerContext): string {
  if (!membersSaid) return "";
  const [least, most] = membersSaid.range;
  const many = membersSaid.ofAll ? meeting / asked : meeting;
  return wording.verdict(many >= least && many <= most);
}

function sayHowMany({ met, meeting, asked, others }: Gathered, { those, bounds }: Said, context: AnswerContext): Outcome {
  const { ledger, wording } = context;
  const shown = (met.length > 0 ? met : others).flatMap(({ figures }) => figures);
  const slot = ledger.figure(derived(meeting, "个", those, `${meeting}`, shown, wording));
  const names = wording.join(met.map(({ whose }) => whose));
  const verdict = verdictOn(meeting, asked, context);
  const isShare = context.meaning.membersSaid?.ofAll;
  const whole = isShare ? wording.outOf(ledger.figure(derived(asked, "个", those, `${asked}`, shown, wording))) : "";
  ledger.say(
    verdict + wording.count(scopeOf(context) + whole, those, slot, names),
    shown.flatMap(citationsOf),
    "sentence",
    ...bounds,
    ...yearsSaid(context),
  );
  for (const { figures } of met) for (const figure of figures) ledger.figure(figure);
  sayRest(context, meeting, met.length);
  return ANSWERED;
}

function sayWhich({ met, meeting, others }: Gathered, { those, denied, any, bounds }: Said, context: AnswerContext): Outcome {
  const { ledger, wording, meaning } = context;
  const scope = scopeOf(context);
  const { only } = meaning;
  const isOnly = meeting === 1 && met[0]?.figures[0]?.report?.replace(/-\d{4}$/, "") === only?.id;
  const verdict = only ? wording.verdict(isOnly) : "";
  if (met.length > 0) ledger.say(verdict + wording.whichHead(scope, those), [], "head");
  else {
    const cited = others.flatMap(({ figures }) => figures);
    const [zero] = any ? cited : [];
    const text = meaning.everyYear
      ? wording.noneInEachYear(scope, those)
      : wording.none(scope, denied, zero ? ledger.figure(zero) : undefined);
    ledger.say(verdict + text, cited.flatMap(citationsOf), "sentence", ...bounds, ...yearsSaid(context));
  }
  for (const { whose, figures } of met) {
    const slots = figures.map((figure) => ledger.figure(figure));
    ledger.say(wording.item(whose, wording.join(slots)), figures.flatMap(citationsOf), "item");
  }
  sayRest(context, meeting, met.length);
  return ANSWERED;
}

/** Whether each of a set meets the condition; else how many do, and who does not. */
async function sayEveryone(
  quantity: Quantity,
  condition: Condition,
  { meeting, asked }: Gathered,
  { those, bounds }: Said,
  context: AnswerContext,
): Promise<Outcome> {
  const { targets, store, ledger, wording } = context;
  const opposite = OPPOSITE[condition.comparator];
  const ranking = await rankingOf(targets.found, quantity, store);
  const unmet: Condition | null = opposite ? { comparator: opposite, value: condition.value } : null;
  const compared = (each: Condition): Condition => (quantity.kind === "rate" ? asQuotient(each) : each);
  const { rows } = await ranking.meeting(compared(unmet && meeting < asked ? unmet : condition), LISTED);
  const shown = await shownOf(rows, quantity, context, true);
  const figures = shown.map(({ figure }) => figure);
  const slot = ledger.figure(derived(meeting, "个", those, `${meeting}`, figures, wording));
  const all = ledger.figure(derived(asked, "个", those, `${asked}`, figures, wording));
  const text = wording.eachOfSet(scopeOf(context), those, meeting === asked, slot, all);
  ledger.say(text, figures.flatMap(citationsOf), "sentence", ...bounds, ...yearsSaid(context));
  if (meeting < asked && unmet) {
    for (const { whose, figure } of shown) ledger.say(wording.item(whose, ledger.figure(figure)), citationsOf(figure), "item");
    sayRest(context, asked - meeting, shown.length);
  }
  return ANSWERED;
}

async function gather(measure: Measure, condition: Condition, conditions: readonly Bound[], context: AnswerContext): Promise<Gathered> {
  const { targets, meaning, store } = context;
  if (targets.found.length === 0) return { met: [], meeting: 0, asked: 0, others: [] };
  if (measure.kind === "stated") return ofProse(measure, condition, context);
  if (conditions.some(({ year }) => year !== undefined)) return ofYears(conditions, context);
  if (meaning.everyYear || conditions.length > 1) return ofEach(conditions, context);
  const [{ quantity } = { quantity: measure }] = conditions;
  const ranking = await rankingOf(targets.found, quantity, store);
  const compared = quantity.kind === "rate" ? asQuotient(condition) : condition;
  const { rows, count: meets } = await ranking.meeting(compared, LISTED);
  const member = async (some: Parameters<typeof shownOf>[0]): Promise<Member[]> =>
    (await shownOf(some, quantity, context, true)).map(({ whose, figure }) => ({ whose, figures: [figure] }));
  const met = await member(rows);
  await sayCoverage(context, [quantity], {
    reports: ranking.counted,
    without: ranking.reports - ranking.counted,
    undefined: ranking.undefined,
    listed: met.length,
  });
  return {
    met,
    meeting: meets,
    asked: ranking.counted,
    others: met.length > 0 ? [] : await member(await ranking.first("descending", SOME)),
  };
}
/** Some of those that do not meet a condition, where none does. */
const SOME = 5;

/** 2023年有而2024年没有的: members that meet each condition in its own year, told with the figure of each. */
async function ofYears(conditions: readonly Bound[], context: AnswerContext): Promise<Gathered> {
  const { targets, store, wording } = context;
  const { met, asked, without } = await membersOfYears(targets.found, conditions, store);
  const shownOfAll = async (members: typeof met): Promise<Member[]> => {
    const columns = await Promise.all(
      conditions.map(({ quantity }, i) =>
        shownOf(
          members.flatMap((own) => own[i] ?? []),
          quantity,
          context,
          true,
        ),
      ),
    );
    return members.map((own, at) => ({
      whose: wording.whose(own[0]?.report.issuer ?? "", undefined),
      figures: columns.flatMap((shown) => shown[at]?.figure ?? []),
    }));
  };
  const listed = await shownOfAll(met.slice(0, LISTED));
  const quantities = conditions.map(({ quantity }) => quantity);
  await sayCoverage(context, quantities, { reports: asked.length, without, everyYear: true, listed: listed.length });
  return { met: listed, meeting: met.length, asked: asked.length, others: listed.length > 0 ? [] : await shownOfAll(asked.slice(0, SOME)) };
}

/** Members that meet every condition, in every year asked about. */
async function ofEach(conditions: readonly Bound[], context: AnswerContext): Promise<Gathered> {
  const { targets, meaning, store } = context;
  const bounds = conditions.map(({ quantity, condition }) => ({
    quantity,
    condition: quantity.kind === "rate" ? asQuotient(condition) : condition,
  }));
  const { met, count, asked, reports } = await membersMeeting(targets.found, bounds, meaning.everyYear === true, LISTED, store);
  const members: Member[] = [];
  for (const own of met) {
    const figures: Figure[] = [];
    for (const { quantity } of bounds)
      figures.push(
        ...(
          await shownOf(
            own.map((report) => ({ report, value: 0 })),
            quantity,
            context,
            true,
          )
        ).map(({ figure }) => figure),
      );
    const [first] = own;
    if (first) members.push({ whose: context.wording.whose(first.issuer, meaning.everyYear ? undefined : first.year), figures });
  }
  const quantities: Quantity[] = conditions.map(({ quantity }) => quantity);
  await sayCoverage(context, quantities, {
    reports: asked,
    without: reports - asked,
    ...(context.meaning.everyYear ? { everyYear: true as const } : {}),
    listed: members.length,
  });
  const [one] = targets.found;
  const [{ quantity } = { quantity: undefined }] = conditions;
  const others: Member[] = [];
  if (members.length === 0 && one && quantity) {
    const some = await (await rankingOf([one], quantity, store)).first("descending", SOME);
    for (const { whose, figure } of await shownOf(some, quantity, context, true)) others.push({ whose, figures: [figure] });
  }
  return { met: members, meeting: count, asked, others };
}

async function ofProse(measure: Measure, condition: Condition, context: AnswerContext): Promise<Gathered> {
  const stating = await ofEachReport(measure, context);
  const known: Member[] = stating.known.map(({ whose, figure }) => ({ whose, figures: [figure] }));
  const met = known.filter(({ figures: [figure] }) => figure && holds(condition, figure.value));
  return { met, meeting: met.length, asked: known.length, others: known };
}
