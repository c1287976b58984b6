// Which columns of a table's piece stand as … on a phone (src/pages/view/columns.ts).
import { expect, test } from "vitest";
import { isFar } from "../../../src/pages/view/columns.ts";
import type { Piece } from "../../../src/report/piece.ts";

const far = (length: number, column: number): number[] => {
  const piece = { column, columns: Array.from({ length }, String) } as unknown as Piece;
  return piece.columns.flatMap((_, at) => (isFar(piece, at) ? [at] : []));
};

test.each([
  ["the last of seven", 7, 6, [0, 1, 2, 3, 4]],
  ["the first", 7, 0, [2, 3, 4, 5, 6]],
  ["one between", 7, 3, [0, 1, 4, 5, 6]],
  ["five have room", 5, 4, []],
  ["so have three", 3, 0, []],
])("%s", (_, length, column, expected) => expect(far(length, column)).toEqual(expected));
