// The tables of words, as texts -> groups of words. No I/O. No clock.
import { SAME_WORDS } from "./equivalents.ts";
import { KIND_WORDS } from "./kind-words.ts";
import { lines } from "./lines.ts";
import { FOLLOWING_WORDS } from "./one-way.ts";

/** Any word of a group may stand for any other; the first names it. */
export const SAME: readonly (readonly string[])[] = lines(SAME_WORDS);
/** The first word of a group follows from each of the others. */
export const FOLLOWS_FROM: readonly (readonly string[])[] = lines(FOLLOWING_WORDS);
/** Any word of a group may stand for another of it, in a sentence that says the same of the same thing. */
export const KINDS: readonly (readonly string[])[] = lines(KIND_WORDS);
