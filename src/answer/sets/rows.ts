// What is measured, over the members of sets that are no one selection -> one row a member, exactly, none left out. Reads the store.
import type { Condition } from "../../condition.ts";
import { hundredth } from "../../decimal.ts";
import type { By, Quantity } from "../../question/understanding.ts";
import { agencyIdOf } from "../../report/report.ts";
import { cellsOf, divisorOf, keysOf } from "../operations/keys.ts";
import type { Measured, MeasuredRow, Selection, Store } from "../reports/store.ts";
import { selectionOf, type Target } from "../reports/targets.ts";

/** A member's report and its value; of a change the report before as well. `value` only compares: a rate is the exact quotient. */
export type Row = MeasuredRow;
/**
 * `reports`: all there are in the sets; `undefined`: those of a rate with nothing to divide by. The others that are not among `rows` leave the figure
 * blank, or their form has no such cell.
 */
export type Rows = { rows: Row[]; reports: number; undefined: number };

/** Sets that no one selection holds are read member by member: of more than this it is not one question, and a narrower place is asked for. */
const MOST_MEMBERS = 20_000;
export class TooManyMembers extends Error {}

/** What the store measures of each report. */
export const measuredOf = (quantity: Quantity): Measured =>
  quantity.kind === "figure"
    ? { over: cellsOf(quantity) }
    : { over: keysOf(quantity.over), under: divisorOf(quantity).flatMap((key) => keysOf(key)) };

/** Each member's own. Throws TooManyMembers; errors: those of the store. */
export async function rowsOf(targets: readonly Target[], quantity: Quantity, store: Store): Promise<Rows> {
  const rows: Row[] = [];
  let [reports, without] = [0, 0];
  for (const target of targets) {
    if (target.kind === "many" && target.reports > MOST_MEMBERS) throw new TooManyMembers();
    const selection = selectionOf(target);
    const counts = await store.measuredCount(selection, measuredOf(quantity));
    reports += counts.reports;
    without += counts.undivided;
    rows.push(...(await store.measured(selection, measuredOf(quantity), {})));
  }
  const distinct = unique(rows);
  // An authority named beside the set it is of: its report counts once.
  return { rows: distinct, reports: reports - (rows.length - distinct.length), undefined: without };
}

/** A report asked for twice is one. */
const unique = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row.report.id, row])).values()];

/**
 * How each member's figure changed between two years, for those that have both. By percent, a member whose earlier figure is 0 has none. Throws
 * TooManyMembers; errors: those of the store.
 */
export async function changesOf(
  before: readonly Target[],
  now: readonly Target[],
  quantity: Quantity,
  by: By,
  store: Store,
): Promise<Rows> {
  const rows: Row[] = [];
  let reports = 0;
  const since = new Set(before.flatMap((target) => (target.kind === "one" ? target.report.year : (target.year ?? []))));
  for (const target of now) {
    if (target.kind === "many" && target.reports > MOST_MEMBERS) throw new TooManyMembers();
    // A report named by itself has the one before it beside it: both are its issuer's.
    const selection: Selection =
      target.kind === "one" ? { issuers: [agencyIdOf(target.report)], years: [target.report.year] } : target.selection;
    reports += (await store.aggregate(selection, [])).reports;
    for (const year of since) rows.push(...(await store.measured(selection, changeOf(quantity, year, by), {})));
  }
  return { rows: unique(rows), reports, undefined: 0 };
}

export const changeOf = (quantity: Quantity, since: number, by: By): Measured => ({
  ...measuredOf(quantity),
  since,
  ...(by.kind === "percent" ? { percent: true } : {}),
});

/** Most first or least first; those that are equal stay in the order of the list. */
export const sorted = (rows: readonly Row[], order: "descending" | "ascending"): Row[] =>
  rows.toSorted((a, b) => (order === "descending" ? b.value - a.value : a.value - b.value));

/** A rate's rows are quotients; a question's bound is in percent. */
export const asQuotient = ({ comparator, value, to }: Condition): Condition => ({
  comparator,
  value: hundredth(value),
  ...(to === undefined ? {} : { to: hundredth(to) }),
});

type Many = Extract<Target, { kind: "many" }>;

/**
 * The one selection that holds all targets and nothing else: sets that differ in their regions only, or in their years only. Null when there is
 * none; reports named one by one stay in the order in which they were named.
 */
export function selectionOfAll(targets: readonly Target[]): Selection | null {
  const many = targets.filter((target): target is Many => target.kind === "many").map(({ selection }) => selection);
  const [first] = many;
  if (!first || many.length < targets.length) return null;
  if (many.length === 1) return first;
  for (const part of ["regions", "years"] as const) {
    const rest = (selection: Selection): string => JSON.stringify({ ...selection, [part]: undefined });
    if (many.some((selection) => rest(selection) !== rest(first))) continue;
    const { [part]: _, ...others } = first;
    return many.some((selection) => selection[part] === undefined)
      ? others
      : { ...others, [part]: [...new Set(many.flatMap((selection): (string | number)[] => selection[part] ?? []))] };
  }
  return null;
}
