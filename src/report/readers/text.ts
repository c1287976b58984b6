// Plain text or Markdown -> blocks. Tables are lines split by tabs, by bars or by runs of spaces. No I/O. No clock.

import { hasStop } from "../../zh/marks.ts";
import { isColumnLabel, isFormLabel, isWholeLabel } from "../labels.ts";
import { isRolled } from "../loose-cells.ts";
import type { Block, GridCell, Place } from "../report.ts";
import { readValue } from "../values.ts";
import { alignText, type Piece } from "./columns.ts";
import { type Line, linesOf, quotedTogether, unquoted } from "./lines.ts";

/** How a line splits into cells. `spaces` lines are lined up by where they stand, because a blank cell leaves no trace in them. */
type Split = { by: "tab" | "bar" | "spaces"; pieces: Piece[]; sure: boolean };

/** Blocks of a text, in order. */
export function readText(text: string): Block[] {
  const printed = linesOf(text);
  const byCommas = isCommaSeparated(printed);
  const lines = quotedTogether(printed, text, byCommas ? "," : "\t");
  const stacked = isStacked(lines);
  const splits = lines.map((line) => (stacked || isRolled(line.text) ? null : (byCommas && splitCommas(line.text)) || splitLine(line)));
  const edges = edgesOf(splits);
  const blocks: Block[] = [];
  let table: { line: Line; split: Split }[] = [];
  const flush = () => {
    if (table.length > 0) blocks.push(gridOf(table, edges));
    table = [];
  };
  for (const [i, line] of lines.entries()) {
    const split = splits[i];
    if (stacked && ONLY_BARS.test(line.text)) {
      if (isBlankCell(lines, i)) blocks.push({ kind: "paragraph", text: "", place: place(line) });
      continue;
    }
    if (isSkipped(line.text)) continue;
    if (split && (split.sure || nextToTable(lines, splits, i))) {
      // A label alone is parted by nothing: it belongs to the table around it.
      const before = table.findLast(({ split: { pieces } }) => pieces.length > 1)?.split.by;
      if (before && split.pieces.length > 1 && before !== split.by) flush();
      table.push({ line, split });
      continue;
    }
    flush();
    blocks.push(proseOf(stacked ? { ...line, text: line.text.replace(BARS_AROUND, "") } : line));
  }
  flush();
  return blocks;
}

/** Nothing but the separators of so many cells is a row left blank. */
const BLANK_ROW = /^[^\S\t]*(?:\t[^\S\t]*){4,}$/;
/** Blank lines, page numbers, and the rules that draw a table: none of them says anything. */
const isSkipped = (line: string): boolean =>
  (/^[\s\f\u3000\ufeff]*$/.test(line) && !BLANK_ROW.test(line)) ||
  /^\s*(?:[-—–]+\s*\d{1,4}\s*[-—–]+|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|Page\s+\d+(?:\s+of\s+\d+)?)\s*$/i.test(
    line,
  ) ||
  /^[\s|｜+:=\-\u2500-\u257f]*[-=\u2500-\u257f]{2,}[\s|｜+:=\-\u2500-\u257f]*$/.test(line);

const place = (line: Line, from = 0, to = line.text.length): Place => ({
  line: line.number,
  start: line.start + from,
  end: line.start + to,
});

function proseOf(line: Line): Block {
  const mark = /^\s*(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line.text);
  if (mark?.[1]) return { kind: "heading", level: mark[1].length, text: mark[2] ?? "", place: place(line) };
  return { kind: "paragraph", text: line.text.trim(), place: place(line) };
}

/** One cell a line, the bar before or behind it or on a line of its own. */
const ONLY_BARS = /^[\s|｜│┃║]*[|｜│┃║][\s|｜│┃║]*$/;
const BARS_AROUND = /^[\s|｜│┃║]*[|｜│┃║][\s|｜│┃║]*|[\s|｜│┃║]*[|｜│┃║][\s|｜│┃║]*$/g;
/** Fewer lines with bars are a table that something else has cut up. */
const FEWEST_STACKED = 40;
function isStacked(lines: Line[]): boolean {
  const barred = lines.filter(({ text }) => /[|｜│┃║]/.test(text));
  const single = barred.filter(({ text }) => text.split(/[|｜│┃║]/).filter((piece) => piece.trim() !== "").length <= 1);
  return barred.length >= FEWEST_STACKED && single.length >= barred.length * 0.9;
}
/** Bars alone are a blank cell when there is nothing for them to part: one bar below a line that has its own, or the second of two. */
function isBlankCell(lines: Line[], at: number): boolean {
  const before = lines.slice(0, at).findLast(({ text }) => text.trim() !== "")?.text ?? "";
  const opens = /^\s*[|｜│┃║]\s*[^\s|｜│┃║]/.test(before);
  return (lines[at]?.text ?? "").replace(/\s/g, "").length === 1 && (opens || /[|｜│┃║]\s*$/.test(before));
}

