// max, min, rank, rank_of: issuers ordered by one figure, one rate or how it changed. Ties are told, and what was not counted is noted.
import type { Condition } from "../../condition.ts";
import type { Figure } from "../../contract.ts";
import type { Quantity } from "../../question/understanding.ts";
import { citationsOf } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome, type WhyNot } from "../outcome/outcome.ts";
import { selectionOf } from "../reports/targets.ts";
import { sayCoverage } from "../sets/coverage.ts";
import { type Order, type Ranking, rankingOf } from "../sets/ranking.ts";
import { LISTED, MOST_LISTED, type Shown, sayRest, shownOf } from "../sets/shown.ts";
import { sumOf } from "../sets/sum.ts";
import { rankChanges } from "./changes.ts";
import { extremePart } from "./extreme-part.ts";
import { derived, shareOf } from "./figures.ts";
import {
  type AnswerContext,
  heldSide,
  type Measure,
  type OperationFunction,
  operands,
  read,
  scopeName,
  unitFor,
  whatOf,
  whyUnknown,
  yearsSaid,
} from "./operand.ts";
import { countedApart, ofEachReport, sayBeside } from "./prose-of-sets.ts";

/** Of so many issuers named, each is told with its figure. */
const NAMED_AT_MOST = 4;
/** Rows shown when no number of them was asked for. */
const SHOWN = 10;

type RankedFigure = { whose: string; figure: Figure };
type List = { placed: RankedFigure[] /** How many have a value. */; counted: number };

export const rank: OperationFunction = async (context) => {
  if (context.meaning.by) return rankChanges(context);
  const { meaning, ledger, wording } = context;
  const order = meaning.order ?? "descending";
  if (meaning.place !== undefined && meaning.placeTo !== undefined) return places(context, order, meaning.place, meaning.placeTo);
  const limit = Math.min(
    meaning.limit ?? (meaning.who.value.some((who) => who.kind !== "agency" && "members" in who) ? LISTED : SHOWN),
    MOST_LISTED,
  );
  const { placed, counted } = await inOrder(context, order, limit, true);
  if (placed.length === 0) return notFound(tooFew(context));
  if (countedApart(placed)) return sayBeside(placed, context);
  const [scope, bounds] = scopeOf(context);
  const head = wording.rankHead(scope, what(context), order === "descending");
  ledger.say(whetherFirst(placed, context) + head, [], "head", ...bounds);
  const whole = await wholeOfSet(context);
  const slots = placed.map(({ figure }) => ledger.figure(figure));
  for (const [i, { whose, figure }] of placed.entries()) {
    const [own = "", share] = [slots[i], whole && shareOf(figure, whole, wording)];
    ledger.say(share ? wording.itemShare(whose, own, ledger.figure(share)) : wording.item(whose, own), citationsOf(figure), "item");
  }
  if (whole) ledger.say(wording.total(scope, what(context), ledger.figure(whole), ""), citationsOf(whole));
  sayRest(context, counted, placed.length);
  return ANSWERED;
};

/** What the set that is ranked has together, where each one's part of it is asked for. */
async function wholeOfSet(context: AnswerContext): Promise<Figure | null> {
  const [target, ...more] = context.targets.found;
  const [measure] = context.measures;
  if (!context.meaning.sharesOfSet || !target || more.length > 0 || measure?.kind !== "figure") return null;
  return (await sumOf(target, measure, context)).figure;
}

