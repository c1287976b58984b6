// A text -> its sentences and clauses: which marks end what, in both widths. No I/O. No clock.

import { MARKS, ORDER, type Stretch } from "./mark-table.ts";

export type { Stretch } from "./mark-table.ts";

/** Every mark that ends a stretch, for character classes; none of them is special there. */
export const marksOf = (stretch: Stretch): string =>
  ORDER.slice(0, ORDER.indexOf(stretch) + 1)
    .map((each) => MARKS[each])
    .join("");

/** The marks a sentence is written with at its end; a line break is none of them. For character classes. */
export const STOPS = /* @__PURE__ */ MARKS.sentence.replace("\n", "");
const STOP = /* @__PURE__ */ new RegExp(`[${STOPS}${MARKS.segment}]`);
/** Whether a text has a full stop or a semicolon in it, as no label, heading or figure has. A half-width dot is none. */
export const hasStop = (text: string): boolean => STOP.test(text);

/** Which is the outermost that a mark ends, counted from 1, by the mark's number: nearly every character is none, and is asked about for every stretch. */
const ENDS = /* @__PURE__ */ Array.from(marksOf("item")).reduce(
  (ends, mark) => {
    ends[mark.charCodeAt(0)] = ORDER.findIndex((each) => MARKS[each].includes(mark)) + 1;
    return ends;
  },
  new Uint8Array(1 << 16),
);
const PLACE = /* @__PURE__ */ Object.fromEntries(ORDER.map((each, i) => [each, i + 1])) as Record<Stretch, number>;
const isHanUnit = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const isDigit = (character: string | undefined): boolean => character !== undefined && character >= "0" && character <= "9";

/** A half-width dot between characters is a full stop; behind an ordinal it is the ordinal's (一.总体情况). */
const isHan = (character: string | undefined): boolean => character !== undefined && character >= "\u4e00" && character <= "\u9fff";
const isDotStop = (text: string, at: number): boolean =>
  isHan(text[at - 1]) &&
  !"一二三四五六七八九十".includes(text[at - 1] ?? "") &&
  (text[at + 1] === undefined || /\s/.test(text[at + 1] ?? "") || isHan(text[at + 1]));

/** Whether a stretch ends at `at`. A half-width comma or colon between two digits belongs to the number: 1,286 · 9:30. */
export function endsAt(text: string, at: number, stretch: Stretch): boolean {
  const unit = text.charCodeAt(at);
  if (isHanUnit(unit)) return false;
  const mark = text[at];
  if (mark === ".") return isDotStop(text, at);
  const outermost = ENDS[unit] ?? 0;
  if (outermost === 0 || outermost > PLACE[stretch]) return false;
  return !((mark === "," || mark === ":") && isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

/** Where the stretch around `at` begins: after the last mark before it, or at `from`. UTF-16 offsets. */
export function startOf(text: string, at: number, stretch: Stretch, from = 0): number {
  for (let i = at - 1; i >= from; i--) if (endsAt(text, i, stretch)) return i + 1;
  return from;
}

/** Where the stretch around `at` ends: at the first mark from `at` on, or at `to`. */
export function endOf(text: string, at: number, stretch: Stretch, to = text.length): number {
  for (let i = at; i < to; i++) if (endsAt(text, i, stretch)) return i;
  return to;
}

/** Whether a mark that ends such a stretch stands in the text. */
export const hasEnd = (text: string, stretch: Stretch): boolean => endOf(text, 0, stretch) < text.length;

/** The stretches of a text in order, each [start, end) with its mark; a mark with nothing before it makes none. */
export function stretchesOf(text: string, stretch: Stretch): [number, number][] {
  const found: [number, number][] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start, stretch);
    if (end > start) found.push([start, Math.min(end + 1, text.length)]);
    start = end + 1;
  }
  return found;
}

/** Sentences and their segments as texts, each with its mark and with the UTF-16 offset at which it begins. */
export function segmentsIn(text: string): { text: string; index: number }[] {
  const found: { text: string; index: number }[] = [];
  for (const [start, end] of stretchesOf(text, "segment")) found.push({ text: text.slice(start, end), index: start });
  return found;
}