function splitLine(line: Line): Split | null {
  const { text } = line;
  if (/^\s*#{1,6}\s/.test(text)) return null;
  const bars = text.replace(/\\[|]/g, "  ").match(/[|｜│┃║]/g)?.length ?? 0;
  if (bars >= 2 || (bars === 1 && !hasStop(text))) return { by: "bar", pieces: splitAt(text, /(?<!\\)[|｜│┃║]/g), sure: bars >= 2 };
  if (text.includes("\t")) {
    const pieces = splitAt(text, /\t/g);
    const filled = pieces.filter((piece) => piece.text !== "").length;
    return { by: "tab", pieces, sure: filled >= 2 || pieces.length >= 3 };
  }
  return splitSpaces(text);
}

/** Values between commas, one quoted where it holds a comma itself; so a spreadsheet saves a table. Null for a line of prose. */
function splitCommas(text: string): Split | null {
  const pieces: Piece[] = [];
  let [from, quoted] = [0, false];
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (at < text.length && (text[at] !== "," || quoted)) continue;
    pieces.push({ text: unquoted(text.slice(from, at)).trim(), from, to: at });
    from = at + 1;
  }
  const isPair = pieces.length === 2 && isFormLabel(pieces[0]?.text ?? "") && readValue(pieces[1]?.text ?? "").kind !== "text";
  const isRow = (pieces.length >= 3 || isPair) && pieces.every((piece) => !hasStop(piece.text));
  return isRow ? { by: "tab", pieces, sure: pieces.filter((piece) => piece.text !== "").length >= 2 || pieces.length >= 4 } : null;
}
/** So many lines with so many figures between commas, and none between tabs or bars, are no accident of prose. */
const FEWEST_COMMA_LINES = 15;
const isCommaSeparated = (lines: Line[]): boolean =>
  !lines.some(({ text }) => /[\t|｜│┃║]/.test(text)) &&
  lines.filter(({ text }) => (text.match(/(?<=,)\s*-?\d[\d.]*\s*(?=,|$)/g)?.length ?? 0) >= 3).length >= FEWEST_COMMA_LINES;

/** What stands between separators. */
function splitAt(text: string, separator: RegExp): Piece[] {
  const bounds = [-1, ...[...text.matchAll(separator)].map((match) => match.index), text.length];
  return bounds.slice(1).map((end, i): Piece => {
    const from = (bounds[i] ?? -1) + 1;
    const raw = text.slice(from, end);
    return {
      text: unquoted(raw)
        .replace(/<br\s*\/?>/gi, "")
        .replace(/\\([|])/g, "$1")
        .trim(),
      from,
      to: end,
    };
  });
}

/** Whether bars frame the file's tables. A bar at the end of some rows only parts off a blank cell. */
type Edges = { left: boolean; right: boolean };
function edgesOf(splits: (Split | null)[]): Edges {
  const rows = splits.flatMap((split) => (split?.by === "bar" && split.sure ? [split.pieces] : []));
  return { left: rows.every((row) => row[0]?.text === ""), right: rows.every((row) => row.at(-1)?.text === "") };
}
const withoutEdges = (row: Piece[], { left, right }: Edges): Piece[] =>
  row.slice(left && row[0]?.text === "" ? 1 : 0, right && row.at(-1)?.text === "" ? -1 : row.length);

const figures = (pieces: Piece[]): number => pieces.filter((piece) => readValue(piece.text).kind !== "text").length;

/** A row set out with spaces: two or more between cells, or one where only figures follow the label ("规章 0 0 1"). */
function splitSpaces(text: string): Split | null {
  if (hasStop(text)) return null;
  const pieces = [...text.matchAll(/\S+(?:[ \u00a0]\S+)*/g)].map((match) => pieceAt(match)).flatMap(splitTail);
  const labels = pieces.length - figures(pieces);
  // The header of a table that is all but blank is what tells it from prose.
  const isHeader = () => pieces.filter((piece) => isColumnLabel(piece.text)).length >= 3;
  if (pieces.length >= 2)
    return { by: "spaces", pieces, sure: figures(pieces) >= 3 || (labels === 1 && isFormLabel(pieces[0]?.text ?? "")) || isHeader() };
  // A label alone is a row whose figures are all blank, or the head of a group: only inside a table, which its neighbours tell.
  return isWholeLabel(text) ? { by: "spaces", pieces, sure: false } : null;
}
const pieceAt = (match: RegExpMatchArray, offset = 0): Piece => ({
  text: match[0],
  from: offset + (match.index ?? 0),
  to: offset + (match.index ?? 0) + match[0].length,
});

/** "规章 0 0 1" -> label and figures; a run of figures alone likewise. "1 759" alone stays one number with a space in it. */
function splitTail(piece: Piece): Piece[] {
  const words = [...piece.text.matchAll(/[^\s\u00a0]+/g)].map((match) => pieceAt(match, piece.from));
  let first = words.length;
  while (first > 0 && readValue(words[first - 1]?.text ?? "").kind !== "text") first--;
  const figures = words.slice(first);
  if (figures.length === 0 || (first === 0 && figures.length < 3)) return [piece];
  const head = words.slice(0, first);
  const [start, end] = [head[0], head.at(-1)];
  const label = start && end ? [{ text: piece.text.slice(0, end.to - piece.from), from: start.from, to: end.to }] : [];
  return [...label, ...figures];
}

/** A line that might be a row is one when the nearest line with text above or below surely is. */
function nextToTable(lines: Line[], splits: (Split | null)[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < lines.length; i += step) {
      if (splits[i]?.sure) return true;
      if (!splits[i] && !isSkipped(lines[i]?.text ?? "")) break;
    }
  }
  return false;
}

function gridOf(table: { line: Line; split: Split }[], edges: Edges): Block {
  const [first, last] = [table[0], table.at(-1)];
  const rows = table.map(({ split }) => split.pieces);
  const lines = table.map(({ line }) => line.text);
  const by = (table.find(({ split }) => split.pieces.length > 1) ?? first)?.split.by;
  const lined = by === "spaces" ? alignText(rows, lines) : by === "bar" ? rows.map((row) => withoutEdges(row, edges)) : rows;
  const cells = lined.map((row, i): GridCell[] => {
    const line = table[i]?.line;
    return line ? row.map((piece) => ({ text: piece.text, place: place(line, piece.from, piece.to) })) : [];
  });
  const [from, to] = [first ? place(first.line) : null, last ? place(last.line) : null];
  return { kind: "grid", rows: cells, place: { line: from?.line ?? 1, start: from?.start ?? 0, end: to?.end ?? 0 } };
}
