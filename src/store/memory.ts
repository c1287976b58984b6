// The built-in store: the built corpus held in memory, opened piece by piece as questions need it. Implements answer/reports/store.ts.

import type { Aggregate, FigureRow, Hit, Page, Paging, StatedIn, Store, Total } from "../answer/reports/store.ts";
import { holds } from "../condition.ts";
import type { Finding, FindingKind } from "../contract.ts";
import { sum } from "../decimal.ts";
import { type CorpusHead, OpenCorpus } from "../index/corpus.ts";
import { queryTerms } from "../index/tokenize.ts";
import type { Agency, Directory } from "../names/directory.ts";
import type { Report } from "../report/report.ts";
import type { Language } from "../zh/language.ts";
import { candidates, memoryNames, WHOLE_DIRECTORY, type Who, within } from "./directory.ts";
import { measuredIn } from "./measured.ts";
import type { PassageSearch } from "./memory-search.ts";
import { MOST_READ, TooBroad } from "./refusal.ts";
import { ranked, rowsOf, selected, totalOf } from "./selection.ts";

/** Where the built files come from, each read once, when first needed; and what tells a place name from a word. */
export type CorpusSource = {
  corpus: () => Promise<string>;
  search: () => Promise<Uint8Array>;
  isPlace: (name: string) => boolean;
  /** Sounds and scripts, for finding names among very many; without it the whole directory is given. */
  language?: () => Promise<Pick<Language, "syllable" | "simplify">>;
};

/** Errors: every method rejects when the built files are not of this build; `statements` when the selection is too broad to be read. */
export function memoryStore(source: CorpusSource): Store {
  const corpus = once(async () => new OpenCorpus(await source.corpus()));
  // What searches is loaded with the first search: a figure is found without. Each search that comes meanwhile loads it too: workerd lets none wait
  // for what another has begun.
  let searching: PassageSearch | undefined;
  const passages = async (): Promise<PassageSearch> => {
    if (searching) return searching;
    const { passageSearch } = await import("./memory-search.ts");
    const opened = passageSearch(await corpus(), await source.search());
    searching ??= opened;
    return searching;
  };
  const names = once(async () => memoryNames((await corpus()).head, await source.language?.()));

  // Asked for on every request, and as fixed as the corpus.
  const size = once(async () => {
    const { head } = await corpus();
    const count = (of: "passages" | "figures") => sum(head.reports.map((entry) => entry.summary[of]));
    return { reports: head.reports.length, passages: count("passages"), figures: count("figures"), version: head.version };
  });

  return {
    async directory(text, selection = {}): Promise<Directory> {
      const { head } = await corpus();
      const index = await names();
      if (Object.keys(selection).length === 0) return { ...((await candidates(text, index)) ?? whole(head)), isPlace: source.isPlace };
      const years = new Map<string, number[]>();
      for (const { agency, summary } of selected(head.reports, selection)) years.set(agency, [...(years.get(agency) ?? []), summary.year]);
      const [few] = index && years.size <= WHOLE_DIRECTORY ? await index.fetch([...years.keys()], [], new Map()) : [null];
      return { ...within(few ?? (await candidates(text, index)) ?? whole(head), years), isPlace: source.isPlace };
    },
    async agency(id): Promise<Agency | null> {
      return (await corpus()).head.agencies.find((agency) => agency.id === id) ?? null;
    },
    async reports(selection, paging) {
      return page(
        selected((await corpus()).head.reports, selection).map((entry) => entry.summary),
        paging,
      );
    },
    async report(id): Promise<Report | null> {
      const held = await corpus();
      const entry = held.entry(id);
      return entry && held.open(entry).report();
    },
    async newestYear(selection) {
      const years = selected((await corpus()).head.reports, selection).map((entry) => entry.summary.year);
      return years.length > 0 ? Math.max(...years) : undefined;
    },
    async figures(selection, keys, paging): Promise<Page<FigureRow>> {
      return page(
        selected((await corpus()).head.reports, selection).flatMap((entry) => rowsOf(entry, keys)),
        paging,
      );
    },
    async totals(selection, keys, options = {}): Promise<Total[]> {
      const wanted = selected((await corpus()).head.reports, selection);
      return ranked(
        wanted.map((entry) => ({ report: entry.summary, value: totalOf(entry, keys) })),
        options,
      );
    },
    async aggregate(selection, keys, condition): Promise<Aggregate> {
      const totals = selected((await corpus()).head.reports, selection).map((entry) => totalOf(entry, keys));
      const values = totals.filter((value) => value !== null);
      const meeting = condition ? values.filter((value) => holds(condition, value)).length : values.length;
      return { reports: totals.length, counted: values.length, meeting, sum: sum(values) };
    },
    measured: async (selection, ...given) => measuredIn((await corpus()).head.reports).measured(selection, ...given),
    measuredCount: async (selection, ...given) => measuredIn((await corpus()).head.reports).measuredCount(selection, ...given),
    meeting: async (selection, ...given) => measuredIn((await corpus()).head.reports).meeting(selection, ...given),
    async statements(selection): Promise<StatedIn[]> {
      const held = await corpus();
      const entries = selected(held.head.reports, selection);
      if (entries.length > MOST_READ) throw new TooBroad();
      return entries.flatMap((entry) => {
        const opened = held.open(entry);
        return opened.statements().map((statement) => ({ report: entry.summary, statement, passage: opened.passage(statement.passage) }));
      });
    },
    async search(query, selection, limit): Promise<Hit[]> {
      const terms = queryTerms(query);
      if (terms.length === 0) return [];
      return (await passages()).search(terms, selected((await corpus()).head.reports, selection), limit);
    },
    async printed(words) {
      const held = await passages();
      return new Set(words.filter((each) => queryTerms(each).every((term) => held.holds(term))));
    },
    async findings(selection, { kinds, ...paging }): Promise<Page<Finding>> {
      const held = await corpus();
      const wanted = (kind: FindingKind): boolean => !kinds || kinds.includes(kind);
      // Which there are is known without opening a report; only those of the page are opened.
      const each = selected(held.head.reports, selection).flatMap((entry) =>
        (entry.found ?? []).flatMap((kind, i) => (wanted(kind) ? [{ entry, i }] : [])),
      );
      const { items, next } = page(each, paging);
      return { items: items.flatMap(({ entry, i }) => held.open(entry).findings()[i] ?? []), ...(next ? { next } : {}) };
    },
    async extent() {
      const entries = (await corpus()).head.reports.map(({ summary }) => summary);
      const distinct = <T>(values: T[]): T[] => [...new Set(values)].sort();
      return {
        years: distinct(entries.map(({ year }) => year)).reverse(),
        provinces: distinct(entries.map(({ region }) => region.slice(0, 2))),
      };
    },
    async withdrawn() {
      return (await corpus()).head.withdrawn ?? [];
    },
    size,
  };
}

const whole = ({ agencies, regions }: CorpusHead): Who => ({ agencies, regions });

/** Made when first asked for, and again when that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** Cursors are positions in a list whose order the build fixes. */
function page<T>(items: readonly T[], { cursor, limit }: Paging): Page<T> {
  const start = /^\d+$/.test(cursor ?? "") ? Number(cursor) : 0;
  const end = start + limit;
  return { items: items.slice(start, end), ...(end < items.length ? { next: String(end) } : {}) };
}
