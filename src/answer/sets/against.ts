// Two figures of each report of a set -> the reports in which the one is more (or less) than the other. Reads the store.
import type { Quantity } from "../../question/understanding.ts";
import type { Store } from "../reports/store.ts";
import type { Target } from "../reports/targets.ts";
import { type Row, rowsOf } from "./rows.ts";

/**
 * `rows`: those that are, the widest apart first; `others`: those that are not; `asked`: reports that have both figures. Of a report with one of them alone nothing is said.
 * Throws TooManyMembers; errors: those of the store.
 */
export async function reportsWhere(
  first: Quantity,
  against: "more" | "less",
  second: Quantity,
  targets: readonly Target[],
  store: Store,
): Promise<{ rows: Row[]; others: Row[]; asked: number; reports: number }> {
  const { rows, reports } = await rowsOf(targets, first, store);
  const seconds = new Map((await rowsOf(targets, second, store)).rows.map(({ report, value }) => [report.id, value]));
  const both = rows.flatMap((row) => {
    const other = seconds.get(row.report.id);
    return other === undefined ? [] : [{ row, apart: against === "more" ? row.value - other : other - row.value }];
  });
  const met = both.filter(({ apart }) => apart > 0).sort((a, b) => b.apart - a.apart);
  const others = both.filter(({ apart }) => apart <= 0);
  return { rows: met.map(({ row }) => row), others: others.map(({ row }) => row), asked: both.length, reports };
}
