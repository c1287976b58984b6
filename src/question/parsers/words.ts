// Text -> at each place the longest word of the lists in words/. No I/O. No clock.
import type { WordMatch } from "../lexicon.ts";
import type { WordRole } from "../tokens.ts";
import { longestAt, longestUnitAt } from "./longest.ts";

/** The words of the text read last: every parser asks for the same ones. */
let read: { text: string; words: (WordMatch<WordRole> | null | undefined)[] } = { text: "", words: [] };
/** The longest word of the lists at a place, or null. */
export function wordAt(text: string, at: number): WordMatch<WordRole> | null {
  if (read.text !== text) read = { text, words: new Array(text.length) };
  const known = read.words[at];
  if (known !== undefined) return known;
  const found = longestAt(text, at);
  if (at < text.length) read.words[at] = found;
  return found;
}

/** Units, which are words only after a number or a question for one: 条 is no unit in 条例. */
export const unitAt = longestUnitAt;
