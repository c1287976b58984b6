// Tables on their side -> rows as the form has them: of table `proactive` the items stand as heads and their columns as rows, of table `requests` the
// applicants as rows. Every head and label has to be the form's own, or the table stays as it is. No I/O. No clock.
import { type Form, type ProactiveFormRow, proactiveRowsOf } from "../../form/vocabulary.ts";
import { foldLabel, labelLikeness } from "../labels.ts";
import { shortName } from "./proactive-heads.ts";
import { isFigure, type Row, type RowCell, readRow } from "./rows.ts";

/** A misprint, no other name. */
const SAME = 0.85;
const FEWEST_ITEMS = 3;
const isNamed = (text: string, name: string): boolean =>
  [foldLabel, shortName].some((fold) => labelLikeness(fold(text), fold(name)) >= SAME);

/** Each item of the heads as a row below its own columns. */
export const withItemsAsRows = (rows: readonly Row[], form: Form): Row[] =>
  [...Map.groupBy(rows, ({ grid }) => grid).values()].flatMap((own) => itemsOf(own, form) ?? own);

type Item = { at: number; slot: RowCell; row: ProactiveFormRow };
function itemsOf(rows: readonly Row[], form: Form): Row[] | null {
  const filled = rows.filter(({ slots }) => slots.some(isFigure));
  const items = rows
    .filter((row) => !filled.includes(row))
    .map((row) => itemsIn(row, form))
    .find((each) => each.length >= FEWEST_ITEMS);
  const [first] = filled;
  if (!items || !first || filled.some(({ slots }) => slots.length !== first.slots.length)) return null;
  const heads = filled.map((row) => ({ row, head: row.slots.slice(0, readRow(row).from).findLast(({ kind }) => kind === "label") }));
  const turned = items.map(({ at, slot, row }): Row[] | null => {
    const columns = row.columns.map(({ label }) => heads.filter(({ head }) => head && isNamed(head.text, label)));
    const used = columns.flat();
    const others = heads.filter((each) => !used.includes(each));
    if (columns.some((found) => found.length !== 1) || others.some((each) => each.row.slots[at]?.kind === "number")) return null;
    const head: RowCell = { ...slot, text: "信息内容" };
    return [
      { ...first, slots: [head, ...used.flatMap((each) => (each.head ? [each.head] : []))] },
      { ...first, slots: [slot, ...used.flatMap((each) => each.row.slots[at] ?? [])] },
    ];
  });
  return turned.every((each) => each !== null) ? turned.flat() : null;
}
function itemsIn({ slots }: Row, form: Form): Item[] {
  return slots.flatMap((slot, at) => {
    const row = slot.kind === "label" && !slot.covered ? proactiveRowsOf(form).find(({ label }) => isNamed(slot.text, label)) : undefined;
    return row ? [{ at, slot, row }] : [];
  });
}

const EMPTY: RowCell = { text: "", place: { line: 0, start: 0, end: 0 }, kind: "empty" };
/** The table that a row stands in, its rows and columns exchanged. */
export function exchanged(rows: readonly Row[], side: Row): Row[] {
  const own = rows.filter(({ grid }) => grid === side.grid);
  const others = rows.filter(({ grid }) => grid !== side.grid);
  const width = Math.max(...own.map(({ slots }) => slots.length));
  const turned = Array.from({ length: width }, (_, at): Row => ({ ...side, slots: own.map(({ slots }) => slots[at] ?? EMPTY) }));
  return [...others, ...turned];
}
