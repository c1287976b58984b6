// Sections with their grids -> the figures of the form, and which form it is. No I/O. No clock.

import {
  cellIn,
  cellOf,
  cellsOf,
  editionOfYear,
  FORMS,
  type Form,
  type ProactiveFormRow,
  proactiveRowsOf,
  TABLE_SECTION,
  type TableName,
} from "../form/vocabulary.ts";
import { err, ok, type Rejection, type Result } from "../result.ts";
import { hasStop } from "../zh/marks.ts";
import { foldLabel } from "./labels.ts";
import { NOT_A_REPORT } from "./refusals.ts";
import type { Block, GridCell, Report } from "./report.ts";
import type { Part } from "./sections.ts";
import type { TableReading } from "./tables/cells.ts";
import { groupIn } from "./tables/dispute-heads.ts";
import { readDisputes } from "./tables/disputes.ts";
import { withLabelsFirst } from "./tables/labels-last.ts";
import { unitNoted, withLinesAbove } from "./tables/lines-above.ts";
import { withoutNumbering } from "./tables/numbering.ts";
import { readProactive } from "./tables/proactive.ts";
import { readRequests } from "./tables/requests.ts";
import { type Row, rowsOf } from "./tables/rows.ts";
import { cutAtHeads, type Piece } from "./tables/run-on.ts";
import { withoutYearColumns } from "./tables/year-columns.ts";
import { withoutYearRows } from "./tables/year-rows.ts";
import { isUnitLine } from "./values.ts";

type Tables = Pick<Report, "figures" | "printed"> & { form: Form };

/** Labels that the cells of no other table have, folded; shorter ones are words of prose. */
const SHORTEST_LABEL = 3;
const TABLES = Object.keys(TABLE_SECTION) as TableName[];
const labelsIn = (table: TableName): string[] => [
  ...new Set(FORMS.flatMap((form) => cellsOf(form).filter((cell) => cell.table === table)).flatMap(({ path }) => path.map(foldLabel))),
];
const TELLING_LABELS = new Map(
  TABLES.map((table) => {
    const others = TABLES.filter((other) => other !== table).flatMap(labelsIn);
    return [table, labelsIn(table).filter((label) => label.length >= SHORTEST_LABEL && !others.some((other) => other.includes(label)))];
  }),
);
/** Labels of table `proactive` by edition, folded; those that are part of another edition's label tell nothing. */
const LABELS = new Map(FORMS.map((form) => [form, [...new Set(proactiveRowsOf(form).flatMap(labelsOf).map(foldLabel))]]));
const OWN_LABELS = new Map(
  [...LABELS].map(([form, labels]) => {
    const others = [...LABELS].flatMap(([other, theirs]) => (other === form ? [] : theirs)).filter((label) => !labels.includes(label));
    return [form, labels.filter((label) => !others.some((other) => other.includes(label)))];
  }),
);
function labelsOf({ label, columns }: ProactiveFormRow): string[] {
  return [label, ...columns.map((column) => column.label)];
}

/** A head that is not known names no applicant that is; of the other tables' heads one may be half a label, broken over two lines. */
const HEADS_ABOVE: Readonly<Record<TableName, { least: number; padded: boolean }>> = {
  proactive: { least: 1, padded: true },
  requests: { least: 0.6, padded: true },
  disputes: { least: 1, padded: false },
};

