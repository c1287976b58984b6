// 包括门户网站、政务公开专区: a clause of names -> the headings of the parts of a passage that they are. No I/O. No clock.
import type { Source } from "../sources.ts";
import type { Clause } from "./clauses.ts";
import { type Placed, type Premises, place } from "./place.ts";

const AND = /[、和与及]|以及/;
/** 包括门户网站、政务公开专区和政民互动平台: each is the name of a part of the passage (一是门户网站。), in their order. */
export function placeNames(clause: Clause, source: Source, says: Premises): Placed[] | null {
  const names = clause.text
    .replace(NAMING, "")
    .split(AND)
    .filter((name) => name !== "");
  if (names.length < (NAMING.test(clause.text) ? 2 : 3)) return null;
  const placed: Placed[] = [];
  let from: [number, number] = [0, 0];
  const sources = inARow(source, says.all);
  for (const name of names) {
    const found = placeName(name, sources, from, says);
    if (!found) return null;
    placed.push(...found.placed);
    from = [found.source, found.sentence + 1];
  }
  return placed;
}

/** The heading that is the name, in the part that was last named or in the next. */
function placeName(
  name: string,
  sources: readonly Source[],
  [last, after]: readonly [number, number],
  says: Premises,
): { placed: Placed[]; source: number; sentence: number } | null {
  for (const source of [last, last + 1]) {
    const sentences = sources[source]?.sentences ?? [];
    for (let sentence = source === last ? after : 0; sentence < sentences.length; sentence++) {
      const held = sentences[sentence];
      if (held?.text !== held?.heading) continue;
      const placed = place({ text: name, at: [] }, sources[source] as Source, sentence, says);
      if (placed) return { placed, source, sentence };
    }
  }
  return null;
}

/** The passage and those that follow it in its report without a gap: each point of a list may be a passage of its own. */
export function inARow(source: Source, all: readonly Source[]): Source[] {
  const row = [source];
  for (let next: Source | undefined = source; next; ) {
    const { report, passage }: Source = next;
    next = all.find((each) => each.report === report && each.passage.n === passage.n + 1);
    if (next) row.push(next);
  }
  return row;
}
export const NAMING = /^(?:分别|主要)?(?:包括|是|为|有|即|涵盖)(?=.{2,}[、和与及])/;
