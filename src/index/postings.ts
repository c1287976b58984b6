// Passages -> the search index as one ASCII text, and that text -> a term's passages. Nothing is parsed when it is opened: a term is looked
// up by halving in a sorted list of equally wide terms, and only its own passages are read. No I/O. No clock.
import { MOST_IN_TEXT, passageTerms } from "./ranking.ts";
import { ENCODED_BIGRAM, encodeTerm } from "./tokenize.ts";

export type IndexedPassage = { heading: string; text: string };

/** Hears of a passage by its number in the index, 0-based in the order given to the writer, and of how often it has a term. */
export type Visit = (passage: number, inText: number, inHeading: number) => void;

const FORMAT = "postings 1";
// Digits are the 64 characters from "0" on; the sixth bit of a digit says that another follows.
const ZERO = 48;
const OFFSET_DIGITS = 5;
const ENTRY = ENCODED_BIGRAM + OFFSET_DIGITS;

function digits(value: number): string {
  let text = "";
  let rest = value;
  do {
    const low = rest % 32;
    rest = Math.floor(rest / 32);
    text += String.fromCharCode(ZERO + low + (rest > 0 ? 32 : 0));
  } while (rest > 0);
  return text;
}
function fixedDigits(value: number): string {
  let text = "";
  for (let i = OFFSET_DIGITS - 1; i >= 0; i--) text += String.fromCharCode(ZERO + (Math.floor(value / 64 ** i) % 64));
  return text;
}

type List = { text: string[]; last: number; count: number };

/** Gathers passages one by one; `text()` is the finished index. */
export class PostingsWriter {
  readonly #lists = new Map<string, List>();
  readonly #lengths: string[] = [];
  #textTerms = 0;
  #headingTerms = 0;

  add({ heading, text }: IndexedPassage): void {
    const number = this.#lengths.length;
    const { terms, textLength, headingLength } = passageTerms(heading, text);
    this.#lengths.push(digits(textLength) + digits(headingLength));
    this.#textTerms += textLength;
    this.#headingTerms += headingLength;
    for (const [term, occurrence] of terms) {
      const key = encodeTerm(term);
      let list = this.#lists.get(key);
      if (!list) {
        list = { text: [], last: 0, count: 0 };
        this.#lists.set(key, list);
      }
      const counts = String.fromCharCode(ZERO + occurrence.text + (MOST_IN_TEXT + 1) * occurrence.heading);
      list.text.push(digits(number - list.last) + counts);
      list.last = number;
      list.count++;
    }
  }

  text(): string {
    const keys = [...this.#lists.keys()].sort();
    const wide = keys.filter((key) => key.length === ENCODED_BIGRAM && /^[A-Z[\]]+$/.test(key));
    const others = keys.filter((key) => !(key.length === ENCODED_BIGRAM && /^[A-Z[\]]+$/.test(key)));
    const lists: string[] = [];
    let offset = 0;
    const place = (key: string): number => {
      const list = this.#lists.get(key);
      const text = list ? digits(list.count) + list.text.join("") : "";
      const at = offset;
      lists.push(text);
      offset += text.length;
      return at;
    };
    const bigrams = wide.map((key) => key + fixedDigits(place(key))).join("");
    const rest = others.map((key) => `${key} ${place(key)}`).join("\t");
    const head = [FORMAT, this.#lengths.length, this.#textTerms, this.#headingTerms].join("\t");
    return [head, bigrams, rest, this.#lengths.join(""), lists.join("")].join("\n");
  }
}

export class Postings {
  readonly passages: number;
  readonly textTerms: number;
  readonly headingTerms: number;
  readonly #bigrams: string;
  readonly #others: () => Map<string, number>;
  readonly #lists: string;
  readonly #textLengths: Uint16Array;
  readonly #headingLengths: Uint16Array;

  /** Throws when the text is no index of this build. */
  constructor(text: string) {
    const [head = "", bigrams, others, lengths, lists, ...more] = text.split("\n");
    const [format, ...numbers] = head.split("\t");
    if (format !== FORMAT || others === undefined || lengths === undefined || lists === undefined || more.length > 0)
      throw new Error("the search index is of another build: run the build again");
    [this.passages = 0, this.textTerms = 0, this.headingTerms = 0] = numbers.map(Number);
    this.#bigrams = bigrams ?? "";
    this.#lists = lists;
    this.#textLengths = new Uint16Array(this.passages);
    this.#headingLengths = new Uint16Array(this.passages);
    const reader = new Digits(lengths, 0);
    for (let i = 0; i < this.passages; i++) {
      this.#textLengths[i] = reader.next();
      this.#headingLengths[i] = reader.next();
    }
    let parsed: Map<string, number> | undefined;
    this.#others = () => {
      parsed ??= new Map(
        others.split("\t").map((entry) => [entry.slice(0, entry.lastIndexOf(" ")), Number(entry.slice(entry.lastIndexOf(" ") + 1))]),
      );
      return parsed;
    };
  }

  /** How many passages have the term. */
  holding(term: string): number {
    const at = this.#place(term);
    return at === null ? 0 : new Digits(this.#lists, at).next();
  }

  /** Calls back for every passage with the term, in order, from passage `first` to before `end`. */
  each(term: string, first: number, end: number, visit: Visit): void {
    const at = this.#place(term);
    if (at === null) return;
    const reader = new Digits(this.#lists, at);
    let passage = 0;
    for (let left = reader.next(); left > 0; left--) {
      passage += reader.next();
      const counts = reader.single();
      if (passage >= end) return;
      if (passage >= first) visit(passage, counts % (MOST_IN_TEXT + 1), Math.floor(counts / (MOST_IN_TEXT + 1)));
    }
  }

  lengths(passage: number): { textLength: number; headingLength: number } {
    return { textLength: this.#textLengths[passage] ?? 0, headingLength: this.#headingLengths[passage] ?? 0 };
  }

  #place(term: string): number | null {
    const key = encodeTerm(term);
    if (key.length !== ENCODED_BIGRAM || !/^[A-Z[\]]+$/.test(key)) return this.#others().get(key) ?? null;
    let low = 0;
    let high = this.#bigrams.length / ENTRY;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#bigrams.slice(middle * ENTRY, middle * ENTRY + ENCODED_BIGRAM);
      if (found === key) return this.#offset(middle * ENTRY + ENCODED_BIGRAM);
      if (found < key) low = middle + 1;
      else high = middle;
    }
    return null;
  }

  #offset(at: number): number {
    let value = 0;
    for (let i = at; i < at + OFFSET_DIGITS; i++) value = value * 64 + this.#bigrams.charCodeAt(i) - ZERO;
    return value;
  }
}

class Digits {
  readonly #text: string;
  #at: number;
  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }
  single(): number {
    return this.#text.charCodeAt(this.#at++) - ZERO;
  }
  next(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const digit = this.#text.charCodeAt(this.#at++) - ZERO;
      value += (digit & 31) * scale;
      if (digit < 32) return value;
      scale *= 32;
    }
  }
}