const extreme =
  (order: Order): OperationFunction =>
  async (context) => {
    const { meaning, ledger, wording } = context;
    if (meaning.by) return rankChanges(context);
    const alone = await oneSide(context);
    if (alone) return alone;
    const ofParts = await extremePart(context, order);
    if (ofParts) return ofParts;
    if (meaning.place !== undefined) return nth(context, order, meaning.place);
    if ((meaning.limit ?? 1) > 1) return rank({ ...context, meaning: { ...meaning, order } });
    const { placed, tied: count, counted } = await firstTied(context, order);
    const [first] = placed;
    if (!first) return notFound(tooFew(context));
    const silent = silentOf(placed, context);
    if (silent.length > 0)
      return notFound({
        reason: "one_side_missing",
        missing: wording.notInProse(wording.join(silent)),
        ...heldSide({ ...first, what: first.figure.label }, context),
      });
    if (countedApart(placed)) return sayBeside((await inOrder(context, order, MOST_LISTED, false)).placed, context);
    const tied = placed.filter((each) => each.figure.value === first.figure.value);
    const slots = tied.map((each) => ledger.figure(each.figure));
    const [scope, bounds] = scopeOf(context);
    const whose = wording.join(tied.map((each) => each.whose));
    if (counted === 1) {
      // Whoever is alone is first and last.
      ledger.say(
        wording.onlyOne(scope, what(context), whose, slots[0] ?? ""),
        citationsOf(first.figure),
        "sentence",
        ...yearsSaid(context),
      );
      return ANSWERED;
    }
    ledger.say(
      whetherFirst(tied, context) + wording.extreme(scope, what(context), order === "descending", whose, slots[0] ?? ""),
      tied.flatMap((each) => citationsOf(each.figure)),
      "sentence",
      ...bounds,
      ...yearsSaid(context),
    );
    sayRest(context, count, tied.length);
    // Of a few that were named, the others are told too: that is what they are compared by.
    const others = context.targets.found.every(({ kind }) => kind === "one") ? placed.slice(tied.length) : [];
    if (placed.length <= NAMED_AT_MOST)
      for (const { whose, figure } of others) ledger.say(wording.value(whose, what(context), ledger.figure(figure)), citationsOf(figure));
    return ANSWERED;
  };
/** 是 or 不是 where somebody was said to lead: one who shares the first place does; of several it has to be all of them, and no other. */
function whetherFirst(leading: readonly RankedFigure[], { meaning: { firstSaid }, wording }: AnswerContext): string {
  if (!firstSaid) return "";
  const ids = new Set(leading.map(({ figure }) => figure.report?.replace(/-\d{4}$/, "")));
  const all = firstSaid.ids.every((id) => ids.has(id));
  const isSo = all && (firstSaid.ids.length === 1 || firstSaid.ids.length === ids.size);
  return wording.verdict(isSo !== (firstSaid.denied === true));
}

/** Of two that were named one is held: which is more cannot be said, and the one that is held is no answer to it. Null otherwise. */
async function oneSide(context: AnswerContext): Promise<Outcome | null> {
  const { meaning, targets, wording } = context;
  const [only, ...more] = targets.found;
  const named = meaning.who.value.every(({ kind }) => kind === "agency" || kind === "outside");
  if (only?.kind !== "one" || more.length > 0 || !named || targets.absent.length === 0 || context.measures.length !== 1) return null;
  const { known } = await operands(context);
  return notFound({ reason: "one_side_missing", missing: wording.nothingToCompareWith(), ...heldSide(known[0], context) });
}

/** Of a few that were named those whose prose has no such number: which has more of it cannot be said without them. */
function silentOf(placed: readonly RankedFigure[], { targets, measures, wording }: AnswerContext): string[] {
  const [measure] = measures;
  const named = targets.found.flatMap((target) => (target.kind === "one" ? [wording.whose(target.report.issuer, target.report.year)] : []));
  if (measure?.kind !== "stated" || named.length !== targets.found.length || named.length > NAMED_AT_MOST) return [];
  return named.filter((whose) => !placed.some((each) => each.whose === whose));
}

/** 第3到第5名: those places of the ranking, and whoever is equal to the last of them. */
async function places(context: AnswerContext, order: Order, from: number, to: number): Promise<Outcome> {
  const { ledger, wording } = context;
  const { placed } = await inOrder(context, order, Math.min(to, MOST_LISTED), true);
  const there = placed.slice(from - 1);
  if (there.length === 0) return notFound(tooFew(context));
  ledger.say(wording.placesHead(scopeName(context), what(context), order === "descending", from, to), [], "head", from, to);
  for (const { whose, figure } of there) ledger.say(wording.item(whose, ledger.figure(figure)), citationsOf(figure), "item");
  return ANSWERED;
}

