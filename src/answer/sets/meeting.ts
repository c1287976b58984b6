// Conditions over sets -> the members that meet all of them, each of its own figure, in a year or in every year asked about. Reads the store.
import { holds } from "../../condition.ts";
import type { Bound } from "../../question/understanding.ts";
import { agencyIdOf, type ReportSummary } from "../../report/report.ts";
import type { Meeting, Store } from "../reports/store.ts";
import type { Target } from "../reports/targets.ts";
import { asQuotient, measuredOf, type Row, rowsOf, selectionOfAll } from "./rows.ts";

/** In the order of the list, at most `limit` of them. Throws TooManyMembers; errors: those of the store. */
export async function membersMeeting(
  targets: readonly Target[],
  bounds: readonly Bound[],
  everyYear: boolean,
  limit: number,
  store: Store,
): Promise<Meeting> {
  const selection = selectionOfAll(targets);
  if (!selection) return oneByOne(targets, bounds, everyYear, limit, store);
  const measured = bounds.map(({ quantity, condition }) => ({ measured: measuredOf(quantity), condition }));
  return store.meeting(selection, measured, { everyYear, limit });
}

type Held = { report: ReportSummary; valued: number; met: number };

/** The same of sets that no one selection holds, each member's values read. */
async function oneByOne(
  targets: readonly Target[],
  bounds: readonly Bound[],
  everyYear: boolean,
  limit: number,
  store: Store,
): Promise<Meeting> {
  const held = new Map<string, Held>();
  const years = new Set(targets.flatMap((target) => (target.kind === "many" && target.year !== undefined ? [target.year] : [])));
  for (const { quantity, condition } of bounds)
    for (const { report, value } of (await rowsOf(targets, quantity, store)).rows) {
      const own = held.get(report.id) ?? { report, valued: 0, met: 0 };
      held.set(report.id, { report, valued: own.valued + 1, met: own.met + (holds(condition, value) ? 1 : 0) });
    }
  const members = [...Map.groupBy(held.values(), ({ report }) => (everyYear ? agencyIdOf(report) : report.id)).values()];
  const asked = members.filter((own) => {
    const has = new Set(own.map(({ report }) => report.year));
    return own.every(({ valued }) => valued === bounds.length) && (!everyYear || [...years].every((year) => has.has(year)));
  });
  const met = asked.filter((own) => own.every((each) => each.met === bounds.length));
  return {
    met: met.slice(0, limit).map((own) => own.map(({ report }) => report).sort((a, b) => a.year - b.year)),
    count: met.length,
    asked: asked.length,
    reports: members.length,
  };
}

/**
 * Members that meet each condition in its own year, a row of each; `asked`: those that have all of the figures, `without`: those that lack one. Throws TooManyMembers; errors: those of the
 * store.
 */
export async function membersOfYears(
  targets: readonly Target[],
  bounds: readonly Bound[],
  store: Store,
): Promise<{ met: Row[][]; asked: Row[][]; without: number }> {
  const columns: Map<string, Row>[] = [];
  for (const { quantity, year } of bounds) {
    const own = targets.filter((target) => (target.kind === "many" ? target.year : target.report.year) === year);
    columns.push(new Map((await rowsOf(own, quantity, store)).rows.map((row) => [agencyIdOf(row.report), row])));
  }
  const ids = new Set(columns.flatMap((column) => [...column.keys()]));
  const asked = [...ids].flatMap((id) => {
    const own = columns.flatMap((column) => column.get(id) ?? []);
    return own.length === bounds.length ? [own] : [];
  });
  const meets = ({ quantity, condition }: Bound, { value }: Row): boolean =>
    holds(quantity.kind === "rate" ? asQuotient(condition) : condition, value);
  const met = asked.filter((own) => bounds.every((bound, i) => own[i] !== undefined && meets(bound, own[i])));
  return { met, asked, without: ids.size - asked.length };
}
