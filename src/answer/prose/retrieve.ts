// A topic -> the passages that bear on it, best first, with the measure below which nothing is said. Reads the store.

import type { Hit, Selection, Store } from "../store.ts";
import { closeness } from "./closeness.ts";

/**
 * Below this share of the topic a passage speaks of something else. Over the question bank 0.5 answers the most questions rightly: at 0.4
 * passages are quoted for what no report says, at 0.6 and 0.7 fewer and fewer of what the reports do say are found.
 */
export const BEARS_AT_LEAST = 0.5;
/** A passage so much further from the topic than the best one is left out. */
const FALL_OFF = 0.75;
const CANDIDATES = 12;

export type Bearing = Hit & { bears: number };

/** A passage that gives a reason; a question for one is not answered by a passage that only speaks of the same thing. */
export const givesReason = (text: string): boolean => /由于|因为|原因|缘于|源于|主要是|导致|鉴于|致使/.test(text);

/** What is looked for where. `section` (1–6) keeps to that section; `consider` is told every passage looked at. */
export type Query = {
  topic: string;
  selection: Selection;
  limit: number;
  section?: number | undefined;
  consider?: (all: readonly Bearing[]) => void;
};

/** Passages that bear on the topic. Errors: those of the store. */
export async function retrieve({ topic, selection, limit, section, consider }: Query, store: Store): Promise<Bearing[]> {
  const hits = await store.search(topic, selection, CANDIDATES);
  const measured = hits
    .filter((hit) => section === undefined || hit.passage.section === section)
    .map((hit) => ({ ...hit, bears: bearsOn(topic, hit) }));
  consider?.(measured);
  const bearing = measured.filter((hit) => hit.bears >= BEARS_AT_LEAST).sort((a, b) => b.bears * b.score - a.bears * a.score);
  const [best] = bearing;
  return best ? bearing.filter((hit) => hit.bears * hit.score >= best.bears * best.score * FALL_OFF).slice(0, limit) : [];
}

const bearsOn = (topic: string, hit: Hit): number => closeness(topic, `${hit.passage.path.join("|")}|${hit.passage.text}`).covered;