/** Reads the three tables. `year` tells the form only when the tables themselves do not. */
export function readTables(parts: Part[], year: number): Result<Tables, Rejection> {
  const grids = (table: TableName): GridCell[][][] => {
    const blocks = parts.filter(({ number }) => number === TABLE_SECTION[table]).flatMap((part) => part.blocks);
    const printed = gridsOf(withLinesAbove(table === "disputes" ? captioned(blocks) : blocks, HEADS_ABOVE[table]));
    const own = piecesOf(printed, (piece) => piece.table === null || piece.table === table);
    if (own.length > 0) return table === "proactive" ? [...gridsOf(unitNoted(blocks)), ...own] : own;
    // Where the sections are lost, a table is known by its words alone.
    const labels = TELLING_LABELS.get(table) ?? [];
    return piecesOf(gridsOf(parts.flatMap(({ blocks }) => blocks)), ({ table: known, rows }) => {
      const text = rows
        .flat()
        .map((cell) => foldLabel(cell.text))
        .join("|");
      return known === null ? labels.some((label) => text.includes(label)) : known === table;
    });
  };
  const form = formOf(grids("proactive"), year);
  const rowsIn = (table: TableName): Row[] => withoutYearRows(withLabelsFirst(withoutNumbering(rowsOf(grids(table)))), year);
  const readings: TableReading[] = [
    readProactive(rowsIn("proactive"), form, year),
    readRequests(withoutYearColumns(rowsIn("requests"), year), form),
    readDisputes(withoutYearColumns(rowsIn("disputes"), year)),
  ];
  const counts = readings.map((reading) => Object.keys(reading.figures).length);
  const problem = readings.flatMap(({ problems }) => problems)[0];
  if (problem) return err({ tag: "rejected", detail: problem });
  const [, requests = 0] = counts;
  // Two tables, or most of the one that no other document has.
  if (counts.filter((count) => count > 0).length < 2 && requests < 100) return err({ tag: "rejected", detail: NOT_A_REPORT });
  const figures = Object.assign({}, ...readings.map((reading) => reading.figures)) as Report["figures"];
  const less = belowNothing(figures);
  if (less) return err({ tag: "rejected", detail: less });
  const printed = Object.assign({}, ...readings.map((reading) => reading.printed)) as Report["printed"];
  return ok({ form, figures, printed: otherwisePrinted(form, printed) });
}

/** Only a change may be less than nothing. A dash before a figure may be a blank's, or part off what stands before it. */
function belowNothing(figures: Report["figures"]): string | null {
  const [key, cell] = Object.entries(figures).find(([each, own]) => !each.endsWith(".items_change") && (own?.value ?? 0) < 0) ?? [];
  return key && cell ? `第 ${cell.place.line} 行“${cellOf(key)?.path.join(" · ") ?? key}”的“${cell.text}”是负数，请核对原文` : null;
}

const piecesOf = (grids: GridCell[][][], isOwn: (piece: Piece) => boolean): GridCell[][][] =>
  grids
    .flatMap(cutAtHeads)
    .filter(isOwn)
    .map(({ rows }) => rows);
const gridsOf = (blocks: Block[]): GridCell[][][] => blocks.flatMap((block) => (block.kind === "grid" ? [block.rows] : []));

/** Groups of cases that have a table each say above it which they are, above what its figures count: the line becomes the table's first row. */
const captioned = (blocks: Block[]): Block[] =>
  blocks.map((block, i): Block => {
    const above = blocks.slice(0, i).findLast((each) => each.kind === "grid" || !isUnitLine(each.text));
    if (block.kind !== "grid" || !above || above.kind === "grid" || hasStop(above.text) || groupIn(above.text) === null) return block;
    return { ...block, rows: [[{ text: above.text, place: above.place }], ...block.rows] };
  });

/** The edition whose own labels the table prints most of; of several alike the one in force in the year. */
function formOf(grids: GridCell[][][], year: number): Form {
  const words = new Set(grids.flat(2).map((cell) => foldLabel(cell.text)));
  const counts = FORMS.map((form) => ({ form, count: OWN_LABELS.get(form)?.filter((label) => words.has(label)).length ?? 0 }));
  const most = Math.max(...counts.map(({ count }) => count));
  const likely = counts.filter(({ count }) => count === most).map(({ form }) => form);
  const inForce = editionOfYear(year);
  const before = likely.filter((form) => FORMS.indexOf(form) <= FORMS.indexOf(inForce));
  return before.at(-1) ?? likely[0] ?? inForce;
}

const otherwisePrinted = (form: Form, printed: Report["printed"]): Report["printed"] =>
  Object.fromEntries(Object.entries(printed).filter(([key, path]) => cellIn(form, key)?.path.join("\n") !== path.join("\n")));
