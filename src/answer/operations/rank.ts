// max, min, rank, rank_of: issuers ordered by one figure. Ties are told, and what was not counted is noted.
import type { Figure } from "../../contract.ts";
import type { FigureKey } from "../../form/vocabulary.ts";
import { unitKind } from "../../zh/units.ts";
import { citationsOf } from "../evidence.ts";
import { ANSWERED, notFound, type Outcome, type WhyNot } from "../outcome.ts";
import type { Total } from "../store.ts";
import type { Target } from "../targets.ts";
import { derived } from "./figures.ts";
import {
  type AnswerContext,
  figuresOf,
  keysOf,
  noteProse,
  type OperationFunction,
  read,
  scopeName,
  whatOf,
  whyUnknown,
} from "./operand.ts";
import { singleReports } from "./single-reports.ts";

/** Of so many issuers named, each is told with its figure. */
const NAMED_AT_MOST = 4;
/** Rows shown when no number of them was asked for. */
const SHOWN = 10;

type Placed = { whose: string; figure: Figure };
type Order = "descending" | "ascending";

export const rank: OperationFunction = async (context) => {
  const { meaning, ledger, wording } = context;
  const order = meaning.order ?? "descending";
  const placed = await inOrder(context, order, meaning.limit ?? SHOWN);
  if (placed.length === 0) return notFound(tooFew(context));
  if (countedApart(placed)) return beside(placed, context);
  ledger.say(wording.rankHead(scopeName(context), what(context), order === "descending"), [], "head");
  for (const { whose, figure } of placed) ledger.say(wording.item(whose, ledger.figure(figure)), citationsOf(figure), "item");
  return ANSWERED;
};

const extreme =
  (order: Order): OperationFunction =>
  async (context) => {
    const { meaning, ledger, wording } = context;
    if (meaning.place !== undefined) return nth(context, order, meaning.place);
    if ((meaning.limit ?? 1) > 1) return rank({ ...context, meaning: { ...meaning, order } });
    const placed = await inOrder(context, order, SHOWN);
    const [first] = placed;
    if (!first) return notFound(tooFew(context));
    if (countedApart(placed)) return beside(placed, context);
    const tied = placed.filter((each) => each.figure.value === first.figure.value);
    const slots = tied.map((each) => ledger.figure(each.figure));
    ledger.say(
      wording.extreme(
        scopeName(context),
        what(context),
        order === "descending",
        wording.join(tied.map((each) => each.whose)),
        slots[0] ?? "",
      ),
      tied.flatMap((each) => citationsOf(each.figure)),
    );
    // Of a few that were named, the others are told too: that is what they are compared by.
    const others = context.targets.found.every(({ kind }) => kind === "one") ? placed.slice(tied.length) : [];
    if (placed.length <= NAMED_AT_MOST)
      for (const { whose, figure } of others) ledger.say(wording.value(whose, what(context), ledger.figure(figure)), citationsOf(figure));
    return ANSWERED;
  };
/** 28次 and 20条 are of two kinds: none is more than the other. */
const countedApart = (placed: readonly Placed[]): boolean =>
  new Set(placed.map(({ figure }) => unitKind(figure.unit) ?? figure.unit)).size > 1;
function beside(placed: readonly Placed[], { ledger, wording }: AnswerContext): Outcome {
  ledger.say(wording.countedApart(), [], "notice");
  for (const { whose, figure } of placed)
    ledger.say(wording.item(`${whose}${figure.label}`, ledger.figure(figure)), citationsOf(figure), "item");
  return ANSWERED;
}

/** Who stands at one place; issuers with the same figure as that one stand there too. */
async function nth(context: AnswerContext, order: Order, place: number): Promise<Outcome> {
  const { ledger, wording } = context;
  const placed = await inOrder(context, order, place + SHOWN);
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
  );
  return ANSWERED;
}

export const max = extreme("descending");
export const min = extreme("ascending");

/** The place of one issuer among all of its year: one more than how many have a larger figure. */
export const rankOf: OperationFunction = async (context) => {
  const { meaning, measures, targets, store, ledger, wording } = context;
  const [target] = targets.found;
  const [quantity] = measures;
  if (target?.kind !== "one" || quantity?.kind !== "figure") return notFound(tooFew(context));
  const reading = await read(target, quantity, context);
  if (reading.state !== "known") return notFound(whyUnknown(reading, target, whatOf(quantity, wording), context));
  const comparator = meaning.order === "ascending" ? "less" : "more";
  const selection = { years: [target.report.year] };
  const all = await store.aggregate(selection, keysOf(quantity.key), { comparator, value: reading.figure.value });
  const place = all.meeting + 1;
  const { figure } = reading;
  const placeSlot = ledger.figure(derived(place, "名", figure.label, `${all.meeting} + 1 = ${place}`, [figure], wording));
  const slot = ledger.figure(figure);
  const sizeSlot = ledger.figure(derived(all.counted, "份", figure.label, `${all.counted}`, [figure], wording));
  const whose = wording.whose(target.report.issuer, target.report.year);
  ledger.say(wording.place(whose, whatOf(quantity, wording), placeSlot, sizeSlot, slot), citationsOf(figure));
  ledger.note("coverage", wording.coverage(all.reports, target.report.year));
  return ANSWERED;
};

const tooFew = (context: AnswerContext): WhyNot => ({ reason: "too_few", what: what(context) });
const what = ({ measures, wording }: AnswerContext): string => wording.join(measures.map((measure) => whatOf(measure, wording)));

/** The first `limit` issuers by the question's first quantity. */
async function inOrder(context: AnswerContext, order: Order, limit: number): Promise<Placed[]> {
  const { targets, measures } = context;
  const [target] = targets.found;
  const [quantity] = measures;
  if (!target || !quantity) return [];
  if (target.kind === "many" && targets.found.length === 1 && quantity.kind === "figure")
    return fromStore(target, quantity.key, order, limit, context);
  const placed: Placed[] = [];
  const silent: string[] = [];
  for (const report of await singleReports(context)) {
    const reading = await read({ kind: "one", report }, quantity, context);
    if (reading.state !== "known") {
      if (quantity.kind === "stated") silent.push(context.wording.whose(report.issuer, report.year));
      continue;
    }
    placed.push({ whose: context.wording.whose(report.issuer, report.year), figure: reading.figure });
  }
  if (quantity.kind === "stated" && placed.length > 0) noteProse(silent, context);
  const sign = order === "descending" ? -1 : 1;
  return placed.sort((a, b) => sign * (a.figure.value - b.figure.value)).slice(0, limit);
}

async function fromStore(
  target: Target & { kind: "many" },
  key: FigureKey,
  order: Order,
  limit: number,
  context: AnswerContext,
): Promise<Placed[]> {
  const { store, ledger, wording } = context;
  const totals: Total[] = await store.totals(target.selection, keysOf(key), { order, limit });
  const { counted, reports } = await store.aggregate(target.selection, keysOf(key));
  const figures = await figuresOf(totals, key, context);
  ledger.note("coverage", wording.coverage(reports, target.year));
  if (counted < reports) ledger.note("coverage", wording.unfilled(reports - counted));
  return figures.flatMap((figure, i) => {
    const report = totals[i]?.report;
    return report ? [{ whose: wording.whose(report.issuer, target.year === undefined ? report.year : undefined), figure }] : [];
  });
}
