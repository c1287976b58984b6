// Text -> search terms: bigrams of Han characters between function words, numbers and Latin words whole, width folded.
// The same code at build and at query time, for every store; a change of it needs a migration in D1 (test/store/load.test.ts). No I/O. No clock.
import { pairTerm, scan } from "./scan.ts";

/** Every term of a text, in order, repeats kept. A Han run of one character is a term of its own. */
export function tokenize(text: string): string[] {
  const terms: string[] = [];
  scan(text, { pair: (units) => terms.push(pairTerm(units)), word: (term) => terms.push(term) });
  return terms;
}

/** Every Han character of a text, in order, repeats kept. */
export function charactersOf(text: string): string[] {
  const characters: string[] = [];
  scan(text, { pair() {}, word() {}, character: (point) => characters.push(String.fromCodePoint(point)) });
  return characters;
}

/** The distinct terms of a query; a repeated term says nothing more and would be scored twice. */
export const queryTerms = (text: string): string[] => [...new Set(tokenize(text))];
