// The built-in store: the built corpus held in memory, opened piece by piece as questions need it. Implements answer/store.ts.
import MiniSearch from "minisearch";
import { holds } from "../answer/condition.ts";
import type { Aggregate, FigureRow, Hit, Page, Paging, Selection, StatedIn, Store, Total, TotalsOptions } from "../answer/store.ts";
import type { Finding } from "../contract.ts";
import { sum } from "../decimal.ts";
import { cellValue, presentKeys } from "../index/cells.ts";
import { type CorpusEntry, type CorpusHead, type CorpusReport, readHead, readReport } from "../index/corpus.ts";
import { INDEX_OPTIONS, type IndexedPassage, numberOf, reportOf } from "../index/options.ts";
import { queryTerms, tokenize } from "../index/tokenize.ts";
import type { Agency, Directory } from "../question/understanding.ts";
import type { Passage, Report, ReportSummary } from "../report/report.ts";
import type { FigureKey } from "../vocabulary.ts";

/** Where the built texts come from, each read once, when first needed; and what tells a place name from a word. */
export type CorpusSource = {
  corpus: () => Promise<string>;
  search: () => Promise<string>;
  isPlace: (name: string) => boolean;
};

/** Errors: every method rejects when the built texts are not of this build. */
export function memoryStore(source: CorpusSource): Store {
  let opened: Promise<OpenCorpus> | undefined;
  let searching: Promise<MiniSearch<IndexedPassage>> | undefined;
  const corpus = () => {
    opened ??= source.corpus().then((text) => new OpenCorpus(text));
    return opened;
  };
  const index = () => {
    searching ??= source.search().then((text) => MiniSearch.loadJSON<IndexedPassage>(text, INDEX_OPTIONS));
    return searching;
  };

  return {
    async directory(): Promise<Directory> {
      const { head } = await corpus();
      return { agencies: head.agencies, regions: head.regions, isPlace: source.isPlace };
    },
    async agency(id): Promise<Agency | null> {
      return (await corpus()).head.agencies.find((agency) => agency.id === id) ?? null;
    },
    async reports(selection, paging): Promise<Page<ReportSummary>> {
      return page(
        (await corpus()).select(selection).map((entry) => entry.summary),
        paging,
      );
    },
    async report(id): Promise<Report | null> {
      const report = (await corpus()).open(id);
      if (!report) return null;
      const { findings: _, ...plain } = report;
      return plain;
    },
    async newestYear(selection) {
      const years = (await corpus()).select(selection).map((entry) => entry.summary.year);
      return years.length > 0 ? Math.max(...years) : undefined;
    },
    async figures(selection, keys, paging): Promise<Page<FigureRow>> {
      const held = await corpus();
      return page(
        held.select(selection).flatMap((entry) => rowsOf(entry, keys)),
        paging,
      );
    },
    async totals(selection, keys, options = {}): Promise<Total[]> {
      const totals = (await corpus()).select(selection).map((entry) => ({ report: entry.summary, value: totalOf(entry, keys) }));
      return ranked(totals, options);
    },
    async aggregate(selection, keys, condition): Promise<Aggregate> {
      const totals = (await corpus()).select(selection).map((entry) => totalOf(entry, keys));
      const values = totals.filter((value) => value !== null);
      const meeting = condition ? values.filter((value) => holds(condition, value)).length : values.length;
      return { reports: totals.length, counted: values.length, meeting, sum: sum(values) };
    },
    async statements(selection): Promise<StatedIn[]> {
      const held = await corpus();
      return held.select(selection).flatMap((entry) => {
        const report = held.mustOpen(entry);
        return report.statements.map((statement) => ({
          report: entry.summary,
          statement,
          passage: passageOf(report, statement.passage),
        }));
      });
    },
    async search(query, selection, limit): Promise<Hit[]> {
      const [held, passages] = await Promise.all([corpus(), index()]);
      return search(held, passages, query, selection, limit);
    },
    async findings(selection): Promise<Finding[]> {
      const held = await corpus();
      return held.select(selection).flatMap((entry) => held.mustOpen(entry).findings);
    },
    async size() {
      const { head } = await corpus();
      const count = (of: "passages" | "figures") => sum(head.reports.map((entry) => entry.summary[of]));
      return { reports: head.reports.length, passages: count("passages"), figures: count("figures"), version: head.version };
    },
  };
}

/** The corpus text with its head read and its reports parsed as they are opened. */
class OpenCorpus {
  readonly head: CorpusHead;
  readonly #lines: string[];
  readonly #position: Map<string, number>;
  readonly #reports = new Map<string, CorpusReport>();

