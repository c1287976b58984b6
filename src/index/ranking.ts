// Query terms and passages -> scores, the same for every store: BM25+ over heading and text to the digit as MiniSearch reckons it, so that
// passages a database finds are ordered as the built-in index orders them. No I/O. No clock.
import { tokenize } from "./tokenize.ts";

export const FIELDS = ["heading", "text"] as const;
export type Field = (typeof FIELDS)[number];

/**
 * How much a term counts by where it stands. Rarity is each field's own: what every passage speaks of is rare among headings, and a heading
 * stands above many passages. At 1 and more it outweighs what a passage itself says (npm run eval).
 */
export const BOOST: Record<Field, number> = { heading: 0.5, text: 1 };
/** Saturation of repeats, share of the length, floor: MiniSearch's own values; measured over public questions, they hardly matter. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** How often a passage has each of its terms; the number of distinct terms is the length of the field. */
export type PassageTerms = Record<Field, ReadonlyMap<string, number>>;

/** Of the whole corpus, so that one passage scores alike whatever the scope: all lengths of a field together, and how many passages have a term there. */
export type FieldStats = { length: number; holding: ReadonlyMap<string, number> };
export type TermStats = { passages: number } & Record<Field, FieldStats>;

export const passageTerms = (heading: string, text: string): PassageTerms => ({ heading: counts(heading), text: counts(text) });

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const term of tokenize(text)) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
}

/** How much a term says that few passages have in that field. */
export function rarity(term: string, field: Field, stats: TermStats): number {
  const held = Math.min(stats[field].holding.get(term) ?? 0, stats.passages);
  return Math.log(1 + (stats.passages - held + 0.5) / (held + 0.5));
}

/** The usual length of a field; 1 where it is empty everywhere, and nothing is found in it. */
export const usualLength = (field: Field, stats: TermStats): number => stats[field].length / stats.passages || 1;

/** Summed over the query's terms; not rounded. */
export function scoreOf(terms: readonly string[], passage: PassageTerms, stats: TermStats): number {
  const { k, b, d } = BM25;
  let score = 0;
  for (const field of FIELDS) {
    const norm = k * (1 - b + (b * passage[field].size) / usualLength(field, stats));
    for (const term of terms) {
      const count = passage[field].get(term);
      if (count) score += BOOST[field] * rarity(term, field, stats) * (d + (count * (k + 1)) / (count + norm));
    }
  }
  return score;
}

/** Sums differ in their last digits with the order of adding: scores are compared, and given, in millionths. */
export const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

/** The share of the query's terms that a passage has. */
export const coverageOf = (terms: readonly string[], { heading, text }: PassageTerms): number =>
  terms.length === 0 ? 0 : terms.filter((term) => heading.has(term) || text.has(term)).length / terms.length;

/** Where a passage stands, for settling ties: the newest report first, then by id and place in it. */
export type Standing = { year: number; id: string; n: number };
export const byStanding = (a: Standing, b: Standing): number => b.year - a.year || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.n - b.n);
