// Table `proactive` of a report -> HTML as the form prints it: a band for each paragraph of the regulation's article 20.
import { html } from "hono/html";
import { type FigureKey, proactiveRowsOf, type ProactiveFormRow as Row } from "../../form/vocabulary.ts";
import type { Html } from "../layout.ts";
import { figureCell, printedLabel, type TableContext } from "./cell.ts";

/** The widest band has three figure columns; a narrower one spreads its last column over the rest. */
const FIGURE_COLUMNS = 3;
const ITEM_HEADING = "信息内容";

type Band = { item: string; columns: Row["columns"]; rows: Row[] };

/** Rows that follow each other with the same paragraph and the same columns stand under one heading. */
function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = [];
  for (const row of rows) {
    const last = bands.at(-1);
    if (last && last.item === row.item && sameColumns(last.columns, row.columns)) last.rows.push(row);
    else bands.push({ item: row.item, columns: row.columns, rows: [row] });
  }
  return bands;
}
const sameColumns = (a: Row["columns"], b: Row["columns"]): boolean =>
  a.map((each) => each.label).join() === b.map((each) => each.label).join();

const spanOf = (columns: Row["columns"], index: number): number => (index === columns.length - 1 ? FIGURE_COLUMNS - index : 1);
const span = (count: number): Html | string => (count > 1 ? html` colspan="${count}"` : "");

const cellKey = (row: Row | undefined, column: Row["columns"][number] | undefined): FigureKey => `${row?.key}${column?.key}` as FigureKey;

export function proactiveTable(context: TableContext): Html {
  const { report } = context;
  const columns = Array.from({ length: FIGURE_COLUMNS + 1 }, () => html`<col>`);
  return html`<colgroup>${columns}</colgroup>${bandsOf(proactiveRowsOf(report.form)).map(
    (band) => html`<tbody>
<tr><th class="band-head" colspan="${FIGURE_COLUMNS + 1}" scope="rowgroup">${band.item}</th></tr>
<tr><th scope="col">${ITEM_HEADING}</th>${band.columns.map(
      (column, index) =>
        html`<th scope="col"${span(spanOf(band.columns, index))}>${printedLabel(report, cellKey(band.rows[0], column), -1, column.label)}</th>`,
    )}</tr>
${band.rows.map(
  (row) =>
    html`<tr><th scope="row">${printedLabel(report, cellKey(row, row.columns[0]), -2, row.label)}</th>${row.columns.map((column, index) =>
      figureCell(context, cellKey(row, column), spanOf(row.columns, index)),
    )}</tr>`,
)}
</tbody>`,
  )}`;
}
