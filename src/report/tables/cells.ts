// What every table reader returns, and the making of a cell from a slot. No I/O. No clock.
import type { ByKey } from "../../form/vocabulary.ts";
import type { Cell } from "../report.ts";
import { countInWan, FORM_MONEY, inFormMoney, moneyInCell, readValue } from "../values.ts";
import type { RowCell } from "./rows.ts";

export type TableReading = {
  figures: ByKey<Cell>;
  /** Printed label paths, outermost first, of every cell read. */
  printed: ByKey<string[]>;
  /** What cannot be read with certainty: Chinese sentences, each saying which row. Any of them rejects the file. */
  problems: string[];
};

/** Nobody counts less than a cent: with more digits behind the point the head that says 元 is what is wrong. */
const inHead = (text: string, money: number | null): number =>
  money === 0 && /[.．]\s*\d{3}/.test(text) ? FORM_MONEY : (money ?? FORM_MONEY);

/** What a cell holds. `money`: the power of ten of 元 that the head of its column or row names, for cells of the form in 万元. */
export const cellFrom = (slot: RowCell | undefined, row: RowCell | undefined, money?: number | null): Cell => {
  const value = slot ? readValue(slot.text) : { kind: "blank" as const };
  const power = slot && money !== undefined ? (moneyInCell(slot.text) ?? inHead(slot.text, money)) : FORM_MONEY;
  const wan = slot && money === undefined ? countInWan(slot.text) : null;
  const number = value.kind === "number" ? (wan ?? value.value) : null;
  return {
    value: slot && number !== null && power !== FORM_MONEY ? inFormMoney(slot.text, power) : number,
    text: slot?.text ?? "",
    place: slot?.place.line ? slot.place : (row?.place ?? { line: 0, start: 0, end: 0 }),
  };
};

/** Why a row is not read in which digits stand apart, and nothing proves that they are one number. */
export const partedIn = (label: string, slot: RowCell): string =>
  `第 ${slot.place.line} 行“${label}”里的“${slot.text}”是一个数还是两个数，表内合计不能证明：请核对原文`;

/** A label as a reader sees it: spaces and marks of the file's markup taken out of its ends, runs of spaces made one. */
export const shownLabel = (label: string): string =>
  label
    .replace(/[*`]/g, "")
    .replace(/[\s\u00a0\u3000]+/g, " ")
    .trim();
