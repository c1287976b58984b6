// Sections and what was read of them -> prose out of tables that are none of the form's, and the share of the text that ended nowhere. No I/O. No clock.

import { hasStop } from "../zh/marks.ts";
import { isFormLabel } from "./labels.ts";
import type { Block, Cell, GridCell } from "./report.ts";
import type { Part } from "./sections.ts";
import { readValue } from "./values.ts";

/** Above this share something is missing that a reader would miss. */
const SMALL = 0.03;
/** A cell with so many characters, or with a full stop, holds a sentence. */
const SENTENCE = 24;

/** A table with so many of the form's labels is the form's. */
const FEWEST_LABELS = 3;

const lengthOf = (text: string): number => text.replace(/\s/g, "").length;
const cellsOf = (rows: GridCell[][]): GridCell[] => rows.flat();
const charactersOf = (block: Block): number =>
  block.kind === "grid" ? cellsOf(block.rows).reduce((sum, { text }) => sum + lengthOf(text), 0) : lengthOf(block.text);

const isSentence = ({ text }: GridCell): boolean => hasStop(text) || lengthOf(text) >= SENTENCE;

/** A row of sentences amid the form's rows is in no passage and in no figure. */
const saysOnly = (row: GridCell[]): boolean => {
  const cells = row.filter(({ text }) => text !== "");
  return cells.length > 0 && cells.every(({ text }) => hasStop(text) && !isFormLabel(text));
};

/** A label of the form with figures behind it is a row, however long the label; it may be a table of its own. */
const FEWEST_FIGURES = 3;
const isRowOfForm = (row: GridCell[]): boolean =>
  row.some(({ text }) => isFormLabel(text)) && row.filter(({ text }) => readValue(text).kind === "number").length >= FEWEST_FIGURES;

/** Tables of sentences (problems beside remedies) are prose: cell by cell, in reading order. The form's own tables stay. */
export function withProse(part: Part): Part {
  if (part.number === 0) return part;
  const blocks = part.blocks.flatMap((block): Block[] => {
    if (block.kind !== "grid") return [block];
    const cells = cellsOf(block.rows).filter(({ text }) => text !== "");
    const labels = cells.filter(({ text }) => isFormLabel(text)).length;
    const sentences = cells.filter(isSentence).reduce((sum, { text }) => sum + lengthOf(text), 0);
    if (labels >= FEWEST_LABELS || block.rows.some(isRowOfForm) || sentences * 2 < charactersOf(block)) return [block];
    return cells.map(({ text, place }): Block => ({ kind: "paragraph", text, place }));
  });
  return { ...part, blocks };
}

/**
 * The share, 0–1, of the text from the first section on that is in no passage and in no table that figures were read from; undefined when it is
 * small. `seen`: how many characters the reader saw on the pages, where it knows more than it handed on.
 */
export function lostShare(
  blocks: readonly Block[],
  parts: readonly Part[],
  figures: Record<string, Cell>,
  seen?: number,
): number | undefined {
  const places = new Set(Object.values(figures).map(({ place }) => `${place.line}:${place.start}`));
  const isUsed = (rows: GridCell[][]) => {
    const cells = cellsOf(rows).filter(({ text }) => text !== "");
    return (
      cells.some(({ place }) => places.has(`${place.line}:${place.start}`)) ||
      cells.filter(({ text }) => isFormLabel(text)).length * 2 >= cells.length
    );
  };
  // Where the first section was not found, what it says is among what stands before the others.
  const isAll = !parts.some(({ number }) => number === 1);
  const own = parts.filter(({ number }) => number > 0 || isAll).flatMap((part) => part.blocks);
  const unusedOf = (block: Block): number => {
    if (block.kind !== "grid") return 0;
    return isUsed(block.rows) ? charactersOf({ ...block, rows: block.rows.filter(saysOnly) }) : charactersOf(block);
  };
  const unused = own.reduce((sum, block) => sum + unusedOf(block), 0);
  const handed = blocks.reduce((sum, block) => sum + charactersOf(block), 0);
  const dropped = Math.max(0, (seen ?? handed) - handed);
  const whole = own.reduce((sum, block) => sum + charactersOf(block), 0) + dropped;
  const share = whole === 0 ? 0 : (unused + dropped) / whole;
  return share > SMALL ? Math.round(share * 1000) / 1000 : undefined;
}
