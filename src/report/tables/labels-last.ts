// Rows of a table whose labels stand behind their figures, at the right -> the same with the labels first, as all tables are read. No I/O. No clock.
import { formLabelsIn, isFormLabel } from "../labels.ts";
import { isFigure, type Row, type RowCell } from "./rows.ts";

const FEWEST = 3;
/** Most of the labels have to be the form's: at a table's right stand remarks, too. */
const MOST = 2 / 3;

export const withLabelsFirst = (rows: readonly Row[]): Row[] => [...Map.groupBy(rows, ({ grid }) => grid).values()].flatMap(turned);

function turned(rows: Row[]): Row[] {
  const filled = rows.filter(({ slots }) => slots.some(isFigure));
  const behind = filled.map(labelsBehind);
  const known = behind.filter((labels) => labels.some(({ text }) => isFormLabel(text) || formLabelsIn(text) > 0)).length;
  if (filled.length < FEWEST || behind.some((labels) => labels.length === 0) || known < filled.length * MOST) return rows;
  return rows.map((row) => {
    const like = filled.findIndex(({ slots }) => slots.length === row.slots.length);
    const count = filled.includes(row) ? labelsBehind(row).length : (behind[like]?.length ?? 0);
    const labels = row.slots.slice(row.slots.length - count);
    return { ...row, slots: [...labels.toReversed(), ...row.slots.slice(0, row.slots.length - count)] };
  });
}

/** Labels at a row's end, where none stands before its figures; [] otherwise. */
function labelsBehind({ slots }: Row): RowCell[] {
  const last = slots.findLastIndex(isFigure);
  const end = slots.slice(last + 1);
  const behind = end.slice(
    Math.max(
      0,
      end.findIndex(({ kind }) => kind !== "empty"),
    ),
  );
  const isTurned = slots.slice(0, last).every(({ kind }) => kind !== "label") && behind.every(({ kind }) => kind === "label");
  return isTurned ? behind : [];
}
