// A topic -> the passages that bear on it, best first, with the measure below which nothing is said. Reads the store.

import { asSaidIn, otherWords } from "../../zh/subjects.ts";
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
/**
 * A passage that covers less is quoted where it stands out from all others of the report: its rare words then are the question's, said otherwise around
 * them (僵尸公众号怎么管). Of 64 questions in other words than the report's the first passage was the one 17 times of 18 above both bounds, and of 75
 * about what no report tells none reaches either (27 at most).
 */
const STANDS_OUT_SCORE = 36;
const STANDS_OUT_TIMES = 1.4;

/** `nearest`: covers less than is asked of a passage, and stands out. */
export type RelevantHit = Hit & { relevance: number; nearest?: true };

/** A passage that gives a reason; a question for one is not answered by a passage that only speaks of the same thing. */
export const givesReason = (text: string): boolean => /由于|因为|原因|缘于|源于|主要是|导致|鉴于|致使/.test(text);

/** What is looked for where. `section` (1–6) keeps to that section; `consider` is told every passage looked at. */
type Query = {
  topic: string;
  /** All that was said: where no passage has the topic, the one that stands out by these words. */
  said?: string | undefined;
  selection: Selection;
  limit: number;
  section?: number | undefined;
  /** 给老年人装电梯了吗: whether it was done; a passage that has no more than half of it (老年人) tells nothing of that. */
  whether?: boolean | undefined;
  consider?: (all: readonly RelevantHit[]) => void;
};

/** Passages that bear on the topic; where none has its words, those that have other words for the same. Errors: those of the store. */
export async function retrieve(query: Query, store: Store): Promise<RelevantHit[]> {
  const { topic, said = "", limit, whether } = query;
  const relevant = (hits: readonly RelevantHit[]): RelevantHit[] =>
    nearest(whether ? hits.filter(({ relevance }) => relevance > RELEVANT_AT_LEAST) : hits, limit);
  const found = await measured(query, topic, coverage, store);
  const best = relevant(found);
  if (best.length > 0) return best;
  const standing = standingOut(found);
  if (standing.length > 0 || said === "") return standing;
  const others = otherWords(said);
  const again = others.length > 0 ? await measured(query, [topic, ...others].join(" "), inOtherWords, store) : [];
  const other = relevant(again);
  if (other.length > 0) return other;
  // 县长叫啥，年度报告上写了没: what comes before the sections has the report's own name, and nothing that was asked.
  const isOf = ({ relevance, passage }: RelevantHit): boolean => relevance > 0 || passage.section > 0;
  return standingOut(await measured(query, said, coverage, store)).filter(isOf);
}

const inOtherWords = (topic: string, held: string): number => coverage(asSaidIn(held, topic), held);

/** What a search for the words finds, each with the share of the topic that it has. */
async function measured(
  { topic, selection, section, consider }: Query,
  words: string,
  measure: (topic: string, held: string) => number,
  store: Store,
): Promise<RelevantHit[]> {
  const hits = (await store.search(words, selection, CANDIDATES))
    .filter((hit) => section === undefined || hit.passage.section === section)
    .map((hit) => ({ ...hit, relevance: measure(topic, `${hit.passage.path.join("|")}|${hit.passage.text}`) }));
  consider?.(hits);
  return hits;
}

/** Those that bear on it, best first. */
function nearest(hits: readonly RelevantHit[], limit: number): RelevantHit[] {
  const near = hits.filter((hit) => hit.relevance >= RELEVANT_AT_LEAST).sort((a, b) => b.relevance * b.score - a.relevance * a.score);
  const [best] = near;
  return best ? near.filter((hit) => hit.relevance * hit.score >= best.relevance * best.score * FALL_OFF).slice(0, limit) : [];
}

/** The one passage that the search puts far before all others, or none. */
function standingOut(hits: readonly RelevantHit[]): RelevantHit[] {
  const [first, second] = hits.toSorted((a, b) => b.score - a.score);
  if (!first || first.score < STANDS_OUT_SCORE || first.score < STANDS_OUT_TIMES * (second?.score ?? 0)) return [];
  return [{ ...first, nearest: true }];
}
