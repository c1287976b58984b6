// Rows of table `requests` -> the same without a column that the form does not have: a subtotal of the organisations, or a figure of another
// year behind the total. Its head has to say what it is, and the sums of every row that it is no column of the form. No I/O. No clock.
import { sum } from "../../decimal.ts";
import { APPLICANTS } from "../../form/vocabulary.ts";
import { YEAR_BEFORE } from "../../zh/direction.ts";
import { foldLabel } from "../labels.ts";
import { readValue } from "../values.ts";
import { isFigure, type Row, type RowCell, readRow } from "./rows.ts";

const WIDTH = APPLICANTS.length;
const TOTAL = WIDTH - 1;

type Extra = "organisations" | "other year";
const SUBTOTAL = /^(?:法人(?:或|和|及)?(?:者)?其[他它]组织)?(?:小计|合计)$/;
const OTHER_YEAR = new RegExp(`^(?:${YEAR_BEFORE}|同期|(?:19|20)\\d{2}年度?)(?:同期)?(?:总计|合计|总数|数量)?$`);
const extraOf = ({ kind, text }: RowCell): Extra | null => {
  if (kind !== "label") return null;
  const label = foldLabel(text);
  return SUBTOTAL.test(label) ? "organisations" : OTHER_YEAR.test(label) || OTHER_YEAR.test(text.replace(/\s/g, "")) ? "other year" : null;
};

/** Rows stay as they are when no head names such a column, or when the sums do not prove which it is. */
export function withoutExtraColumn(rows: Row[]): Row[] {
  const heads = rows.filter(({ slots }) => !slots.some(isFigure));
  const kinds = new Set(heads.flatMap(({ slots }) => slots.flatMap((slot) => extraOf(slot) ?? [])));
  const wide = rows.filter((row) => readRow(row).zone.filter(isFigure).length === WIDTH + 1);
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1 || wide.length === 0) return rows;
  if (rows.some((row) => !wide.includes(row) && readRow(row).zone.filter(isFigure).length > 0)) return rows;
  const figures = wide.map((row) => readRow(row).zone.filter(isFigure));
  const places = kind === "organisations" ? [1, TOTAL] : [WIDTH];
  const fitting = places.filter((at) => figures.every((row) => isExtra(row, at, kind)));
  // Where two places would do, every row has the same figure in both.
  const [at] = fitting;
  if (at === undefined || fitting.some((other) => figures.some((row) => row[other]?.text !== row[at]?.text))) return rows;
  const dropped = new Set(figures.map((row) => row[at]));
  return rows.map((row) => ({
    ...row,
    slots: row.slots.filter((slot) => (heads.includes(row) ? extraOf(slot) === null : !dropped.has(slot))),
  }));
}

function isExtra(figures: readonly RowCell[], at: number, kind: Extra): boolean {
  const values = figures.map(({ text }) => numberIn(text));
  const own = values.filter((_, i) => i !== at);
  const addsUp = sum(own.slice(0, TOTAL)) === own[TOTAL];
  return addsUp && (kind === "other year" || sum(own.slice(1, TOTAL)) === values[at]);
}
const numberIn = (text: string): number => {
  const read = readValue(text);
  return read.kind === "number" ? read.value : 0;
};
