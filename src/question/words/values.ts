// Which values a word of each role can have, read off the lists: a misspelt one does not compile where the grammar asks for it. Types only.
import type { ASIDES } from "./asides.ts";
import type { ASKS, COMPARATORS, JOINS, OPERATIONS, UNITS } from "./asking.ts";
import type { ENGLISH_ASKS, ENGLISH_COMPARATORS, ENGLISH_GROUPS, ENGLISH_JOINS, ENGLISH_OPERATIONS, ENGLISH_UNRELATED } from "./english.ts";
import type { ENGLISH_CONTENT } from "./english-prose.ts";
import type { FIGURE_WORDS } from "./figures.ts";
import type { PARTICLES } from "./particles.ts";
import type { CONTENT, FILLERS, GENERIC, GROUPS, UNRELATED } from "./plain.ts";
import type { PROSE_WORDS } from "./prose.ts";

type FigureValues = { [F in keyof typeof FIGURE_WORDS]: Extract<keyof (typeof FIGURE_WORDS)[F], string> };
type Other = {
  ask: keyof typeof ASKS | keyof typeof ENGLISH_ASKS;
  unit: keyof typeof UNITS;
  operation: keyof typeof OPERATIONS | keyof typeof ENGLISH_OPERATIONS;
  comparator: keyof typeof COMPARATORS | keyof typeof ENGLISH_COMPARATORS;
  join: keyof typeof JOINS | keyof typeof ENGLISH_JOINS;
  filler: keyof typeof FILLERS | keyof typeof ASIDES | keyof typeof PARTICLES | "english";
  generic: keyof typeof GENERIC;
  content: keyof typeof CONTENT | keyof typeof PROSE_WORDS | keyof typeof ENGLISH_CONTENT | "english";
  group: keyof typeof GROUPS | keyof typeof ENGLISH_GROUPS;
  unrelated: keyof typeof UNRELATED | keyof typeof ENGLISH_UNRELATED;
};
export type WordValues = FigureValues & Other;
export type WordRole = keyof WordValues;
