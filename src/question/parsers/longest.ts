// Every list of words -> the longest word of them at a place of a text. The Worker has this file with the lists made ready (build/ready-words.ts).
// No I/O. No clock.
import { lexicon } from "../lexicon.ts";
import type { WordRole } from "../tokens.ts";
import { UNITS } from "../words/asking.ts";
import { WORD_LISTS } from "./lists.ts";

export const longestAt = lexicon<WordRole>(WORD_LISTS);
export const longestUnitAt = lexicon<WordRole>([["unit", UNITS]]);
