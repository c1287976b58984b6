// A text -> how often it has each term, or each character, of a query. Nothing is made of the text's other terms. No I/O. No clock.
import { Ids } from "./ids.ts";
import type { Held } from "./ranking.ts";
import { pairOf, type Sink, scan } from "./scan.ts";

const distinct = new Ids();
const words = new Set<string>();

/** How often a text has each of the distinct terms, and how many distinct terms of all kinds it has. */
export class TermCounter {
  readonly #terms: readonly string[];
  readonly #pairs = new Map<number, number>();
  readonly #words = new Map<string, number>();
  #counts = new Uint32Array(0);
  readonly #sink: Sink = {
    pair: (units) => {
      distinct.idOf(units);
      const place = this.#pairs.get(units);
      if (place !== undefined) (this.#counts[place] as number)++;
    },
    word: (term) => {
      words.add(term);
      const place = this.#words.get(term);
      if (place !== undefined) (this.#counts[place] as number)++;
    },
  };

  constructor(terms: readonly string[]) {
    this.#terms = terms;
    for (const [i, term] of terms.entries())
      if (term.length === 2) this.#pairs.set(pairOf(term), i);
      else this.#words.set(term, i);
  }

  in(text: string): Held {
    const counts = new Uint32Array(this.#terms.length);
    this.#counts = counts;
    distinct.clear();
    words.clear();
    scan(text, this.#sink);
    return { counts, at: 0, length: distinct.count + words.size };
  }
}

/** By UTF-16 unit, the place of a sought character, and one more. One for all counters: each takes what it wrote away again. */
const places = new Uint16Array(0x10000);

/** How often texts have each of the characters; to be closed before another is made. */
export class CharacterCounter {
  readonly #characters: readonly string[];

  constructor(characters: readonly string[]) {
    this.#characters = characters;
    for (const [i, character] of characters.entries()) if (character.length === 1) places[character.charCodeAt(0)] = i + 1;
  }

  /** Of a text whose characters folding does not change, from `start` to `end`. `length`: how many distinct ones it has. */
  inPlain(text: string, start: number, end: number, length: number): Held {
    const counts = new Uint32Array(this.#characters.length);
    for (let i = start; i < end; i++) {
      const place = places[text.charCodeAt(i)] as number;
      if (place > 0) (counts[place - 1] as number)++;
    }
    return { counts, at: 0, length };
  }

  /** Of any text. */
  in(text: string): Held {
    const counts = new Uint32Array(this.#characters.length);
    distinct.clear();
    const rare = new Map(this.#characters.flatMap((each, i) => (each.length > 1 ? [[each.codePointAt(0), i] as const] : [])));
    const character = (point: number): void => {
      distinct.idOf(point);
      const place = point > 0xffff ? (rare.get(point) ?? -1) : (places[point] as number) - 1;
      if (place >= 0) (counts[place] as number)++;
    };
    scan(text, { pair() {}, word() {}, character });
    return { counts, at: 0, length: distinct.count };
  }

  close(): void {
    for (const character of this.#characters) if (character.length === 1) places[character.charCodeAt(0)] = 0;
  }
}
