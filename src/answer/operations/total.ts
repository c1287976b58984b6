// sum and median: over reports, over years, or over several figures of one report.

import { type Condition, holds } from "../../condition.ts";
import type { Figure } from "../../contract.ts";
import { plain, ratio, sum } from "../../decimal.ts";
import { classOf, prefixOf } from "../../names/classes.ts";
import type { ReportSummary } from "../../report/report.ts";
import { citationsOf, formulaSlot } from "../evidence/ledger.ts";
import { ANSWERED, notFound, type Outcome } from "../outcome/outcome.ts";
import type { Target } from "../reports/targets.ts";
import { countedIn } from "../sets/counted-in.ts";
import { sayCoverage } from "../sets/coverage.ts";
import { middleRows, rankingOf } from "../sets/ranking.ts";
import { LISTED, MOST_LISTED, shownOf } from "../sets/shown.ts";
import { sumOf } from "../sets/sum.ts";
import { derived, sumFormula } from "./figures.ts";
import { isRoundedTo } from "./lookup.ts";
import {
  type AnswerContext,
  type Operand,
  type Operands,
  type OperationFunction,
  operands,
  scopeName,
  whatOf,
  yearsSaid,
} from "./operand.ts";
import { countedApart, isProseOfSets, ofEachReport, sayBeside } from "./prose-of-sets.ts";

export const total: OperationFunction = async (context) => {
  const { ledger, wording, targets } = context;
  const whole = targets.found.length === 1 && context.measures.length === 1;
  const top = await topOf(context);
  const ofProse = isProseOfSets(context);
  const { known, whyNot, unknown } = top ?? (ofProse ? await ofProseIn(context) : await operands(context));
  const [first] = known;
  if (ofProse && first && countedApart(known)) return sayBeside(known, context);
  if (known.length > 1 && isOfProse(context) && !addUp(known)) return sayEach(known, context);
  // Of a set some years may be missing: the years that are there are added up, and named. Half of what was named one by one is no sum.
  const years = context.measures.length === 1 && whyNot.length === 0 && targets.found.every(({ kind }) => kind === "many");
  if (!first || (unknown > 0 && !years)) return notFound(...whyNot);
  const figure = whole && known.length === 1 ? first.figure : added(known, context);
  const slot = ledger.figure(figure);
  const said = scopeOf(known, context);
  // 前三名合计 is of the three, and not of the set they are the first of.
  const whose = measuresOne(context) && !top && !(ofProse && boundOfThose(context)) ? scopeName(context) || said.whose : said.whose;
  const { what } = said;
  const formula = figure.formula ? formulaSlot(slot) : "";
  const verdict = verdictOn(figure, context);
  ledger.say(
    verdict + (whole && figure.report && known.length === 1 ? wording.value(whose, what, slot) : wording.total(whose, what, slot, formula)),
    citationsOf(figure),
    "sentence",
    ...yearsSaid(context),
  );
  await sayLevels(context);
  return ANSWERED;
};

const isOfProse = ({ measures }: AnswerContext): boolean => measures.every(({ kind }) => kind === "stated");
/** 2000余条 and 1800余条 have no sum that a report bears out, nor have 1期 and 1次. */
const addUp = (known: readonly Operand[]): boolean =>
  known.every(({ figure }) => !figure.approximate && figure.unit === known[0]?.figure.unit);
function sayEach(known: readonly Operand[], { ledger, wording }: AnswerContext): Outcome {
  for (const { whose, figure } of known)
    ledger.say(wording.stated(whose, figure.label, ledger.figure(figure), figure.unit, figure.approximate ?? false), citationsOf(figure));
  return ANSWERED;
}

/** 超过20篇的有哪些 >> 一共几篇: of those that meet it, by their names; whether the sum itself does is another question. */
export const boundOfThose = ({ meaning }: AnswerContext): Condition | undefined => (meaning.prose.whether ? undefined : meaning.condition);

