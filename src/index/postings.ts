// Which passages have a term: a map of terms <-> one text of sorted lines. A term is found in the text by halving, and only the lines that a
// query asks for are read, and of them only what lies in its scope: opening costs nothing, however large the corpus is. No I/O. No clock.

/** By the field's number the passages, ascending, that have the term there. */
export type Holders = ReadonlyMap<number, readonly number[]>;
/** Passages from `first` to `last`; `has` says which of them. */
export type PassageRange = { first: number; last: number; has: (passage: number) => boolean };

/** Passages are written in blocks of so many, so that those outside a scope are passed over unread. */
const BLOCK = 256;

/** A text of ASCII alone takes half the memory: other characters are written as their numbers, of four digits each. */
const spelled = (term: string): string =>
  term.replace(/[^\0-\x7f]|\^/gu, (character) => `^${(character.codePointAt(0) ?? 0).toString(36).padStart(4, "0")}`);

/**
 * A line is a term, for each field how many passages have it, and for each field which: tabs between, in the order of the terms as they are
 * written. Terms hold neither tabs nor line ends.
 */
export function writePostings(terms: Iterable<readonly [string, Holders]>, fields: number): string {
  return [...terms]
    .map(([term, holders]) => [spelled(term), holders] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, holders]) => {
      const lists = Array.from({ length: fields }, (_, field) => holders.get(field) ?? []);
      return `${[term, ...lists.map((list) => list.length), ...lists.map(writeBlocks)].join("\t")}\n`;
    })
    .join("");
}

/** `3:0,17;4:200` — of block 3 the first and the 18th passage, and one of block 4. */
function writeBlocks(passages: readonly number[]): string {
  const blocks = Map.groupBy(passages, (passage) => Math.floor(passage / BLOCK));
  return [...blocks].map(([block, own]) => `${block}:${own.map((passage) => passage % BLOCK).join(",")}`).join(";");
}

function readBlocks(text: string, { first, last, has }: PassageRange): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(";", at) < 0 ? text.length : text.indexOf(";", at);
    const colon = text.indexOf(":", at);
    const start = Number(text.slice(at, colon)) * BLOCK;
    if (start > last) break;
    if (start + BLOCK > first)
      for (const offset of text.slice(colon + 1, end).split(",")) if (has(start + Number(offset))) found.push(start + Number(offset));
    at = end + 1;
  }
  return found;
}

export class Postings {
  readonly #text: string;
  readonly #fields: number;

  /** What `writePostings` wrote, and of how many fields. */
  constructor(text: string, fields: number) {
    this.#text = text;
    this.#fields = fields;
  }

  /** Passages of the scope that have the term; by field, those without any left out. */
  holders(term: string, scope: PassageRange): Map<number, number[]> {
    const held = new Map<number, number[]>();
    const line = this.#find(term);
    const lists = line ? this.#text.slice(line.start, line.end).split("\t").slice(this.#fields) : [];
    for (const [field, list] of lists.entries()) {
      const passages = readBlocks(list, scope);
      if (passages.length > 0) held.set(field, passages);
    }
    return held;
  }

  /** Of each field how many passages have the term there; none when no passage has it anywhere. */
  counts(term: string): number[] {
    const line = this.#find(term);
    if (!line) return [];
    let { start } = line;
    return Array.from({ length: this.#fields }, () => {
      const tab = this.#text.indexOf("\t", start);
      const count = Number(this.#text.slice(start, tab));
      start = tab + 1;
      return count;
    });
  }

  /** Where that stands which is behind the term on its line; null when no passage has it. */
  #find(term: string): { start: number; end: number } | null {
    const [text, wanted] = [this.#text, spelled(term)];
    let [from, to] = [0, text.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const start = middle === 0 ? 0 : text.lastIndexOf("\n", middle - 1) + 1;
      const tab = text.indexOf("\t", start);
      const end = text.indexOf("\n", tab);
      const found = text.slice(start, tab);
      if (found === wanted) return { start: tab + 1, end };
      if (found < wanted) from = end + 1;
      else to = start;
    }
    return null;
  }
}
