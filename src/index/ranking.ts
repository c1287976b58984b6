// Query terms and passages -> scores, the same for every store: BM25+ over the terms of heading and text, to the digit as MiniSearch reckons
// it, and over the characters of the text. No I/O. No clock.
import { charactersOf, tokenize } from "./tokenize.ts";

/** What passages are found by. */
export const FIELDS = ["heading", "text"] as const;
export type Field = (typeof FIELDS)[number];
/**
 * What those that are found are scored by. Who asks in other words still uses some of the same characters (葬 for 安葬于, 任期 for 任职): too
 * common to find passages by, they tell apart those that are found. On written questions it gains two to four in a hundred (npm run bench).
 */
export const SCORED = [...FIELDS, "characters"] as const;
export type Scored = (typeof SCORED)[number];

/**
 * How much a term counts by where it stands. Rarity is each field's own: what every passage speaks of is rare among headings, and a heading
 * stands above many passages. At 1 and more it outweighs what a passage itself says (npm run eval).
 */
export const BOOST: Record<Scored, number> = { heading: 0.5, text: 1, characters: 0.8 };
/**
 * What a passage's best place counts for: of the query's distinct characters, those that stand within so many Han characters of each other, by their
 * rarity. Who answers a question says its words together; a long passage has them here and there. From 80 to 120 characters and from 2 to 2.5 it
 * gains half a point to one on written questions of either script (npm run bench -- retrieval).
 */
export const WINDOW = 110;
export const WINDOW_BOOST = 2;
/** Saturation of repeats, share of the length, floor: MiniSearch's own values; measured over public questions, they hardly matter. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** How often a passage has each of its terms in a field; the number of distinct terms is the length of the field. */
type Counts = ReadonlyMap<string, number>;
export type PassageTerms = Record<Scored, Counts>;

/** Of the whole corpus, so that one passage scores alike whatever the scope: all lengths of a field together, and how many passages have a term there. */
export type FieldStats = { length: number; holding: ReadonlyMap<string, number> };
export type TermStats = { passages: number } & Record<Scored, FieldStats>;

const termsOf = (text: string): Counts => counted(tokenize(text));
const charactersIn = (text: string): Counts => counted(charactersOf(text));
export const passageTerms = (heading: string, text: string): PassageTerms => ({
  heading: termsOf(heading),
  text: termsOf(text),
  characters: charactersIn(text),
});

function counted(terms: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
}

/** What a query looks for in each field: its terms, and the characters they are made of. */
export function queryTermsOf(terms: readonly string[]): Record<Scored, readonly string[]> {
  return { heading: terms, text: terms, characters: [...new Set(charactersOf(terms.join(" ")))] };
}

/** How much a term says that few passages have in that field. */
export function rarity(term: string, field: Scored, stats: TermStats): number {
  const held = Math.min(stats[field].holding.get(term) ?? 0, stats.passages);
  return Math.log(1 + (stats.passages - held + 0.5) / (held + 0.5));
}

/** The usual length of a field; 1 where it is empty everywhere, and nothing is found in it. */
const usualLength = (field: Scored, stats: TermStats): number => stats[field].length / stats.passages || 1;

/** What a query looks for in a field, what each of it counts for, and the field's usual length. */
type QueryField = { terms: readonly string[]; worth: Float64Array; usual: number };

export function weighedQuery(terms: readonly string[], stats: TermStats): Record<Scored, QueryField> {
  const all = queryTermsOf(terms);
  const field = (name: Scored): QueryField => ({
    terms: all[name],
    worth: Float64Array.from(all[name], (term) => BOOST[name] * rarity(term, name, stats)),
    usual: usualLength(name, stats),
  });
  return { heading: field("heading"), text: field("text"), characters: field("characters") };
}

/** What a passage has of what a query looks for: from `at` on, how often each; and how many distinct terms it has in that field. */
export type Held = { counts: ArrayLike<number>; at: number; length: number };

/** Added to `score`, term by term; not rounded. */
export function scored(score: number, { worth, usual }: QueryField, { counts, at, length }: Held): number {
  const { k, b, d } = BM25;
  const norm = k * (1 - b + (b * length) / usual);
  let sum = score;
  for (let i = 0; i < worth.length; i++) {
    const count = counts[at + i] as number;
    if (count > 0) sum += (worth[i] as number) * (d + (count * (k + 1)) / (count + norm));
  }
  return sum;
}

/** Sums differ in their last digits with the order of adding: scores are compared, and given, in millionths. */
export const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

/** The share of the query's terms that a passage has in its heading or text. */
export function coverageOf({ heading, text }: Record<Field, Held>, terms: number): number {
  let met = 0;
  for (let i = 0; i < terms; i++) if ((heading.counts[heading.at + i] as number) > 0 || (text.counts[text.at + i] as number) > 0) met++;
  return terms === 0 ? 0 : met / terms;
}

/** What settles ties between passages of one score: the newest report first, then by id and place in it. */
export type TieOrder = { year: number; id: string; n: number };
export const byTieOrder = (a: TieOrder, b: TieOrder): number => b.year - a.year || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.n - b.n);
