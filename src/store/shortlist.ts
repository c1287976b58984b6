// A query -> the terms by which a store finds a short list of passages; that list -> hits, best first. Every store finds in its own way, and what
// it found is read and ordered here, so that all give the same. No I/O. No clock.
import type { Hit } from "../answer/reports/store.ts";
import { CharacterCounter, type HeldCharacters } from "../index/count.ts";
import {
  BOOST,
  byTieOrder,
  coverageOf,
  FIELDS,
  type Field,
  type Held,
  rarity,
  rounded,
  scored,
  type TermStats,
  type TieOrder,
  WINDOW_BOOST,
  weighedQuery,
} from "../index/ranking.ts";
import type { Passage, ReportSummary } from "../report/report.ts";

/** So many passages are read and scored; the others are not looked at. A scope that has no more is read whole. */
export const CANDIDATES = 40;
/** So many of them are scored by their characters too: enough for the order of the first dozen. */
const SHORTLIST = 24;
/** The bound of a search: beyond the rarest term, about so many occurrences of terms are read, the rarer ones first. */
const MOST_OCCURRENCES = 3000;

/**
 * The terms by which passages are found: the rarest that occur, as many as are read within the bound. `passagesInScope` of all passages are
 * in the scope; a term is taken to be spread evenly.
 */
export function leadingTerms(terms: readonly string[], stats: TermStats, passagesInScope: number): string[] {
  const share = stats.passages === 0 ? 0 : passagesInScope / stats.passages;
  const known = terms.flatMap((term) => {
    const occurrences = FIELDS.reduce((total, field) => total + (stats[field].holding.get(term) ?? 0), 0);
    return occurrences > 0 ? [{ term, occurrences }] : [];
  });
  known.sort((a, b) => a.occurrences - b.occurrences || (a.term < b.term ? -1 : 1));
  const leading: string[] = [];
  let read = 0;
  for (const { term, occurrences } of known) {
    read += occurrences * share;
    if (leading.length > 0 && read > MOST_OCCURRENCES) break;
    leading.push(term);
  }
  return leading;
}

/**
 * What a passage's having a term counts for when candidates are chosen: they are those with the heaviest terms, those alike by their tie order. A
 * whole number, so that sums are the same in whatever order they are added. How often the term stands there, and in how long a text, is left to
 * the reading: on written questions it loses none.
 */
export const weightOf = (term: string, field: Field, stats: TermStats): number =>
  Math.round(1000 * BOOST[field] * rarity(term, field, stats));

/** A passage of the list, read as far as it is needed: of the shortlist the text's characters, of the hits everything. */
export type Candidate = {
  tieOrder: TieOrder;
  terms: Record<Field, Held>;
  characters: (counter: CharacterCounter) => HeldCharacters;
  open: () => { report: ReportSummary; passage: Passage };
};

/** The best by their terms, their characters and their best window, at most `limit`; what holds none of the terms is left out. Terms are distinct. */
export function hitsOf(candidates: readonly Candidate[], terms: readonly string[], stats: TermStats, limit: number): Hit[] {
  const query = weighedQuery(terms, stats);
  const byTerms = candidates.flatMap((candidate) => {
    const coverage = coverageOf(candidate.terms, terms.length);
    if (coverage === 0) return [];
    const score = FIELDS.reduce((sum, field) => scored(sum, query[field], candidate.terms[field]), 0);
    return [{ candidate, tieOrder: candidate.tieOrder, coverage, score: rounded(score) }];
  });
  const counter = new CharacterCounter(query.characters.terms, (character) => rarity(character, "characters", stats));
  const shortlist = byTerms.sort(inOrder).slice(0, SHORTLIST);
  for (const each of shortlist) {
    const held = each.candidate.characters(counter);
    each.score = rounded(each.score + scored(0, query.characters, held) + WINDOW_BOOST * held.window);
  }
  counter.close();
  return shortlist
    .sort(inOrder)
    .slice(0, limit)
    .map(({ candidate, score, coverage }) => ({ ...candidate.open(), score, coverage }));
}

type Scored = { score: number; tieOrder: TieOrder };
const inOrder = (a: Scored, b: Scored): number => b.score - a.score || byTieOrder(a.tieOrder, b.tieOrder);
