// Rows of a table that has two or more lines for each row of the form, one a year -> those of the report's year alone, without the column that names the
// year. No I/O. No clock.
import { YEAR_BEFORE } from "../../zh/direction.ts";
import { isFigure, type Row, type RowCell, readRow } from "./rows.ts";

type Time = "own" | "before";
const OWN = /^(?:本年度?|今年|当年)(?:数|情况|数量)?$/;
const BEFORE = new RegExp(`^(?:${YEAR_BEFORE}|同期)(?:数|情况|数量)?$`);
/** Which year's figures a head says they are. */
export function timeOf({ kind, text }: RowCell, year: number): Time | null {
  const word = kind === "label" ? text.replace(/[\s（）()]/g, "") : "";
  const named = Number(/^(20\d{2})年度?$/.exec(word)?.[1] ?? 0);
  if (named > 0 && year > 0) return named === year ? "own" : named < year ? "before" : null;
  return OWN.test(word) ? "own" : BEFORE.test(word) ? "before" : null;
}

/** Only where every row of a table with figures says whose they are, the report's year's among them. `year`: the report's, 0 where it is not known. */
export const withoutYearRows = (rows: readonly Row[], year: number): Row[] =>
  [...Map.groupBy(rows, ({ grid }) => grid).values()].flatMap((own) => ofYear(own, year));

function ofYear(rows: Row[], year: number): Row[] {
  const filled = rows.filter(({ slots }) => slots.some(isFigure));
  const told = new Map(filled.map((row) => [row, { at: readRow(row).from - 1, time: timeIn(row, year) }]));
  const times = [...told.values()].map(({ time }) => time);
  if (!times.includes("own") || !times.includes("before") || times.includes(null)) return rows;
  const places = new Set([...told.values()].map(({ at }) => at));
  return rows.flatMap((row, i): Row[] => {
    const own = told.get(row);
    if (own?.time === "before") return [];
    const above = rows[i - 1];
    if (own) return [{ ...row, slots: named(row.slots.toSpliced(own.at, 1), above && told.has(above) ? above : undefined) }];
    const isHead = places.size === 1 && filled.some(({ slots }) => slots.length === row.slots.length);
    return [isHead ? { ...row, slots: row.slots.filter((_, at) => !places.has(at)) } : row];
  });
}
const timeIn = (row: Row, year: number): Time | null => {
  const slot = row.slots[readRow(row).from - 1];
  return slot ? timeOf(slot, year) : null;
};
/** A name printed once for both lines stands beside the first, which may be the other year's. */
function named(slots: RowCell[], above: Row | undefined): RowCell[] {
  if (slots.some(({ kind }) => kind === "label") || !above) return slots;
  const names = above.slots.slice(0, readRow(above).from - 1).filter(({ kind }) => kind === "label");
  return [...names, ...slots.filter(({ kind }, at) => kind !== "empty" || slots.slice(0, at).some(isFigure))];
}
