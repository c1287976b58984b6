// Query terms -> passages of the built-in corpus, best first: MiniSearch finds, store/shortlist.ts reads and orders. No I/O. No clock.
import type { Hit } from "../answer/reports/store.ts";
import type { CorpusEntry, OpenCorpus } from "../index/corpus.ts";
import type { CharacterCounter, HeldCharacters } from "../index/count.ts";
import { PassageIndex, type PassageRange } from "../index/passages.ts";
import type { Field, Held, TermStats } from "../index/ranking.ts";
import { CANDIDATES, type Candidate, hitsOf, leadingTerms, weightOf } from "./shortlist.ts";

export class PassageSearch {
  readonly #corpus: OpenCorpus;
  readonly #index: PassageIndex;
  /** The report of each passage and each report's first passage: positions in the corpus's list. */
  readonly #reportOf: Uint32Array;
  readonly #first: Uint32Array;
  readonly #position: ReadonlyMap<CorpusEntry, number>;
  /** Of each report, how many stand before it where passages tie: see byTieOrder. */
  readonly #rank: Uint32Array;

  /** Throws when the two files are not of one build. */
  constructor(corpus: OpenCorpus, index: PassageIndex) {
    const { reports } = corpus.head;
    this.#corpus = corpus;
    this.#index = index;
    this.#reportOf = new Uint32Array(index.documentCount);
    this.#first = new Uint32Array(reports.length + 1);
    this.#position = new Map(reports.map((entry, i) => [entry, i]));
    let first = 0;
    for (const [i, { summary }] of reports.entries()) {
      this.#first[i] = first;
      this.#reportOf.fill(i, first, first + summary.passages);
      first += summary.passages;
    }
    this.#first[reports.length] = first;
    if (first !== index.documentCount) throw new Error("the search index and the corpus are of two builds: run the build again");
    this.#rank = new Uint32Array(reports.length);
    const ordered = reports.map(({ summary: { year, id } }, i) => ({ year, id, i }));
    ordered.sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
    for (const [rank, { i }] of ordered.entries()) this.#rank[i] = rank;
  }

  /** Terms are distinct; the scope is in list order. */
  search(terms: readonly string[], scope: readonly CorpusEntry[], limit: number): Hit[] {
    const size = scope.reduce((total, { summary }) => total + summary.passages, 0);
    const stats = this.#index.stats(terms);
    const found = size <= CANDIDATES ? this.#all(scope) : this.#find(leadingTerms(terms, stats, size), stats, scope);
    return hitsOf(this.#candidates(found.sort(), terms), terms, stats, limit);
  }

  #all(scope: readonly CorpusEntry[]): Uint32Array {
    return Uint32Array.from(
      scope.flatMap((entry) => {
        const first = this.#first[this.#position.get(entry) ?? 0] ?? 0;
        return Array.from({ length: entry.summary.passages }, (_, i) => first + i);
      }),
    );
  }

  /** Whether a term stands in any passage. */
  holds(term: string): boolean {
    return this.#index.holds(term);
  }

  /** The heaviest. */
  #find(leading: readonly string[], stats: TermStats, scope: readonly CorpusEntry[]): Uint32Array {
    const { count, ids, weights } = this.#index.find(leading, this.#range(scope), (term, field) => weightOf(term, field, stats));
    const best = new Uint32Array(CANDIDATES);
    let held = 0;
    for (let i = 0; i < count; i++) {
      const id = ids[i] as number;
      if (held === CANDIDATES && !this.#isBefore(id, best[held - 1] as number, weights)) continue;
      let at = held < CANDIDATES ? held++ : held - 1;
      for (; at > 0 && this.#isBefore(id, best[at - 1] as number, weights); at--) best[at] = best[at - 1] as number;
      best[at] = id;
    }
    return best.subarray(0, held);
  }

  /** Heavier, or as heavy and to be listed first. */
  #isBefore(a: number, b: number, weights: Uint32Array): boolean {
    const heavier = (weights[a] as number) - (weights[b] as number);
    if (heavier !== 0) return heavier > 0;
    const [one, other] = [this.#reportOf[a] as number, this.#reportOf[b] as number];
    return one === other ? a < b : (this.#rank[one] as number) < (this.#rank[other] as number);
  }

  #range(scope: readonly CorpusEntry[]): PassageRange {
    const reports = this.#rank.length;
    if (scope.length === reports) return { first: 0, last: this.#reportOf.length - 1, has: null };
    const inScope = new Uint8Array(reports);
    let [lowest, highest] = [reports, -1];
    for (const entry of scope) {
      const position = this.#position.get(entry) ?? 0;
      inScope[position] = 1;
      lowest = Math.min(lowest, position);
      highest = Math.max(highest, position);
    }
    return {
      first: this.#first[lowest] ?? 0,
      last: (this.#first[highest + 1] ?? 0) - 1,
      has: highest - lowest + 1 === scope.length ? null : (passage) => inScope[this.#reportOf[passage] as number] === 1,
    };
  }

  /** `found` ascends. */
  #candidates(found: Uint32Array, terms: readonly string[]): Candidate[] {
    const counts = this.#index.counts(terms, found);
    return Array.from(found, (id, i): Candidate => {
      const report = this.#reportOf[id] as number;
      const { summary } = this.#corpus.head.reports[report] as CorpusEntry;
      const n = id - (this.#first[report] as number) + 1;
      const held = (field: Field): Held => ({ counts: counts[field], at: i * terms.length, length: this.#index.length(id, field) });
      return {
        tieOrder: { year: summary.year, id: summary.id, n },
        terms: { heading: held("heading"), text: held("text") },
        characters: (counter) => this.#characters(counter, id, report, n),
        open: () => ({ report: summary, passage: this.#opened(report).passage(n) }),
      };
    });
  }

  #characters(counter: CharacterCounter, id: number, report: number, n: number): HeldCharacters {
    const opened = this.#opened(report);
    if (!this.#index.isPlain(id)) return counter.in(opened.passage(n).text);
    const { packed, start, end } = opened.packedText(n);
    return counter.inPlain(packed, start, end, this.#index.length(id, "characters"));
  }

  #opened(report: number) {
    return this.#corpus.open(this.#corpus.head.reports[report] as CorpusEntry);
  }
}

/** `search`: the bytes of the built index. Throws when it is of another build than the corpus. */
export const passageSearch = (corpus: OpenCorpus, search: Uint8Array): PassageSearch => new PassageSearch(corpus, new PassageIndex(search));
