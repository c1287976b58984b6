// Pieces of text with where they stand on a line -> rows whose figures stand in columns, with the blank cells that left no trace put
// back. For text set out with spaces and for pages without ruled lines. No I/O. No clock.
import { isColumnLabel } from "../labels.ts";
import { readValue } from "../values.ts";

/** A piece of text on a line; [from, to) in whatever unit the caller measures in. */
export type Piece = { text: string; from: number; to: number };

type Band = { from: number; to: number };

/** Characters that fill two columns of a terminal always, and those that do so in some fonts only. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
const SOMETIMES_WIDE = /[\u00b7\u00d7\u2014-\u2026\u2460-\u24ff]/;
const METRICS: ((character: string) => number)[] = [
  (c) => (WIDE.test(c) ? 2 : 1),
  (c) => (WIDE.test(c) || SOMETIMES_WIDE.test(c) ? 2 : 1),
  () => 1,
];

/** Rows of space-separated text. Whoever set them counted widths in one of a few ways: the one under which the columns stand straight. */
export function alignText(rows: Piece[][], lines: string[]): Piece[][] {
  const readings = METRICS.map((metric) => {
    const shown = rows.map((row, i) => measure(row, lines[i] ?? "", metric));
    return alignRows(rows, shown);
  });
  const width = (reading: Piece[][]) => Math.max(...reading.map((row) => row.length));
  return readings.filter((reading) => reading !== null).sort((a, b) => width(a) - width(b))[0] ?? rows;
}

function measure(row: Piece[], line: string, metric: (character: string) => number): Band[] {
  const ends = [0];
  for (const character of line.split("")) ends.push((ends.at(-1) ?? 0) + metric(character));
  return row.map(({ from, to }) => ({ from: ends[from] ?? 0, to: ends[to] ?? 0 }));
}

/** Lines figures up by their extents; null when they do not stand in columns. */
export function alignRows(rows: Piece[][], shown: Band[][], slack = 1): Piece[][] | null {
  const isFigure = rows.map((row) => row.map((piece) => readValue(piece.text).kind !== "text"));
  // A column that is blank from top to bottom is known by its label alone.
  const stands = rows.map((row, i) =>
    row.map((piece, j) => isFigure[i]?.[j] === true || (!isFigure[i]?.includes(true) && isColumnLabel(piece.text))),
  );
  const bands = bandsOf(shown.flatMap((row, i) => row.filter((_, j) => stands[i]?.[j])));
  const figures = shown.flatMap((row, i) => row.filter((_, j) => isFigure[i]?.[j]));
  if (
    !bands.every((band) =>
      isStraight(
        figures.filter((each) => overlaps(each, band)),
        slack,
      ),
    )
  )
    return null;
  const filled = rows.map((row, i) => fillRow(row, shown[i] ?? [], stands[i] ?? [], bands));
  return filled.every((row) => row !== null) ? filled : null;
}

const overlaps = (a: Band, b: Band): boolean => a.from < b.to && b.from < a.to;

/** A column is set flush left, flush right or centred; figures that share none of these only happen to stand near each other. */
function isStraight(figures: Band[], slack: number): boolean {
  const edges = [figures.map(({ from }) => from), figures.map(({ to }) => to), figures.map(({ from, to }) => (from + to) / 2)];
  return edges.some((edge) => Math.max(...edge) - Math.min(...edge) <= slack || edge.length < 2);
}

/** The extents merged where they overlap: one band a column when the text really is lined up. */
function bandsOf(extents: Band[]): Band[] {
  const bands: Band[] = [];
  for (const each of [...extents].sort((a, b) => a.from - b.from)) {
    const last = bands.at(-1);
    if (last && each.from < last.to) last.to = Math.max(last.to, each.to);
    else bands.push({ ...each });
  }
  return bands;
}

/** The row with one cell for each band; null when two of its pieces share a band, because then nothing is lined up. */
function fillRow(row: Piece[], shown: Band[], stands: boolean[], bands: Band[]): Piece[] | null {
  const first = stands.indexOf(true);
  // A row of other labels has no column to stand in; a label right of a column's own would change places with it.
  const labels = row.filter((_, i) => !stands[i]);
  if (first < 0 || row.slice(first).some((_, i) => !stands[first + i])) return row;
  const cells: (Piece | undefined)[] = bands.map(() => undefined);
  for (const [i, piece] of row.entries()) {
    if (!stands[i]) continue;
    const at = bands.findIndex((band) => overlaps(shown[i] ?? band, band));
    if (at < 0 || cells[at]) return null;
    cells[at] = piece;
  }
  const end = row.at(-1)?.to ?? 0;
  return [...labels, ...cells.map((piece) => piece ?? { text: "", from: end, to: end })];
}
