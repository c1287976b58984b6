// Words and a report -> whether the report has them anywhere: prose, headings, labels of its tables, names, in any form the program knows. No I/O. No clock.
import { labelOf } from "../../form/vocabulary.ts";
import type { Report } from "../../report/report.ts";
import { fold } from "../../zh/alike.ts";

const lettersOnly = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\p{P}\p{S}]/gu, "")
    .toLowerCase();

/** True as soon as the words, or other words for the same, stand in anything the report prints. */
export function mentions(report: Report, words: string): boolean {
  const plain = lettersOnly(words);
  const folded = fold(words);
  if (plain === "") return true;
  const held = heldIn(report);
  return lettersOnly(held).includes(plain) || (folded !== "" && fold(held).includes(folded));
}

const texts = new WeakMap<Report, string>();
function heldIn(report: Report): string {
  const known = texts.get(report);
  if (known !== undefined) return known;
  const labels = Object.keys(report.figures).flatMap((key) => {
    const { row, column } = labelOf(key);
    return [row, column ?? ""];
  });
  const text = [
    report.issuer,
    report.title,
    ...report.sections.map(({ heading }) => heading),
    ...report.passages.flatMap(({ path, text }) => [...path, text]),
    ...labels,
  ].join("|");
  texts.set(report, text);
  return text;
}
