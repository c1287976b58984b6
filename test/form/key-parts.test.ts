// Of what parts a figure's key is put together (src/form/key-parts.ts).
import { expect, test } from "vitest";
import {
  cellsOf,
  FORMS,
  isDecision,
  isDispute,
  isDocument,
  isOtherHandlingRow,
  OTHER_HANDLING_NAMED,
  OTHER_HANDLING_REST,
  partsOf,
} from "../../src/form/vocabulary.ts";

test.each([
  ["received@total", "requests", "received", "total"],
  ["refused.state_secret@natural_person", "requests", "refused.state_secret", "natural_person"],
  ["litigation.direct.pending", "disputes", "litigation.direct", "pending"],
  ["litigation.total", "disputes", "litigation", "total"],
  ["reconsideration.other", "disputes", "reconsideration", "other"],
  ["normative_documents.in_force", "proactive", "normative_documents", "in_force"],
  ["fees", "proactive", "fees", ""],
])("%s", (key, table, row, column) => expect(partsOf(key)).toEqual({ table, row, column }));

test("every cell's key has the table the form prints it in", () => {
  for (const { key, table } of FORMS.flatMap(cellsOf)) expect([key, partsOf(key).table]).toEqual([key, table]);
});

test("rows of a kind", () => {
  expect(["litigation", "litigation.direct", "penalties", "case"].map(isDispute)).toEqual([true, true, false, false]);
  expect(["regulations", "normative_documents", "licences"].map(isDocument)).toEqual([true, true, false]);
  expect(["licences", "other_services", "fees", "procurement", "regulations"].map(isDecision)).toEqual([true, true, true, false, false]);
  expect([OTHER_HANDLING_REST, "other_handling", "received"].map(isOtherHandlingRow)).toEqual([true, false, false]);
  expect(OTHER_HANDLING_NAMED).toEqual(["other_handling.not_corrected", "other_handling.fee_unpaid"]);
});
