// Which passages have a term, and how often: a map of terms <-> one text of sorted lines. A term is found in the text by halving, and only the
// lines that a query asks for are read: opening costs nothing, however large the corpus is. No I/O. No clock.

/** By the field's number, then by the passage's: how often the term stands there. */
export type Holders = Map<number, Map<number, number>>;
/** Of each field in turn: how far each passage is behind the one before; where the term comes more than once, its count follows, negative. */
type Packed = number[][];

/** A text of ASCII alone takes half the memory: other characters are written as their numbers, of four digits each. */
const spelled = (term: string): string =>
  term.replace(/[^\0-\x7f]|\^/gu, (character) => `^${(character.codePointAt(0) ?? 0).toString(36).padStart(4, "0")}`);

/**
 * A line is a term, of each field how many passages have it, and which: with tabs between, in the order of the terms as they are written.
 * Terms hold neither tabs nor line ends.
 */
export function writePostings(terms: Iterable<readonly [string, Holders]>, fields: number): string {
  return [...terms]
    .map(([term, holders]) => [spelled(term), holders] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, holders]) => {
      const counts = Array.from({ length: fields }, (_, field) => holders.get(field)?.size ?? 0);
      return `${term}\t${JSON.stringify(counts)}\t${JSON.stringify(pack(holders, fields))}\n`;
    })
    .join("");
}

function pack(holders: Holders, fields: number): Packed {
  return Array.from({ length: fields }, (_, field) => {
    let before = -1;
    return [...(holders.get(field) ?? [])]
      .sort(([a], [b]) => a - b)
      .flatMap(([passage, count]) => {
        const gap = passage - before;
        before = passage;
        return count > 1 ? [gap, -count] : [gap];
      });
  });
}

function unpack(packed: Packed): Holders {
  const holders: Holders = new Map();
  for (const [field, numbers] of packed.entries()) {
    const counts = new Map<number, number>();
    let passage = -1;
    for (const number of numbers) {
      if (number < 0) counts.set(passage, -number);
      else {
        passage += number;
        counts.set(passage, 1);
      }
    }
    if (counts.size > 0) holders.set(field, counts);
  }
  return holders;
}

/** Terms kept as read: those of some tens of queries. */
const MOST_KEPT = 512;

export class Postings {
  readonly #text: string;
  readonly #kept = new Map<string, Holders | undefined>();

  /** What `writePostings` wrote. */
  constructor(text: string) {
    this.#text = text;
  }

  get(term: string): Holders | undefined {
    if (this.#kept.has(term)) return this.#kept.get(term);
    const line = this.#find(spelled(term));
    const holders = line === undefined ? undefined : unpack(JSON.parse(line.slice(line.indexOf("\t") + 1)) as Packed);
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? "");
    this.#kept.set(term, holders);
    return holders;
  }

  /** Of each field how many passages have the term there; none when no passage has it anywhere. */
  counts(term: string): number[] {
    const line = this.#find(spelled(term));
    return line === undefined ? [] : (JSON.parse(line.slice(0, line.indexOf("\t"))) as number[]);
  }

  /** What stands behind a term, as it is written, on its line. */
  #find(term: string): string | undefined {
    const text = this.#text;
    let [from, to] = [0, text.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const start = middle === 0 ? 0 : text.lastIndexOf("\n", middle - 1) + 1;
      const tab = text.indexOf("\t", start);
      const end = text.indexOf("\n", tab);
      const found = text.slice(start, tab);
      if (found === term) return text.slice(tab + 1, end);
      if (found < term) from = end + 1;
      else to = start;
    }
    return undefined;
  }
}
