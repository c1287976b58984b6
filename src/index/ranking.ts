// Query terms and passages -> the order of a search, the same for every store: which terms lead, which passages are candidates,
// and BM25+ over heading and text. No I/O. No clock.
import { tokenize } from "./tokenize.ts";

/** Of the whole corpus, so that one passage scores alike whatever the scope: passages, terms in all texts and headings, passages per term. */
export type TermStats = { passages: number; textTerms: number; headingTerms: number; holding: ReadonlyMap<string, number> };

/** How often a passage has a term, in its text and in its headings. */
export type Occurrence = { text: number; heading: number };
export type PassageTerms = { terms: ReadonlyMap<string, Occurrence>; textLength: number; headingLength: number };

/** A candidate is scored in full; the others are not looked at. */
export const CANDIDATES = 64;
/** The bound of a search: about so many occurrences of terms are read, the rarest terms first. */
export const MOST_POSTINGS = 10_000;
/** No more are read in any case, headings counted: of a query whose every term is everywhere, what stands behind is not compared. */
export const MOST_READ_POSTINGS = 2 * MOST_POSTINGS;
/** Repeats beyond these say nothing more; an index keeps no higher count. */
export const MOST_IN_TEXT = 15;
export const MOST_IN_HEADING = 3;

// BM25+ as MiniSearch sets it; measured.md found the values hardly to matter.
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
const FLOOR = 0.5;
const HEADING_BOOST = 2;

export function passageTerms(heading: string, text: string): PassageTerms {
  const terms = new Map<string, Occurrence>();
  const [inText, inHeading] = [tokenize(text), tokenize(heading)];
  const at = (term: string): Occurrence => {
    const known = terms.get(term);
    if (known) return known;
    const made = { text: 0, heading: 0 };
    terms.set(term, made);
    return made;
  };
  for (const term of inText) at(term).text++;
  for (const term of inHeading) at(term).heading++;
  for (const occurrence of terms.values()) {
    occurrence.text = Math.min(occurrence.text, MOST_IN_TEXT);
    occurrence.heading = Math.min(occurrence.heading, MOST_IN_HEADING);
  }
  return { terms, textLength: inText.length, headingLength: inHeading.length };
}

const rarity = (term: string, { passages, holding }: TermStats): number => {
  const held = Math.min(holding.get(term) ?? 0, passages);
  return Math.log(1 + (passages - held + 0.5) / (held + 0.5));
};

/** A term's weight when candidates are chosen: a whole number, so that sums are the same in whatever order they are added. */
export const candidateWeight = (term: string, stats: TermStats): number => Math.round(1000 * rarity(term, stats));

/**
 * The terms by which candidates are found: the rarest that occur, as many as are read within the bound. `passagesInScope` of all passages
 * are in the scope; a term is taken to be spread evenly.
 */
export function leadingTerms(terms: readonly string[], stats: TermStats, passagesInScope: number): string[] {
  const share = stats.passages === 0 ? 0 : passagesInScope / stats.passages;
  const known = terms.flatMap((term) => {
    const holding = stats.holding.get(term) ?? 0;
    return holding > 0 ? [{ term, holding }] : [];
  });
  known.sort((a, b) => a.holding - b.holding || (a.term < b.term ? -1 : 1));
  const leading: string[] = [];
  let read = 0;
  for (const { term, holding } of known) {
    read += holding * share;
    if (leading.length > 0 && read > MOST_POSTINGS) break;
    leading.push(term);
  }
  return leading;
}

/** BM25+ summed over the query's terms, text and heading each by its own length. */
export function scoreOf(terms: readonly string[], passage: PassageTerms, stats: TermStats): number {
  const field = (count: number, length: number, total: number): number => {
    if (count === 0) return 0;
    const usual = total / Math.max(1, stats.passages);
    const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / Math.max(usual, 1));
    return FLOOR + (count * (SATURATION + 1)) / (count + norm);
  };
  let score = 0;
  for (const term of terms) {
    const occurrence = passage.terms.get(term);
    if (!occurrence) continue;
    const text = field(occurrence.text, passage.textLength, stats.textTerms);
    const heading = field(occurrence.heading, passage.headingLength, stats.headingTerms);
    score += rarity(term, stats) * (text + HEADING_BOOST * heading);
  }
  return score;
}

/** The share of the query's terms that a passage has. */
export const coverageOf = (terms: readonly string[], passage: PassageTerms): number =>
  terms.length === 0 ? 0 : terms.filter((term) => passage.terms.has(term)).length / terms.length;

/** Where a passage stands, for settling ties: the newest report first, then by id and place in it. */
export type Standing = { year: number; id: string; n: number };
export const byStanding = (a: Standing, b: Standing): number => b.year - a.year || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.n - b.n);
