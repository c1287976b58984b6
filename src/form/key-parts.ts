// A figure key -> the parts it is put together from: table, row or group, column or result. No I/O. No clock.
import type { TableName } from "./cells.ts";
import type { DisputeGroupKey, FamilyKey, ProactiveRowKey, RequestRowKey } from "./keys.ts";
import { DISPUTE_RECORDS, DOCUMENT_ROWS, LITIGATION, OTHER_HANDLING, OTHER_HANDLING_ROWS, PROACTIVE_RECORDS } from "./records.ts";

/** `column`: "" where it goes without saying, but for the total of requests and disputes, which is "total". */
type KeyParts = { table: TableName; row: string; column: string };

/** 行政复议, 行政诉讼 and its two kinds; the longer keys first, so that `litigation.direct` is read whole. */
const DISPUTE_KEYS: readonly (DisputeGroupKey | "litigation")[] = [...DISPUTE_RECORDS, LITIGATION]
  .map(({ key }) => key)
  .sort((a, b) => b.length - a.length);
export const isDispute = (row: string): row is DisputeGroupKey | "litigation" => DISPUTE_KEYS.some((key) => key === row);
/** Rules that an authority makes: rows of `proactive` of which it is counted how many were made, ended and are in force. */
const DOCUMENT_KEYS: readonly ProactiveRowKey[] = DOCUMENT_ROWS.map(({ key }) => key);
export const isDocument = (row: string): boolean => DOCUMENT_KEYS.some((key) => key === row);
/** Rows whose own key is a figure: decisions and fees. */
const DECISION_KEYS: readonly ProactiveRowKey[] = PROACTIVE_RECORDS.filter(({ columns }) =>
  columns.some((column) => "plain" in column),
).map(({ key }) => key);
export const isDecision = (row: string): boolean => DECISION_KEYS.some((key) => key === row);

/** The form's 其他处理: the rows that say what it was, and the one for what is left, with which an edition that asks for one row goes on. */
export const OTHER_HANDLING_NAMED: readonly RequestRowKey[] = OTHER_HANDLING_ROWS.slice(0, -1).map(({ key }) => key);
export const OTHER_HANDLING_REST: RequestRowKey = OTHER_HANDLING_ROWS[OTHER_HANDLING_ROWS.length - 1]?.key ?? "other_handling.other";
export const isOtherHandlingRow = (row: string): boolean => row.startsWith(`${OTHER_HANDLING.key satisfies FamilyKey}.`);

/** Of a key of the form; of any other the parts that a key of `proactive` would have. */
export function partsOf(key: string): KeyParts {
  const [row = "", applicant] = key.split("@");
  if (applicant !== undefined) return { table: "requests", row, column: applicant };
  const group = DISPUTE_KEYS.find((each) => key.startsWith(`${each}.`));
  if (group) return { table: "disputes", row: group, column: key.slice(group.length + 1) };
  const [name = "", ...column] = key.split(".");
  return { table: "proactive", row: name, column: column.join(".") };
}
