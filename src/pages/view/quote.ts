// A report's words -> how they are shown: the number in them marked, a long passage as a lead and its first points. Words are never changed. No I/O.

import { MARKS } from "../../zh/mark-table.ts";
import { ORDINALS } from "../../zh/ordinals.ts";

/** Parts of a quote in order; joined they are the quote. */
export type Marked = { text: string; marked: boolean }[];

/** Marks the first place where `words` stand in `quote`, whatever spaces the report prints between; nothing is marked when they do not. */
export function markedIn(quote: string, words: string): Marked {
  const wanted = [...words.replace(/\s/g, "")];
  const whole: Marked = [{ text: quote, marked: false }];
  if (wanted.length === 0) return whole;
  const pattern = wanted.map((character) => character.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s*");
  // Not the tail of a longer number. Older browsers cannot look behind.
  const found = new RegExp(`(^|${/^\d/.test(words) ? "[^\\d.]" : "[^]"})(${pattern})`).exec(quote);
  if (!found) return whole;
  const [all, before = "", text = ""] = found;
  const end = found.index + all.length;
  return [
    { text: quote.slice(0, found.index) + before, marked: false },
    { text, marked: true },
    { text: quote.slice(end), marked: false },
  ].filter((part) => part.text !== "");
}

/** The words a statement puts between “ and ”, first ones first. */
export const quotedIn = (statement: string): string[] => [...statement.matchAll(/“([^“”]+)”/g)].map((match) => match[1] ?? "");

const ENDS = MARKS.sentence + MARKS.segment;
const STOPS = [...ENDS];
/** A regular expression, not `endOf`: the chat would load what numbers need with it. */
const END = new RegExp(`[${ENDS}]`);
const PAUSES = ["，", "、"];
const lastOf = (text: string, marks: readonly string[]): number => Math.max(...marks.map((mark) => text.lastIndexOf(mark)));

/** What is left of a sentence before the marked words, in characters. */
const LONGEST_BEFORE = 26;

/** The sentence of a passage that holds the marked words, a long beginning left out; the whole passage when it holds none. */
export function sentenceAround(parts: Marked): Marked {
  const at = parts.findIndex((part) => part.marked);
  const before = parts[at - 1]?.text ?? "";
  const after = parts[at + 1]?.text ?? "";
  const marked = parts[at];
  if (!marked) return parts;
  const start = before.slice(lastOf(before, STOPS) + 1);
  const tail = start.slice(-LONGEST_BEFORE);
  // The last clause of it, with the comma that ends it.
  const near = start.length > LONGEST_BEFORE ? `…${tail.slice(lastOf(tail.slice(0, -1), PAUSES) + 1)}` : start;
  const found = after.search(END);
  const end = found < 0 ? after.length : found;
  const to = after[end] === "\n" ? end : Math.min(end + 1, after.length);
  return [{ text: near, marked: false }, marked, { text: after.slice(0, to), marked: false }].filter((part) => part.text !== "");
}

/** `points` are the first ones, each cut at a stop when long; `more` says whether the whole passage says more than is shown. */
type Digest = { lead: string; points: string[]; more: boolean };

const MOST_POINTS = 3;
const LONGEST_POINT = 44;
const LONGEST_LEAD = 110;
/** Ways reports number their points, as the first point has it. */
const NUMBERINGS = ["一是", "（一）", "(一)", "①", "（1）", "1.", "1、"];
/** How the point `n`, 0-based, is numbered. */
const written = (first: string, n: number): string =>
  first.replace(/[一1①]/, (one) =>
    one === "一" ? (ORDINALS[n] ?? "") : one === "1" ? `${n + 1}` : String.fromCharCode(one.charCodeAt(0) + n),
  );

/** Cuts at the last stop before `longest` characters, or where they end; whole when it is not longer. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const stop = Math.max(...["。", "；", "，", "、"].map((mark) => head.lastIndexOf(mark)));
  return `${head.slice(0, stop > longest / 3 ? stop : longest)}…`;
}

/** A passage as its lead and at most three points; points only where they are numbered from one on. */
export function digestOf(passage: string): Digest {
  const places = NUMBERINGS.map((first) => numbered(passage, first)).sort((a, b) => b.length - a.length)[0] ?? [];
  if (places.length < 2) {
    const lead = cut(passage, LONGEST_LEAD);
    return { lead, points: [], more: lead !== passage };
  }
  const all = places.map((from, index) => passage.slice(from, places[index + 1] ?? passage.length).trim());
  const points = all.slice(0, MOST_POINTS).map((point) => cut(point, LONGEST_POINT));
  const lead = cut(passage.slice(0, places[0]).trim(), LONGEST_LEAD);
  return { lead, points, more: all.length > MOST_POINTS || [lead, ...points].some((part) => part.endsWith("…")) };
}

/** Where the points of one way of numbering begin, from the first on without a gap. */
function numbered(passage: string, first: string): number[] {
  const places: number[] = [];
  for (let n = 0; n < ORDINALS.length; n += 1) {
    const at = passage.indexOf(written(first, n), (places.at(-1) ?? -1) + 1);
    if (at < 0) break;
    places.push(at);
  }
  return places;
}
