// What every table reader returns, and the making of a cell from a slot. No I/O. No clock.
import type { ByKey } from "../../form/vocabulary.ts";
import type { Cell } from "../report.ts";
import { readValue } from "../values.ts";
import type { Slot } from "./rows.ts";

export type TableReading = {
  figures: ByKey<Cell>;
  /** Printed label paths, outermost first, of every cell read. */
  printed: ByKey<string[]>;
  /** What cannot be read with certainty: Chinese sentences, each saying which row. Any of them rejects the file. */
  problems: string[];
};

export const cellFrom = (slot: Slot | undefined, row: Slot | undefined): Cell => {
  const value = slot ? readValue(slot.text) : { kind: "blank" as const };
  return {
    value: value.kind === "number" ? value.value : null,
    text: slot?.text ?? "",
    place: slot?.place.line ? slot.place : (row?.place ?? { line: 0, start: 0, end: 0 }),
  };
};

/** A label as a reader sees it: spaces and marks of the file's markup taken out of its ends, runs of spaces made one. */
export const shownLabel = (label: string): string =>
  label
    .replace(/[*`]/g, "")
    .replace(/[\s\u00a0\u3000]+/g, " ")
    .trim();
