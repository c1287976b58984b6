// The members of the sets asked about, held against each other by one measure: the first so many, those with one value, how many are better. The
// store counts and sorts; sets that are no one selection are read member by member. Both answer alike. Reads the store.
import { type Condition, holds } from "../../condition.ts";
import type { By, Quantity } from "../../question/understanding.ts";
import { cellsOf } from "../operations/keys.ts";
import type { Measured, Selection, Store, Total } from "../reports/store.ts";
import type { Target } from "../reports/targets.ts";
import { changeOf, changesOf, measuredOf, type Row, type Rows, rowsOf, selectionOfAll, sorted } from "./rows.ts";

export type Order = "descending" | "ascending";
export type Ranking = {
  /** Members with a value, and reports in all. */
  counted: number;
  reports: number;
  /** Of a rate: members with nothing to divide by. */
  undefined: number;
  /** Of those that meet the condition, when one is given. */
  first(order: Order, limit: number, condition?: Condition): Promise<Row[]>;
  /** In list order; of those that meet the condition, when one is given. */
  some(limit: number, condition?: Condition): Promise<Row[]>;
  /** Most first, at most `limit`, and how many there are. */
  meeting(condition: Condition, limit: number): Promise<{ rows: Row[]; count: number }>;
  /** The member `place` (from 0) of all in ascending order. */
  at(place: number): Promise<Row | undefined>;
};

/** Throws TooManyMembers; errors: those of the store. */
export async function rankingOf(targets: readonly Target[], quantity: Quantity, store: Store): Promise<Ranking> {
  const selection = selectionOfAll(targets);
  if (!selection) return among(await rowsOf(targets, quantity, store));
  return quantity.kind === "figure" ? ofFigure(selection, quantity, store) : ofMeasured(selection, measuredOf(quantity), store);
}

/** The member in the middle, or the two where they are even; none of nobody. */
export async function middleRows({ counted, at }: Ranking): Promise<Row[]> {
  const places = counted % 2 === 1 ? [(counted - 1) / 2] : [counted / 2 - 1, counted / 2];
  return (await Promise.all(places.map(at))).flatMap((row) => row ?? []);
}

/** By how a figure changed, of those that have both years. Throws TooManyMembers; errors: those of the store. */
export async function rankingOfChanges(
  before: readonly Target[],
  now: readonly Target[],
  quantity: Quantity,
  by: By,
  store: Store,
): Promise<Ranking> {
  const [earlier, later] = [selectionOfAll(before), selectionOfAll(now)];
  const [since, ...more] = earlier?.years ?? [];
  if (!earlier || !later || since === undefined || more.length > 0 || place(earlier) !== place(later))
    return among(await changesOf(before, now, quantity, by, store));
  return ofMeasured(later, changeOf(quantity, since, by), store);
}
const place = (selection: Selection): string => JSON.stringify({ ...selection, years: undefined });

/** Of rows that have been read. */
function among({ rows, reports, undefined: without }: Rows): Ranking {
  const meeting = (condition: Condition | undefined): Row[] => (condition ? rows.filter(({ value }) => holds(condition, value)) : rows);
  return {
    counted: rows.length,
    reports,
    undefined: without,
    first: async (order, limit, condition) => sorted(meeting(condition), order).slice(0, limit),
    some: async (limit, condition) => meeting(condition).slice(0, limit),
    async meeting(condition, limit) {
      const met = sorted(meeting(condition), "descending");
      return { rows: met.slice(0, limit), count: met.length };
    },
    at: async (place) => sorted(rows, "ascending")[place],
  };
}

/** Met by every value there is: reports without one are left out. */
const ANY: Condition = { comparator: "at_least", value: -Number.MAX_SAFE_INTEGER };
const rowOf = ({ report, value }: Total): Row[] => (value === null ? [] : [{ report, value }]);

/** From the nearer end. */
function fromEnd(place: number, counted: number): { order: Order; skip: number } {
  return place < counted / 2 ? { order: "ascending", skip: place } : { order: "descending", skip: counted - 1 - place };
}

async function ofFigure(selection: Selection, quantity: Quantity & { kind: "figure" }, store: Store): Promise<Ranking> {
  const keys = cellsOf(quantity);
  const { reports, counted } = await store.aggregate(selection, keys);
  return {
    counted,
    reports,
    undefined: 0,
    first: async (order, limit, condition) =>
      (await store.totals(selection, keys, { order, limit, ...(condition ? { condition } : {}) })).flatMap(rowOf),
    some: async (limit, condition = ANY) => (await store.totals(selection, keys, { limit, condition })).flatMap(rowOf),
    async meeting(condition, limit) {
      const rows = limit === 0 ? [] : (await store.totals(selection, keys, { order: "descending", condition, limit })).flatMap(rowOf);
      return { rows, count: rows.length < limit ? rows.length : (await store.aggregate(selection, keys, condition)).meeting };
    },
    at: async (place) => (await store.totals(selection, keys, { ...fromEnd(place, counted), limit: 1 })).flatMap(rowOf)[0],
  };
}

async function ofMeasured(selection: Selection, measured: Measured, store: Store): Promise<Ranking> {
  const { reports, counted, undivided } = await store.measuredCount(selection, measured);
  return {
    counted,
    reports,
    undefined: undivided,
    first: (order, limit, condition) => store.measured(selection, measured, { order, limit, ...(condition ? { condition } : {}) }),
    some: (limit, condition) => store.measured(selection, measured, { limit, ...(condition ? { condition } : {}) }),
    async meeting(condition, limit) {
      const rows = limit === 0 ? [] : await store.measured(selection, measured, { order: "descending", condition, limit });
      return { rows, count: rows.length < limit ? rows.length : (await store.measuredCount(selection, measured, condition)).meeting };
    },
    at: async (place) => (await store.measured(selection, measured, { ...fromEnd(place, counted), limit: 1 }))[0],
  };
}
