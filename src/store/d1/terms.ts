// A passage's terms -> the words by which FTS5 finds it: which terms stand where, and about how often. No I/O. No clock.
import type { Field, PassageTerms } from "../../index/ranking.ts";

/**
 * FTS5 is asked only whether a passage has a word; counts would triple its index. A term that comes several times has further words, so that
 * passages are found by about their score. `atLeast` occurrences in the field make the word; `before` is what the kind above it says already.
 */
export type Kind = { field: Field; mark: string; atLeast: number; before: number };
export const KINDS: readonly Kind[] = [
  { field: "text", mark: "", atLeast: 1, before: 0 },
  { field: "text", mark: "+", atLeast: 2, before: 1 },
  { field: "text", mark: "++", atLeast: 3, before: 2 },
  { field: "text", mark: "+++", atLeast: 5, before: 3 },
  { field: "text", mark: "++++", atLeast: 8, before: 5 },
  { field: "heading", mark: "#", atLeast: 1, before: 0 },
  { field: "heading", mark: "+#", atLeast: 2, before: 1 },
];

export const wordsOf = (passage: PassageTerms): string[] =>
  KINDS.flatMap(({ field, mark, atLeast }) => [...passage[field]].flatMap(([term, count]) => (count >= atLeast ? [mark + term] : [])));

/** The year is a word of every passage: a search of one year does not read the others'. */
export const yearWord = (year: number): string => `#y${year}`;
