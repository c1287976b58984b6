// Which passages have a term, and how often: lists of numbers <-> bytes that are read in place, from the block on in which a scope begins. Opening
// costs nothing, however large the corpus is. No I/O. No clock.
//
// Of each field in turn: how many passages, and if any how many bytes follow for it; for each block but the first, by how much the passage before it
// is ahead of the one before the last, and how many bytes that took; then for each passage how far it is from the one before it, doubled, plus one
// where the term stands there more than once, and then how much more often than twice. A number is seven bits a byte, the low ones first, the last
// byte below 128.

/** Passages are written in blocks of so many, so that those outside a scope are passed over unread. */
const BLOCK = 128;

/** Grows as it is written to. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
  number(value: number): void {
    this.#room(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }
  append(other: ByteWriter): void {
    this.#room(other.length);
    this.#bytes.set(other.bytes, this.length);
    this.length += other.length;
  }
  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const longer = new Uint8Array(Math.max(2 * this.#bytes.length, this.length + more));
    longer.set(this.bytes);
    this.#bytes = longer;
  }
}

/** Passages, ascending, from `from` on and before `to`, and how often each has the term. */
export type Holding = { passages: Uint32Array; counts: Uint32Array; from: number; to: number };

const [skips, list, field] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];

/** One term: of each field its holders. */
export function writePosting(fields: readonly Holding[], out: ByteWriter): void {
  for (const { passages, counts, from, to } of fields) {
    out.number(to - from);
    if (to === from) continue;
    skips.length = list.length = field.length = 0;
    let [before, base, start] = [0, 0, 0];
    for (let i = from; i < to; i++) {
      if (i > from && (i - from) % BLOCK === 0) {
        skips.number(before - base);
        skips.number(list.length - start);
        [base, start] = [before, list.length];
      }
      const [passage, count] = [passages[i] as number, counts[i] as number];
      list.number((passage - before) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) list.number(count - 2);
      before = passage;
    }
    field.append(skips);
    field.append(list);
    out.number(field.length);
    out.append(field);
  }
}

/** Reads one list at a time, step by step, and passes over blocks. */
export class PostingReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #size = 0;
  #read = 0;
  /** Of the next block: its number, where what is known of it stands, the passage before it and where it begins. */
  #block = 1;
  #skipAt = 0;
  #base = 0;
  #start = 0;
  /** The passage it stands at, and how often that has the term. */
  passage = 0;
  count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many passages have the term in the field; the reader stands before the first of them. */
  open(posting: number, field: number): number {
    this.#at = posting;
    this.#read = 0;
    this.#block = 1;
    this.#base = this.passage = 0;
    for (let i = 0; ; i++) {
      this.#size = this.#number();
      if (this.#size === 0 && i < field) continue;
      if (this.#size === 0) return 0;
      const length = this.#number();
      if (i === field) break;
      this.#at += length;
    }
    this.#skipAt = this.#at;
    for (let i = BLOCK; i < this.#size; i += BLOCK) {
      this.#number();
      this.#number();
    }
    this.#start = this.#at;
    return this.#size;
  }

  /** Steps on; false behind the last one. */
  next(): boolean {
    if (this.#read === this.#size) return false;
    this.#read++;
    const step = this.#number();
    this.passage += step >>> 1;
    this.count = step & 1 ? this.#number() + 2 : 1;
    return true;
  }

  /** On to the first passage from `wanted` on, unless it stands there or further. False behind the last one. */
  seek(wanted: number): boolean {
    if (this.#read > 0 && this.passage >= wanted) return true;
    while (this.#block * BLOCK < this.#size) {
      const at = this.#at;
      this.#at = this.#skipAt;
      const base = this.#base + this.#number();
      const length = this.#number();
      if (base >= wanted) {
        this.#at = at;
        break;
      }
      this.#skipAt = this.#at;
      this.#base = base;
      this.#start += length;
      const first = this.#block++ * BLOCK;
      if (first > this.#read) {
        this.#read = first;
        this.#at = this.#start;
        this.passage = base;
      } else this.#at = at;
    }
    while (this.next()) if (this.passage >= wanted) return true;
    return false;
  }

  #number(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.#at++] as number;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; ; shift += 7) {
      byte = bytes[this.#at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }
}
