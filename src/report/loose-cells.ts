// Blocks -> blocks: cells that were set one below another, or all in one line, put together into the table they were. The form says which
// words are labels, so that a page copied by hand needs no separators. No I/O. No clock.
import { hasStop, STOPS } from "../zh/marks.ts";
import { figuresBehind, foldLabel, isFormLabel, isInFormLabel, isWholeLabel, rowLabelKind, startsFormLabel } from "./labels.ts";
import type { Block, GridCell, Place } from "./report.ts";
import { opens } from "./sections.ts";
import { rowsOfHeads } from "./tables/applicant-heads.ts";
import { isOdd, readValue } from "./values.ts";

type Text = { text: string; place: Place };

/** A table has at least so many figures and so many labels of the form. */
const FEWEST_FIGURES = 6;
const FEWEST_LABELS = 3;
const LONGEST_LABEL = 80;
/** A line of so many words, most of them cells, is a table that lost its lines. */
const FEWEST_WORDS = 24;
/** A label may be broken over so many lines. */
const MOST_PIECES = 5;
/** Lines inside a table that are none of its labels: a remark, a page's running title. */
const MOST_STRANGE = 2;

/** Tables from what readers could only take for paragraphs. Blocks that are tables already, and prose, stay as they are. */
export function gatherCells(blocks: Block[]): Block[] {
  const result: Block[] = [];
  let run: Text[] = [];
  const flush = () => {
    result.push(...tableOf(run));
    run = [];
  };
  for (const block of blocks.flatMap(unstacked).flatMap(unrolled)) {
    if (block.kind === "grid" || opens(block) > 0 || isProse(block.text)) {
      flush();
      result.push(block);
    } else run.push(block);
  }
  flush();
  return result.filter((block) => block.kind === "grid" || block.text !== "");
}

const ENDS = new RegExp(`[${STOPS}]$`);
const isProse = (text: string): boolean => hasStop(text) || text.length > LONGEST_LABEL;

/** A grid of one column is a list: of sentences, or of cells. */
function unstacked(block: Block): Block[] {
  if (block.kind !== "grid" || block.rows.some((row) => row.filter(({ text }) => text !== "").length > 1)) return [block];
  return block.rows.flatMap((row) =>
    row.filter(({ text }) => text !== "").map(({ text, place }): Block => ({ kind: "paragraph", text, place })),
  );
}

/** Whether a line is a table that lost its lines, or a whole page that did. */
export function isRolled(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < FEWEST_WORDS) return false;
  const labels = words.filter((word) => word.length >= 2 && isWholeLabel(word)).length;
  const figures = words.filter((word) => /\d/.test(word) && readValue(word).kind === "number").length;
  return labels >= FEWEST_LABELS && figures >= FEWEST_FIGURES;
}

/** The cells of such a line one by one, and the prose between them. */
function unrolled(block: Block): Block[] {
  if (block.kind === "grid" || !isRolled(block.text)) return [block];
  const result: Block[] = [];
  let prose: Text | null = null;
  const flush = () => {
    if (prose) result.push({ kind: "paragraph", ...prose });
    prose = null;
  };
  for (const match of block.text.matchAll(/\S+/g)) {
    const place = { ...block.place, start: block.place.start + match.index, end: block.place.start + match.index + match[0].length };
    const piece: Block = { kind: "paragraph", text: match[0], place };
    if (opens(piece) > 0 || isCell(match[0])) {
      flush();
      result.push(piece);
    } else if (prose && !ENDS.test((prose as Text).text)) {
      const open: Text = prose;
      prose = { text: `${open.text}${match[0]}`, place: { ...open.place, end: place.end } };
    } else {
      flush();
      prose = piece;
    }
  }
  flush();
  return result;
}

/** A label with its figure behind it (其他：0) is a pair of cells, and no figure that came out odd. */
const isPair = (text: string): boolean => isWholeLabel(/^(\D{2,}?)[：:]?\d/.exec(text)?.[1] ?? "");
const isFigure = (text: string): boolean => text !== "" && (readValue(text).kind !== "text" || (isOdd(text) && !isPair(text)));
const isLabel = (text: string): boolean => text !== "" && (isFormLabel(text) || /^第二十条/.test(text));
const isCell = (text: string): boolean => isFigure(text) || isLabel(text) || isInFormLabel(text);

