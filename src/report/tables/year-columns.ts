// Rows of a table that has two columns for each column of the form, one a year (自然人: 上年 | 本年) -> those of the report's year alone, without the
// row that names the years. No I/O. No clock.
import { isFigure, type Row, type RowCell } from "./rows.ts";
import { timeOf } from "./year-rows.ts";

/** Fewer pairs are two columns of words beside the table. */
const FEWEST_PAIRS = 3;

/** `year`: the report's, 0 where it is not known. */
export const withoutYearColumns = (rows: readonly Row[], year: number): Row[] =>
  [...Map.groupBy(rows, ({ grid }) => grid).values()].flatMap((own) => ofYear(own, year));

function ofYear(rows: Row[], year: number): Row[] {
  const head = rows.find((row) => pairsIn(row, year) !== null);
  const before = head ? pairsIn(head, year) : null;
  const width = head?.slots.length ?? 0;
  // Where a row is shorter or longer, what stands under a head is not told by its place.
  if (!before || rows.some(({ slots }) => slots.length !== width && slots.some(isFigure))) return rows;
  return rows.flatMap((row) => (row === head ? [] : [row.slots.length === width ? without(row, before) : row]));
}

/** Places of the other years' columns, in a row that names the years by turns and nothing else to the right of the first. */
function pairsIn({ slots }: Row, year: number): ReadonlySet<number> | null {
  const times = slots.map((slot) => (slot.covered ? null : timeOf(slot, year)));
  const named = slots.slice(
    Math.max(
      0,
      times.findIndex((time) => time !== null),
    ),
  );
  const said = named.map((slot) => (slot.covered ? null : timeOf(slot, year)));
  const alternate = said.length % 2 === 0 && said.every((time, i) => time !== null && time !== said[i - 1]);
  if (said.length < FEWEST_PAIRS * 2 || !alternate || slots.some(isFigure)) return null;
  return new Set(times.flatMap((time, at) => (time === "before" ? [at] : [])));
}

/** A label that began over a column that goes begins over the next it reaches. */
function without(row: Row, gone: ReadonlySet<number>): Row {
  const slots = row.slots.map((slot, at): RowCell => {
    const left = row.slots[at - 1];
    if (!gone.has(at - 1) || !slot.covered || !left || left.covered || left.text !== slot.text) return slot;
    const { covered: _, ...begun } = slot;
    return begun;
  });
  return { ...row, slots: slots.filter((_, at) => !gone.has(at)) };
}
