// Query terms -> passages of the built-in corpus, best first: MiniSearch finds, store/shortlist.ts reads and orders. No I/O. No clock.
import type { Hit } from "../answer/store.ts";
import type { CorpusEntry, OpenCorpus } from "../index/corpus.ts";
import type { PassageIndex, PassageMatch } from "../index/passages.ts";
import type { PassageRange } from "../index/postings.ts";
import { byStanding, FIELDS, type TermStats } from "../index/ranking.ts";
import type { ReportSummary } from "../report/report.ts";
import { CANDIDATES, hitsOf, type Listed, leadingTerms, weightOf } from "./shortlist.ts";

/** A report of the corpus's list, by position, and the place of a passage in it, 1-based. */
type FoundPassage = { report: number; n: number };

export class PassageSearch {
  readonly #corpus: OpenCorpus;
  readonly #index: PassageIndex;
  /** The report of each passage and each report's first passage: positions in the corpus's list. */
  readonly #reportOf: Uint32Array;
  readonly #first: number[] = [];
  readonly #position: ReadonlyMap<CorpusEntry, number>;

  /** Throws when the two texts are not of one build. */
  constructor(corpus: OpenCorpus, index: PassageIndex) {
    const { reports } = corpus.head;
    this.#corpus = corpus;
    this.#index = index;
    this.#reportOf = new Uint32Array(index.documentCount);
    this.#position = new Map(reports.map((entry, i) => [entry, i]));
    let first = 0;
    for (const [i, { summary }] of reports.entries()) {
      this.#first.push(first);
      this.#reportOf.fill(i, first, first + summary.passages);
      first += summary.passages;
    }
    if (first !== index.documentCount) throw new Error("the search index and the corpus are of two builds: run the build again");
  }

  /** Terms are distinct; the scope is in list order. */
  search(terms: readonly string[], scope: readonly CorpusEntry[], limit: number): Hit[] {
    const size = scope.reduce((total, { summary }) => total + summary.passages, 0);
    const stats = this.#index.stats(terms);
    const found = size <= CANDIDATES ? this.#all(scope) : this.#find(leadingTerms(terms, stats, size), stats, scope);
    return hitsOf(
      found.map((each) => this.#read(each)),
      terms,
      stats,
      limit,
    );
  }

  #all(scope: readonly CorpusEntry[]): FoundPassage[] {
    return scope.flatMap((entry) => {
      const report = this.#position.get(entry) ?? 0;
      return Array.from({ length: entry.summary.passages }, (_, i) => ({ report, n: i + 1 }));
    });
  }

  #find(leading: readonly string[], stats: TermStats, scope: readonly CorpusEntry[]): FoundPassage[] {
    const inScope = new Uint8Array(this.#first.length);
    const positions = scope.map((entry) => this.#position.get(entry) ?? 0);
    for (const position of positions) inScope[position] = 1;
    const [lowest = 0, highest = -1] = [positions[0], positions.at(-1)];
    const passages: PassageRange = {
      first: this.#first[lowest] ?? 0,
      last: (this.#first[highest + 1] ?? this.#reportOf.length) - 1,
      has: (passage) => inScope[this.#reportOf[passage] ?? 0] === 1,
    };
    const weights = new Map(leading.map((term) => [term, new Map(FIELDS.map((field) => [field, weightOf(term, field, stats)]))]));
    const weigh = (met: PassageMatch["match"]): number => {
      let weight = 0;
      for (const term in met) for (const field of met[term] ?? []) weight += weights.get(term)?.get(field) ?? 0;
      return weight;
    };
    const weighed = this.#index
      .find(leading, passages)
      .map(({ id, match }) => ({ weight: weigh(match), report: this.#reportOf[id] ?? 0, id }));
    return weighed
      .sort((a, b) => b.weight - a.weight || this.#byStanding(a, b))
      .slice(0, CANDIDATES)
      .map(({ report, id }) => ({ report, n: id - (this.#first[report] ?? 0) + 1 }));
  }

  /** As byStanding, of passages by their positions: those of one report stand in their order. */
  #byStanding(a: { report: number; id: number }, b: { report: number; id: number }): number {
    const [one, other] = [a, b].map(({ report }) => (this.#corpus.head.reports[report] as CorpusEntry).summary) as [
      ReportSummary,
      ReportSummary,
    ];
    return byStanding({ year: one.year, id: one.id, n: a.id }, { year: other.year, id: other.id, n: b.id });
  }

  #read({ report, n }: FoundPassage): Listed {
    const entry = this.#corpus.head.reports[report] as CorpusEntry;
    const opened = this.#corpus.open(entry);
    return { report: entry.summary, passage: opened.passage(n), headings: opened.headings() };
  }
}
