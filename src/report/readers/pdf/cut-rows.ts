// The last row of a page's table and the first of the next page's -> one row, where the page's end went through its cells. No I/O. No clock.
import { isWholeLabel, likenessToForm } from "../../labels.ts";
import { readValue } from "../../values.ts";
import type { RuledCell, RuledTable } from "./ruled.ts";

type Pair = { above: RuledCell; below: RuledCell };

/** Cells of one column have their edges this near on both pages; in points. */
const SAME_EDGE = 4;
/** A label put together from its two parts is one of the form's, but for a misprint. */
const CLOSE_ENOUGH = 0.75;

/** Puts a row together that the page's end has cut; both tables are changed. Does nothing where the pages part between two rows. */
export function joinCutRow(above: RuledTable, below: RuledTable): void {
  const first = headerRows(above, below);
  const pairs = pairsOf(above, below, first);
  if (!pairs) return;
  const own = pairs.filter(({ above: a, below: b }) => a.row === above.rows.length - 1 && b.rowSpan === 1);
  if (!goesOn(own)) return;
  for (const { above: a, below: b } of own) a.text += b.text;
  for (const pair of pairs) if (!own.includes(pair) && isCutLabel(pair)) pair.below.text = pair.above.text += pair.below.text;
  const reaching = (below.rows[first] ?? []).filter(({ rowSpan }) => rowSpan > 1);
  for (const cell of reaching) {
    cell.row++;
    cell.rowSpan--;
  }
  const next = below.rows[first + 1];
  if (next) next.splice(0, next.length, ...[...reaching, ...next].sort((a, b) => a.column - b.column));
  below.rows[first] = [];
}

/** How many rows at the top of the new page only repeat the table's header. */
function headerRows(above: RuledTable, below: RuledTable): number {
  const words = (row: RuledCell[] | undefined) => (row ?? []).map(({ text }) => text).join("|");
  let count = 0;
  while (count < below.rows.length - 1 && words(below.rows[count]) !== "" && words(below.rows[count]) === words(above.rows[count])) count++;
  return count;
}

/**
 * Each cell of the new page's first row with the one it would go on from; null when the columns are others. A blank cell may have none: a
 * cell that spans the whole of a page has no line of its own there.
 */
function pairsOf(above: RuledTable, below: RuledTable, first: number): Pair[] | null {
  const last = above.rows.flat().filter(({ row, rowSpan }) => row + rowSpan === above.rows.length);
  const edges = ({ xs }: RuledTable, cell: RuledCell) => [xs[cell.column] ?? 0, xs[cell.column + cell.colSpan] ?? 0];
  const pairs: Pair[] = [];
  for (const cell of below.rows[first] ?? []) {
    const [left = 0, right = 0] = edges(below, cell);
    const origin = last.find((each) => {
      const [x0 = 0, x1 = 0] = edges(above, each);
      return Math.abs(x0 - left) <= SAME_EDGE && Math.abs(x1 - right) <= SAME_EDGE;
    });
    if (origin) pairs.push({ above: origin, below: cell });
    else if (cell.text !== "") return null;
  }
  return pairs.length > 1 ? pairs : null;
}

const isLabel = (text: string): boolean => readValue(text).kind === "text";

/** Two parts that together are a label of the form, better than either alone. */
function isCutLabel({ above, below }: Pair): boolean {
  if (above.text === "" || below.text === "" || !isLabel(below.text)) return false;
  const whole = likenessToForm(above.text + below.text);
  return whole >= CLOSE_ENOUGH && whole >= likenessToForm(above.text) && whole > likenessToForm(below.text);
}

/** Whether the lower row is only the rest of the upper: it has no label, or one that the label above begins. */
function goesOn(pairs: Pair[]): boolean {
  if (pairs.length === 0) return false;
  const labels = pairs.filter(({ above, below }) => isLabel(above.text) || isLabel(below.text));
  // A header's cells are labels all; figures below it are not their rest.
  if (labels.length === pairs.length)
    return (
      pairs.some(({ below }) => below.text !== "") &&
      pairs.every((pair) => pair.below.text === "" || (isCutLabel(pair) && isWholeLabel(pair.above.text + pair.below.text)))
    );
  if (labels.length === 0) return false;
  return labels.every((pair) => pair.below.text === "" || isCutLabel(pair));
}
