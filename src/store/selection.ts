// Which reports a selection means, and the list operations every store shares. No I/O. No clock.

import type { Selection, Total, TotalsOptions } from "../answer/reports/store.ts";
import { holds } from "../condition.ts";
import { sum } from "../decimal.ts";
import { addendsIn, type FigureKey } from "../form/vocabulary.ts";
import { cellValue, type PackedCells, presentKeys } from "../index/cells.ts";
import { classOf, isAmong } from "../names/classes.ts";
import type { ReportSummary } from "../report/report.ts";

/** What is known of a report without opening it. */
export type Entry = { agency: string; summary: ReportSummary; cells: PackedCells };

/** Words in the title or the issuer's name are looked for in this. */
export const namesText = ({ issuer, title }: Pick<ReportSummary, "issuer" | "title">): string => `${issuer} ${title}`.normalize("NFKC");
export const wordsWanted = (q: string): string => q.normalize("NFKC").trim();

const matches = (
  { agency, summary }: Pick<Entry, "agency" | "summary">,
  { reports, issuers, except, regions, years, members, q }: Selection,
): boolean =>
  (!reports || reports.includes(summary.id)) &&
  (!issuers || issuers.includes(agency)) &&
  !except?.includes(agency) &&
  (!regions || regions.some((code) => summary.region.startsWith(code))) &&
  (!years || years.includes(summary.year)) &&
  (!members || isAmong(members, classOf(summary.issuer, summary.region))) &&
  (!q || namesText(summary).includes(wordsWanted(q)));

/** Entries that match, in their order. `latest` keeps the newest of each issuer among those that match. */
export function selected<E extends Pick<Entry, "agency" | "summary">>(entries: readonly E[], selection: Selection): E[] {
  const wanted = entries.filter((entry) => matches(entry, selection));
  const { latest, lacking, having } = selection;
  if (having) {
    const years = new Map<string, Set<number>>();
    for (const { agency, summary } of entries) years.set(agency, (years.get(agency) ?? new Set()).add(summary.year));
    const { having: _, ...rest } = selection;
    return selected(entries, rest).filter(({ agency }) => having.every((year) => years.get(agency)?.has(year)));
  }
  if (!latest && !lacking) return wanted;
  const newest = new Map<string, number>();
  const without = new Set<string>();
  for (const { agency, summary } of wanted) {
    newest.set(agency, Math.max(newest.get(agency) ?? 0, summary.year));
    if (lacking?.includes(summary.year)) without.add(agency);
  }
  return wanted.filter(({ agency, summary }) => (!latest || newest.get(agency) === summary.year) && !without.has(agency));
}

type PlainRow = { report: ReportSummary; key: FigureKey; value: number | null; text: string };
/** `text` is the value's: the printed text is in the report, for who opens it. */
export const rowsOf = ({ summary, cells }: Entry, keys: readonly FigureKey[]): PlainRow[] =>
  (keys.length > 0 ? keys : presentKeys(summary.form, cells)).flatMap((key) => {
    const value = cellValue(summary.form, cells, key);
    return value === undefined ? [] : [{ report: summary, key, value, text: value === null ? "" : String(value) }];
  });

/** Null as soon as one cell is blank or missing: half a sum is a wrong number. */
export function totalOf({ summary, cells }: Entry, keys: readonly FigureKey[]): number | null {
  const values = addendsIn(summary.form, keys).map((key) => cellValue(summary.form, cells, key));
  return values.every((value) => typeof value === "number") ? sum(values as number[]) : null;
}

export function ranked<T extends Total>(totals: readonly T[], { order, condition, limit, skip = 0 }: TotalsOptions): T[] {
  const wanted = order || condition ? totals.filter(({ value }) => value !== null && (!condition || holds(condition, value))) : [...totals];
  const sign = order === "descending" ? -1 : 1;
  if (order) wanted.sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)));
  return wanted.slice(skip, limit === undefined ? undefined : skip + limit);
}
