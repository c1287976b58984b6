// Whether a table breaks off before its last rows (src/report/tables/cut-off.ts).
import { expect, test } from "vitest";
import type { Choice } from "../../../src/report/tables/choose-alignments.ts";
import { cutOff } from "../../../src/report/tables/cut-off.ts";

const rows = (...keys: string[]): Choice[] =>
  keys.map((key, i) => ({ key, label: key, line: i + 1, alignments: [], layouts: [], width: 8, under: null, guessed: false }));

test("without either of the last rows", () => {
  expect(cutOff(rows("received", "carried_in", "disclosed"))).toContain("断在第 3 行“disclosed”");
  expect(cutOff(rows("received", "carried_in", "disclosed", "handled"))).toBeNull();
  expect(cutOff(rows("received", "carried_out", "disclosed"))).toBeNull();
});
test("a row or two are no table", () => expect(cutOff(rows("received", "carried_in"))).toBeNull());