  constructor(text: string) {
    const { head, lines } = readHead(text);
    this.head = head;
    this.#lines = lines;
    this.#position = new Map(head.reports.map((entry, i) => [entry.summary.id, i]));
  }

  open(id: string): CorpusReport | null {
    const position = this.#position.get(id);
    if (position === undefined) return null;
    const report = this.#reports.get(id) ?? readReport(this.#lines[position] ?? "");
    this.#reports.set(id, report);
    return report;
  }

  mustOpen(entry: CorpusEntry): CorpusReport {
    const report = this.open(entry.summary.id);
    if (!report) throw new Error(`no report ${entry.summary.id} in the built corpus`);
    return report;
  }

  select(selection: Selection): CorpusEntry[] {
    const wanted = this.head.reports.filter((entry) => matches(entry, selection));
    if (!selection.latest) return wanted;
    const newest = new Map<string, number>();
    for (const { agency, summary } of wanted) newest.set(agency, Math.max(newest.get(agency) ?? 0, summary.year));
    return wanted.filter((entry) => newest.get(entry.agency) === entry.summary.year);
  }
}

const matches = ({ agency, summary }: CorpusEntry, { reports, issuers, regions, years, q }: Selection): boolean =>
  (!reports || reports.includes(summary.id)) &&
  (!issuers || issuers.includes(agency)) &&
  (!regions || regions.some((code) => summary.region.startsWith(code))) &&
  (!years || years.includes(summary.year)) &&
  (!q || `${summary.issuer} ${summary.title}`.normalize("NFKC").includes(q.normalize("NFKC").trim()));

const rowsOf = ({ summary, cells }: CorpusEntry, keys: FigureKey[]): FigureRow[] =>
  (keys.length > 0 ? keys : presentKeys(summary.form, cells)).flatMap((key) => {
    const value = cellValue(summary.form, cells, key);
    return value === undefined ? [] : [{ report: summary, key, value, text: value === null ? "" : String(value) }];
  });

/** Null as soon as one cell is blank or missing: half a sum is a wrong number. */
function totalOf({ summary, cells }: CorpusEntry, keys: FigureKey[]): number | null {
  const values = keys.map((key) => cellValue(summary.form, cells, key));
  return values.every((value) => typeof value === "number") ? sum(values as number[]) : null;
}

function ranked(totals: Total[], { order, condition, limit }: TotalsOptions): Total[] {
  const wanted = order || condition ? totals.filter(({ value }) => value !== null && (!condition || holds(condition, value))) : [...totals];
  const sign = order === "descending" ? -1 : 1;
  if (order) wanted.sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)));
  return wanted.slice(0, limit);
}

/** Cursors are positions in a list whose order the build fixes. */
function page<T>(items: T[], { cursor, limit }: Paging): Page<T> {
  const start = /^\d+$/.test(cursor ?? "") ? Number(cursor) : 0;
  const end = start + limit;
  return { items: items.slice(start, end), ...(end < items.length ? { next: String(end) } : {}) };
}

function passageOf(report: Report, n: number): Passage {
  const passage = report.passages[n - 1];
  if (passage?.n !== n) throw new Error(`no passage ${n} in ${report.id}`);
  return passage;
}

function search(held: OpenCorpus, index: MiniSearch<IndexedPassage>, query: string, selection: Selection, limit: number): Hit[] {
  const wanted = queryTerms(query);
  if (wanted.length === 0) return [];
  const scope = new Map(held.select(selection).map((entry) => [entry.summary.id, entry]));
  // boostDocument runs before scoring and skips what it rates 0; `filter` would run after, on every match.
  const inScope = (id: string): number => (scope.has(reportOf(id)) ? 1 : 0);
  const results = index.search(wanted.join(" "), { boostDocument: inScope, tokenize: () => wanted });
  return results
    .map((result) => ({ result, score: result.score / Math.max(1, result.queryTerms.length) }))
    .sort((a, b) => b.score - a.score || String(a.result.id).localeCompare(String(b.result.id)))
    .slice(0, limit)
    .flatMap(({ result, score }) => {
      const entry = scope.get(reportOf(String(result.id)));
      if (!entry) return [];
      const report = held.mustOpen(entry);
      const passage = passageOf(report, numberOf(String(result.id)));
      return [{ report: entry.summary, passage, score, coverage: coverage(wanted, report, passage) }];
    });
}

function coverage(wanted: string[], report: Report, passage: Passage): number {
  const heading = report.sections.find((section) => section.number === passage.section)?.heading ?? "";
  const held = new Set(tokenize(`${heading} ${passage.path.join(" ")} ${passage.text}`));
  return wanted.filter((term) => held.has(term)).length / wanted.length;
}
