// A report -> plain text or Markdown, its tables set out in one of the ways conversions leave them.
import type { Source } from "./report.ts";
import { type Cell, laidOut, type Spot, type Table } from "./tables.ts";

export type TextLayout = {
  separator: "tab" | "bar" | "frame" | "markdown" | "spaces" | "columns";
  /** How a merged cell is printed: at its first place and blank elsewhere; over every place; once and nothing elsewhere, so that rows are ragged;
   * or, for the labels left of a row's own, not at all. */
  merged: "once" | "every" | "ragged" | "none";
  /** Rows after which a page break cuts the table. */
  breaks?: number[];
  /** Whether the header stands again after a break. */
  repeatHeader?: boolean;
  /** The table lost its header. */
  noHeader?: boolean;
  /** Rows whose first cell slid one column to the left or the right, by row index. */
  shifted?: Record<number, -1 | 1>;
  heading?: "#" | "##" | "####" | "" | "**";
};

export function renderText(source: Source, layout: TextLayout): string {
  const lines: string[] = [];
  for (const item of source.items) {
    if ("table" in item) lines.push(...renderTable(item.table, layout), "");
    else if ("heading" in item) lines.push(headed(item.heading, layout), "");
    else lines.push(item.paragraph, "");
  }
  return lines.join("\n");
}

const headed = (heading: string, { heading: mark = "##" }: TextLayout): string =>
  mark === "**" ? `**${heading}**` : mark === "" ? heading : `${mark} ${heading}`;

function renderTable(table: Table, layout: TextLayout): string[] {
  const spots = laidOut(table);
  const rows = spots.map((row, r) => {
    const cells = cellsOf(row, r, table, layout);
    return table.header > 0 ? shift(cells, layout.shifted?.[r] ?? 0) : cells;
  });
  const header = table.header;
  const widths = layout.separator === "columns" ? columnWidths(rows) : [];
  const drawn = rows.map((row) => draw(row, layout, widths));
  const rule = layout.separator === "markdown" ? [`|${" --- |".repeat(table.width)}`] : [];
  const top = header > 0 ? [...drawn.slice(0, 1), ...rule, ...drawn.slice(1, header)] : rule;
  const lines: string[] = layout.noHeader ? [] : top;
  for (let r = header; r < drawn.length; r++) {
    lines.push(drawn[r] as string);
    if (header > 0 && layout.breaks?.includes(r) && r < drawn.length - 1) lines.push("", ...(layout.repeatHeader ? top : []));
  }
  return lines;
}

function cellsOf(row: Spot[], r: number, _table: Table, { merged }: TextLayout): string[] {
  const starts = (spot: Spot, c: number) => spot.row === r && spot.column === c;
  if (merged === "every") return row.map(({ cell }) => cell.text);
  if (merged === "once") return row.map((spot, c) => (starts(spot, c) ? spot.cell.text : ""));
  const own = row.flatMap((spot, c) => (starts(spot, c) ? [spot.cell] : []));
  if (merged === "none" && own.some((cell) => cell.isFigure)) {
    // Only the row's own label is left of the labels: the groups it stands in are gone.
    const labels = own.filter((cell) => !cell.isFigure);
    return own.filter((cell) => cell.isFigure || cell === labels.at(-1)).map((cell) => cell.text);
  }
  const kept = row.flatMap((spot, c) => (starts(spot, c) ? [spot.cell.text] : spot.row < r && spot.column === c ? [""] : []));
  return [...kept, ...Array.from({ length: row.length - kept.length }, () => "")];
}

/** To the right: a blank cell before all. To the left: the blank cell before the label goes, and one comes at the end. */
function shift(cells: string[], by: number): string[] {
  if (by === 1) return ["", ...cells];
  return by === -1 && cells[0] === "" ? [...cells.slice(1), ""] : cells;
}

export const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + (/[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f“”‘’—]/.test(c) ? 2 : 1), 0);
function columnWidths(rows: string[][]): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, c) => Math.max(...rows.map((row) => widthOf(row[c] ?? ""))));
}

function draw(cells: string[], { separator }: TextLayout, widths: number[]): string {
  switch (separator) {
    case "tab":
      return cells.join("\t");
    case "bar":
      return cells.join("|");
    case "frame":
      return `│${cells.join("│")}│`;
    case "markdown":
      return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    case "spaces":
      return cells.filter((cell) => cell !== "").join("   ");
    case "columns":
      return cells
        .map((cell, c) => cell + " ".repeat((widths[c] ?? 0) - widthOf(cell)))
        .join("  ")
        .trimEnd();
  }
}

/** Any cells as one line of text, for tests that draw single rows. */
export const drawRow = (cells: Cell[], layout: TextLayout): string =>
  draw(
    cells.map((cell) => cell.text),
    layout,
    [],
  );
