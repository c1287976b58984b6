// Paragraphs, cells and rows as a document's markup opens and closes them -> blocks in reading order. Shared by the readers of web pages
// and of Word files. No I/O. No clock.
import { PICTURE } from "../refusals.ts";
import type { Block, GridCell, Place } from "../report.ts";

/** `head`: what the markup names the cell's column, for screens on which the heads are not shown. */
type OpenCell = { blocks: Block[]; place: Place; colSpan: number; rowSpan: number; continues: boolean; head?: string };
type OpenTable = { rows: OpenCell[][]; place: Place };

/** Tables nested deeper than this are read as if the inner ones had no borders: no report nests so, attacks do. */
const MAX_DEPTH = 24;
const MAX_SPAN = 64;
const MAX_ROW_SPAN = 200;
/** A cell with more text than this holds an article, not a figure or a label: its table is there for the page's layout. */
const LONGEST_CELL = 160;

export class Flow {
  readonly #root: Block[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #cells: OpenCell[] = [];
  #ignored = 0;
  #text = "";
  #level = 0;
  #start: Place | null = null;

  /** Adds running text; it belongs to the open paragraph. */
  text(text: string, place: Place): void {
    if (text === "") return;
    this.#start ??= place;
    this.#text += text;
  }

  /** Ends the open paragraph; `level` above 0 made it a heading. */
  endParagraph(): void {
    const written = tidy(this.#text);
    // A picture amid words is an icon; one by itself may be what the page is about.
    const text = written.replaceAll(PICTURE, "").trim() || written.slice(0, PICTURE.length);
    const place = this.#start;
    if (text !== "" && place) {
      const end = { ...place, end: place.start + this.#text.length };
      this.#into().push(
        this.#level > 0 ? { kind: "heading", level: this.#level, text, place: end } : { kind: "paragraph", text, place: end },
      );
    }
    this.#text = "";
    this.#start = null;
  }

  /** Paragraphs from here on are headings of this level; 0 ends it. */
  heading(level: number): void {
    this.endParagraph();
    this.#level = level;
  }

  /** Adds a block that is already whole. */
  add(block: Block): void {
    this.endParagraph();
    this.#into().push(block);
  }

  openTable(place: Place): void {
    this.endParagraph();
    if (this.#tables.length >= MAX_DEPTH) this.#ignored++;
    else this.#tables.push({ rows: [], place });
  }

  openRow(): void {
    this.endParagraph();
    if (this.#ignored > 0) return;
    this.#closeCell();
    this.#tables.at(-1)?.rows.push([]);
  }

  /** `continues`: the cell is the lower part of the one above it (Word's vMerge). */
  openCell(place: Place, colSpan = 1, rowSpan = 1, continues = false, head = ""): void {
    this.endParagraph();
    const table = this.#tables.at(-1);
    if (!table || this.#ignored > 0) return;
    this.#closeCell();
    if (table.rows.length === 0) table.rows.push([]);
    const cell: OpenCell = {
      blocks: [],
      place,
      colSpan: clamp(colSpan, MAX_SPAN),
      rowSpan: rowSpan === 0 ? MAX_ROW_SPAN : clamp(rowSpan, MAX_ROW_SPAN),
      continues,
      head,
    };
    table.rows.at(-1)?.push(cell);
    this.#cells[this.#tables.length] = cell;
  }

  closeCell(): void {
    this.endParagraph();
    if (this.#ignored === 0) this.#closeCell();
  }

  closeTable(): void {
    this.endParagraph();
    if (this.#ignored > 0) {
      this.#ignored--;
      return;
    }
    this.#closeCell();
    const table = this.#tables.pop();
    if (table) for (const block of blocksOf(table)) this.#into().push(block);
  }

  /** Whether text now goes into a table. */
  get inTable(): boolean {
    return this.#tables.length > 0;
  }

  /** Everything read, with whatever the file left open closed. */
  finish(): Block[] {
    while (this.#tables.length > 0) this.closeTable();
    this.endParagraph();
    return this.#root;
  }

  #closeCell(): void {
    this.#cells.length = Math.min(this.#cells.length, this.#tables.length);
  }

  #into(): Block[] {
    return this.#cells[this.#tables.length]?.blocks ?? this.#cells.findLast((cell) => cell !== undefined)?.blocks ?? this.#root;
  }
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Raised digits refer to a note, or are a power: as plain ones behind a figure they would be part of it. */
export const raisedDigits = (text: string): string => text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);

const clamp = (span: number, most: number): number => (Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1);

/** Runs of white space are one space; a line break between two Chinese characters is none. */
const tidy = (text: string): string =>
  text
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef。、，；：]) *[\r\n][ \t\r\n]*(?=[\u2e80-\u9fff\uff00-\uffef“（《])/g, "")
    .replace(/[ \t\r\n\f]+/g, " ")
    .trim();

const isProse = (cell: OpenCell): boolean => {
  const length = cell.blocks.reduce((sum, block) => sum + (block.kind === "grid" ? 0 : block.text.length), 0);
  return length > LONGEST_CELL;
};
const hasGrid = (cell: OpenCell): boolean => cell.blocks.some((block) => block.kind === "grid");

/**
 * A table of short cells is a grid. Rows that hold articles or tables are there for layout: their contents come out in order, the short
 * cells beside an inner table as a row before it, because they are its labels.
 */
function blocksOf({ rows, place }: OpenTable): Block[] {
  mergeDown(rows);
  const blocks: Block[] = [];
  let grid: GridCell[][] = [];
  const heads = new Map(rows.flatMap((cells) => cells.map((cell) => [cell.place, cell.head ?? ""] as const)));
  const flush = () => {
    if (grid.some((row) => row.some((cell) => cell.text !== ""))) blocks.push({ kind: "grid", rows: underHeads(grid, heads), place });
    grid = [];
  };
  for (const row of rows.map((cells) => cells.flatMap(withoutInnerRow))) {
    if (!row.some((cell) => hasGrid(cell) || isProse(cell))) {
      grid.push(row.filter((cell) => !cell.continues).map(gridCell));
      continue;
    }
    const labels = row.filter((cell) => !hasGrid(cell) && !isProse(cell) && cell.blocks.length > 0);
    if (labels.length > 0 && row.some(hasGrid)) grid.push(labels.map(gridCell));
    flush();
    for (const cell of row) if (!labels.includes(cell) || !row.some(hasGrid)) blocks.push(...cell.blocks);
  }
  flush();
  return blocks;
}

/** Heads that only the markup names become a row wherever they change; a table that prints them has them already. */
function underHeads(rows: GridCell[][], heads: ReadonlyMap<Place, string>): GridCell[][] {
  const headsOf = (row: GridCell[]): GridCell[] => row.map((cell) => ({ ...cell, text: heads.get(cell.place) ?? "" }));
  const named = new Set(rows.flatMap((row) => headsOf(row).map(({ text }) => text)).filter((text) => text !== ""));
  if (named.size === 0 || rows.some((row) => row.some(({ text }) => named.has(text)))) return rows;
  let above = "";
  return rows.flatMap((row) => {
    const own = headsOf(row);
    const words = own.map(({ text }) => text).join("|");
    const isNew = words !== above && own.some(({ text }) => text !== "");
    above = words;
    return isNew ? [own, row] : [row];
  });
}

/**
 * A cell that holds a table of its own with nothing but figures in it, or with one cell, is those cells: they belong to the row, and a row
 * without them would seem to be blank. Figures one below another stay on their lines in one cell, which is then refused as none.
 */
function withoutInnerRow(cell: OpenCell): OpenCell[] {
  const [inner, ...others] = cell.blocks;
  if (inner?.kind !== "grid" || others.length > 0) return [cell];
  const filled = inner.rows.flat().filter(({ text }) => text !== "");
  const [row, ...more] = inner.rows;
  const columns = row && more.length === 0 && cell.colSpan > 1 && row.length === cell.colSpan;
  if (!columns && filled.length > 1 && !filled.every(({ text }) => /^[\d\s.,%\-–—]+$/.test(text))) return [cell];
  if (row && more.length === 0 && (columns || row.length > 1))
    return row.map(({ text, place }) => ({ ...cell, blocks: [{ kind: "paragraph", text, place }], place, colSpan: 1 }));
  return [{ ...cell, blocks: filled.map(({ text, place }): Block => ({ kind: "paragraph", text, place })) }];
}

const gridCell = (cell: OpenCell): GridCell => ({
  text: textOf(cell.blocks),
  place: cell.place,
  ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
});

/** Lines of a cell make one label; two figures on two lines stay apart, because together they would be another figure. */
function textOf(blocks: Block[]): string {
  let text = "";
  for (const block of blocks) {
    if (block.kind === "grid" || block.text === PICTURE) continue;
    const apart = /[\d.,]$/.test(text) && /^[\d.,]/.test(block.text);
    text += (apart ? "\n" : "") + block.text;
  }
  return text;
}

/** Lets a cell reach down over those that continue it. */
function mergeDown(rows: OpenCell[][]): void {
  let above = new Map<number, OpenCell>();
  for (const row of rows) {
    const here = new Map<number, OpenCell>();
    let column = 0;
    for (const cell of row) {
      const origin = cell.continues ? above.get(column) : undefined;
      if (origin) origin.rowSpan++;
      else cell.continues = false;
      here.set(column, origin ?? cell);
      column += cell.colSpan;
    }
    above = here;
  }
}
