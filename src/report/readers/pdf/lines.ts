// Text of pages outside ruled tables -> paragraphs, and rows of tables that only the places of their text make. No I/O. No clock.

import { ORDINALS } from "../../../zh/digits.ts";
import { hasStop } from "../../../zh/marks.ts";
import { isFormLabel, isWholeLabel, startsFormLabel } from "../../labels.ts";
import { readValue } from "../../values.ts";
import type { Piece } from "../columns.ts";
import type { Text } from "./page.ts";
import { lineText } from "./ruled.ts";

/** A line of a page: its pieces are parted by gaps wider than any between words. */
export type Line = { y: number; x0: number; x1: number; size: number; pieces: Text[]; text: string };

/** A gap of more than this many character sizes parts cells. */
const CELL_GAP = 0.8;

export function linesOf(texts: Text[]): Line[] {
  const groups: Text[][] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const group = groups.at(-1);
    const anchor = group?.[0];
    if (group && anchor && Math.abs(anchor.y - text.y) < Math.min(anchor.size, text.size) * 0.45) group.push(text);
    else groups.push([text]);
  }
  return groups.map((group) => {
    const sorted = group.sort((a, b) => a.x0 - b.x0);
    const pieces = sorted.flatMap(wordsOf).reduce<Text[]>((list, text) => {
      const last = list.at(-1);
      if (last && text.x0 - last.x1 <= text.size * CELL_GAP && !isApart(last, text)) {
        list[list.length - 1] = { ...last, text: lineText([last, text]), x1: text.x1 };
      } else list.push(text);
      return list;
    }, []);
    const [first, end] = [sorted[0] as Text, sorted.at(-1) as Text];
    return { y: first.y, x0: first.x0, x1: end.x1, size: first.size, pieces, text: lineText(sorted) };
  });
}

/** A figure that stands apart at all is a cell of its own. */
const isApart = (a: Text, b: Text): boolean => b.x0 - a.x1 > b.size * 0.3 && (isFigure(a) || isFigure(b));

/** A run of several spaces inside one piece parts it. */
function wordsOf(text: Text): Text[] {
  if (!/\s{2,}/.test(text.text.trim())) return [text];
  const unit = (text.x1 - text.x0) / Math.max(1, [...text.text].length);
  return [...text.text.matchAll(/\S+(?:\s\S+)*/g)].map((match) => ({
    ...text,
    text: match[0],
    x0: text.x0 + unit * match.index,
    x1: text.x0 + unit * (match.index + match[0].length),
  }));
}

const isFigure = (piece: { text: string }): boolean => readValue(piece.text).kind !== "text";

/** A line that looks like a row: a label of the form with or without figures, or three figures and more. */
export function isRow(line: Line): boolean {
  if (hasStop(line.text)) return false;
  if (line.pieces.filter(isFigure).length >= 3 && !line.text.includes("，")) return true;
  // The label of a row may stand above and below its figures.
  if (line.pieces.every(isFigure)) return true;
  // A line with nothing beside it may be a part of a longer label, as 其他 and 总计 without a number may: it has to be a whole one.
  const alone = line.pieces.length === 1;
  return line.pieces.some(({ text }) =>
    alone ? isWholeLabel(text) && !/^(?:[（(]六[)）])?(?:其他|总计)$/.test(text.replace(/\s/g, "")) : isFormLabel(text),
  );
}

/**
 * Labels set on several lines ("结果维" over "持") put together on the line where they begin, so that a column or a row is known by its
 * label even when it is blank from end to end. A line of figures between them keeps them apart: they are that row's, and stay around it.
 */
