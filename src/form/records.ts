// Every record of the form, in the order of the form: what everything else here is derived from. No I/O. No clock.
import type { Edition, EditionRange } from "./editions.ts";
import { EDITION_2019, EDITION_2021, standsIn } from "./editions.ts";
import { filled } from "./record.ts";
import { APPLICANT_RECORDS as APPLICANTS, ORGANISATION as ORGANISATIONS } from "./records/applicants.ts";
import { DECISION_ROWS, MONEY_ROWS } from "./records/decisions.ts";
import {
  CONCLUDED as CONCLUDED_RESULT,
  DISPUTE_RECORDS as DISPUTES,
  LITIGATION as LITIGATIONS,
  RESULT_RECORDS as RESULTS,
} from "./records/disputes.ts";
import { DOCUMENT_ROWS } from "./records/documents.ts";
import { NOT_PROCESSED, NOT_PROCESSED_ROWS } from "./records/not-processed.ts";
import { OTHER_HANDLING, OTHER_HANDLING_ROWS } from "./records/other-handling.ts";
import { RATE_RECORDS as RATES } from "./records/rates.ts";
import { REFUSED, REFUSED_ROWS } from "./records/refused.ts";
import { FIRST_ROWS, LAST_ROWS } from "./records/requests.ts";
import { GENERAL_TERMS as TERMS } from "./records/terms.ts";
import { UNAVAILABLE, UNAVAILABLE_ROWS } from "./records/unavailable.ts";

export { OTHER_HANDLING, OTHER_HANDLING_ROWS } from "./records/other-handling.ts";

export const APPLICANT_RECORDS = filled(APPLICANTS);
export const ORGANISATION = filled(ORGANISATIONS);
export const DISPUTE_RECORDS = filled(DISPUTES);
export const LITIGATION = filled(LITIGATIONS);
export const RESULT_RECORDS = filled(RESULTS);
export const CONCLUDED = filled(CONCLUDED_RESULT);
/** Those the form prints and the one that is the sum of some of them. */
export const EVERY_RESULT = [...RESULT_RECORDS, CONCLUDED] as const;
export const RATE_RECORDS = filled(RATES);
export const GENERAL_TERMS = filled(TERMS);

/** The groups of rows of `requests` whose sums the form does not print, each with its rows. */
export const REQUEST_GROUPS = filled([
  { ...REFUSED, rows: REFUSED_ROWS },
  { ...UNAVAILABLE, rows: UNAVAILABLE_ROWS },
  { ...NOT_PROCESSED, rows: NOT_PROCESSED_ROWS },
  { ...OTHER_HANDLING, rows: OTHER_HANDLING_ROWS },
] as const);

export const REQUEST_RECORDS = filled([...FIRST_ROWS, ...REQUEST_GROUPS.flatMap((group) => [...group.rows]), ...LAST_ROWS] as const);
export { DOCUMENT_ROWS };
/** Rows of `proactive` that count no documents. */
export const OTHER_ROWS = [...DECISION_ROWS, ...MONEY_ROWS] as const;
export const PROACTIVE_RECORDS = filled([...DOCUMENT_ROWS, ...OTHER_ROWS] as const);

/** Oldest first: those named here, and every one that a record names. */
export const EDITIONS: readonly Edition[] = [
  ...new Map(
    [EDITION_2019, EDITION_2021, ...editionRanges().flatMap(({ since, until }) => [since ?? [], until ?? []].flat())].map((edition) => [
      edition.name,
      edition,
    ]),
  ).values(),
].sort((a, b) => a.firstYear - b.firstYear);

function editionRanges(): readonly EditionRange[] {
  const records: readonly object[] = [
    ...REQUEST_RECORDS,
    ...APPLICANT_RECORDS,
    ...PROACTIVE_RECORDS.flatMap((row) => [row, ...row.columns]),
    ...DISPUTE_RECORDS,
    ...RESULT_RECORDS,
  ];
  return records;
}

/** Of a list of records those that stand in an edition. */
export const standingIn = <T>(records: readonly T[], edition: Pick<Edition, "firstYear">): T[] =>
  records.filter((record) => standsIn(record as EditionRange, edition));
