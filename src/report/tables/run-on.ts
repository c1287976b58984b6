// A grid in which one table of the form runs on into the next, with no heading or sentence between -> the tables, each known by its head. No I/O.
// No clock.
import type { TableName } from "../../form/vocabulary.ts";
import { foldLabel } from "../labels.ts";
import type { GridCell } from "../report.ts";
import { readValue } from "../values.ts";

/** Labels that a table's head has, all in one row, and no other table's row has. */
const HEADS: readonly { table: TableName; labels: readonly string[] }[] = (
  [
    ["proactive", ["信息内容"]],
    ["proactive", ["第二十条第（一）项"]],
    ["requests", ["申请人情况"]],
    ["requests", ["自然人", "总计"]],
    ["disputes", ["行政复议", "行政诉讼"]],
  ] as const
).map(([table, labels]) => ({ table, labels: labels.map(foldLabel) }));

function headedBy(row: readonly GridCell[]): TableName | null {
  if (row.some(({ text }) => readValue(text).kind === "number")) return null;
  const texts = new Set(row.map(({ text }) => foldLabel(text)));
  return HEADS.find(({ labels }) => labels.every((label) => texts.has(label)))?.table ?? null;
}

/** `table` is null of a grid that is not cut: what stands in it its place tells. */
export type Piece = { table: TableName | null; rows: GridCell[][] };
export function cutAtHeads(rows: GridCell[][]): Piece[] {
  const pieces: Piece[] = [{ table: null, rows: [] }];
  for (const row of rows) {
    const table = headedBy(row);
    const last = pieces.at(-1) as Piece;
    if (table === null || last.table === table) last.rows.push(row);
    else if (last.table === null) pieces[pieces.length - 1] = { table, rows: [...last.rows, row] };
    else pieces.push({ table, rows: [row] });
  }
  return pieces.length > 1 ? pieces : [{ table: null, rows }];
}
