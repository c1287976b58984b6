// Reports -> what is measured of each, in order, counted, and held against several bounds together: what a store does that has the cells at hand. No
// I/O. No clock.
import type {
  Measured,
  MeasuredBound,
  MeasuredCount,
  MeasuredRow,
  Meeting,
  MeetingOptions,
  Selection,
  TotalsOptions,
} from "../answer/reports/store.ts";
import { type Condition, holds } from "../condition.ts";
import { minus } from "../decimal.ts";
import { type Entry, ranked, selected, totalOf } from "./selection.ts";

type Reports<E> = (selection: Selection) => readonly E[];
type Sums = { over: number; under: number };

/** Null when the report leaves one of the figures blank, or there is nothing to divide by. */
function sumsOf(entry: Entry, { over, under }: Measured): Sums | null {
  const [above, below] = [totalOf(entry, over), under ? totalOf(entry, under) : 1];
  return above === null || below === null || below === 0 ? null : { over: above, under: below };
}

const isUndivided = (entry: Entry, { over, under }: Measured): boolean =>
  under !== undefined && totalOf(entry, over) !== null && totalOf(entry, under) === 0;

/** Quotients are of whole products, so that equal ones are equal numbers. The same steps in the same order are D1's (d1/measured.ts). */
function comparedBy({ under, percent }: Measured, now: Sums, before: Sums | null): number | null {
  if (!before) return under ? now.over / now.under : now.over;
  if (!under) {
    const difference = minus(now.over, before.over);
    return percent ? (before.over === 0 ? null : difference / before.over) : difference;
  }
  const difference = now.over * before.under - before.over * now.under;
  if (percent) return before.over === 0 ? null : difference / (now.under * before.over);
  return difference / (now.under * before.under);
}

/** Of each report that has a value, in the order given. */
function rowsOf<E extends Entry>(reports: Reports<E>, selection: Selection, measured: Measured): MeasuredRow[] {
  const { since } = measured;
  const earlier = since === undefined ? null : new Map(reports({ ...selection, years: [since] }).map((entry) => [entry.agency, entry]));
  return reports(selection).flatMap((entry) => {
    const now = sumsOf(entry, measured);
    const before = earlier?.get(entry.agency);
    const then = before ? sumsOf(before, measured) : null;
    if (!now || (earlier && !then)) return [];
    const value = comparedBy(measured, now, then);
    return value === null ? [] : [{ report: entry.summary, ...(before ? { before: before.summary } : {}), value }];
  });
}

export function measuredIn<E extends Entry>(entries: readonly E[]) {
  const reports: Reports<E> = (selection) => selected(entries, selection);
  return {
    measured: (selection: Selection, measured: Measured, options: TotalsOptions): MeasuredRow[] =>
      ranked(rowsOf(reports, selection, measured), options),
    measuredCount(selection: Selection, measured: Measured, condition?: Condition): MeasuredCount {
      const rows = rowsOf(reports, selection, measured);
      const meeting = condition ? rows.filter(({ value }) => holds(condition, value)).length : rows.length;
      const all = reports(selection);
      const undivided = measured.since === undefined ? all.filter((entry) => isUndivided(entry, measured)).length : 0;
      return { reports: all.length, counted: rows.length, meeting, undivided };
    },
    meeting: (selection: Selection, bounds: readonly MeasuredBound[], options: MeetingOptions): Meeting =>
      meetingOf(reports, selection, bounds, options),
  };
}

/** How many bounds a report has a value for, and how many of them it meets. */
type Held = { entry: Entry; valued: number; met: number };

function meetingOf<E extends Entry>(
  reports: Reports<E>,
  selection: Selection,
  bounds: readonly MeasuredBound[],
  { everyYear, limit }: MeetingOptions,
): Meeting {
  const held = reports(selection).flatMap((entry): Held[] => {
    const values = bounds.flatMap(({ measured, condition }) => {
      const sums = sumsOf(entry, measured);
      const value = sums ? comparedBy(measured, sums, null) : null;
      return value === null ? [] : [holds(condition, value)];
    });
    return values.length === 0 ? [] : [{ entry, valued: values.length, met: values.filter(Boolean).length }];
  });
  const { years } = selection;
  const members = everyYear ? [...Map.groupBy(held, ({ entry }) => entry.agency).values()] : held.map((each) => [each]);
  const asked = members.filter(
    (own) => own.every(({ valued }) => valued === bounds.length) && (!everyYear || !years || own.length === new Set(years).size),
  );
  const met = asked.filter((own) => own.every((each) => each.met === bounds.length));
  return {
    met: met.slice(0, limit).map((own) => own.map(({ entry }) => entry.summary).sort((a, b) => a.year - b.year)),
    count: met.length,
    asked: asked.length,
    reports: members.length,
  };
}
