// Conditions over sets -> the members that meet all of them, each of its own figure, in a year or in every year asked about. Reads the store.
import { holds } from "../../condition.ts";
import type { Bound, Quantity } from "../../question/understanding.ts";
import { agencyIdOf } from "../../report/report.ts";
import type { Store } from "../store.ts";
import type { Target } from "../targets.ts";
import { type Row, rowsOf } from "./rows.ts";

/** Of a member that meets them: a row for each condition and year. */
type Met = { rows: { row: Row; quantity: Quantity }[] };
/** `asked`: members with a value for every condition, and of every year where each is asked; of `reports` reports or members in all. */
type Meeting = { met: Met[]; asked: number; reports: number };

/** In the order of the list. Throws TooManyMembers; errors: those of the store. */
export async function membersMeeting(
  targets: readonly Target[],
  bounds: readonly Bound[],
  everyYear: boolean,
  store: Store,
): Promise<Meeting> {
  const whose = everyYear ? agencyIdOf : ({ id }: { id: string }) => id;
  const held = new Map<string, Map<string, { row: Row; quantity: Quantity; holds: boolean }[]>>();
  const years = new Set(targets.flatMap((target) => (target.kind === "many" && target.year !== undefined ? [target.year] : [])));
  const all = new Set<string>();
  for (const [i, { quantity, condition }] of bounds.entries()) {
    for (const target of targets) {
      const { rows } = await rowsOf([target], quantity, store);
      for (const row of rows) {
        const member = whose(row.report);
        all.add(member);
        const own = held.get(member) ?? new Map();
        held.set(member, own);
        own.set(`${i} ${row.report.id}`, [{ row, quantity, holds: holds(condition, row.value) }]);
      }
    }
  }
  const met: Met[] = [];
  let asked = 0;
  for (const own of held.values()) {
    const rows = [...own.values()].flat();
    const has = new Set(rows.map(({ row }) => row.report.year));
    const perYear = rows.length === bounds.length * has.size;
    if (!perYear || (everyYear && years.size > 0 && [...years].some((year) => !has.has(year)))) continue;
    asked++;
    if (rows.every((each) => each.holds)) met.push({ rows: rows.map(({ row, quantity }) => ({ row, quantity })) });
  }
  return { met, asked, reports: all.size };
}
