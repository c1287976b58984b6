// Passages -> the full-text index as a text, and that text -> the index: MiniSearch over this program's terms, which it looks up in
// index/postings.ts as a query needs them instead of loading all of them. No I/O. No clock.
import MiniSearch, { type Options } from "minisearch";
import { type PassageRange, Postings, writePostings } from "./postings.ts";
import { FIELDS, type Field, type FieldStats, soughtIn, type TermStats } from "./ranking.ts";
import { charactersOf, tokenize } from "./tokenize.ts";

export type IndexedPassage = Record<Field, string>;
type Document = IndexedPassage & { id: number };
/** A passage, by its position among all, and which of the terms stand in which of its fields. */
export type PassageMatch = { id: number; match: Readonly<Record<string, readonly Field[]>> };

const OPTIONS: Options<Document> = { fields: [...FIELDS], tokenize, processTerm: (term) => term };

/**
 * The first line of the text. `usual`: of each field, the mean number of distinct terms. `characters`: how many distinct ones all passages have
 * together, and by the number of each how many passages have it. `length`: of the postings behind the line.
 */
type Head = { passages: number; usual: number[]; characters: { length: number; holding: Record<number, number> }; length: number };

/** The id of a passage is its position among all, in list order. */
export function writeIndex(passages: readonly IndexedPassage[]): string {
  const { holders, usual } = invert(passages);
  const postings = writePostings(holders, FIELDS.length);
  const head: Head = {
    passages: passages.length,
    usual,
    characters: countCharacters(passages),
    length: postings.length,
  };
  return `${JSON.stringify(head)}\n${postings}`;
}

/**
 * Every term with the passages that have it, field by field, and the mean number of distinct terms of each field. MiniSearch would count how
 * often as well, and keep a tree of all terms while it does: ten times the work for what is thrown away here.
 */
function invert(passages: readonly IndexedPassage[]): { holders: Map<string, Map<number, number[]>>; usual: number[] } {
  const holders = new Map<string, Map<number, number[]>>();
  const usual: number[] = FIELDS.map(() => 0);
  for (const [id, passage] of passages.entries())
    for (const [field, name] of FIELDS.entries()) {
      const terms = new Set(tokenize(passage[name]));
      // As MiniSearch reckons it, step by step: the last digits of a mean depend on the order.
      usual[field] = ((usual[field] ?? 0) * id + terms.size) / (id + 1);
      for (const term of terms) {
        const fields = holders.get(term) ?? new Map<number, number[]>();
        const list = fields.get(field);
        if (list) list.push(id);
        else fields.set(field, [id]);
        if (fields.size === 1 && !list) holders.set(term, fields);
      }
    }
  return { holders, usual };
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

/** Ready to search, with nothing of the terms loaded. */
export class PassageIndex extends MiniSearch<Document> {
  readonly #head: Head;
  readonly #postings: Postings;
  #scope: PassageRange = { first: 0, last: -1, has: () => false };

  /** Throws when the text is no index, or cut. */
  constructor(text: string) {
    super(OPTIONS);
    const end = text.indexOf("\n");
    this.#head = JSON.parse(text.slice(0, end)) as Head;
    this.#postings = new Postings(text.slice(end + 1), FIELDS.length);
    if (text.length !== end + 1 + this.#head.length) throw new Error("the built index is cut: run the build again");
    const { passages, usual } = this.#head;
    this._documentCount = passages;
    this._avgFieldLength = usual;
    // Whole terms of the scope only; a passage's number is its id. What MiniSearch scores is not used, so that lengths and counts are alike.
    this._documentIds.has = () => true;
    this._documentIds.get = (id) => id;
    this._fieldLength.get = () => usual;
    this._index.get = (term) =>
      new Map(
        [...this.#postings.holders(term, this.#scope)].map(([field, ids]) => [field, new Map(ids.map((id) => [id, 1] as const))] as const),
      );
  }

  /** Passages of the scope that have one of the terms, in no order. Terms are distinct. */
  find(terms: readonly string[], scope: PassageRange): PassageMatch[] {
    this.#scope = scope;
    return this.search(terms.join(" "), { tokenize: (query) => query.split(" ") }).map(({ id, match }) => ({
      id: Number(id),
      match: match as Record<string, Field[]>,
    }));
  }

  /** What scoring needs to know of the whole corpus for a query. Terms are distinct. */
  stats(terms: readonly string[]): TermStats {
    const { passages, usual, characters } = this.#head;
    const counts = new Map(terms.map((term) => [term, this.#postings.counts(term)]));
    const field = (number: number): FieldStats => ({
      length: (usual[number] ?? 0) * passages,
      holding: new Map(terms.map((term) => [term, counts.get(term)?.[number] ?? 0])),
    });
    const holding = new Map(soughtIn(terms).characters.map((each) => [each, characters.holding[numberOf(each)] ?? 0]));
    return { passages, heading: field(0), text: field(1), characters: { length: characters.length, holding } };
  }
}