/** A run of short lines: what stands before the first label of the form and after the last figure is no part of the table. */
function tableOf(run: Text[]): Block[] {
  const paragraphs = (texts: Text[]): Block[] => texts.map((text) => ({ kind: "paragraph", ...text }));
  const first = run.findIndex(({ text }) => isLabel(text) || (startsFormLabel(text) && text.length >= 2));
  let last = run.findLastIndex(({ text }) => isFigure(text));
  // Rows at the end that are blank from end to end.
  while (last >= 0 && last + 1 < run.length && (run[last + 1]?.text === "" || isLabel(run[last + 1]?.text ?? ""))) last++;
  const inside = first < 0 ? [] : run.slice(first, last + 1);
  const figures = inside.filter(({ text }) => isFigure(text)).length;
  const strange = inside.filter(({ text }) => text !== "" && !isCell(text)).length;
  const cells = wholeLabels(inside);
  const labels = cells.filter(({ text }) => isLabel(text)).length;
  if (figures < FEWEST_FIGURES || labels < FEWEST_LABELS || strange > MOST_STRANGE + inside.length / 10) return paragraphs(run);
  const rows = rowsOf(cells);
  const place = { ...(inside[0]?.place as Place), end: inside.at(-1)?.place.end ?? 0 };
  return [...paragraphs(run.slice(0, first)), { kind: "grid", rows, place }, ...paragraphs(run.slice(last + 1))];
}

/** Lines of one label put together: as many as make the longest label of the form. */
function wholeLabels(cells: Text[]): Text[] {
  const result: Text[] = [];
  for (let at = 0; at < cells.length; ) {
    let taken = 1;
    let text = cells[at]?.text ?? "";
    for (let count = 2, joined = text; count <= MOST_PIECES; count++) {
      const next = cells[at + count - 1]?.text ?? "";
      if (next === "" || isFigure(next) || text === "" || isFigure(text)) break;
      joined += next;
      if (isWholeLabel(joined) || (isFormLabel(joined) && !isFormLabel(next) && !isWholeLabel(text))) [taken, text] = [count, joined];
      else if (!startsFormLabel(joined)) break;
    }
    const [from, to] = [cells[at]?.place as Place, cells[at + taken - 1]?.place as Place];
    result.push({ text, place: { ...from, end: to.end } });
    at += taken;
  }
  return result;
}

/**
 * Labels, then the figures behind them: a row. Labels of columns before a row's own are the header above it; a row's label that another label
 * follows is a row without figures.
 */
function rowsOf(cells: Text[]): GridCell[][] {
  const rows: GridCell[][] = [];
  let labels: GridCell[] = [];
  let row: GridCell[] | null = null;
  for (const cell of cells) {
    if (cell.text !== "" && !isFigure(cell.text)) {
      row = null;
      const kind = rowLabelKind(cell.text);
      const above = labels.at(-1);
      if (above && rowLabelKind(above.text) === "row" && foldLabel(above.text).length > 2) {
        rows.push(labels);
        labels = [];
      } else if (above && kind !== "other" && rowLabelKind(above.text) === "other") {
        rows.push(...rowsOfHeads(labels));
        labels = [];
      }
      labels.push(cell);
    } else if (row) row.push(cell);
    else if (labels.length > 0) {
      row = [...labels, cell];
      rows.push(row);
      labels = [];
    }
  }
  return (labels.length > 0 ? [...rows, labels] : rows).map(withoutEnd);
}

/** Separators at a row's end are no cells of its own where the form has no more columns. */
function withoutEnd(row: GridCell[]): GridCell[] {
  const first = row.findIndex(({ text }) => text === "" || isFigure(text));
  const wide = first < 0 ? 0 : figuresBehind(row[first - 1]?.text ?? "");
  const last = Math.max(row.findLastIndex(({ text }) => text !== "") + 1, first + (wide || row.length));
  return row.slice(0, last);
}
