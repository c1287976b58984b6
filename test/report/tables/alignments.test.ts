// Every way the slots of a row can stand in the form's columns (src/report/tables/alignments.ts).
import { expect, test } from "vitest";
import { alignmentsOf } from "../../../src/report/tables/alignments.ts";
import type { RowCell } from "../../../src/report/tables/rows.ts";

const place = { line: 1, start: 0, end: 0 };
const slots = (...texts: string[]): RowCell[] => texts.map((text) => ({ text, place, kind: text === "" ? "empty" : "number" }));
const ways = (zone: RowCell[], width: number): string[] =>
  alignmentsOf(zone, 1, width).map(({ slots: placed }) => placed.map((slot) => slot?.text ?? "").join("|"));

test("as many figures as columns leave one reading, whatever stands between them", () => {
  expect(ways(slots("1", "2", "3"), 3)).toEqual(["1|2|3"]);
  expect(ways(slots("1", "", "2", "3"), 3)).toEqual(["1|2|3"]);
});
test("too many figures leave none", () => expect(ways(slots("1", "2", "3"), 2)).toEqual([]));
test("a merged figure printed once for every column it spans is one", () => expect(ways(slots("5", "5"), 1)).toEqual(["5"]));
test("fewer slots than columns: a blank may stand anywhere, and no figure is lost or moved past another", () => {
  const found = ways(slots("1", "2"), 3);
  expect(new Set(found)).toEqual(new Set(["1|2|", "1||2", "|1|2"]));
});
test("a row of blanks is one of blanks", () => expect(ways(slots("", "", ""), 3)).toEqual(["||"]));
