// Pieces of text with where they stand on a line -> rows whose figures stand in columns, with the blank cells that left no trace put
// back. For text set out with spaces and for pages without ruled lines. No I/O. No clock.
import { readValue } from "../values.ts";

/** A piece of text on a line; [from, to) in whatever unit the caller measures in. */
export type Piece = { text: string; from: number; to: number };

type Band = { from: number; to: number };

/** Rows of space-separated text: positions are counted as a terminal shows them, a Chinese character two columns wide. */
export function alignRows(rows: Piece[][], lines: string[]): Piece[][] {
  const shown = rows.map((row, i) =>
    row.map((piece) => ({ from: widthOf(lines[i] ?? "", piece.from), to: widthOf(lines[i] ?? "", piece.to) })),
  );
  const isFigure = rows.map((row) => row.map((piece) => readValue(piece.text).kind !== "text"));
  const bands = bandsOf(shown.flatMap((row, i) => row.filter((_, j) => isFigure[i]?.[j])));
  return rows.map((row, i) => fillRow(row, shown[i] ?? [], isFigure[i] ?? [], bands) ?? row);
}

const widthOf = (line: string, end: number): number => {
  let width = 0;
  for (const character of line.slice(0, end))
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(character) ? 2 : 1;
  return width;
};

/** The extents of all figures, merged where they overlap: one band a column when the text really is lined up. */
export function bandsOf(extents: Band[]): Band[] {
  const bands: Band[] = [];
  for (const each of [...extents].sort((a, b) => a.from - b.from)) {
    const last = bands.at(-1);
    if (last && each.from < last.to) last.to = Math.max(last.to, each.to);
    else bands.push({ ...each });
  }
  return bands;
}

/** The row with one cell for each band; null when two of its figures share a band, because then nothing is lined up. */
function fillRow(row: Piece[], shown: Band[], isFigure: boolean[], bands: Band[]): Piece[] | null {
  const labels = row.filter((_, i) => !isFigure[i]);
  const cells: (Piece | undefined)[] = bands.map(() => undefined);
  for (const [i, piece] of row.entries()) {
    if (!isFigure[i]) continue;
    const at = bands.findIndex((band) => (shown[i]?.from ?? 0) < band.to && band.from < (shown[i]?.to ?? 0));
    if (at < 0 || cells[at]) return null;
    cells[at] = piece;
  }
  // A row of labels alone (a header) keeps its own order; its places say nothing about figures.
  if (labels.length === row.length) return row;
  const end = row.at(-1)?.to ?? 0;
  return [...labels, ...cells.map((piece) => piece ?? { text: "", from: end, to: end })];
}
