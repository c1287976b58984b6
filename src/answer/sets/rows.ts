// What is measured, over the members of the sets asked about -> one row a member, exactly, none left out. Reads the store.
import { minus, ratio } from "../../decimal.ts";
import type { FigureKey } from "../../form/vocabulary.ts";
import type { By, Quantity } from "../../question/understanding.ts";
import { agencyIdOf, type ReportSummary } from "../../report/report.ts";
import { keysOf } from "../operations/keys.ts";
import type { Store, Total } from "../store.ts";
import { selectionOf, type Target } from "../targets.ts";

/** A member's report and its value; of a change the report before as well. `value` only compares: a rate is the exact quotient. */
export type Row = { report: ReportSummary; before?: ReportSummary; value: number };
/**
 * `reports`: all there are in the sets; `undefined`: those of a rate with nothing to divide by. The others that are not among `rows` leave the figure
 * blank, or their form has no such cell.
 */
export type Rows = { rows: Row[]; reports: number; undefined: number };

/** Of a rate or a change every member is read; of more than this it is not one question any more, and a narrower place is asked for. */
const MOST_MEMBERS = 20_000;
class TooManyMembers extends Error {}

async function totalsOf(target: Target, key: FigureKey, store: Store): Promise<Total[]> {
  return store.totals(selectionOf(target), keysOf(key));
}

/** Each member's own. Throws TooManyMembers; errors: those of the store. */
export async function rowsOf(targets: readonly Target[], quantity: Quantity, store: Store): Promise<Rows> {
  const rows: Row[] = [];
  let [reports, without] = [0, 0];
  for (const target of targets) {
    if (target.kind === "many" && target.reports > MOST_MEMBERS) throw new TooManyMembers();
    const over = await totalsOf(target, quantity.kind === "figure" ? quantity.key : quantity.over, store);
    const under = quantity.kind === "figure" ? null : await totalsOf(target, quantity.under, store);
    reports += over.length;
    for (const [i, { report, value }] of over.entries()) {
      const whole = under?.[i]?.value;
      if (value !== null && whole === 0) without++;
      if (value === null || (under && (whole === null || whole === undefined || whole === 0))) continue;
      rows.push({ report, value: under ? value / (whole ?? 1) : value });
    }
  }
  return { rows: unique(rows), reports, undefined: without };
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
  const [earlier, later] = [await rowsOf(before, quantity, store), await rowsOf(now, quantity, store)];
  const first = new Map(earlier.rows.map((row) => [agencyIdOf(row.report), row]));
  const rows = later.rows.flatMap((row): Row[] => {
    const from = first.get(agencyIdOf(row.report));
    if (!from) return [];
    const difference = minus(row.value, from.value);
    if (by.kind === "percent" && ratio(difference, from.value, 100) === null) return [];
    return [{ report: row.report, before: from.report, value: by.kind === "percent" ? difference / from.value : difference }];
  });
  return { rows, reports: later.reports, undefined: later.undefined };
}

/** Most first or least first; those that are equal stay in the order of the list. */
export const sorted = (rows: readonly Row[], order: "descending" | "ascending"): Row[] =>
  rows.toSorted((a, b) => (order === "descending" ? b.value - a.value : a.value - b.value));
