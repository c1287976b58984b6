// Text -> at each place the longest word of the lists in words/. No I/O. No clock.
import type { Facet } from "../../form/asked.ts";
import { lexicon, type Match, type WordList } from "../lexicon.ts";
import type { WordRole } from "../tokens.ts";
import { ASIDES } from "../words/asides.ts";
import { ASKS, COMPARATORS, JOINS, OPERATIONS, UNITS } from "../words/asking.ts";
import { COLLOQUIAL } from "../words/colloquial.ts";
import {
  ENGLISH_ASKS,
  ENGLISH_COMPARATORS,
  ENGLISH_CONTENT,
  ENGLISH_ELSEWHERE,
  ENGLISH_FIGURES,
  ENGLISH_FILLERS,
  ENGLISH_GROUPS,
  ENGLISH_JOINS,
  ENGLISH_OPERATIONS,
  ENGLISH_OTHER,
} from "../words/english.ts";
import { FIGURE_WORDS } from "../words/figures.ts";
import { CONTENT, ELSEWHERE, FILLERS, GENERIC, GROUPS } from "../words/plain.ts";

const facets = (lists: Partial<Record<Facet, WordList>>): [WordRole, WordList][] => Object.entries(lists) as [WordRole, WordList][];

/** Every list of words but units, in order of precedence among words equally long. */
export const WORD_LISTS: readonly (readonly [WordRole, WordList])[] = [
  ["elsewhere", ELSEWHERE],
  ["elsewhere", ENGLISH_ELSEWHERE],
  ["content", CONTENT],
  ...facets(FIGURE_WORDS),
  ...facets(COLLOQUIAL),
  ["ask", ASKS],
  ["operation", OPERATIONS],
  ["group", GROUPS],
  ["comparator", COMPARATORS],
  ["join", JOINS],
  ["generic", GENERIC],
  ["filler", FILLERS],
  ["filler", ASIDES],
  ["ask", ENGLISH_ASKS],
  ...facets(ENGLISH_FIGURES),
  ["operation", ENGLISH_OPERATIONS],
  ["group", ENGLISH_GROUPS],
  ["comparator", ENGLISH_COMPARATORS],
  ["join", ENGLISH_JOINS],
  ["content", ENGLISH_CONTENT],
  ["content", { english: ENGLISH_OTHER }],
  ["filler", { english: ENGLISH_FILLERS }],
];
const longestAt = lexicon<WordRole>(WORD_LISTS);

/** The words of the text read last: every parser asks for the same ones. */
let read: { text: string; words: Map<number, Match<WordRole> | null> } = { text: "", words: new Map() };
/** The longest word of the lists at a place, or null. */
export function wordAt(text: string, at: number): Match<WordRole> | null {
  if (read.text !== text) read = { text, words: new Map() };
  const known = read.words.get(at);
  if (known !== undefined) return known;
  const found = longestAt(text, at);
  read.words.set(at, found);
  return found;
}

/** Units, which are words only after a number or a question for one: 条 is no unit in 条例. */
export const unitAt = lexicon<WordRole>([["unit", UNITS]]);
