// Ruled lines of a page with the text between them -> tables: a cell is what no line divides. No I/O. No clock.
import type { PageContent, Rule, Text } from "./page.ts";

export type RuledCell = { text: string; row: number; column: number; rowSpan: number; colSpan: number };
/** `xs`: where the columns begin, and where the last one ends. */
export type RuledTable = { top: number; bottom: number; xs: number[]; rows: RuledCell[][]; texts: Set<Text> };

/** Lines nearer than this are one line, drawn twice or from both sides. */
const SNAP = 2.5;
const MAX_LINES = 400;

/** Every table drawn on the page, from the top. */
export function ruledTables(page: PageContent): RuledTable[] {
  const horizontal = merged(page.horizontal);
  const vertical = merged(page.vertical);
  if (horizontal.length > MAX_LINES || vertical.length > MAX_LINES) return [];
  return components(horizontal, vertical)
    .flatMap(([h, v]) => tableOf(h, v, page.texts))
    .sort((a, b) => a.top - b.top);
}

/** Lines on one axis put together where they touch. */
function merged(rules: Rule[]): Rule[] {
  const result: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const same = result.find((each) => Math.abs(each.at - rule.at) <= SNAP && rule.from <= each.to + SNAP && each.from <= rule.to + SNAP);
    if (same) {
      same.from = Math.min(same.from, rule.from);
      same.to = Math.max(same.to, rule.to);
    } else result.push({ ...rule });
  }
  return result;
}

const touch = (h: Rule, v: Rule): boolean => h.at >= v.from - SNAP && h.at <= v.to + SNAP && v.at >= h.from - SNAP && v.at <= h.to + SNAP;

/** Lines that cross or meet, one group a table. */
function components(horizontal: Rule[], vertical: Rule[]): [Rule[], Rule[]][] {
  const groups: { h: Rule[]; v: Rule[] }[] = [];
  for (const v of vertical) {
    const near = horizontal.filter((h) => touch(h, v));
    const joined = groups.filter((group) => near.some((h) => group.h.includes(h)));
    const group = { h: [...new Set([...joined.flatMap((each) => each.h), ...near])], v: [...joined.flatMap((each) => each.v), v] };
    for (const each of joined) groups.splice(groups.indexOf(each), 1);
    groups.push(group);
  }
  return groups.map(({ h, v }) => [h, v]);
}

/** Places of lines, those nearly alike taken as one, in rising order. */
function places(values: number[]): number[] {
  const result: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (result.at(-1) ?? -1e9) > SNAP) result.push(value);
  return result;
}

function tableOf(horizontal: Rule[], vertical: Rule[], texts: Text[]): RuledTable[] {
  // A page's end leaves a table without its last line: the ends of the other lines stand for it.
  const ys = places([...horizontal.map(({ at }) => at), ...vertical.flatMap(({ from, to }) => [from, to])]);
  const xs = places([...vertical.map(({ at }) => at), ...horizontal.flatMap(({ from, to }) => [from, to])]);
  if (xs.length < 2 || ys.length < 2 || (xs.length === 2 && ys.length === 2)) return [];
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const owner = Array.from({ length: rows * columns }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (owner[root] !== root) root = owner[root] ?? root;
    return root;
  };
  const divided = (rules: Rule[], at: number, from: number, to: number) =>
    rules.some((rule) => Math.abs(rule.at - at) <= SNAP && rule.from <= (from + to) / 2 && rule.to >= (from + to) / 2);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const [x0, x1, y0, y1] = [xs[c] ?? 0, xs[c + 1] ?? 0, ys[r] ?? 0, ys[r + 1] ?? 0];
      if (c + 1 < columns && !divided(vertical, x1, y0, y1)) owner[find(r * columns + c + 1)] = find(r * columns + c);
      if (r + 1 < rows && !divided(horizontal, y1, x0, x1)) owner[find((r + 1) * columns + c)] = find(r * columns + c);
    }
  const seam = seamOf(rows, columns, find);
  if (seam) {
    const y = ys[seam] ?? 0;
    const part = (from: number, to: number): RuledTable[] =>
      tableOf(
        horizontal.filter(({ at }) => at >= from - SNAP && at <= to + SNAP),
        vertical
          .map((rule) => ({ ...rule, from: Math.max(rule.from, from), to: Math.min(rule.to, to) }))
          .filter((rule) => rule.to - rule.from > SNAP),
        texts,
      );
    return [...part(Number.NEGATIVE_INFINITY, y), ...part(y, Number.POSITIVE_INFINITY)];
  }
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  const inside = texts.filter((text) => text.y > top && text.y < bottom && text.x1 > (xs[0] ?? 0) && text.x0 < (xs.at(-1) ?? 0));
  const held = new Map<number, Text[]>();
  for (const text of inside.flatMap((each) => cutAt(each, xs))) {
    const r = ys.findLastIndex((y) => y <= text.y);
    const c = xs.findLastIndex((x) => x <= (text.x0 + text.x1) / 2);
    const root = find(Math.max(0, Math.min(r, rows - 1)) * columns + Math.max(0, Math.min(c, columns - 1)));
    held.set(root, [...(held.get(root) ?? []), text]);
  }
  return [{ top, bottom, xs, rows: cellsOf(rows, columns, find, held), texts: new Set(inside) }];
}