export function withWholeLabels(lines: Line[]): Line[] {
  const result = lines.map((line) => ({ ...line, pieces: line.pieces.map((piece) => ({ ...piece })) }));
  let open: { piece: Text; last: number }[] = [];
  for (const line of result) {
    if (line.pieces.some(isFigure)) {
      open = [];
      continue;
    }
    line.pieces = line.pieces.filter((piece) => {
      const begun = open.find(
        (each) =>
          each.last < line.y &&
          line.y - each.last < line.size * 2 &&
          piece.x0 < each.piece.x1 &&
          each.piece.x0 < piece.x1 &&
          startsFormLabel(each.piece.text + piece.text),
      );
      if (!begun) return true;
      Object.assign(begun.piece, {
        text: begun.piece.text + piece.text,
        x0: Math.min(begun.piece.x0, piece.x0),
        x1: Math.max(begun.piece.x1, piece.x1),
      });
      begun.last = line.y;
      return false;
    });
    open.push(
      ...line.pieces.filter((piece) => startsFormLabel(piece.text) && !isWholeLabel(piece.text)).map((piece) => ({ piece, last: line.y })),
    );
  }
  return result
    .filter((line) => line.pieces.length > 0)
    .map((line) => ({ ...line, text: line.pieces.length > 1 ? lineText(line.pieces) : (line.pieces[0]?.text ?? "") }));
}
type TableRow = { pieces: Piece[]; y: number };

/**
 * Rows of an unruled table. A label set on several lines stands above and below the line of its figures: every other line goes to the
 * nearest row, and of its pieces those over or under the row's own label belong to it.
 */
export function rowsOf(lines: Line[]): TableRow[] {
  const rows = lines.filter(isRow).map((line) => ({ line, above: [] as Text[], below: [] as Text[] }));
  for (const line of lines) {
    if (isRow(line)) continue;
    const nearest = rows.reduce<(typeof rows)[number] | undefined>(
      (best, row) => (!best || Math.abs(row.line.y - line.y) < Math.abs(best.line.y - line.y) ? row : best),
      undefined,
    );
    if (nearest && Math.abs(nearest.line.y - line.y) < line.size * 2.2)
      (line.y < nearest.line.y ? nearest.above : nearest.below).push(...line.pieces);
  }
  return rows.map(({ line, above, below }) => {
    const own = line.pieces.filter((piece) => !isFigure(piece));
    const fragments = [...above, ...own, ...below];
    const figures = line.pieces.filter(isFigure);
    if (figures.length === 0 || above.length + below.length === 0) return { y: line.y, pieces: line.pieces.map(toPiece) };
    const left = Math.min(...figures.map(({ x0 }) => x0));
    const labels = fragments.filter((piece) => piece.x0 < left);
    const inner = labels.reduce<Text | undefined>(
      (best, piece) => (!best || piece.x0 + piece.x1 > best.x0 + best.x1 ? piece : best),
      undefined,
    );
    const label = labels.filter((piece) => inner && piece.x0 < inner.x1 && inner.x0 < piece.x1);
    const rest = own.filter((piece) => !label.includes(piece));
    const whole: Piece = { text: label.map(({ text }) => text).join(""), from: inner?.x0 ?? 0, to: inner?.x1 ?? 0 };
    return { y: line.y, pieces: [...rest.map(toPiece), ...(inner ? [whole] : []), ...figures.map(toPiece)] };
  });
}
const toPiece = ({ text, x0, x1 }: Text): Piece => ({ text, from: x0, to: x1 });

/** Starts of a section or of a numbered paragraph: they begin a line of their own whatever stands before. */
const OPENS = new RegExp(`^(?:[${ORDINALS}]{1,2}、|[（(][${ORDINALS}]{1,2}[）)])`);

/** Lines of prose -> paragraphs: a new one is indented, or follows a line that ends early, or a wider gap. */
export function paragraphsOf(lines: Line[], right: number): { text: string; y: number }[] {
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const paragraphs: { text: string; y: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    const opens =
      !before ||
      line.x0 > left + line.size * 1.2 ||
      before.x1 < right - before.size * 2.5 ||
      line.y - before.y > before.size * 2.6 ||
      Math.abs(line.size - before.size) > 1.5 ||
      OPENS.test(line.text);
    if (opens || !last) paragraphs.push({ text: line.text, y: line.y });
    else last.text += (/\w$/.test(last.text) && /^\w/.test(line.text) && /[A-Za-z]$/.test(last.text) ? " " : "") + line.text;
  }
  return paragraphs;
}
