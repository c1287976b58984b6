// Records -> the words people ask with, by what they tell of a figure: lists for the lexicon, in each language. No I/O. No clock.
import type { ApplicantKey, DisputeGroupKey, DisputeResultKey, FamilyKey, ProactiveRowKey, RequestRowKey } from "./keys.ts";
import type { Both } from "./record.ts";
import {
  APPLICANT_RECORDS,
  DISPUTE_RECORDS,
  DOCUMENT_ROWS,
  EVERY_RESULT,
  LITIGATION,
  ORGANISATION,
  OTHER_ROWS,
  PROACTIVE_RECORDS,
  RATE_RECORDS,
  REQUEST_GROUPS,
  REQUEST_RECORDS,
} from "./records.ts";

type ColumnKey<Row extends { readonly columns: readonly { readonly key: string }[] }> = Row["columns"][number]["key"] extends infer Key
  ? Key extends `.${infer Name}`
    ? Name
    : never
  : never;
/** What a word of each kind names. Only together do they name a figure: 行政复议 is a subject, 维持 a result of a dispute. */
type FigureWords = {
  subject: DisputeGroupKey | "litigation" | ProactiveRowKey;
  request: RequestRowKey | FamilyKey;
  dispute: Exclude<DisputeResultKey, "total"> | "concluded";
  document: ColumnKey<(typeof DOCUMENT_ROWS)[number]>;
  item: ColumnKey<(typeof OTHER_ROWS)[number]>;
  applicant: Exclude<ApplicantKey, "total"> | "organisation";
  rate: (typeof RATE_RECORDS)[number]["key"];
};
export type Facet = keyof FigureWords;
export type AskedWords = { readonly [F in Facet]: Readonly<Record<FigureWords[F], string>> };

type Asked = { readonly key: string; readonly asked?: Both };
/** Every record's words by its key, those without words left out; columns that several rows share are listed once. */
const listed = (records: readonly Asked[], language: keyof Both) =>
  Object.fromEntries(records.flatMap(({ key, asked }) => (asked?.[language] ? [[key.replace(/^\./, ""), asked[language]]] : [])));
const columnsOf = (rows: readonly { readonly columns: readonly Asked[] }[]): Asked[] => rows.flatMap((row) => [...row.columns]);

/** The form's own words in a language, by facet and value. */
export const askedIn = (language: keyof Both): AskedWords =>
  ({
    subject: listed([...DISPUTE_RECORDS, LITIGATION, ...PROACTIVE_RECORDS], language),
    request: listed([...REQUEST_RECORDS, ...REQUEST_GROUPS], language),
    dispute: listed(EVERY_RESULT, language),
    document: listed(columnsOf(DOCUMENT_ROWS), language),
    item: listed(columnsOf(OTHER_ROWS), language),
    applicant: listed([...APPLICANT_RECORDS, ORGANISATION], language),
    rate: listed(RATE_RECORDS, language),
  }) as AskedWords;