/** 合计超过35条吗, 一共83件吗: whether the sum does, or is it. A bound on each of them (超过20篇的一共几篇) is none on the sum. */
export const verdictOn = (figure: Figure, { meaning: { condition, prose }, wording }: AnswerContext): string => {
  if (!condition || !prose.whether) return "";
  const isRound = condition.comparator === "equal" && isRoundedTo(figure, condition.value);
  return isRound ? wording.roughly() : wording.verdict(holds(condition, figure.value));
};

/** Of a set those that state the number are added up; the others are told. */
export async function ofProseIn(context: AnswerContext): Promise<Operands> {
  const [measure] = context.measures;
  const { known: all } = measure ? await ofEachReport(measure, context) : { known: [] };
  if (all.length < 2) return operands(context);
  const bound = boundOfThose(context);
  const known = bound ? all.filter(({ figure }) => holds(bound, figure.value)) : all;
  const what = measure ? whatOf(measure, context.wording) : "";
  const whyNot = known.length > 0 ? [] : [{ reason: "too_few" as const, what, ...(all.length > 0 ? { nobody: true as const } : {}) }];
  return { known: known.map((each) => ({ ...each, what })), whyNot, unknown: 0 };
}

const measuresOne = ({ measures }: AnswerContext): boolean => measures.length === 1;

/** A government and what is below it in one sum: said, and each level's own sum beside it. */
async function sayLevels(context: AnswerContext): Promise<void> {
  const { targets, measures, store, ledger, wording } = context;
  const [target, ...more] = targets.found;
  const [measure] = measures;
  if (target?.kind !== "many" || more.length > 0 || target.members || target.name === null || measure?.kind !== "figure") return;
  const { items } = await store.reports(target.selection, { limit: MOST_LISTED });
  const classes = new Map(
    items.map((report) => {
      const { kind, tier } = classOf(report.issuer, report.region);
      return [`${tier} ${kind}`, { kinds: [kind], tiers: [tier] }];
    }),
  );
  // 西夏区政府办, 利通区, 隆德县: of several kinds, and none is above another.
  const isAbove = (over: (typeof items)[number], under: (typeof items)[number]): boolean =>
    over !== under && classOf(over.issuer, over.region).kind === "government" && under.region.startsWith(prefixOf(over.region));
  if (items.length === MOST_LISTED || classes.size < 2 || !items.some((over) => items.some((under) => isAbove(over, under)))) return;
  ledger.say(wording.partlyRepeated(), [], "head");
  for (const members of classes.values()) {
    const part: Target = { ...target, members, selection: { ...target.selection, members } };
    const { figure, counted } = await sumOf(part, measure, context);
    if (figure)
      ledger.say(wording.item(`${wording.members(members)}（${counted}）`, ledger.figure(figure)), citationsOf(figure), "item", counted);
  }
  await sayCountedIn(items, context);
}

/** What the governments of the set say themselves of whom their figures count in. */
async function sayCountedIn(items: readonly ReportSummary[], { store, ledger, wording }: AnswerContext): Promise<void> {
  const governments = items.filter(({ issuer, region }) => classOf(issuer, region).kind === "government").slice(0, MOST_ASKED);
  for (const { id } of governments) {
    const report = await store.report(id);
    const quotes = report ? countedIn(report) : [];
    if (!report || quotes.length === 0) continue;
    ledger.say(wording.says(wording.whose(report.issuer, report.year)), [], "head");
    for (const each of quotes) ledger.say(each.quote, [ledger.cite(each)], "quote");
  }
}
const MOST_ASKED = 5;

