// Numbers, places and cursors of reports in D1, and rows -> what the store gives. No I/O. No clock.
import { formNamed } from "../../form/vocabulary.ts";
import type { ReportSummary } from "../../report/report.ts";
import type { Entry } from "../selection.ts";
import type { Row } from "./database.ts";
import { type Seal, unsealed } from "./seal.ts";

/** A report's number is its region's code and four digits; a passage's id is its report's number and three. */
const REGION_DIGITS = 6;
export const REPORTS_PER_REGION = 10_000;
export const PASSAGES_PER_REPORT = 1000;

/** [first, last] */
export type Range = readonly [number, number];
export const EVERYWHERE: Range = [0, 10 ** REGION_DIGITS * REPORTS_PER_REGION - 1];

/** Numbers of the reports of a region, by its code's first digits. Null when it is no code: nothing lies there. */
export function numbersIn(prefix: string): Range | null {
  if (!/^\d{1,6}$/.test(prefix)) return null;
  const width = 10 ** (REGION_DIGITS - prefix.length) * REPORTS_PER_REGION;
  return [Number(prefix) * width, (Number(prefix) + 1) * width - 1];
}
export const passageIds = ([first, last]: Range): Range => [first * PASSAGES_PER_REPORT, (last + 1) * PASSAGES_PER_REPORT - 1];

/** The order of every list, as one text. Issuers hold no tab, so that none is taken for the beginning of another. */
export const placeOf = ({ region, issuer, year, id }: Pick<ReportSummary, "region" | "issuer" | "year" | "id">): string =>
  [region, issuer.replaceAll("\t", " "), String(9999 - year).padStart(4, "0"), id].join("\t");

/** Where a page ended: the place of its last report, and how many of that report's rows it gave (all, when not said). */
export type Cursor = { place: string; rows?: number };
export const writeCursor = ({ place, rows }: Cursor): string => encodeURIComponent(rows === undefined ? place : `${place}\t${rows}`);
export function readCursor(text: string | undefined): Cursor | null {
  try {
    const [region = "", issuer, year, id, rows, ...more] = decodeURIComponent(text ?? "").split("\t");
    if (!/^\d{6}$/.test(region) || id === undefined || more.length > 0) return null;
    const place = [region, issuer, year, id].join("\t");
    return rows === undefined ? { place } : /^\d+$/.test(rows) ? { place, rows: Number(rows) } : null;
  } catch {
    return null;
  }
}

export const SUMMARY_COLUMNS = "id issuer title year form region source passages figures".split(" ");
/** Columns of a summary, of a table called `r`. */
export const SUMMARY = SUMMARY_COLUMNS.map((column) => `r.${column}`).join(", ");
export const ENTRY = `r.number, r.place, r.agency, r.cells, ${SUMMARY}`;

export const summaryOf = (row: Row): ReportSummary => ({
  id: String(row.id),
  issuer: String(row.issuer),
  title: String(row.title),
  year: Number(row.year),
  form: formNamed(row.form),
  region: String(row.region),
  ...(row.source === null || row.source === undefined ? {} : { source: String(row.source) }),
  passages: Number(row.passages),
  figures: Number(row.figures),
});

export type PlacedEntry = Entry & { number: number; place: string; seal?: Seal };
export const entryOf = (row: Row): PlacedEntry => ({
  number: Number(row.number),
  place: String(row.place),
  agency: String(row.agency),
  ...unsealed(String(row.cells)),
  summary: summaryOf(row),
});

/** Two-character runs of a text, each as one word of letters and digits: what FTS5 finds a part of a name by. */
export function grams(text: string): string[] {
  const spelled = [...text].map((character) => (character.codePointAt(0) ?? 0).toString(36));
  return [...new Set(spelled.slice(1).map((each, i) => `${spelled[i]}x${each}`))];
}
