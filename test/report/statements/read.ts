// A sentence -> the statements read from it, as short lines that a table of a test can hold.
import type { Statement } from "../../../src/report/report.ts";
import { statementsOf } from "../../../src/report/statements.ts";

export const statementsIn = (text: string, path: string[] = []): Statement[] =>
  statementsOf([{ n: 1, section: 1, path, text, place: { line: 1, start: 0, end: text.length } }]);

/** "4条 政策解读 ^0": text, subject without spaces, and the index of the total it is a part of. */
export const linesIn = (text: string): string[] =>
  statementsIn(text).map(
    ({ text: written, subject, partOf }) => `${written} ${subject.replaceAll(" ", "")}${partOf === undefined ? "" : ` ^${partOf}`}`,
  );
