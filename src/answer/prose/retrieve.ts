// A topic -> the passages that bear on it, best first, with the measure below which nothing is said. Reads the store.

import type { Hit, Selection, Store } from "../reports/store.ts";
import { coverage } from "./topic-coverage.ts";

/**
 * Below this share of the topic a passage speaks of something else. Over the question bank 0.5 answers the most questions rightly: at 0.4
 * passages are quoted for what no report says, at 0.6 and 0.7 fewer and fewer of what the reports do say are found.
 */
export const RELEVANT_AT_LEAST = 0.5;
/** A passage so much further from the topic than the best one is left out. */
const FALL_OFF = 0.75;
const CANDIDATES = 12;

export type RelevantHit = Hit & { relevance: number };

/** A passage that gives a reason; a question for one is not answered by a passage that only speaks of the same thing. */
export const givesReason = (text: string): boolean => /由于|因为|原因|缘于|源于|主要是|导致|鉴于|致使/.test(text);

/** What is looked for where. `section` (1–6) keeps to that section; `consider` is told every passage looked at. */
type Query = {
  topic: string;
  selection: Selection;
  limit: number;
  section?: number | undefined;
  consider?: (all: readonly RelevantHit[]) => void;
};

/** Passages that bear on the topic. Errors: those of the store. */
export async function retrieve({ topic, selection, limit, section, consider }: Query, store: Store): Promise<RelevantHit[]> {
  const hits = await store.search(topic, selection, CANDIDATES);
  const measured = hits
    .filter((hit) => section === undefined || hit.passage.section === section)
    .map((hit) => ({ ...hit, relevance: relevanceOf(topic, hit) }));
  consider?.(measured);
  const relevant = measured
    .filter((hit) => hit.relevance >= RELEVANT_AT_LEAST)
    .sort((a, b) => b.relevance * b.score - a.relevance * a.score);
  const [best] = relevant;
  return best ? relevant.filter((hit) => hit.relevance * hit.score >= best.relevance * best.score * FALL_OFF).slice(0, limit) : [];
}

const relevanceOf = (topic: string, hit: Hit): number => coverage(topic, `${hit.passage.path.join("|")}|${hit.passage.text}`);