/** The value in the middle; of an even number of members the mean of the two in the middle. */
export const median: OperationFunction = async (context) => {
  const { targets, measures, store, ledger, wording } = context;
  const [measure] = measures;
  const what = wording.join(measures.map((each) => whatOf(each, wording)));
  if (!measure || measure.kind === "stated" || targets.found.length === 0) return notFound({ reason: "too_few", what });
  const ranking = await rankingOf(targets.found, measure, store);
  const { counted } = ranking;
  const rows = await middleRows(ranking);
  const middle = (await shownOf(rows, measure, context, true)).map(({ figure }) => figure);
  const [low, high = low] = middle;
  const expected = counted % 2 === 1 ? 1 : 2;
  if (!low || !high || middle.length < expected || rows.length < expected) return notFound({ reason: "too_few", what });
  const value = ratio(sum([low.value, high.value]), 2);
  if (value === null) return notFound({ reason: "too_few", what });
  const formula =
    middle.length === 1
      ? wording.middleOf(counted, counted / 2 + 0.5)
      : `(${plain(low.value)} + ${plain(high.value)}) ÷ 2 = ${plain(value)}`;
  const figure = derived(value, low.unit, low.label, formula, middle, wording);
  const slot = ledger.figure(figure);
  const bounds = middle.length === 1 ? [counted, counted / 2 + 0.5] : [];
  ledger.say(
    wording.median(scopeName(context), what, slot, formulaSlot(slot)),
    citationsOf(figure),
    "sentence",
    ...yearsSaid(context),
    ...bounds,
  );
  await sayCoverage(context, [measure], { reports: counted, without: ranking.reports - counted, listed: middle.length });
  return ANSWERED;
};

/** 前三名合计: the first of a ranking, one operand each; null when the question limits nothing. */
export async function topOf(context: AnswerContext): Promise<Operands | null> {
  const { meaning, targets, measures, store, wording } = context;
  const [target] = targets.found;
  const [measure] = measures;
  if (meaning.limit === undefined || meaning.limit < 2 || target?.kind !== "many" || measure?.kind !== "figure") return null;
  const order = meaning.order ?? "descending";
  const ranking = await rankingOf([target], measure, store);
  const rows = await ranking.first(order, Math.min(meaning.limit, MOST_LISTED));
  const shown = await shownOf(rows, measure, context, true);
  const last = rows.at(-1)?.value;
  const level = last === undefined ? 0 : (await ranking.meeting({ comparator: "equal", value: last }, 0)).count;
  const left = level - rows.filter(({ value }) => value === last).length;
  if (left > 0) context.ledger.note("coverage", wording.levelWithLast(left));
  await sayCoverage(context, [measure], {
    reports: ranking.counted,
    without: ranking.reports - ranking.counted,
    listed: Math.min(LISTED, shown.length),
  });
  const known = shown.map(({ whose, figure }) => ({ whose, what: whatOf(measure, wording), figure }));
  return { known, whyNot: [], unknown: rows.length - shown.length };
}

/** Operands of one unit as one figure, each with its own source. */
export function added(known: readonly Operand[], { wording }: Pick<AnswerContext, "wording">): Figure {
  const figures = known.map((each) => each.figure);
  const value = sum(figures.map((figure) => figure.value));
  // 予以公开 and 部分公开 together are neither of the two.
  const labels = [...new Set(figures.map((figure) => figure.label))];
  const tail = / · [^·]+$/.exec(labels[0] ?? "")?.[0] ?? "";
  const shared = labels.length > 1 && tail !== "" && labels.every((each) => each.endsWith(tail)) ? tail : "";
  const label = labels.map((each) => each.slice(0, each.length - shared.length)).join(" + ") + shared;
  return derived(value, figures[0]?.unit ?? "", label, sumFormula(figures, value), figures, wording);
}

/** What several operands share is said once; what differs is joined: issuers, or figures. */
export function scopeOf(known: readonly Operand[], { wording }: AnswerContext): { whose: string; what: string } {
  const distinct = (words: string[]) => wording.join([...new Set(words)]);
  return { whose: distinct(known.map((each) => each.whose)), what: distinct(known.map((each) => each.what)) };
}
