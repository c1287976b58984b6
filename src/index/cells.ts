// The cells of a report, packed: most are a printed 0, so only the others are named. Cell record <-> a few dozen bytes. No I/O. No clock.

import { APPLICANTS, type ByKey, cellsOf, type FigureKey, type Form, isPrintedIn, OTHER_HANDLING_2019 } from "../form/vocabulary.ts";
import type { Cell } from "../report/report.ts";

/** `values`: cells that print something else than 0. `blank`, `missing`: keys. Every other cell of the form prints 0. */
export type PackedCells = {
  values: ByKey<number>;
  blank: FigureKey[];
  missing: FigureKey[];
};

const singleOther = APPLICANTS.map((applicant): FigureKey => `${OTHER_HANDLING_2019.key}@${applicant.key}`);
const keysFor = (form: Form, has: (key: FigureKey) => boolean): FigureKey[] => [
  ...cellsOf(form).map((cell) => cell.key),
  ...singleOther.filter(has),
];

export function packCells(form: Form, cells: ByKey<Cell>): PackedCells {
  const packed: PackedCells = { values: {}, blank: [], missing: [] };
  for (const key of keysFor(form, (each) => each in cells)) {
    const cell = cells[key];
    if (!cell) packed.missing.push(key);
    else if (cell.value === null) packed.blank.push(key);
    else if (cell.value !== 0 || key.startsWith(`${OTHER_HANDLING_2019.key}@`)) packed.values[key] = cell.value;
  }
  return packed;
}

/** A packed cell's value: a number, null when blank, undefined when the report has no such cell. */
export function cellValue(form: Form, packed: PackedCells, key: FigureKey): number | null | undefined {
  const value = packed.values[key];
  if (value !== undefined) return value;
  if (packed.blank.includes(key)) return null;
  if (packed.missing.includes(key)) return undefined;
  return isPrintedIn(form, key) ? 0 : undefined;
}

/** Every cell a report has, in the order of the form. */
export const presentKeys = (form: Form, packed: PackedCells): FigureKey[] =>
  keysFor(form, (key) => key in packed.values).filter((key) => cellValue(form, packed, key) !== undefined);