/** The issuers at one place, from the second on: place N has N − 1 issuers before it, ties and all. */
async function nth(context: AnswerContext, order: Order, place: number): Promise<Outcome> {
  const { ledger, wording } = context;
  const { placed } = await inOrder(context, order, place + SHOWN, false);
  const there = placed[place - 1];
  if (!there) return notFound(tooFew(context));
  const tied = placed.filter(({ figure }) => figure.value === there.figure.value);
  const slots = tied.map(({ figure }) => ledger.figure(figure));
  const names = wording.join(tied.map(({ whose }) => whose));
  ledger.say(
    wording.nth(scopeName(context), what(context), order === "descending", place, names, slots[0] ?? ""),
    tied.flatMap(({ figure }) => citationsOf(figure)),
    "sentence",
    place,
    ...yearsSaid(context),
  );
  return ANSWERED;
}

export const max = extreme("descending");
export const min = extreme("ascending");

/** The place of one issuer among the set named, or among all of its year: one more than how many are better. */
export const rankOf: OperationFunction = async (context) => {
  const { meaning, measures, targets, store, ledger, wording } = context;
  const target = targets.found.find(({ kind }) => kind === "one");
  const set = targets.found.find((each) => each.kind === "many" && each.year === (target?.kind === "one" ? target.report.year : undefined));
  const [quantity] = measures;
  if (target?.kind !== "one" || !quantity || quantity.kind === "stated") return notFound(tooFew(context));
  const reading = await read(target, quantity, context);
  if (reading.state !== "known") return notFound(whyUnknown(reading, target, whatOf(quantity, wording), context));
  const selection = set ? selectionOf(set) : { years: [target.report.year] };
  const all = { kind: "many" as const, name: null, selection, year: target.report.year, reports: 0 };
  const ranking = await rankingOf([set ?? all], quantity, store);
  const own = (await rankingOf([target], quantity, store)).first("descending", 1);
  const value = (await own)[0]?.value ?? reading.figure.value;
  const better = await ranking.meeting({ comparator: meaning.order === "ascending" ? "less" : "more", value }, 0);
  const place = better.count + 1;
  const { figure } = reading;
  // 遂昌县在衢州各县里排第几: it is none of them, and has no place among them.
  const isMember = !set || (await store.aggregate({ ...selectionOf(set), reports: [target.report.id] }, [])).reports > 0;
  if (!isMember && set?.kind === "many") {
    const among = wording.setName(set.name, set.members);
    const whose = wording.whose(target.report.issuer, target.report.year);
    ledger.say(wording.notAmong(whose, whatOf(quantity, wording), ledger.figure(figure), among), citationsOf(figure));
    return ANSWERED;
  }
  const placeSlot = ledger.figure(derived(place, "名", figure.label, `${better.count} + 1 = ${place}`, [figure], wording));
  const slot = ledger.figure(figure);
  const sizeSlot = ledger.figure(derived(ranking.counted, set ? "个" : "份", figure.label, `${ranking.counted}`, [figure], wording));
  const whose = wording.whose(target.report.issuer, target.report.year);
  const among = set?.kind === "many" && set.members ? wording.setName(set.name, set.members) : null;
  ledger.say(
    wording.place(whose, whatOf(quantity, wording), placeSlot, sizeSlot, slot, among, meaning.order === "ascending"),
    citationsOf(figure),
  );
  if (set)
    await sayCoverage(context, [quantity], {
      reports: ranking.counted,
      without: ranking.reports - ranking.counted,
      undefined: ranking.undefined,
      listed: 1,
    });
  else ledger.note("coverage", wording.coverage(ranking.reports, target.report.year));
  return ANSWERED;
};

const tooFew = (context: AnswerContext): WhyNot => ({ reason: "too_few", what: what(context) });
const what = ({ measures, wording }: Pick<AnswerContext, "measures" | "wording">): string =>
  wording.join(measures.map((measure) => whatOf(measure, wording)));

/** 最少但不为零的: only those that are not nought are held against each other. */
const amongOf = ({ meaning: { condition } }: AnswerContext): Condition | undefined =>
  condition?.comparator === "not_equal" && condition.value === 0 ? condition : undefined;
