// Rows -> rows: several rows of the form that stand in one, their labels and their figures one below another in each cell, one by one. No I/O. No clock.
import { figuresBehind, isWholeLabel } from "../labels.ts";
import { readValue } from "../values.ts";
import type { Row, RowCell } from "./rows.ts";

/** So many cells have to hold as many figures each; fewer are a cell with two figures in it. */
const FEWEST_STACKS = 3;
const LINES = /\s*[\r\n]+\s*/;
const linesOf = ({ text }: RowCell): string[] => text.split(LINES).filter((line) => line !== "");
const isStack = (slot: RowCell): boolean => linesOf(slot).length > 1 && linesOf(slot).every((line) => readValue(line).kind === "number");

/** A row stays as it is unless every cell of figures has as many lines as its label has rows of the form. */
export const withoutStacks = (rows: Row[]): Row[] => rows.flatMap((row) => unstacked(row) ?? [row]);

function unstacked(row: Row): Row[] | null {
  const stacks = row.slots.filter(isStack);
  const count = stacks[0] ? linesOf(stacks[0]).length : 0;
  const at = row.slots.findIndex(isStack) - 1;
  const label = row.slots[at];
  if (stacks.length < FEWEST_STACKS || !label || label.kind !== "label") return null;
  if (row.slots.some((slot, i) => i > at && slot.kind !== "empty" && (!isStack(slot) || linesOf(slot).length !== count))) return null;
  const labels = labelsIn(label.text);
  if (labels?.length !== count) return null;
  return labels.map((text, n) => ({
    ...row,
    slots: row.slots.map((slot, i): RowCell => {
      if (i < at) return slot;
      if (i === at) return { ...slot, text };
      return slot.kind === "empty" ? slot : { ...slot, kind: "number", text: linesOf(slot)[n] ?? "" };
    }),
  }));
}

/** Labels that have run together, each taken as long as the form has it; null when anything else stands between. */
function labelsIn(text: string): string[] | null {
  const numbered = text.split(/(?<=\D)(?=\d{1,2}\s*[.．、])/).map((each) => each.trim());
  if (numbered.every((each) => figuresBehind(each) > 0 || /^\d{1,2}\s*[.．、]\s*其他$/.test(each))) return numbered;
  const labels: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = text.length;
    while (end > start && !(isWholeLabel(text.slice(start, end)) && figuresBehind(text.slice(start, end)) > 0)) end--;
    if (end === start) return null;
    labels.push(text.slice(start, end));
    start = end;
  }
  return labels;
}
