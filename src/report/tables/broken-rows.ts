// Rows of which a conversion made two -> one again: a label whose figures stand on the next line or the one before, figures that go on in the
// next line, a label broken over lines. No I/O. No clock.
import { figuresBehind, likenessToForm, startsFormLabel } from "../labels.ts";
import { isFigure, type Row, type RowCell } from "./rows.ts";

/** A label put together from its parts is one of the form's, but for a misprint. */
const WHOLE = 0.9;

const figures = (row: Row): number => row.slots.filter(isFigure).length;
const labels = (row: Row): RowCell[] => row.slots.filter(({ kind }) => kind === "label");
const lastLabel = (row: Row): string => labels(row).at(-1)?.text ?? "";

/** Rows of grids with spans are as they stand: there a cell's own lines keep it together. */
export function joinBroken(rows: Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above && !above.aligned && !row.aligned) {
      const whole = continued(above, row) ?? relabelled(above, row) ?? inverted(above, row);
      if (whole) {
        joined[joined.length - 1] = whole;
        continue;
      }
    }
    joined.push(row);
  }
  return joined;
}

/** Figures without a label, below a row that lacks as many. */
function continued(above: Row, below: Row): Row | null {
  if (labels(below).length > 0 || figures(below) === 0 || labels(above).length === 0) return null;
  const room = figuresBehind(lastLabel(above)) - figures(above);
  return figures(below) <= room ? { ...above, slots: [...withoutEnd(above.slots), ...withoutStart(below.slots)] } : null;
}

/** Figures without a label above a label without figures: the label stands at the foot of its cell. */
function inverted(above: Row, below: Row): Row | null {
  if (labels(above).length > 0 || figures(above) === 0 || figures(below) > 0) return null;
  return figures(above) <= figuresBehind(lastLabel(below)) && figures(above) > 1
    ? { ...below, slots: [...labels(below), ...withoutStart(above.slots)] }
    : null;
}

/** A label without figures that the next line's label completes. */
function relabelled(above: Row, below: Row): Row | null {
  const [first] = labels(below);
  const last = labels(above).at(-1);
  if (figures(above) > 0 || !first || !last || below.slots.indexOf(first) > 1) return null;
  const text = last.text + first.text;
  const closer = likenessToForm(text) > Math.max(likenessToForm(first.text), likenessToForm(last.text));
  const whole = closer && likenessToForm(text) >= WHOLE;
  const begun = figures(below) === 0 && labels(below).length === 1 && closer && startsFormLabel(text);
  if (!whole && !begun) return null;
  const outer = labels(above).slice(0, -1);
  const label: RowCell = { ...last, text, place: { ...last.place, end: Math.max(last.place.end, first.place.end) } };
  return { ...below, slots: [...outer, label, ...below.slots.slice(below.slots.indexOf(first) + 1)] };
}

/** The line was broken inside a cell: what is left of it on either line is no cell of its own. */
const withoutEnd = (slots: RowCell[]): RowCell[] => (slots.at(-1)?.kind === "empty" ? slots.slice(0, -1) : slots);
const withoutStart = (slots: RowCell[]): RowCell[] => (slots[0]?.kind === "empty" ? slots.slice(1) : slots);
