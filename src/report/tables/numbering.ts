// Rows of a table -> the same without what only numbers its columns and rows: a row 甲 | 1 | 2 | 3 below the heads, a column 行次 beside the
// labels. Such numbers are no figures of the report. No I/O. No clock.
import { foldLabel } from "../labels.ts";
import { isFigure, type Row, type RowCell } from "./rows.ts";

const ROW_NAMES = /^(?:[甲乙丙丁]|栏次|栏号|列次|列号|序号)$/;
const COLUMN_HEADS = /^(?:行次|行号|栏次|序号|编号|代码|代号)$/;
/** So many figures that count from 1 are no row of figures: what they add up to is none of them. */
const FEWEST_UNNAMED = 5;

const counts = (texts: readonly string[]): boolean => texts.every((text, i) => text === String(i + 1));
function numbersColumns({ slots }: Row): boolean {
  const figures = slots.filter(isFigure).map(({ text }) => text);
  const labels = slots.filter(({ kind }) => kind === "label");
  const named = labels.length > 0 && labels.every(({ text }) => ROW_NAMES.test(foldLabel(text)));
  return counts(figures) && (named ? figures.length > 1 : labels.length === 0 && figures.length >= FEWEST_UNNAMED);
}

const isHead = ({ kind, text, covered }: RowCell): boolean => kind === "label" && !covered && COLUMN_HEADS.test(foldLabel(text));
/** Only where the head's column counts the rows from 1. */
function withoutColumn(rows: readonly Row[]): Row[] {
  const head = rows.find(({ slots }) => !slots.some(isFigure) && slots.some(isHead));
  const at = head?.slots.findIndex(isHead) ?? -1;
  const below = rows.filter(({ slots }) => slots.length === head?.slots.length);
  const numbers = below.flatMap(({ slots }) => (slots.some(isFigure) && slots[at] && isFigure(slots[at]) ? [slots[at].text] : []));
  if (at < 0 || numbers.length < 2 || !counts(numbers)) return [...rows];
  return rows.map((row) => (below.includes(row) ? { ...row, slots: row.slots.filter((_, i) => i !== at) } : row));
}

export const withoutNumbering = (rows: readonly Row[]): Row[] =>
  [...Map.groupBy(rows, ({ grid }) => grid).values()].flatMap((own) => withoutColumn(own.filter((row) => !numbersColumns(row))));
