// A pasted text -> pieces that are checked one after another: whole sentences, up to a thousand characters together. No I/O. No clock.
import { marksOf } from "../zh/marks.ts";

/** `long`: a sentence that is none: nobody writes so many characters without a stop, and reading it would take the square of its length. */
type Piece = { text: string; long: boolean };

export const LONGEST_SENTENCE = 500;
const LONGEST_PIECE = 1000;
const MARKS = marksOf("segment");
/** A half-width stop ends a sentence where a blank follows, as in English. */
const SENTENCE = new RegExp(`(?:[^${MARKS}.]|\\.(?! ))*(?:[${MARKS}]|\\. )|(?:[^${MARKS}.]|\\.(?! ))+$`, "g");

/** In order; put together they are the text, but for blank ends. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const last = pieces.at(-1);
    if (sentence.length > LONGEST_SENTENCE) pieces.push({ text: sentence, long: true });
    else if (last && !last.long && last.text.length + sentence.length <= LONGEST_PIECE) last.text += sentence;
    else if (sentence.trim() !== "") pieces.push({ text: sentence, long: false });
  }
  return pieces;
}
