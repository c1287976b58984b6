// Records -> the words that tell each row, column and result from the others in reports, in answers and in speech. No I/O. No clock.
import {
  APPLICANT_RECORDS,
  DISPUTE_RECORDS,
  DOCUMENT_ROWS,
  LITIGATION,
  ORGANISATION,
  OTHER_ROWS,
  REQUEST_GROUPS,
  REQUEST_RECORDS,
  RESULT_RECORDS,
} from "./records.ts";

/** `within`: what need not be named beside it: 保护第三方合法权益 is a reason for 不予公开. */
export type Feature = { name: string; words: RegExp; within?: string };

type Telling = { readonly key: string; readonly tells?: string };
/** `name` is unique among all kinds of records, where keys are not: a column and a result are both called "other". */
const featuresOf = (records: readonly Telling[], nameOf: (key: string) => string, within?: string): Feature[] =>
  records.flatMap(({ key, tells }) =>
    tells === undefined ? [] : [{ name: nameOf(key), words: new RegExp(tells), ...(within === undefined ? {} : { within }) }],
  );
const own = (key: string): string => key;
const column = (key: string): string => `@${key}`;

const inGroup = new Set<string>(REQUEST_GROUPS.flatMap(({ rows }) => rows.map(({ key }) => key)));
/** Columns that several rows share are one feature. */
const columnsOf = (rows: readonly { readonly columns: readonly Telling[] }[]): Telling[] => [
  ...new Map(rows.flatMap((row) => row.columns.map((each) => [each.key, each]))).values(),
];

export const FEATURES: readonly Feature[] = [
  ...featuresOf(
    REQUEST_RECORDS.filter(({ key }) => !inGroup.has(key)),
    own,
  ),
  ...REQUEST_GROUPS.flatMap((group) => [...featuresOf([group], own), ...featuresOf(group.rows, own, group.key)]),
  ...featuresOf(
    APPLICANT_RECORDS.filter(({ group }) => group === ""),
    column,
  ),
  ...featuresOf(
    APPLICANT_RECORDS.filter(({ group }) => group !== ""),
    column,
    column(ORGANISATION.key),
  ),
  ...featuresOf([ORGANISATION], column),
  ...featuresOf([...DOCUMENT_ROWS, ...OTHER_ROWS], own),
  ...featuresOf(columnsOf(DOCUMENT_ROWS), own),
  ...featuresOf(columnsOf(OTHER_ROWS), own),
  ...featuresOf([LITIGATION], own),
  ...featuresOf(
    DISPUTE_RECORDS.filter(({ key }) => !key.startsWith(`${LITIGATION.key}.`)),
    own,
  ),
  ...featuresOf(
    DISPUTE_RECORDS.filter(({ key }) => key.startsWith(`${LITIGATION.key}.`)),
    own,
    LITIGATION.key,
  ),
  ...featuresOf(RESULT_RECORDS, (key) => `.${key}`),
];
