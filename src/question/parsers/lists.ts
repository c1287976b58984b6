// The lists of words/ in order of precedence, each with the file it is written down in. Data only. No I/O. No clock.
import type { Facet } from "../../form/asked.ts";
import type { WordList } from "../lexicon.ts";
import type { WordRole } from "../tokens.ts";
import { ASIDES } from "../words/asides.ts";
import { ASKS, COMPARATORS, JOINS, OPERATIONS } from "../words/asking.ts";
import { COLLOQUIAL } from "../words/colloquial.ts";
import {
  ENGLISH_ASKS,
  ENGLISH_COMPARATORS,
  ENGLISH_FIGURES,
  ENGLISH_FILLERS,
  ENGLISH_GENERIC,
  ENGLISH_GROUPS,
  ENGLISH_JOINS,
  ENGLISH_OPERATIONS,
  ENGLISH_OTHER,
  ENGLISH_UNRELATED,
} from "../words/english.ts";
import { ENGLISH_CONTENT } from "../words/english-prose.ts";
import { FIGURE_WORDS } from "../words/figures.ts";
import { PARTICLES } from "../words/particles.ts";
import { CONTENT, FILLERS, GENERIC, GROUPS, UNRELATED } from "../words/plain.ts";
import { PROSE_WORDS } from "../words/prose.ts";

/** Words of one role, and the file they are written down in; of figure words those of the form stand in its records (word-files.ts). */
type Listed = { file: string; role: WordRole; list: WordList };
const inFile = (file: string, ...lists: readonly (readonly [WordRole, WordList])[]): Listed[] =>
  lists.map(([role, list]) => ({ file: `src/question/words/${file}`, role, list }));
const facets = (lists: Partial<Record<Facet, WordList>>): [WordRole, WordList][] => Object.entries(lists) as [WordRole, WordList][];

/** Every list of words but units, in order of precedence among words equally long. */
export const LISTS: readonly Listed[] = [
  ...inFile("plain.ts", ["unrelated", UNRELATED]),
  ...inFile("english.ts", ["unrelated", ENGLISH_UNRELATED]),
  ...inFile("plain.ts", ["content", CONTENT]),
  ...inFile("prose.ts", ["content", PROSE_WORDS]),
  ...inFile("figures.ts", ...facets(FIGURE_WORDS)),
  ...inFile("colloquial.ts", ...facets(COLLOQUIAL)),
  ...inFile("asking.ts", ["ask", ASKS], ["operation", OPERATIONS]),
  ...inFile("plain.ts", ["group", GROUPS]),
  ...inFile("asking.ts", ["comparator", COMPARATORS], ["join", JOINS]),
  ...inFile("plain.ts", ["generic", GENERIC], ["filler", FILLERS]),
  ...inFile("asides.ts", ["filler", ASIDES]),
  ...inFile("particles.ts", ["filler", PARTICLES]),
  ...inFile("english.ts", ["ask", ENGLISH_ASKS], ...facets(ENGLISH_FIGURES), ["operation", ENGLISH_OPERATIONS], ["group", ENGLISH_GROUPS]),
  ...inFile("english.ts", ["comparator", ENGLISH_COMPARATORS], ["join", ENGLISH_JOINS]),
  ...inFile("english.ts", ["generic", ENGLISH_GENERIC]),
  ...inFile("english-prose.ts", ["content", ENGLISH_CONTENT]),
  ...inFile("english.ts", ["content", { english: ENGLISH_OTHER }], ["filler", { english: ENGLISH_FILLERS }]),
];
export const WORD_LISTS: readonly (readonly [WordRole, WordList])[] = LISTS.map(({ role, list }) => [role, list]);
