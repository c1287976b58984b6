// A piece of a table -> which of its columns are too far from the cell to stand beside a label on a phone. No I/O. No clock.
import type { Piece } from "../../report/piece.ts";

/** So many columns find room on every screen: the five results of a dispute, which have no label beside them. */
const FEW = 5;
/** Columns of figures a phone has room for beside a label that is to be read at a glance. */
const NEAR = 2;

/** Whether a column, 0-based, is out of the window around the cell's own: it stands as … where there is no room for it. */
export function isFar({ column, columns: { length } }: Piece, at: number): boolean {
  const from = Math.max(0, Math.min(column - 1, length - NEAR));
  return length > FEW && (at < from || at >= from + NEAR);
}
