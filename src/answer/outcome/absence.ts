// Words and a report -> whether the report has them anywhere: prose, headings, labels of its tables, names, in any form the program knows. No I/O. No clock.
import { labelOf } from "../../form/vocabulary.ts";
import { once } from "../../once.ts";
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
  return held.letters().includes(plain) || (folded !== "" && held.folded().includes(folded));
}

/** Everything a report prints, each way it is looked through made once: it takes longer than all else of a question. */
type Held = { letters: () => string; folded: () => string };
const texts = new WeakMap<Report, Held>();
function heldIn(report: Report): Held {
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
  const held: Held = { letters: once(() => lettersOnly(text)), folded: once(() => fold(text)) };
  texts.set(report, held);
  return held;
}
