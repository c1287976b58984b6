// The full-text index as bytes -> what a search reads of it: MiniSearch over postings that are read in place. MiniSearch takes a query apart and asks
// for its terms; what it would add up in a map of boxes for each passage is added up in typed arrays. No I/O. No clock.
import MiniSearch, { type Options } from "minisearch";
import { type IndexParts, LENGTHS, readParts } from "./asset.ts";
import { PostingReader } from "./postings.ts";
import { FIELDS, type Field, type FieldStats, queryTermsOf, SCORED, type Scored, type TermStats } from "./ranking.ts";
import { pairOf } from "./scan.ts";

/** Passages from `first` to `last`; `has` says which of them, null all. */
export type PassageRange = { first: number; last: number; has: ((passage: number) => boolean) | null };
/** In no order: `ids[i]` for i < `count`, and by its id one more than what each weighs. Good until the next search. */
type Weighed = { count: number; ids: Uint32Array; weights: Uint32Array };
/** How often passages have terms: by field, of the i-th passage and the j-th term at `i * terms + j`. */
type TermCounts = Record<Field, Uint32Array>;

/** What MiniSearch keeps to itself and this index takes part in: the same in 7.2, which package.json pins; the tests hold both to the same results. */
type QueryEngine = {
  documentCount: number;
  _documentCount: number;
  _index: { get: (term: string) => unknown };
  executeQuery(query: string, options: object): unknown;
};
const Engine = MiniSearch as unknown as { new (options: Options): QueryEngine };
const OPTIONS: Options = { fields: [...FIELDS], tokenize: (terms) => terms.split(" "), processTerm: (term) => term };
const NOTHING: ReadonlyMap<number, unknown> = new Map();

/** Ready to search, with nothing of the terms loaded. */
export class PassageIndex extends Engine {
  readonly #parts: IndexParts;
  readonly #reader: PostingReader;
  readonly #weighed: Weighed;
  #scope: PassageRange = { first: 0, last: -1, has: null };
  #weigh: (term: string, field: Field) => number = () => 0;

  /** Throws when the bytes are no index, or a part of one. */
  constructor(bytes: Uint8Array) {
    super(OPTIONS);
    this.#parts = readParts(bytes);
    this.#reader = new PostingReader(this.#parts.postings);
    const { passages } = this.#parts;
    this.#weighed = { count: 0, ids: new Uint32Array(passages), weights: new Uint32Array(passages) };
    this._documentCount = passages;
    this._index.get = (term) => this.#posting(term);
  }

  /** Passages of the scope that have one of the terms: what `weigh` says of each term and field that they have, added up. Terms are distinct. */
  find(terms: readonly string[], scope: PassageRange, weigh: (term: string, field: Field) => number): Weighed {
    const { weights, ids, count } = this.#weighed;
    for (let i = 0; i < count; i++) weights[ids[i] as number] = 0;
    this.#weighed.count = 0;
    [this.#scope, this.#weigh] = [scope, weigh];
    this.executeQuery(terms.join(" "), {});
    return this.#weighed;
  }

  /** In the place of MiniSearch's own, which it calls for each term of a query with what `_index.get` gave. */
  termResults(_: string, term: string, __: number, ___: number, posting: number | undefined): ReadonlyMap<number, unknown> {
    if (posting === undefined) return NOTHING;
    for (const [i, field] of FIELDS.entries()) this.#add(posting, i, this.#weigh(term, field));
    return NOTHING;
  }

  #add(posting: number, field: number, weight: number): void {
    const [reader, found, { first, last, has }] = [this.#reader, this.#weighed, this.#scope];
    if (reader.open(posting, field) === 0) return;
    for (let more = reader.seek(first); more && reader.passage <= last; more = reader.next()) {
      const id = reader.passage;
      if (has && !has(id)) continue;
      if (found.weights[id] === 0) {
        found.ids[found.count++] = id;
        found.weights[id] = 1;
      }
      (found.weights[id] as number) += weight;
    }
  }

  /** How often each of the passages, ascending, has each of the terms. */
  counts(terms: readonly string[], passages: ArrayLike<number>): TermCounts {
    const found = { heading: new Uint32Array(passages.length * terms.length), text: new Uint32Array(passages.length * terms.length) };
    const reader = this.#reader;
    for (const [j, term] of terms.entries()) {
      const posting = this.#posting(term);
      if (posting === undefined) continue;
      for (const [f, field] of FIELDS.entries()) {
        if (reader.open(posting, f) === 0) continue;
        for (let i = 0; i < passages.length && reader.seek(passages[i] as number); i++)
          if (reader.passage === passages[i]) found[field][i * terms.length + j] = reader.count;
      }
    }
    return found;
  }

  /** How many distinct terms, or characters, a passage has there. */
  length(passage: number, field: Scored): number {
    return this.#parts.lengths[passage * LENGTHS + SCORED.indexOf(field)] ?? 0;
  }

  /** Whether no character of the passage's text is changed by folding: its characters can be counted as they stand. */
  isPlain(passage: number): boolean {
    return this.#parts.plain[passage] === 1;
  }

  /** Whether a term stands in any passage. */
  holds(term: string): boolean {
    return this.#posting(term) !== undefined;
  }

  /** What scoring needs to know of the whole corpus for a query. Terms are distinct. */
  stats(terms: readonly string[]): TermStats {
    const { passages, usual, characterLength, characters, characterHolding } = this.#parts;
    const field = (number: number): FieldStats => ({ length: (usual[number] ?? 0) * passages, holding: new Map() });
    const [heading, text] = [field(0), field(1)];
    for (const term of terms) {
      const posting = this.#posting(term);
      (heading.holding as Map<string, number>).set(term, posting === undefined ? 0 : this.#reader.open(posting, 0));
      (text.holding as Map<string, number>).set(term, posting === undefined ? 0 : this.#reader.open(posting, 1));
    }
    const holding = new Map(
      queryTermsOf(terms).characters.map((each) => [each, characterHolding[indexOf(characters, each.codePointAt(0) ?? 0)] ?? 0]),
    );
    return { passages, heading, text, characters: { length: characterLength, holding } };
  }

  /** Where the posting of a term begins; undefined when no passage has it. */
  #posting(term: string): number | undefined {
    const { pairs, pairPostings, wordPostings } = this.#parts;
    return term.length === 2 ? pairPostings[indexOf(pairs, pairOf(term))] : wordPostings[this.#word(term)];
  }

  #word(wanted: string): number {
    const { wordStarts, wordPostings, wordUnits } = this.#parts;
    let [from, to] = [0, wordPostings.length - 1];
    while (from <= to) {
      const middle = (from + to) >>> 1;
      const order = compare(wanted, wordUnits, wordStarts[middle] as number, wordStarts[middle + 1] as number);
      if (order === 0) return middle;
      if (order > 0) from = middle + 1;
      else to = middle - 1;
    }
    return -1;
  }
}

/** Where a number stands among ascending ones; -1 when it does not. */
function indexOf(numbers: Uint32Array, wanted: number): number {
  let [from, to] = [0, numbers.length - 1];
  while (from <= to) {
    const middle = (from + to) >>> 1;
    const found = numbers[middle] as number;
    if (found === wanted) return middle;
    if (found < wanted) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

/** Above 0 when the text comes behind the units from `start` to `end`, as strings are ordered. */
function compare(text: string, units: Uint16Array, start: number, end: number): number {
  const length = Math.min(text.length, end - start);
  for (let i = 0; i < length; i++) {
    const difference = text.charCodeAt(i) - (units[start + i] as number);
    if (difference !== 0) return difference;
  }
  return text.length - (end - start);
}
