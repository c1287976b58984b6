// A figure key -> the records that name it: its row or group, and its column or result. No I/O. No clock.
import { cellOf } from "./cells.ts";
import type { Words } from "./record.ts";
import {
  APPLICANT_RECORDS,
  DISPUTE_RECORDS,
  LITIGATION,
  ORGANISATION,
  PROACTIVE_RECORDS,
  REQUEST_GROUPS,
  REQUEST_RECORDS,
  RESULT_RECORDS,
} from "./records.ts";

type Asked = Words & { readonly question: string };
type Row = Asked & { readonly key: string };
type ProactiveRecord = (typeof PROACTIVE_RECORDS)[number];

/** Null where the column goes without saying. */
export type NamedBy =
  | { table: "requests"; row: Row; column: Asked | null }
  | { table: "proactive"; row: ProactiveRecord; column: Asked | null; printedRow: string }
  | { table: "disputes"; row: Row; column: (Words & { readonly printed: string }) | null };

const REQUESTS: readonly Row[] = [...REQUEST_RECORDS, ...REQUEST_GROUPS];
const GROUPS: readonly Row[] = [...DISPUTE_RECORDS, LITIGATION];
/** What has words of its own. */
const worded = <T extends object>(record: T): Extract<T, Words> | null => ("name" in record ? (record as Extract<T, Words>) : null);

/** Null for what is no key of the form. */
export function recordsOf(key: string): NamedBy | null {
  const [row = "", applicant] = key.split("@");
  if (applicant !== undefined) return ofRequests(row, applicant);
  for (const record of PROACTIVE_RECORDS)
    for (const column of record.columns)
      if (`${record.key}${column.key}` === key)
        return { table: "proactive", row: record, column: worded(column), printedRow: cellOf(key)?.path[0] ?? record.printed };
  for (const record of GROUPS)
    for (const result of RESULT_RECORDS)
      if (`${record.key}.${result.key}` === key) return { table: "disputes", row: record, column: worded(result) };
  return null;
}

function ofRequests(key: string, applicant: string): NamedBy | null {
  const row = REQUESTS.find((each) => each.key === key);
  const column = [...APPLICANT_RECORDS, ORGANISATION].find((each) => each.key === applicant);
  return row && column ? { table: "requests", row, column: worded(column) } : null;
}
