// The history of a corpus: what a report's file came as, and which were taken back (src/report/history.ts).
import { expect, test } from "vitest";
import { cameAs, type HistoryFile, NO_HISTORY, withdrawnIn } from "../../src/report/history.ts";

const history = {
  reports: { "a-2024": { stored: "a-2024.txt", versions: [{ file: "old.doc", source: "https://a.example/old" }, { file: "new.docx" }] } },
  withdrawn: { "b-2023": { issuer: "乙县", year: 2023, date: "2025-01-02", reason: "重复", versions: [] } },
} as unknown as HistoryFile;

test("a file came as the last version, from where any version was last known to be", () =>
  expect(cameAs(history, "a-2024.txt")).toEqual({ file: "new.docx", source: "https://a.example/old" }));
test("a file put in by hand came under its own name", () => expect(cameAs(NO_HISTORY, "c.txt")).toEqual({ file: "c.txt" }));
test("what was taken back is told without its versions", () =>
  expect(withdrawnIn(history)).toEqual([{ id: "b-2023", issuer: "乙县", year: 2023, date: "2025-01-02", reason: "重复" }]));
