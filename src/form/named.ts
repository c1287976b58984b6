// A figure key -> the records that name it: its row or group, and its column or result. No I/O. No clock.
import { cellOf } from "./cells.ts";
import type { Words } from "./record.ts";
import {
  APPLICANT_RECORDS,
  DISPUTE_RECORDS,
  EVERY_RESULT,
  LITIGATION,
  ORGANISATION,
  PROACTIVE_RECORDS,
  REQUEST_GROUPS,
  REQUEST_RECORDS,
} from "./records.ts";

type Asked = Words & { readonly question: string };
type Row = Asked & { readonly key: string };
type ProactiveRecord = (typeof PROACTIVE_RECORDS)[number];

/** Null where the column goes without saying. */
type NamedBy =
  | { table: "requests"; row: Row; column: Asked | null }
  | { table: "proactive"; row: ProactiveRecord; column: Asked | null; printedRow: string }
  | { table: "disputes"; row: Row; column: (Words & { readonly printed: string }) | null };

const REQUESTS: readonly Row[] = [...REQUEST_RECORDS, ...REQUEST_GROUPS];
const GROUPS: readonly Row[] = [...DISPUTE_RECORDS, LITIGATION];
/** What has words of its own. */
const withWords = <T extends object>(record: T): Extract<T, Words> | null => ("name" in record ? (record as Extract<T, Words>) : null);

const NAMED: ReadonlyMap<string, NamedBy> = new Map([
  ...REQUESTS.flatMap((row) =>
    [...APPLICANT_RECORDS, ORGANISATION].map((column): [string, NamedBy] => [
      `${row.key}@${column.key}`,
      { table: "requests", row, column: withWords(column) },
    ]),
  ),
  ...PROACTIVE_RECORDS.flatMap((row) =>
    row.columns.map((column): [string, NamedBy] => {
      const key = `${row.key}${column.key}`;
      return [key, { table: "proactive", row, column: withWords(column), printedRow: cellOf(key)?.path[0] ?? row.printed }];
    }),
  ),
  ...GROUPS.flatMap((row) =>
    EVERY_RESULT.map((result): [string, NamedBy] => [`${row.key}.${result.key}`, { table: "disputes", row, column: withWords(result) }]),
  ),
]);

/** Null for what is no key of the form. */
export const recordsOf = (key: string): NamedBy | null => NAMED.get(key) ?? null;
