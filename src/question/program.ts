// A program of question/template.ts and a place of a text -> where the word ends that stands there. No I/O. No clock.
import { YEAR as YEAR_PATTERN } from "../zh/digits.ts";
import { END, JUMP, LOOK, SPLIT, YEAR } from "./template.ts";

const YEAR_AT = new RegExp(YEAR_PATTERN, "y");
const YEAR_LENGTH = 4;
function isYearAt(text: string, at: number): boolean {
  YEAR_AT.lastIndex = at;
  return YEAR_AT.test(text);
}

/** A program's characters as numbers. */
export type Program = Uint16Array;
export function loaded(program: string): Program {
  const units = new Uint16Array(program.length);
  for (let at = 0; at < program.length; at++) units[at] = program.charCodeAt(at);
  return units;
}

/** Where to go on when what was tried first fails: a place in the program, then one in the text. One for all: programs are run one after the other. */
const untried: number[] = [];

/** The end, -1 when no word of the program stands at `at`. A program has no loops: it ends. */
export function endOf(program: Program, text: string, at: number): number {
  let place = 0;
  let end = at;
  let looked = -1;
  let left = 0;
  for (;;) {
    if (place === program.length) return looked < 0 ? end : looked;
    const unit = program[place++] ?? 0;
    let fits = true;
    if (unit < SPLIT || unit > YEAR) {
      fits = unit === text.charCodeAt(end);
      end++;
    } else if (unit < JUMP) {
      untried[left++] = place + unit - SPLIT;
      untried[left++] = end;
    } else if (unit < LOOK) place += unit - JUMP;
    else if (unit === LOOK) looked = end;
    else if (unit === END) fits = end === text.length;
    else {
      fits = isYearAt(text, end);
      end += YEAR_LENGTH;
    }
    if (fits) continue;
    if (left === 0) return -1;
    end = untried[--left] ?? 0;
    place = untried[--left] ?? 0;
  }
}
