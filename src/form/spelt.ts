// The records' labels and terms as they are printed and said -> words to compare a mistyped one with. No I/O. No clock.
import {
  APPLICANT_RECORDS,
  DISPUTE_RECORDS,
  EVERY_RESULT,
  LITIGATION,
  ORGANISATION,
  PROACTIVE_RECORDS,
  RATE_RECORDS,
  REQUEST_GROUPS,
  REQUEST_RECORDS,
} from "./records.ts";

type Labelled = {
  readonly printed?: string;
  readonly question?: string;
  readonly term?: { readonly term: string; readonly names?: readonly string[] };
};

/** Each label without its number, and each term with the names it has. */
export function recordsWords(): string[] {
  const records: readonly Labelled[] = [
    ...REQUEST_RECORDS,
    ...REQUEST_GROUPS,
    ...DISPUTE_RECORDS,
    LITIGATION,
    ...EVERY_RESULT,
    ...APPLICANT_RECORDS,
    ORGANISATION,
    ...PROACTIVE_RECORDS,
    ...RATE_RECORDS,
  ];
  return records.flatMap(({ printed, question, term }) => [
    ...(printed ? [printed.replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+\.)/, "")] : []),
    ...(question ? [question] : []),
    ...(term ? [term.term, ...(term.names ?? [])] : []),
  ]);
}
