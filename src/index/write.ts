// Passages -> the full-text index as bytes: every term with the passages that have it, field by field, and what scoring needs of each passage. The
// same passages give the same bytes. No I/O. No clock.
import { type IndexParts, LENGTHS, writeParts } from "./asset.ts";
import { Ids } from "./ids.ts";
import { ByteWriter, type Holding, writePosting } from "./postings.ts";
import { FIELDS, type Field } from "./ranking.ts";
import { isOdd, type Sink, scan } from "./scan.ts";

export type IndexedPassage = Record<Field, string>;

/** A list of whole numbers that grows. */
class Numbers {
  items = new Uint32Array(1 << 12);
  length = 0;
  push(value: number): void {
    if (this.length === this.items.length) {
      const longer = new Uint32Array(2 * this.items.length);
      longer.set(this.items);
      this.items = longer;
    }
    this.items[this.length++] = value;
  }
}

/** The id of a passage is its position among all, in list order. */
export function writeIndex(passages: Iterable<IndexedPassage>): Uint8Array {
  const writer = new IndexWriter();
  for (const passage of passages) writer.add(passage);
  return writer.bytes();
}

class IndexWriter {
  readonly #pairs = new Ids();
  readonly #words = new Map<string, number>();
  readonly #characters = new Ids();
  readonly #characterHolding = new Numbers();
  readonly #characterSeen = new Numbers();
  /** What each passage has of each field, in the order of passages and fields: the term's code and its count; and where each field ends. */
  readonly #codes = new Numbers();
  readonly #counts = new Numbers();
  readonly #ends = new Numbers();
  /** By a term's code, where it was written last, and one more. */
  #last = new Uint32Array(1 << 12);
  readonly #lengths = new Numbers();
  readonly #plain = new Numbers();
  readonly #usual = FIELDS.map(() => 0);
  #characterLength = 0;
  #passages = 0;
  #start = 0;
  #distinctCharacters = 0;

  readonly #sink: Sink = {
    pair: (units) => this.#note(this.#pairs.idOf(units) * 2),
    word: (term) => {
      let id = this.#words.get(term);
      if (id === undefined) {
        id = this.#words.size;
        this.#words.set(term, id);
      }
      this.#note(id * 2 + 1);
    },
  };
  readonly #textSink: Sink = { ...this.#sink, character: (point) => this.#noteCharacter(point) };

  add(passage: IndexedPassage): void {
    const id = this.#passages++;
    this.#distinctCharacters = 0;
    for (const [i, field] of FIELDS.entries()) {
      this.#start = this.#codes.length;
      scan(passage[field], field === "text" ? this.#textSink : this.#sink);
      this.#ends.push(this.#codes.length);
      const size = this.#codes.length - this.#start;
      this.#lengths.push(size);
      // As MiniSearch reckons it, step by step: the last digits of a mean depend on the order.
      this.#usual[i] = ((this.#usual[i] ?? 0) * id + size) / (id + 1);
    }
    this.#lengths.push(this.#distinctCharacters);
    this.#characterLength += this.#distinctCharacters;
    this.#plain.push(isOdd(passage.text) ? 0 : 1);
  }

  #note(code: number): void {
    if (code >= this.#last.length) {
      const longer = new Uint32Array(Math.max(2 * this.#last.length, code + 1));
      longer.set(this.#last);
      this.#last = longer;
    }
    const at = this.#last[code] as number;
    if (at > this.#start) {
      (this.#counts.items[at - 1] as number)++;
      return;
    }
    this.#codes.push(code);
    this.#counts.push(1);
    this.#last[code] = this.#codes.length;
  }

  #noteCharacter(point: number): void {
    const id = this.#characters.idOf(point);
    if (id === this.#characterHolding.length) {
      this.#characterHolding.push(0);
      this.#characterSeen.push(0);
    }
    if (this.#characterSeen.items[id] === this.#passages) return;
    this.#characterSeen.items[id] = this.#passages;
    (this.#characterHolding.items[id] as number)++;
    this.#distinctCharacters++;
  }

  bytes(): Uint8Array {
    const lists = FIELDS.map((_, field) => this.#inverted(field));
    const postings = new ByteWriter();
    const write = (code: number): number => {
      const at = postings.length;
      writePosting(
        lists.map(({ passages, counts, starts }): Holding => ({ passages, counts, from: starts[code] ?? 0, to: starts[code + 1] ?? 0 })),
        postings,
      );
      return at;
    };
    const pairs = sortedIds(this.#pairs.keys);
    const words = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1));
    const characters = sortedIds(this.#characters.keys);
    const units = words.map(([word]) => word).join("");
    let wordEnd = 0;
    const parts: IndexParts = {
      passages: this.#passages,
      usual: Float64Array.from(this.#usual),
      characterLength: this.#characterLength,
      lengths: this.#lengths.items.subarray(0, LENGTHS * this.#passages),
      pairs: pairs.map((id) => this.#pairs.keys[id] ?? 0),
      pairPostings: pairs.map((id) => write(id * 2)),
      wordStarts: Uint32Array.from([0, ...words.map(([word]) => (wordEnd += word.length))]),
      wordPostings: Uint32Array.from(words, ([, id]) => write(id * 2 + 1)),
      characters: characters.map((id) => this.#characters.keys[id] ?? 0),
      characterHolding: characters.map((id) => this.#characterHolding.items[id] ?? 0),
      wordUnits: Uint16Array.from({ length: units.length }, (_, i) => units.charCodeAt(i)),
      plain: Uint8Array.from(this.#plain.items.subarray(0, this.#passages)),
      postings: postings.bytes,
    };
    return writeParts(parts);
  }

  /** By a term's code, from `starts[code]` to `starts[code + 1]`, the passages that have it in the field, ascending, and how often. */
  #inverted(field: number): { passages: Uint32Array; counts: Uint32Array; starts: Uint32Array } {
    const most = 2 * Math.max(this.#pairs.count, this.#words.size) + 2;
    const starts = new Uint32Array(most + 1);
    this.#each(field, (_, code) => (starts[code + 1] as number)++);
    for (let code = 0; code < most; code++) starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
    const size = starts[most] as number;
    const [passages, counts, at] = [new Uint32Array(size), new Uint32Array(size), starts.slice()];
    this.#each(field, (passage, code, count) => {
      const place = (at[code] as number)++;
      passages[place] = passage;
      counts[place] = count;
    });
    return { passages, counts, starts };
  }

  #each(field: number, visit: (passage: number, code: number, count: number) => void): void {
    const [ends, codes, counts] = [this.#ends.items, this.#codes.items, this.#counts.items];
    for (let passage = 0; passage < this.#passages; passage++) {
      const place = passage * FIELDS.length + field;
      const end = ends[place] as number;
      for (let i = place === 0 ? 0 : (ends[place - 1] as number); i < end; i++) visit(passage, codes[i] as number, counts[i] as number);
    }
  }
}

/** Positions of the keys in ascending order of these. Numbers of both kinds fit side by side into the whole part of one. */
function sortedIds(keys: Uint32Array): Uint32Array {
  const PLACES = 2 ** 20;
  if (keys.length > PLACES) return Uint32Array.from(Array.from(keys, (_, id) => id).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)));
  const both = Float64Array.from(keys, (key, id) => key * PLACES + id).sort();
  return Uint32Array.from(both, (value) => value % PLACES);
}
