// What a word names of a figure -> the file its record stands in. For whoever looks for where a word comes from. No I/O. No clock.
import { APPLICANT_RECORDS, ORGANISATION } from "./records/applicants.ts";
import { DECISION_ROWS, MONEY_ROWS } from "./records/decisions.ts";
import { CONCLUDED, DISPUTE_RECORDS, LITIGATION, RESULT_RECORDS } from "./records/disputes.ts";
import { DOCUMENT_ROWS } from "./records/documents.ts";
import { NOT_PROCESSED, NOT_PROCESSED_ROWS } from "./records/not-processed.ts";
import { OTHER_HANDLING, OTHER_HANDLING_ROWS } from "./records/other-handling.ts";
import { RATE_RECORDS } from "./records/rates.ts";
import { REFUSED, REFUSED_ROWS } from "./records/refused.ts";
import { FIRST_ROWS, LAST_ROWS } from "./records/requests.ts";
import { UNAVAILABLE, UNAVAILABLE_ROWS } from "./records/unavailable.ts";

type Keyed = { readonly key: string; readonly columns?: readonly { readonly key: string }[] };
const FILES: readonly (readonly [string, readonly Keyed[]])[] = [
  ["requests.ts", [...FIRST_ROWS, ...LAST_ROWS]],
  ["refused.ts", [REFUSED, ...REFUSED_ROWS]],
  ["unavailable.ts", [UNAVAILABLE, ...UNAVAILABLE_ROWS]],
  ["not-processed.ts", [NOT_PROCESSED, ...NOT_PROCESSED_ROWS]],
  ["other-handling.ts", [OTHER_HANDLING, ...OTHER_HANDLING_ROWS]],
  ["documents.ts", DOCUMENT_ROWS],
  ["decisions.ts", [...DECISION_ROWS, ...MONEY_ROWS]],
  ["disputes.ts", [...DISPUTE_RECORDS, LITIGATION, ...RESULT_RECORDS, CONCLUDED]],
  ["rates.ts", RATE_RECORDS],
  // Last: a kind of applicant is called `other` as a result of a dispute is, and comes with a facet of its own.
  ["applicants.ts", [...APPLICANT_RECORDS, ORGANISATION]],
];

/** `value` as the lists of words have it: "received", "issued" (a column), "upheld". Null for what is no record. */
export function recordFile(facet: string, value: string): string | null {
  const fitting = FILES.filter(([file]) => (facet === "applicant") === (file === "applicants.ts"));
  const found = fitting.find(([, records]) =>
    records.some(({ key, columns = [] }) => key === value || columns.some((column) => column.key === `.${value}`)),
  );
  return found ? `src/form/records/${found[0]}` : null;
}
