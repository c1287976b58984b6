// Passages -> the full-text index as JSON, and that JSON -> the index: MiniSearch over this program's terms. No I/O. No clock.
import MiniSearch, { type Options } from "minisearch";
import { BM25, BOOST, FIELDS, type Field } from "./ranking.ts";
import { encodeTerm, tokenize } from "./tokenize.ts";

export type IndexedPassage = Record<Field, string>;
/** The id of a passage is its position among all, in list order. */
export type PassageIndex = MiniSearch<IndexedPassage & { id: number }>;

const OPTIONS: Options<IndexedPassage & { id: number }> = {
  fields: [...FIELDS],
  tokenize,
  processTerm: encodeTerm,
  searchOptions: { boost: BOOST, bm25: BM25 },
};

export function indexOf(passages: readonly IndexedPassage[]): PassageIndex {
  const index: PassageIndex = new MiniSearch(OPTIONS);
  index.addAll(passages.map((passage, id) => ({ id, ...passage })));
  return index;
}

/**
 * All at once: MiniSearch's loading in steps waits on timers, and in a Worker whoever asks next may not wait on the timers of another
 * request. Throws when the text is no index.
 */
export const openIndex = (text: string): PassageIndex => MiniSearch.loadJSON(text, OPTIONS);