/**
 * The row where another table begins that touches this one: no cell reaches over, and each side has columns the other has not.
 * 0 when it is one table.
 */
function seamOf(rows: number, columns: number, find: (i: number) => number): number {
  const edges = Array.from({ length: rows }, (_, r) => {
    const within = Array.from({ length: columns - 1 }, (_, c) => c + 1);
    return new Set(within.filter((c) => find(r * columns + c) !== find(r * columns + c - 1)));
  });
  const union = (from: number, to: number) => new Set(edges.slice(from, to).flatMap((each) => [...each]));
  for (let r = 1; r < rows; r++) {
    const crossed = Array.from({ length: columns }, (_, c) => c).some((c) => find(r * columns + c) === find((r - 1) * columns + c));
    if (crossed) continue;
    const [above, below] = [union(0, r), union(r, rows)];
    if ([...above].some((c) => !below.has(c)) && [...below].some((c) => !above.has(c))) return r;
  }
  return 0;
}

function cellsOf(rows: number, columns: number, find: (i: number) => number, held: Map<number, Text[]>): RuledCell[][] {
  const cells = new Map<number, RuledCell>();
  for (let i = 0; i < rows * columns; i++) {
    const [r, c, root] = [Math.floor(i / columns), i % columns, find(i)];
    const cell = cells.get(root);
    if (!cell) cells.set(root, { text: textOf(held.get(root) ?? []), row: r, column: c, rowSpan: 1, colSpan: 1 });
    else {
      cell.rowSpan = Math.max(cell.rowSpan, r - cell.row + 1);
      cell.colSpan = Math.max(cell.colSpan, c - cell.column + 1);
    }
  }
  return Array.from({ length: rows }, (_, r) => [...cells.values()].filter((cell) => cell.row === r).sort((a, b) => a.column - b.column));
}

/** One piece of text may reach over several cells ("0   0   0"): it is cut at the spaces where a line stands. */
function cutAt(text: Text, xs: number[]): Text[] {
  const crossed = xs.some((x) => x > text.x0 + text.size * 0.3 && x < text.x1 - text.size * 0.3);
  if (!crossed || !/\s/.test(text.text.trim())) return [text];
  const widths = [...text.text].map((c) => (/[\u2e80-\uffef]/.test(c) ? 1 : 0.5));
  const scale = (text.x1 - text.x0) / widths.reduce((sum, width) => sum + width, 0);
  let at = text.x0;
  const placed = [...text.text].map((character, i) => {
    const from = at;
    at += (widths[i] ?? 0) * scale;
    return { character, from, to: at };
  });
  const words: Text[] = [];
  let open = false;
  for (const { character, from, to } of placed) {
    const last = words.at(-1);
    if (/\s/.test(character)) open = false;
    else if (open && last) {
      last.text += character;
      last.x1 = to;
    } else {
      words.push({ ...text, text: character, x0: from, x1: to });
      open = true;
    }
  }
  return words;
}

/** Lines of a cell from the top, pieces of a line from the left. */
function textOf(texts: Text[]): string {
  const lines: Text[][] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].y - text.y) < text.size * 0.5) line.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => lineText(line.sort((a, b) => a.x0 - b.x0))).join("");
}

/** A gap of half a character between Latin letters or figures is a space; between Chinese characters only a wide one is. */
export function lineText(line: Text[]): string {
  let text = "";
  let end: Text | undefined;
  for (const piece of line) {
    const gap = end ? piece.x0 - end.x1 : 0;
    const latin = /[\w.]$/.test(text) && /^[\w.]/.test(piece.text);
    text += (end && gap > piece.size * (latin ? 0.3 : 0.9) ? " " : "") + piece.text;
    end = piece;
  }
  return text.trim();
}
