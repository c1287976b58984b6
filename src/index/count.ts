// A text -> how often it has each term, or each character, of a query. Nothing is made of the text's other terms. No I/O. No clock.
import { Ids } from "./ids.ts";
import { type Held, WINDOW } from "./ranking.ts";
import { isPlainHan, pairOf, type Sink, scan } from "./scan.ts";

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

/** By UTF-16 unit, the place of a character looked for, and one more. One for all counters: each takes what it wrote away again. */
const places = new Uint16Array(0x10000);
/** Rarities are added and taken away again in a window: as whole numbers, so that nothing is left over. */
const PARTS = 1e6;

/** `window`: of the distinct characters that stand within WINDOW characters of each other, the most that they are worth together. */
export type HeldCharacters = Held & { window: number };

/** How often texts have each of the characters, and where they have most of them together; to be closed before another is made. */
export class CharacterCounter {
  readonly #characters: readonly string[];
  readonly #worth: Uint32Array;
  /** The place of each Han character of the text that is being read, and one more; 0 of one that is not looked for. */
  #text = new Uint16Array(1 << 10);

  /** `rarity` of each. */
  constructor(characters: readonly string[], rarity: (character: string) => number) {
    this.#characters = characters;
    this.#worth = Uint32Array.from(characters, (each) => Math.round(PARTS * rarity(each)));
    for (const [i, character] of characters.entries()) if (character.length === 1) places[character.charCodeAt(0)] = i + 1;
  }

  /** Of a text whose characters folding does not change, from `start` to `end`. `length`: how many distinct ones it has. */
  inPlain(text: string, start: number, end: number, length: number): HeldCharacters {
    const read = this.#room(end - start);
    let size = 0;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (isPlainHan(unit)) read[size++] = places[unit] as number;
    }
    return this.#held(size, length);
  }

  /** Of any text. */
  in(text: string): HeldCharacters {
    // Folding makes at most 18 characters of one.
    const read = this.#room(text.length * 18);
    let size = 0;
    distinct.clear();
    const rare = new Map(this.#characters.flatMap((each, i) => (each.length > 1 ? [[each.codePointAt(0), i + 1] as const] : [])));
    const character = (point: number): void => {
      distinct.idOf(point);
      read[size++] = point > 0xffff ? (rare.get(point) ?? 0) : (places[point] as number);
    };
    scan(text, { pair() {}, word() {}, character });
    return this.#held(size, distinct.count);
  }

  #room(size: number): Uint16Array {
    if (this.#text.length < size) this.#text = new Uint16Array(2 * size);
    return this.#text;
  }

  /** Of the first `size` characters read. */
  #held(size: number, length: number): HeldCharacters {
    const [text, worth, counts, among] = [
      this.#text,
      this.#worth,
      new Uint32Array(this.#worth.length),
      new Uint16Array(this.#worth.length),
    ];
    let [sum, most] = [0, 0];
    for (let i = 0; i < size; i++) {
      const gone = i < WINDOW ? 0 : (text[i - WINDOW] as number);
      if (gone > 0 && --(among[gone - 1] as number) === 0) sum -= worth[gone - 1] as number;
      const place = text[i] as number;
      if (place === 0) continue;
      (counts[place - 1] as number)++;
      if ((among[place - 1] as number)++ === 0) sum += worth[place - 1] as number;
      if (sum > most) most = sum;
    }
    return { counts, at: 0, length, window: most / PARTS };
  }

  close(): void {
    for (const character of this.#characters) if (character.length === 1) places[character.charCodeAt(0)] = 0;
  }
}
