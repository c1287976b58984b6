// Grids as the file has them -> rows of slots, spans laid out, each slot known as label, figure or blank. No I/O. No clock.

import { isFormLabel } from "../labels.ts";
import type { GridCell, Place } from "../report.ts";
import { isEmpty, isOdd, readValue } from "../values.ts";

export type RowCell = {
  text: string;
  place: Place;
  kind: "label" | "number" | "dash" | "empty";
  /** How many columns a figure reaches over, when it is more than one. */
  span?: number;
  /** A label that reaches into this row from the one above, or into this column from the one before. */
  covered?: true;
};
export type Row = {
  slots: RowCell[];
  /** Index of the grid the row stands in, and whether that grid keeps spans, so that columns line up by index. */
  grid: number;
  aligned: boolean;
};

// A form has ten columns; a conversion may add some. What lies beyond is noise or an attack.
const MAX_COLUMNS = 64;
const MAX_ROWS = 2000;
/** So many cells with nothing in them are a row of the form left blank; fewer are a gap. */
const BLANK_ROW = 5;

const kindOf = (text: string): RowCell["kind"] => {
  if (isEmpty(text)) return "empty";
  const { kind } = readValue(text);
  return kind === "text" ? "label" : kind === "blank" ? "dash" : "number";
};

/**
 * Lays out spans: a slot for every place of the grid. A figure that spans counts once, unless it is 0; a label reaches over all it spans. A column
 * that no cell begins in is none: where every cell spans two, each is one.
 */
export function rowsOf(grids: GridCell[][][]): Row[] {
  return grids.flatMap((grid, index) => {
    const aligned = grid.some((row) => row.some((cell) => (cell.colSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1));
    const wide = laidOut(grid);
    const begun = [...new Set(wide.placed.map(({ c }) => c))].sort((a, b) => a - b);
    const { slots } = begun.length === (begun.at(-1) ?? -1) + 1 ? wide : laidOut(narrowed(grid, wide.placed, begun));
    return slots
      .slice(0, grid.length)
      .map((row): Row => ({ slots: [...row].map((slot) => slot ?? EMPTY), grid: index, aligned }))
      .filter((row) => row.slots.some((slot) => slot.kind !== "empty") || row.slots.length >= BLANK_ROW);
  });
}

type Placed = { cell: GridCell; c: number };
function laidOut(grid: GridCell[][]): { slots: RowCell[][]; placed: Placed[] } {
  const slots: RowCell[][] = [];
  const placed: Placed[] = [];
  for (const [r, cells] of grid.slice(0, MAX_ROWS).entries()) {
    slots[r] ??= [];
    let c = 0;
    for (const cell of cells) {
      while (slots[r]?.[c]) c++;
      if (c >= MAX_COLUMNS) break;
      placeCell(slots, cell, r, c);
      placed.push({ cell, c });
      c += Math.max(1, cell.colSpan ?? 1);
    }
  }
  return { slots, placed };
}
/** The grid with spans that count those columns alone. */
function narrowed(grid: GridCell[][], placed: Placed[], begun: number[]): GridCell[][] {
  const spans = new Map(
    placed.map(({ cell, c }) => [cell, begun.filter((each) => each >= c && each < c + Math.max(1, cell.colSpan ?? 1)).length]),
  );
  return grid.map((row) => row.map((cell) => ({ ...cell, colSpan: spans.get(cell) ?? 1 })));
}

const EMPTY: RowCell = { text: "", place: { line: 0, start: 0, end: 0 }, kind: "empty" };

function placeCell(slots: RowCell[][], cell: GridCell, r: number, c: number): void {
  const kind = kindOf(cell.text);
  const span = Math.max(1, cell.colSpan ?? 1);
  const origin: RowCell = { text: cell.text.trim(), place: cell.place, kind, ...(kind === "number" && span > 1 ? { span } : {}) };
  // One 0 over several cells is the 0 of each; what another figure's parts are it does not say.
  const isZero = kind === "number" && Number(origin.text) === 0;
  const reach: RowCell = kind === "label" ? { ...origin, covered: true } : isZero ? origin : { ...EMPTY, place: cell.place };
  const rows = Math.min(Math.max(1, cell.rowSpan ?? 1), MAX_ROWS - r);
  const columns = Math.min(Math.max(1, cell.colSpan ?? 1), MAX_COLUMNS - c);
  for (let dr = 0; dr < rows; dr++) {
    slots[r + dr] ??= [];
    const row = slots[r + dr] as RowCell[];
    for (let dc = 0; dc < columns; dc++) row[c + dc] ??= dr === 0 && dc === 0 ? origin : reach;
  }
}

export type RowParts = {
  /** What the row says, outermost first, a label once even when it spans. */
  labels: string[];
  /** Where the figures may stand: everything after the last label. `from` is its index in the row. */
  zone: RowCell[];
  from: number;
};

/** Splits a row at its last label. A row number before the label is no figure; words after the figures are a remark. */
export function readRow(row: Row): RowParts {
  const { slots } = row;
  const figures = slots.map((slot) => slot.kind === "number" || slot.kind === "dash");
  const after = (at: number) => figures.slice(at + 1).filter(Boolean).length;
  const before = (at: number) => figures.slice(0, at).filter(Boolean).length;
  let last = slots.findLastIndex((slot, i) => slot.kind === "label" && after(i) >= before(i));
  if (last < 0) last = -1;
  const labels: string[] = [];
  for (const slot of slots.slice(0, last + 1)) if (slot.kind === "label" && labels.at(-1) !== slot.text) labels.push(slot.text);
  const rest = slots.slice(last + 1);
  const remark = rest.findIndex((slot) => slot.kind === "label");
  return { labels, zone: remark < 0 ? rest : rest.slice(0, remark), from: last + 1 };
}

/**
 * What stands in a row of the form where a figure should be and is none (107=1, 一百): never a gap, and no remark. `width`: how many figures
 * the row has; behind as many, anything is a remark.
 */
export function oddIn({ slots }: Row, width: number): string | null {
  const label = slots.findIndex(({ kind, text }) => kind === "label" && isFormLabel(text));
  if (label < 0) return null;
  const odd = slots.findIndex(({ kind, text }, i) => i > label && kind === "label" && isOdd(text));
  if (odd < 0 || slots.slice(0, odd).filter(isFigure).length >= width) return null;
  const text = (slots[odd]?.text ?? "").replace(/\s+/g, " ");
  return `第 ${slots[odd]?.place.line ?? 0} 行“${slots[label]?.text ?? ""}”里的“${text}”不是一个数，请核对原文`;
}

export const isFigure = (slot: RowCell): boolean => slot.kind === "number" || slot.kind === "dash";
