// The members of the sets asked about, held against each other by one measure: the first so many, those with one value, how many are better. Of a
// figure the store counts and sorts; of a rate or a change every member is read. Both answer alike. Reads the store.
import { type Condition, holds } from "../../condition.ts";
import type { Quantity } from "../../question/understanding.ts";
import { keysOf } from "../operations/keys.ts";
import type { Selection, Store, Total } from "../store.ts";
import { selectionOf, type Target } from "../targets.ts";
import { type Row, type Rows, rowsOf, sorted } from "./rows.ts";

export type Order = "descending" | "ascending";
export type Standing = {
  /** Members with a value, and reports in all. */
  counted: number;
  reports: number;
  /** Of a rate: members with nothing to divide by. */
  undefined: number;
  /** The exact sum of the values; of rates it means nothing. */
  first(order: Order, limit: number): Promise<Row[]>;
  /** Most first, at most `limit`, and how many there are. */
  meeting(condition: Condition, limit: number): Promise<{ rows: Row[]; count: number }>;
  /** The member `place` (from 0) of all in ascending order. */
  at(place: number): Promise<Row | undefined>;
};

/** Throws TooManyMembers; errors: those of the store. */
export async function standingOf(targets: readonly Target[], quantity: Quantity, store: Store): Promise<Standing> {
  const [only] = targets;
  if (only?.kind === "many" && targets.length === 1 && quantity.kind === "figure") return inStore(selectionOf(only), quantity, store);
  return among(await rowsOf(targets, quantity, store));
}

/** Of rows that have been read. */
export function among({ rows, reports, undefined: without }: Rows): Standing {
  return {
    counted: rows.length,
    reports,
    undefined: without,
    first: async (order, limit) => sorted(rows, order).slice(0, limit),
    async meeting(condition, limit) {
      const met = sorted(
        rows.filter(({ value }) => holds(condition, value)),
        "descending",
      );
      return { rows: met.slice(0, limit), count: met.length };
    },
    at: async (place) => sorted(rows, "ascending")[place],
  };
}

const rowOf = ({ report, value }: Total): Row[] => (value === null ? [] : [{ report, value }]);

async function inStore(selection: Selection, quantity: Quantity & { kind: "figure" }, store: Store): Promise<Standing> {
  const keys = keysOf(quantity.key);
  const { reports, counted } = await store.aggregate(selection, keys);
  return {
    counted,
    reports,
    undefined: 0,
    first: async (order, limit) => (await store.totals(selection, keys, { order, limit })).flatMap(rowOf),
    async meeting(condition, limit) {
      const rows = (await store.totals(selection, keys, { order: "descending", condition, limit })).flatMap(rowOf);
      return { rows, count: rows.length < limit ? rows.length : (await store.aggregate(selection, keys, condition)).meeting };
    },
    async at(place) {
      // From the nearer end.
      const order: Order = place < counted / 2 ? "ascending" : "descending";
      const from = order === "ascending" ? place : counted - 1 - place;
      return (await store.totals(selection, keys, { order, limit: from + 1 })).flatMap(rowOf)[from];
    },
  };
}
