// Two words -> whether they are of one kind, so that one may stand for the other in a sentence that says the same of the same thing. No I/O. No clock.
import { KINDS, SAME } from "./tables.ts";

/** A word is of the kinds of all that may stand for it. */
const NAMES: ReadonlyMap<string, string> = new Map(SAME.flatMap(([name = "", ...words]) => words.map((word) => [word, name])));
const NAMED = KINDS.map((words) => words.map((word) => NAMES.get(word) ?? word));

const kinds = new Map<string, number[]>();
for (const [kind, words] of NAMED.entries()) for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), kind]);

/** All words that are of a kind, so that a text is read in them. */
export const OF_A_KIND: readonly string[] = KINDS.flat();
export const sameKind = (a: string, b: string): boolean => kinds.get(a)?.some((kind) => kinds.get(b)?.includes(kind)) ?? false;
/** Whether any of `words` is of the same kind. */
export const anyOfKind = (word: string, words: ReadonlySet<string>): boolean =>
  (kinds.get(word) ?? []).some((kind) => NAMED[kind]?.some((each) => words.has(each)));
