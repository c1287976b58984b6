// Passages -> the full-text index as a text, and that text -> the index: MiniSearch over this program's terms, which it looks up in
// index/postings.ts as a query needs them instead of loading all of them. No I/O. No clock.
import MiniSearch, { type Options } from "minisearch";
import { Postings, writePostings } from "./postings.ts";
import { BM25, BOOST, FIELDS, type Field, type FieldStats, soughtIn, type TermStats } from "./ranking.ts";
import { charactersOf, tokenize } from "./tokenize.ts";

export type IndexedPassage = Record<Field, string>;
type Document = IndexedPassage & { id: number };

const OPTIONS: Options<Document> = {
  fields: [...FIELDS],
  tokenize,
  processTerm: (term) => term,
  searchOptions: { boost: BOOST, bm25: BM25 },
};

/**
 * The first line of the text. `lengths`: of each passage, the distinct terms of each field; `usual`: of each field, over all passages.
 * `characters`: how many distinct ones all passages have together, and by the number of each how many passages have it.
 */
type Head = { passages: number; usual: number[]; lengths: number[]; characters: { length: number; holding: Record<number, number> } };

/** The id of a passage is its position among all, in list order. */
export function writeIndex(passages: readonly IndexedPassage[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(passages.map((passage, id) => ({ id, ...passage })));
  const { averageFieldLength, fieldLength, index: terms } = index.toJSON();
  const lengths = passages.flatMap((_, id) => (fieldLength as Record<number, number[]>)[id] ?? []);
  const characters = countCharacters(passages);
  const head: Head = { passages: passages.length, usual: averageFieldLength as number[], lengths, characters };
  const holders = (terms as [string, Record<number, Record<number, number>>][]).map(
    ([term, fields]) => [term, mapOf(fields, (counts) => mapOf(counts, (count) => count))] as const,
  );
  return `${JSON.stringify(head)}\n${writePostings(holders, FIELDS.length)}`;
}

function countCharacters(passages: readonly IndexedPassage[]): Head["characters"] {
  const holding: Record<number, number> = {};
  let length = 0;
  for (const { text } of passages)
    for (const character of new Set(charactersOf(text))) {
      holding[numberOf(character)] = (holding[numberOf(character)] ?? 0) + 1;
      length++;
    }
  return { length, holding };
}
const numberOf = (character: string): number => character.codePointAt(0) ?? 0;
const mapOf = <T, U>(record: Record<number, T>, each: (value: T) => U): Map<number, U> =>
  new Map(Object.entries(record).map(([key, value]) => [Number(key), each(value)]));

/** Ready to search: what MiniSearch.loadJSON would give, but for the terms, which stay in the text until they are asked for. */
export class PassageIndex extends MiniSearch<Document> {
  readonly #head: Head;
  readonly #postings: Postings;

  /** Throws when the text is no index. */
  constructor(text: string) {
    super(OPTIONS);
    const end = text.indexOf("\n");
    this.#head = JSON.parse(text.slice(0, end)) as Head;
    this.#postings = new Postings(text.slice(end + 1));
    const { passages, usual, lengths } = this.#head;
    this._documentCount = passages;
    this._nextId = passages;
    this._avgFieldLength = usual;
    for (let id = 0; id < passages; id++) {
      this._documentIds.set(id, id);
      this._fieldLength.set(id, lengths.slice(id * FIELDS.length, (id + 1) * FIELDS.length));
    }
    // Whole terms only: beginnings and near spellings, which would walk the map itself, are never looked for.
    this._index.get = (term) => this.#postings.get(term);
  }

  /** What scoring needs to know of the whole corpus for a query. Terms are distinct. */
  stats(terms: readonly string[]): TermStats {
    const { passages, usual, characters } = this.#head;
    const field = (number: number): FieldStats => ({
      length: (usual[number] ?? 0) * passages,
      holding: new Map(terms.map((term) => [term, this.#postings.counts(term)[number] ?? 0])),
    });
    const holding = new Map(soughtIn(terms).characters.map((each) => [each, characters.holding[numberOf(each)] ?? 0]));
    return { passages, heading: field(0), text: field(1), characters: { length: characters.length, holding } };
  }
}
