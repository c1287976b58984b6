// Query terms -> passages of the built-in corpus, best first, by the ranking every store shares (index/ranking.ts). No I/O. No clock.
import type { Hit } from "../answer/store.ts";
import type { CorpusEntry, OpenCorpus } from "../index/corpus.ts";
import type { Postings } from "../index/postings.ts";
import {
  byStanding,
  CANDIDATES,
  candidateWeight,
  coverageOf,
  leadingTerms,
  MOST_READ_POSTINGS,
  type Occurrence,
  type PassageTerms,
  type Standing,
  scoreOf,
  type TermStats,
} from "../index/ranking.ts";

type Candidate = Standing & { passage: number; entry: CorpusEntry; weight: number };

export class PassageSearch {
  readonly #corpus: OpenCorpus;
  readonly #postings: Postings;
  /** The report of each passage, and each report's first passage: positions in the corpus's list. */
  readonly #reportOf: Uint32Array;
  readonly #first: number[] = [];
  readonly #position: Map<CorpusEntry, number>;

  /** Throws when the two texts are not of one build. */
  constructor(corpus: OpenCorpus, postings: Postings) {
    const { reports } = corpus.head;
    this.#corpus = corpus;
    this.#postings = postings;
    this.#reportOf = new Uint32Array(postings.passages);
    this.#position = new Map(reports.map((entry, i) => [entry, i]));
    let first = 0;
    for (const [i, { summary }] of reports.entries()) {
      this.#first.push(first);
      this.#reportOf.fill(i, first, first + summary.passages);
      first += summary.passages;
    }
    if (first !== postings.passages) throw new Error("the search index and the corpus are of two builds: run the build again");
  }

  search(terms: readonly string[], scope: readonly CorpusEntry[], limit: number): Hit[] {
    const stats = this.#stats(terms);
    const best = this.#candidates(terms, scope, stats);
    const held = this.#terms(terms, best);
    return best
      .map((candidate) => {
        const passage = held.get(candidate.passage) as PassageTerms;
        return { candidate, score: scoreOf(terms, passage, stats), coverage: coverageOf(terms, passage) };
      })
      .sort((a, b) => b.score - a.score || byStanding(a.candidate, b.candidate))
      .slice(0, limit)
      .map(({ candidate: { entry, n }, score, coverage }) => ({
        report: entry.summary,
        passage: this.#corpus.open(entry).passage(n),
        score,
        coverage,
      }));
  }

  #stats(terms: readonly string[]): TermStats {
    const { passages, textTerms, headingTerms } = this.#postings;
    return { passages, textTerms, headingTerms, holding: new Map(terms.map((term) => [term, this.#postings.holding(term)])) };
  }

  /** The passages in scope that have most of the leading terms, by weight; a term in a heading counts once more. */
  #candidates(terms: readonly string[], scope: readonly CorpusEntry[], stats: TermStats): Candidate[] {
    const inScope = new Uint8Array(this.#first.length);
    let [from, to, size] = [this.#postings.passages, 0, 0];
    for (const entry of scope) {
      const position = this.#position.get(entry) ?? 0;
      const first = this.#first[position] ?? 0;
      inScope[position] = 1;
      from = Math.min(from, first);
      to = Math.max(to, first + entry.summary.passages);
      size += entry.summary.passages;
    }
    const weights = new Map<number, number>();
    let left = MOST_READ_POSTINGS;
    const add = (term: string, counts: (inHeading: number) => boolean): void => {
      const weight = candidateWeight(term, stats);
      this.#postings.each(term, from, to, (passage, _inText, inHeading) => {
        if (left === 0 || !counts(inHeading) || inScope[this.#reportOf[passage] ?? 0] === 0) return;
        left--;
        weights.set(passage, (weights.get(passage) ?? 0) + weight);
      });
    };
    for (const term of leadingTerms(terms, stats, size)) {
      add(term, () => true);
      add(term, (inHeading) => inHeading > 0);
    }
    return this.#heaviest(weights);
  }

  #heaviest(weights: ReadonlyMap<number, number>): Candidate[] {
    // Only those at or above the last place's weight are made into candidates: a broad search meets thousands of passages.
    const bar = weights.size > CANDIDATES ? ([...weights.values()].sort((a, b) => b - a)[CANDIDATES - 1] ?? 0) : 0;
    const found: Candidate[] = [];
    for (const [passage, weight] of weights) {
      if (weight < bar) continue;
      const position = this.#reportOf[passage] ?? 0;
      const entry = this.#corpus.head.reports[position] as CorpusEntry;
      const n = passage - (this.#first[position] ?? 0) + 1;
      found.push({ passage, entry, weight, n, id: entry.summary.id, year: entry.summary.year });
    }
    return found.sort((a, b) => b.weight - a.weight || byStanding(a, b)).slice(0, CANDIDATES);
  }

  /** How often the candidates have each of the terms. */
  #terms(terms: readonly string[], candidates: readonly Candidate[]): Map<number, PassageTerms> {
    const held = new Map<number, PassageTerms & { terms: Map<string, Occurrence> }>();
    for (const { passage } of candidates) held.set(passage, { terms: new Map(), ...this.#postings.lengths(passage) });
    const numbers = [...held.keys()];
    const [from, to] = [Math.min(...numbers), Math.max(...numbers) + 1];
    for (const term of numbers.length > 0 ? terms : [])
      this.#postings.each(term, from, to, (passage, text, heading) => held.get(passage)?.terms.set(term, { text, heading }));
    return held;
  }
}
