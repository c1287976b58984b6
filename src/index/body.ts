// A report <-> its parts as compact JSON: the body (sections and cells), the passages, the statements. Each is read only when a question
// needs it. Nothing is lost: what the packing does not know is kept as it is. No I/O. No clock.

import { type ByKey, cellsOf } from "../form/vocabulary.ts";
import type { Cell, Passage, Place, Report, ReportSummary, Section, Statement } from "../report/report.ts";
import { type PackedLabels, packLabels, unpackLabels } from "./labels.ts";

type PackedReport = { body: string; passages: string[]; statements: string };

/** Lines, starts and lengths, each against the one before: neighbours stand close together. */
type Span = [line: number, start: number, length: number];
const spanOf = ({ line, start, end }: Place, before: Place): Span => [line - before.line, start - before.start, end - start];
const placeOf = ([line, start, length]: Span, before: Place): Place => ({
  line: before.line + line,
  start: before.start + start,
  end: before.start + start + length,
});
const ORIGIN: Place = { line: 0, start: 0, end: 0 };

/** `value` is left out where the text says it. */
type PackedCell = [text: string, ...Span] | [text: string, ...Span, value: number | null];
type Body = {
  sections: [number: number, heading: string, ...Span][];
  /** Cells of the form in its order; null where the file has none. */
  cells: (PackedCell | null)[];
  /** Cells that are not of the report's form. */
  more: ByKey<Cell>;
  printed: PackedLabels;
};
type PackedStatement = [
  passage: number,
  subject: string,
  value: number,
  text: string,
  unit: string,
  sentenceStart: number,
  sentenceEnd: number,
  start: number,
  end: number,
  rest?: object,
];

export function packReport(report: Report): PackedReport {
  const { sections, passages, figures, printed, statements } = report;
  return {
    body: JSON.stringify({
      sections: packSections(sections),
      ...packFigures(report.form, figures),
      printed: packLabels(report.form, printed),
    } satisfies Body),
    passages: passages.map(packPassage),
    statements: JSON.stringify(statements.map(packStatement)),
  };
}

export function unpackReport(summary: ReportSummary, packed: PackedReport): Report {
  const body = JSON.parse(packed.body) as Body;
  const { passages: _, figures: __, ...head } = summary;
  return {
    ...head,
    sections: unpackSections(body.sections),
    passages: packed.passages.map((text, i) => unpackPassage(text, i + 1)),
    figures: unpackFigures(summary.form, body),
    printed: unpackLabels(summary.form, body.printed),
    statements: unpackStatements(packed.statements),
  };
}

function packSections(sections: Section[]): Body["sections"] {
  let before = ORIGIN;
  return sections.map(({ number, heading, place }) => {
    const span = spanOf(place, before);
    before = place;
    return [number, heading, ...span];
  });
}

function unpackSections(sections: Body["sections"]): Section[] {
  let before = ORIGIN;
  return sections.map(([number, heading, ...span]) => {
    before = placeOf(span, before);
    return { number, heading, place: before };
  });
}

function packFigures(form: Report["form"], figures: ByKey<Cell>): Pick<Body, "cells" | "more"> {
  const keys = cellsOf(form).map((cell) => cell.key);
  let before = ORIGIN;
  const cells = keys.map((key): PackedCell | null => {
    const cell = figures[key];
    if (!cell) return null;
    const span = spanOf(cell.place, before);
    before = cell.place;
    return saidBy(cell.text) === cell.value ? [cell.text, ...span] : [cell.text, ...span, cell.value];
  });
  const known = new Set<string>(keys);
  return { cells, more: Object.fromEntries(Object.entries(figures).filter(([key]) => !known.has(key))) };
}

/** Plain digits are their value, nothing is blank; of anything else the value is kept beside the text, whoever reads it later. */
const saidBy = (text: string): number | null | undefined => (text === "" ? null : /^\d{1,15}$/.test(text) ? Number(text) : undefined);

function unpackFigures(form: Report["form"], { cells, more }: Body): ByKey<Cell> {
  const figures: ByKey<Cell> = {};
  let before = ORIGIN;
  cellsOf(form).forEach(({ key }, i) => {
    const packed = cells[i];
    if (!packed) return;
    const [text, line, start, length, value = saidBy(text) ?? null] = packed;
    before = placeOf([line, start, length], before);
    figures[key] = { value, text, place: before };
  });
  return { ...figures, ...more };
}

const packPassage = ({ section, path, text, place }: Passage): string =>
  JSON.stringify([section, path, text, place.line, place.start, place.end - place.start]);

export function unpackPassage(packed: string, n: number): Passage {
  const [section, path, text, line, start, length] = JSON.parse(packed) as [number, string[], string, number, number, number];
  return { n, section, path, text, place: { line, start, end: start + length } };
}

/** Where the text stands in a packed passage, without its quotes: behind the list of headings, in which every quote is escaped. */
export const textSpan = (packed: string): { start: number; end: number } => ({
  start: packed.indexOf('],"') + 3,
  end: packed.lastIndexOf('"'),
});

function packStatement({ passage, subject, value, text, unit, sentence, at, ...rest }: Statement): PackedStatement {
  const packed: PackedStatement = [passage, subject, value, text, unit, ...sentence, ...at];
  if (Object.keys(rest).length > 0) packed.push(rest);
  return packed;
}

export const unpackStatements = (packed: string): Statement[] =>
  (JSON.parse(packed) as PackedStatement[]).map(([passage, subject, value, text, unit, from, to, start, end, rest]) => ({
    passage,
    subject,
    value,
    text,
    unit,
    sentence: [from, to],
    at: [start, end],
    ...rest,
  }));

/** Of the sections only what a search needs: see headingOf. */
export const packHeadings = (sections: readonly Section[]): string =>
  JSON.stringify(sections.map(({ number, heading }) => ({ number, heading })));
export const unpackHeadings = (packed: string): Headings => JSON.parse(packed) as Headings;
type Headings = readonly Pick<Section, "number" | "heading">[];

/** The headings above a passage, as they are searched: its section's, then those inside it. */
export function headingOf(sections: Headings, passage: Pick<Passage, "section" | "path">): string {
  const section = sections.find((each) => each.number === passage.section);
  return [section?.heading ?? "", ...passage.path].join(" ");
}
