// Rows of table `requests` that was cut between its columns, as broad pages are, its other columns in tables of their own (续表) -> the rows
// whole again. Only where the heads share the applicants out among the tables, and the rows are the same row for row. No I/O. No clock.
import { APPLICANTS } from "../../form/vocabulary.ts";
import { foldLabel } from "../labels.ts";
import { applicantIn } from "./applicant-heads.ts";
import { isFigure, type Row, type RowCell, readRow } from "./rows.ts";

const FEWEST_COLUMNS = 2;
type Part = { header: Row; keys: string[]; body: Row[] };

export function withoutColumnSplit(rows: Row[]): Row[] {
  const grids = [...new Set(rows.map(({ grid }) => grid))].map((grid) => partOf(rows.filter((row) => row.grid === grid)));
  const [first, ...others] = grids;
  if (!first || others.length === 0) return rows;
  const parts = grids.flatMap((part) => (part ? [part] : []));
  const keys = parts.flatMap((part) => part.keys);
  const shared = new Set(keys).size === keys.length && keys.length === APPLICANTS.length;
  if (parts.length !== grids.length || !shared || parts.some((part) => !isSame(part, first))) return rows;
  const join = (own: Row, more: readonly Row[]): Row => ({
    ...own,
    slots: [...own.slots, ...more.flatMap((row, i) => underHeads(row, parts[i + 1] as Part))],
  });
  const heads = parts.flatMap(({ header }) => header.slots.filter(({ text }) => isApplicant(text)));
  const before = Math.max(0, first.header.slots.length - first.keys.length);
  const header = { ...first.header, slots: [...first.header.slots.slice(0, before), ...heads] };
  return [
    header,
    ...first.body.map((row, i) =>
      join(
        row,
        parts.slice(1).map(({ body }) => body[i] as Row),
      ),
    ),
  ];
}

const isApplicant = (text: string): boolean => ![null, "organisations"].includes(applicantIn(text));
const nameOf = (row: Row): string => foldLabel(readRow(row).labels.join(""));
const isSame = (part: Part, first: Part): boolean =>
  part.body.length === first.body.length && part.body.every((row, i) => nameOf(row) === nameOf(first.body[i] as Row));

/** A table with one row of heads, all its other rows with a place for each of them. */
function partOf(rows: readonly Row[]): Part | null {
  const at = rows.findIndex(({ slots }) => !slots.some(isFigure) && slots.filter(({ text }) => isApplicant(text)).length >= FEWEST_COLUMNS);
  const header = rows[at];
  const body = rows.slice(at + 1);
  if (!header || body.length === 0) return null;
  const keys = header.slots.flatMap(({ kind, text }) => (kind === "label" && isApplicant(text) ? [applicantIn(text) ?? ""] : []));
  const part = { header, keys, body };
  return body.every((row) => underHeads(row, part).length === keys.length) ? part : null;
}
/** The row's cells below the applicants' heads; where its label stands left of other labels' places, these are empty. [] where that is not so. */
function underHeads(row: Row, { header, keys }: Part): RowCell[] {
  const { zone } = readRow(row);
  const [before, own] = [zone.slice(0, -keys.length), zone.slice(-keys.length)];
  const inLine = before.length === 0 || (row.slots.length === header.slots.length && isApplicant(header.slots.at(-1)?.text ?? ""));
  return inLine && before.every(({ kind }) => kind === "empty") ? own : [];
}
