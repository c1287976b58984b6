// Reports for the audit's tests: every cell of the form 0 unless given, and prose read by the program's own steps.
import type { Finding } from "../../src/contract.ts";
import { type ByKey, cellsOf, type FigureKey, type Form, figureKeysIn } from "../../src/form/vocabulary.ts";
import type { Cell, Passage, Report } from "../../src/report/report.ts";
import { statementsOf } from "../../src/report/statements.ts";

const place = { line: 1, start: 0, end: 0 };
export const cell = (value: number | null): Cell => ({ value, text: value === null ? "" : String(value), place });

export type Given = {
  id?: string;
  issuer?: string;
  year?: number;
  form?: Form;
  figures?: ByKey<number | null>;
  /** Cells the file does not have. */
  without?: FigureKey[];
  /** Passages of section 1, or [section, heading, text]. */
  prose?: (string | [number, string, string])[];
};

export function reportOf({
  issuer = "某市甲县",
  year = 2024,
  id = `jia-${year}`,
  form = "2021",
  figures = {},
  without = [],
  prose = [],
}: Given): Report {
  const passages = prose.map((each, i): Passage => {
    const [section, heading, text] = typeof each === "string" ? [1, "", each] : each;
    return { n: i + 1, section, path: heading ? [heading] : [], text, place };
  });
  const keys = cellsOf(form).map((each) => each.key);
  const cells: Report["figures"] = Object.fromEntries(keys.filter((key) => !without.includes(key)).map((key) => [key, cell(0)]));
  for (const key of figureKeysIn(figures)) cells[key] = cell(figures[key] ?? null);
  const sections = [1, 2, 3, 4, 5, 6].map((number) => ({ number, heading: `第${number}部分`, place }));
  return {
    id,
    issuer,
    title: `${issuer}${year}年度报告`,
    year,
    form,
    region: "640000",
    sections,
    passages,
    figures: cells,
    printed: {},
    statements: statementsOf(passages),
  };
}

/** Cells of one consistent set of requests: `received` from natural persons, all disclosed. */
export const requests = (received: number): ByKey<number> =>
  Object.fromEntries(
    ["received", "disclosed", "handled"].flatMap((row) => [
      [`${row}@natural_person`, received],
      [`${row}@total`, received],
    ]),
  );

export const brief = (findings: readonly Finding[]): [string, number, number][] =>
  findings.map((each) => [each.kind, each.left, each.right]);
