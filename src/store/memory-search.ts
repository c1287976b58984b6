// Query terms -> passages of the built-in corpus, best first: MiniSearch finds and scores them, index/ranking.ts settles ties. No I/O. No clock.
import type { Hit } from "../answer/store.ts";
import type { CorpusEntry, OpenCorpus } from "../index/corpus.ts";
import type { PassageIndex } from "../index/passages.ts";
import { byStanding, rounded } from "../index/ranking.ts";

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

  /** Terms are distinct. */
  search(terms: readonly string[], scope: readonly CorpusEntry[], limit: number): Hit[] {
    const inScope = new Uint8Array(this.#first.length);
    for (const entry of scope) inScope[this.#position.get(entry) ?? 0] = 1;
    const results = this.#index.search(terms.join(" "), {
      tokenize: (query) => query.split(" "),
      // Before scoring: a filter afterwards costs many times that.
      boostDocument: (passage) => inScope[this.#reportOf[passage] ?? 0] ?? 0,
    });
    return results
      .map(({ id, score, queryTerms }) => {
        const position = this.#reportOf[id] ?? 0;
        const entry = this.#corpus.head.reports[position] as CorpusEntry;
        return {
          entry,
          n: id - (this.#first[position] ?? 0) + 1,
          id: entry.summary.id,
          year: entry.summary.year,
          // MiniSearch multiplies by the number of terms met; without that, long passages do not crowd out the right ones.
          score: rounded(score / queryTerms.length),
          coverage: queryTerms.length / terms.length,
        };
      })
      .sort((a, b) => b.score - a.score || byStanding(a, b))
      .slice(0, limit)
      .map(({ entry, n, score, coverage }) => ({
        report: entry.summary,
        passage: this.#corpus.open(entry).passage(n),
        score,
        coverage,
      }));
  }
}
