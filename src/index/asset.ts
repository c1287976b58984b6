// The parts of the full-text index <-> one run of bytes, in which they are read where they stand: nothing is parsed, copied or made when an index
// is opened. Numbers are little-endian, as on every machine that this runs on. No I/O. No clock.

/**
 * `pairs`: terms of two UTF-16 units as numbers, ascending; `words`: all others, in the order of their units, one behind the other, each from
 * `wordStarts` on. Of each where its posting begins (index/postings.ts). `characters`: code points, ascending, and how many passages have each.
 * `lengths`: how many distinct terms a passage has in its heading and in its text, and how many distinct characters. `plain`: 1 where a text has
 * no character that folding changes. `usual`: of heading and text, the mean number of distinct terms. `characterLength`: all passages' together.
 */
export type IndexParts = {
  passages: number;
  usual: Float64Array;
  characterLength: number;
  lengths: Uint32Array;
  pairs: Uint32Array;
  pairPostings: Uint32Array;
  wordStarts: Uint32Array;
  wordPostings: Uint32Array;
  characters: Uint32Array;
  characterHolding: Uint32Array;
  wordUnits: Uint16Array;
  plain: Uint8Array;
  postings: Uint8Array;
};

const MARK = 0x4e42_5751;
/** A passage's lengths: of heading, text and characters. */
export const LENGTHS = 3;
const HEAD_UNITS = 16;
/** The order in the file: the widest numbers first, so that each stands at a multiple of its own width. */
const FLOATS = 3;

export function writeParts(parts: IndexParts): Uint8Array {
  const { passages, usual, characterLength, lengths, pairs, pairPostings, wordStarts, wordPostings } = parts;
  const { characters, characterHolding, wordUnits, plain, postings } = parts;
  const wide = [lengths, pairs, pairPostings, wordStarts, wordPostings, characters, characterHolding];
  const narrow = [wordUnits, plain, postings];
  const size = HEAD_UNITS * 4 + FLOATS * 8 + [...wide, ...narrow].reduce((total, part) => total + part.byteLength, 0);
  const bytes = new Uint8Array(size);
  const head = [MARK, size, passages, pairs.length, wordPostings.length, wordUnits.length, characters.length, postings.length];
  new Uint32Array(bytes.buffer, 0, HEAD_UNITS).set(head);
  let at = HEAD_UNITS * 4;
  for (const part of [Float64Array.of(...usual, characterLength), ...wide, ...narrow]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** Throws when the bytes are no index, or a part of one. */
export function readParts(given: Uint8Array): IndexParts {
  // Bytes that begin in the middle of a number are moved once.
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
  const isWhole = bytes.length >= HEAD_UNITS * 4 + FLOATS * 8;
  const head = isWhole ? new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD_UNITS) : new Uint32Array(HEAD_UNITS);
  const [mark, size, passages = 0, pairs = 0, words = 0, units = 0, characters = 0, postings = 0] = head;
  if (mark !== MARK || size !== bytes.length) throw new Error("the built index is cut: run the build again");
  let at = bytes.byteOffset + HEAD_UNITS * 4;
  const part = <T>(
    Kind: { new (buffer: ArrayBufferLike, at: number, length: number): T; BYTES_PER_ELEMENT: number },
    length: number,
  ): T => {
    const start = at;
    at += length * Kind.BYTES_PER_ELEMENT;
    return new Kind(bytes.buffer, start, length);
  };
  const floats = part(Float64Array, FLOATS);
  return {
    passages,
    usual: floats.subarray(0, FLOATS - 1),
    characterLength: floats[FLOATS - 1] ?? 0,
    lengths: part(Uint32Array, LENGTHS * passages),
    pairs: part(Uint32Array, pairs),
    pairPostings: part(Uint32Array, pairs),
    wordStarts: part(Uint32Array, words + 1),
    wordPostings: part(Uint32Array, words),
    characters: part(Uint32Array, characters),
    characterHolding: part(Uint32Array, characters),
    wordUnits: part(Uint16Array, units),
    plain: part(Uint8Array, passages),
    postings: part(Uint8Array, postings),
  };
}
