// A passage's terms -> the words by which FTS5 finds it: which terms stand in its text, and which in its headings. No I/O. No clock.
import type { Field, PassageTerms } from "../../index/ranking.ts";

/** FTS5 is asked only whether a passage has a word; how often, and all else that ranks, is read from the passages it finds. */
export const MARKS: Record<Field, string> = { text: "", heading: "#" };

export const wordsOf = ({ text, heading }: PassageTerms): string[] => [
  ...[...text.keys()].map((term) => MARKS.text + term),
  ...[...heading.keys()].map((term) => MARKS.heading + term),
];

/** The year is a word of every passage: a search of one year does not read the others'. */
export const yearWord = (year: number): string => `#y${year}`;
