// A page as pdf.js gives it -> pieces of text and ruled lines with their places, y downwards from the top. No I/O. No clock.

import { foldRadical } from "../../../zh/text.ts";

/** Units are points. [x0, x1) is the piece's extent, `y` the middle of its line, `size` the font's size. */
export type Text = { text: string; x0: number; x1: number; y: number; size: number };
/** A ruled line: horizontal at `at` over [from, to), or vertical likewise. */
export type Rule = { at: number; from: number; to: number };
/** `pictures`: the tops of those large enough to hold a table. */
export type PageContent = { width: number; height: number; texts: Text[]; horizontal: Rule[]; vertical: Rule[]; pictures: number[] };

type Matrix = [number, number, number, number, number, number];
type Item = { str: string; width: number; height: number; transform: number[] };
/** What is used of a page of pdf.js. */
export type PdfPage = {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(): Promise<{ items: unknown[] }>;
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
};
export type PdfOps = Record<
  | "save"
  | "restore"
  | "transform"
  | "constructPath"
  | "endPath"
  | "fill"
  | "eoFill"
  | "paintFormXObjectBegin"
  | "paintFormXObjectEnd"
  | "paintImageXObject"
  | "paintInlineImageXObject",
  number
>;

/** A filled box thinner than this is a line; a line this much off its axis is none. */
const THIN = 3;
/** A smaller picture is a seal or an ornament; in points. */
const [LEAST_WIDTH, LEAST_HEIGHT] = [200, 60];
const MAX_OPERATIONS = 400_000;

export async function contentOf(page: PdfPage, ops: PdfOps): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const base = viewport.transform as Matrix;
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => textAt(item as Item, base));
  const rules = rulesOf(await page.getOperatorList(), ops, base);
  return { width: viewport.width, height: viewport.height, texts, ...rules };
}

function textAt(item: Item, base: Matrix): Text[] {
  // Converters map some glyphs to the radicals they look like; spaces between cells are guesses of pdf.js.
  const text = (item.str ?? "").replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, foldRadical);
  if (text.trim() === "") return [];
  const at = multiply(base, item.transform as Matrix);
  const size = Math.hypot(at[2], at[3]) || item.height;
  // Text that runs upwards or is slanted is a watermark or a stamp.
  if (Math.abs(at[1]) > Math.abs(at[0]) * 0.2) return [];
  return [{ text, x0: at[4], x1: at[4] + item.width * (Math.hypot(base[0], base[1]) || 1), y: at[5] - size * 0.35, size }];
}

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
const apply = (m: Matrix, x: number, y: number): [number, number] => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

function rulesOf(list: { fnArray: number[]; argsArray: unknown[] }, ops: PdfOps, base: Matrix) {
  const [horizontal, vertical]: [Rule[], Rule[]] = [[], []];
  const pictures: number[] = [];
  const stack: Matrix[] = [];
  let matrix = base;
  for (const [i, operation] of list.fnArray.slice(0, MAX_OPERATIONS).entries()) {
    const args = list.argsArray[i] as unknown[];
    if (operation === ops.save) stack.push(matrix);
    else if (operation === ops.restore) matrix = stack.pop() ?? base;
    else if (operation === ops.transform) matrix = multiply(matrix, args as unknown as Matrix);
    else if (operation === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      if (Array.isArray(args?.[0])) matrix = multiply(matrix, args[0] as Matrix);
    } else if (operation === ops.paintFormXObjectEnd) matrix = stack.pop() ?? base;
    else if (operation === ops.paintImageXObject || operation === ops.paintInlineImageXObject) {
      // A picture fills the unit square.
      const [[x0, y0], [x1, y1]] = [apply(matrix, 0, 0), apply(matrix, 1, 1)];
      if (Math.abs(x1 - x0) >= LEAST_WIDTH && Math.abs(y1 - y0) >= LEAST_HEIGHT) pictures.push(Math.min(y0, y1));
    } else if (operation === ops.constructPath) {
      // A path that is not painted only clips what follows.
      if (args?.[0] === ops.endPath) continue;
      const data = (args?.[1] as (ArrayLike<number> | null)[] | undefined)?.[0];
      // Word processors fill a box behind each line and each cell: only what is drawn along its edge, or is thin itself, is a line.
      const filled = args?.[0] === ops.fill || args?.[0] === ops.eoFill;
      if (data) for (const [a, b] of edgesOf(data, matrix, filled)) addRule(a, b, horizontal, vertical);
    }
  }
  return { horizontal, vertical, pictures };
}

type Point = [number, number];
/** How many numbers follow each drawing operation of a path: move, line, curve, quadratic curve, close. */
const OPERANDS = [2, 2, 6, 4, 0];

/** The straight edges of a path; of a thin box its middle line alone, and of a filled one nothing else. */
function edgesOf(data: ArrayLike<number>, matrix: Matrix, filled: boolean): [Point, Point][] {
  const edges: [Point, Point][] = [];
  let points: Point[] = [];
  const flush = () => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (points.length > 2 && (x1 - x0 <= THIN || y1 - y0 <= THIN)) {
      if (x1 - x0 > y1 - y0)
        edges.push([
          [x0, (y0 + y1) / 2],
          [x1, (y0 + y1) / 2],
        ]);
      else
        edges.push([
          [(x0 + x1) / 2, y0],
          [(x0 + x1) / 2, y1],
        ]);
    } else if (!filled) for (const [i, point] of points.slice(1).entries()) edges.push([points[i] as Point, point]);
    points = [];
  };
  for (let i = 0; i < data.length; ) {
    const operation = data[i] ?? 4;
    if (operation === 0) flush();
    if (operation === 4) {
      if (points[0]) points.push(points[0]);
    } else {
      const count = OPERANDS[operation] ?? 2;
      points.push(apply(matrix, data[i + count - 1] ?? 0, data[i + count] ?? 0));
    }
    i += 1 + (OPERANDS[operation] ?? 0);
  }
  flush();
  return edges;
}

function addRule([ax, ay]: Point, [bx, by]: Point, horizontal: Rule[], vertical: Rule[]): void {
  const [dx, dy] = [Math.abs(ax - bx), Math.abs(ay - by)];
  if (dy <= 1 && dx > 1) horizontal.push({ at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) });
  else if (dx <= 1 && dy > 1) vertical.push({ at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) });
}