/** The set that is ranked in words, and the numbers in them. */
function scopeOf(context: AnswerContext): [scope: string, bounds: number[]] {
  const [measure] = context.measures;
  const condition = amongOf(context);
  if (!condition || !measure) return [scopeName(context), []];
  const { wording } = context;
  const those = wording.meeting(whatOf(measure, wording), wording.condition(condition, unitFor(measure)));
  return [scopeName(context) + wording.among(those), [condition.value]];
}

const isQuantity = (measure: Measure | undefined): measure is Quantity => measure !== undefined && measure.kind !== "stated";
/** Single reports of one issuer, year by year, are told apart by their years. */
const byYear = ({ targets }: AnswerContext): boolean =>
  targets.found.length > 1 || targets.found.some((target) => target.kind === "one" || target.year === undefined);

/** The first `limit` issuers by the question's first measure; `all`: and those that are equal to the last of them. */
async function inOrder(context: AnswerContext, order: Order, limit: number, all: boolean): Promise<List> {
  const [measure, ...others] = context.measures;
  // Of several figures none is what is ranked by.
  if (context.targets.found.length === 0 || !measure || others.length > 0) return { placed: [], counted: 0 };
  if (!isQuantity(measure)) return ofProse(context, measure, order, limit);
  const ranking = await rankingOf(context.targets.found, measure, context.store);
  const among = amongOf(context);
  // 不为零的单位中: no more than these can be listed.
  const counted = among ? (await ranking.meeting(among, 0)).count : ranking.counted;
  const rows = await ranking.first(order, limit, among);
  const last = rows.at(-1);
  if (all && last && rows.length === limit && counted > limit) {
    const equal: Condition = { comparator: "equal", value: last.value };
    // Counted before they are read: very many are not listed.
    if (rows.length + (await ranking.meeting(equal, 0)).count <= limit + LISTED) {
      const tied = await ranking.meeting(equal, MOST_LISTED);
      rows.push(...tied.rows.filter(({ report }) => !rows.some((row) => row.report.id === report.id)));
    }
  }
  const shown = await shownOf(rows, measure, context, byYear(context));
  await noteCoverage(ranking, measure, shown.length, context);
  return { placed: shown, counted };
}

/** All that share the first place, as many as are listed; of a few that were named, the others behind them. `counted`: of how many in a set. */
async function firstTied(context: AnswerContext, order: Order): Promise<{ placed: RankedFigure[]; tied: number; counted?: number }> {
  const [measure, ...others] = context.measures;
  if (!isQuantity(measure) || others.length > 0 || context.targets.found.every(({ kind }) => kind === "one")) {
    const { placed } = await inOrder(context, order, SHOWN, false);
    return { placed, tied: placed.filter(({ figure }) => figure.value === placed[0]?.figure.value).length };
  }
  const ranking = await rankingOf(context.targets.found, measure, context.store);
  const [first] = await ranking.first(order, 1, amongOf(context));
  const { rows, count } = first ? await ranking.meeting({ comparator: "equal", value: first.value }, LISTED) : { rows: [], count: 0 };
  const placed: Shown[] = await shownOf(rows, measure, context, byYear(context));
  await noteCoverage(ranking, measure, placed.length, context);
  return { placed, tied: count, ...(amongOf(context) ? {} : { counted: ranking.counted }) };
}

async function noteCoverage(ranking: Ranking, measure: Quantity, listed: number, context: AnswerContext): Promise<void> {
  const without = ranking.reports - ranking.counted;
  await sayCoverage(context, [measure], { reports: ranking.counted, without, undefined: ranking.undefined, listed });
}

/** Numbers of the prose: each report is read. */
async function ofProse(context: AnswerContext, measure: Measure, order: Order, limit: number): Promise<List> {
  const placed: RankedFigure[] = (await ofEachReport(measure, context)).known;
  const sign = order === "descending" ? -1 : 1;
  return { placed: placed.sort((a, b) => sign * (a.figure.value - b.figure.value)).slice(0, limit), counted: placed.length };
}
