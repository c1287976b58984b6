// A passage's text -> the same text without spaces and emphasis marks, and the way back to the original offsets. No I/O. No clock.
import { endsAt } from "../../zh/marks.ts";
import { foldWidth } from "../../zh/text.ts";

/** `text` has width folded and spaces dropped; `back[i]` is the offset in the original of its i-th UTF-16 unit, plus one for its end. */
type Compact = { text: string; back: number[] };

/**
 * PDF converters put spaces anywhere ("发布信息 8115 条"). One between two digits is kept, because 3 8件 may be 38 or two numbers;
 * grouping by threes (24 017) is the exception. A comma or full stop becomes full width unless it stands inside
 * a number: so that a text that is printed in half-width marks reads like any other.
 */
export function compact(original: string): Compact {
  const folded = foldWidth(original);
  let text = "";
  const back: number[] = [];
  for (let i = 0; i < folded.length; i++) {
    const character = folded[i] as string;
    if (/[\s*\u200b\ufeff]/.test(character) && !separatesDigits(folded, i)) continue;
    text += original[i] === "，" ? "，" : endsAt(folded, i, "clause") ? (FULL_WIDTH[character] ?? character) : character;
    back.push(i);
  }
  back.push(folded.length);
  return { text, back };
}

/** The half-width marks that may also stand inside a number. */
const FULL_WIDTH: Readonly<Record<string, string>> = { ",": "，", ".": "。" };

function separatesDigits(text: string, at: number): boolean {
  if (!/\d$/.test(text.slice(0, at)) || !/^\s+\d/.test(text.slice(at))) return false;
  return !/^ \d{3}(?!\d)/.test(text.slice(at)) || !/(?<!\d)\d{1,3}$/.test(text.slice(0, at));
}

/** [start, end) of the compact text -> [start, end) of the original, no space at either end. */
export const original = (of: Compact, start: number, end: number): [number, number] => {
  const first = of.back[start] ?? 0;
  return [first, end > start ? (of.back[end - 1] ?? first) + 1 : first];
};
