// Blocks -> blocks: a report set into one table from its title to its end, or in boxes that touch its tables, has its headings and sentences
// in rows of one cell, or the heading in one cell and its text in the next; these stand as paragraphs, and the rows between them as the tables they are. No I/O. No clock.
import { hasStop } from "../zh/marks.ts";
import type { Block, GridCell } from "./report.ts";
import { opens } from "./sections.ts";
import { readValue } from "./values.ts";

type Grid = Extract<Block, { kind: "grid" }>;

/** Only a table that holds a section's heading holds more than a table. */
export const withoutWholeRows = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === "grid" && block.rows.some((row) => isHeading(linesOf(row)?.[0])) ? apart(block) : [block]));

/** A row by itself in a table, or a heading with what it heads beside it, as paragraphs; null for a row of a table. */
function linesOf(row: readonly GridCell[]): Block[] | null {
  const lines = row.filter(({ text }) => text !== "").map(({ text, place }): Block => ({ kind: "paragraph", text, place }));
  const [first, second, third] = lines;
  if (!first || third) return null;
  if (isHeading(first)) return second && isNumber(second) ? null : lines;
  return !second && isSentence(first) ? lines : null;
}
const isHeading = (line: Block | undefined): boolean => line !== undefined && opens(line) > 0;
const isSentence = (line: Block): boolean => line.kind !== "grid" && hasStop(line.text);
const isNumber = (line: Block): boolean => line.kind !== "grid" && readValue(line.text).kind === "number";

function apart({ rows, place }: Grid): Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const [lines, last] = [linesOf(row), blocks.at(-1)];
    if (lines) blocks.push(...lines);
    else if (last?.kind === "grid") last.rows.push(row);
    else blocks.push({ kind: "grid", rows: [row], place: row[0]?.place ?? place });
  }
  return blocks;
}
