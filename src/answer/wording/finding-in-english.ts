// A finding of the audit -> its sentence in English; words of the report stay as the report has them. No I/O. No clock.
import type { Finding } from "../../contract.ts";
import { plain } from "../../decimal.ts";

/** What the finding's own sentence quotes of the report, as it stands there. */
const quoteIn = (statement: string): string => /“([^“”]+)”/.exec(statement)?.[1] ?? "";
/** "6 件（3 + 3）": how the sentence makes up the number that it sets against the words. */
const sumIn = (statement: string): string => {
  const [, sum] = /（([\d.]+(?: \+ [\d.]+)+)）/.exec(statement) ?? [];
  return sum ? ` (${sum})` : "";
};

/** "而 9件申请的 50% 是 4.5 件，不是整数": a share that is no whole number of what it is a share of. */
const notWholeIn = (statement: string): string | null => {
  const [, of, , part] = /，而 (\d+)\D*申请的 ([\d.]+)% 是 ([\d.]+) 件，不是整数/.exec(statement) ?? [];
  return of ? `of ${of} requests would be ${part}, not a whole number` : null;
};

const SENTENCES: Readonly<Record<Finding["kind"], (finding: Finding) => string>> = {
  identity: ({ left, right }) => `The form's own sum does not hold: one side is ${plain(left)}, the other ${plain(right)}.`,
  prose_vs_table: ({ statement, right }) => `The text says “${quoteIn(statement)}”; the table has ${plain(right)}${sumIn(statement)}.`,
  prose_arithmetic: ({ statement }) =>
    `The text says “${quoteIn(statement)}”, which ${notWholeIn(statement) ?? "does not agree with the other numbers it gives"}.`,
  between_years: ({ left, right }) => `This report has ${plain(left)}; by the report of the year before it should be ${plain(right)}.`,
  repeated_text: () => "This passage stands, but for the year, word for word in another report.",
  form: () => "The file does not have the form as it is prescribed.",
};

export const findingInEnglish = (finding: Finding): string => SENTENCES[finding.kind](finding);
