// Figures set out in columns, with the blank cells that left no trace put back (src/report/readers/columns.ts).
import { expect, test } from "vitest";
import { alignText, type Piece } from "../../../src/report/readers/columns.ts";

const piecesOf = (line: string): Piece[] =>
  [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, from: index, to: index + text.length }));
const aligned = (...lines: string[]): string[] => alignText(lines.map(piecesOf), lines).map((row) => row.map(({ text }) => text).join("|"));

test("a blank cell stands where its column is", () =>
  expect(aligned("received   38   0   38", "carried     1        1")).toEqual(["received|38|0|38", "carried|1||1"]));
test("wide characters fill two columns", () =>
  expect(aligned("新收    38   0   38", "结转     1        1")).toEqual(["新收|38|0|38", "结转|1||1"]));
test("figures that only happen to stand near each other stay as they are", () =>
  expect(aligned("a 1 22 333", "b   4444 5")).toEqual(["a|1|22|333", "b|4444|5"]));
