// The corpus in Cloudflare D1, one database or several by province. Implements answer/reports/store.ts, to the letter as the built-in store does.
import type { Store } from "../answer/reports/store.ts";
import { queryTerms } from "../index/tokenize.ts";
import { extent, size, withdrawn } from "./d1/counts.ts";
import type { Database } from "./d1/database.ts";
import { findings } from "./d1/findings.ts";
import { partsOf } from "./d1/parts.ts";
import { overReports } from "./d1/read.ts";
import { overFigures } from "./d1/reckon.ts";
import { holdingTerms, search } from "./d1/search.ts";
import { type Naming, overNames } from "./d1/who.ts";
import { notWhole } from "./refusal.ts";

export type D1Source = Naming & {
  /** In the order of their regions: each holds the reports from its first region's code up to the next's, whole provinces together. */
  databases: readonly { from: string; database: Database }[];
};

/**
 * Each call reads one state of the corpus. Errors: every method rejects with a Refusal (result.ts) when a database does not answer or is not
 * whole; nothing partial is given.
 */
export function d1Store(source: D1Source): Store {
  const open = (): Store => openD1(source);
  return {
    directory: (text, selection) => open().directory(text, selection),
    agency: (id) => open().agency(id),
    reports: (selection, paging) => open().reports(selection, paging),
    report: (id) => open().report(id),
    newestYear: (selection) => open().newestYear(selection),
    figures: (selection, keys, paging) => open().figures(selection, keys, paging),
    totals: (selection, keys, options) => open().totals(selection, keys, options),
    aggregate: (selection, keys, condition) => open().aggregate(selection, keys, condition),
    measured: (selection, asked, options) => open().measured(selection, asked, options),
    measuredCount: (selection, asked, condition) => open().measuredCount(selection, asked, condition),
    meeting: (selection, bounds, options) => open().meeting(selection, bounds, options),
    statements: (selection) => open().statements(selection),
    search: (query, selection, limit) => open().search(query, selection, limit),
    printed: (words) => open().printed(words),
    findings: (selection, options) => open().findings(selection, options),
    extent: () => open().extent(),
    withdrawn: () => open().withdrawn(),
    size: () => open().size(),
  };
}

/** The same for one answer: all it reads is of one state; it rejects when the corpus changes in between. */
export function openD1({ databases, ...naming }: D1Source): Store {
  const parts = partsOf(databases);
  const { all, holding } = parts;
  return toldWhenDamaged({
    ...overNames(parts, naming),
    ...overReports(parts),
    ...overFigures(parts),
    async search(query, selection, limit) {
      const terms = queryTerms(query);
      return terms.length === 0 ? [] : search(all, terms, selection, limit);
    },
    async printed(words) {
      const terms = [...new Set(words.flatMap(queryTerms))];
      const held = await holdingTerms(all, terms);
      return new Set(words.filter((each) => queryTerms(each).every((term) => held.has(term))));
    },
    findings: (selection, options) => findings(holding(selection), selection, options),
    extent: () => extent(all),
    withdrawn: () => withdrawn(all),
    size: () => size(all),
  });
}

/** What is kept as JSON and can no longer be read as such was damaged, by a disk or by whoever wrote there. */
function toldWhenDamaged(store: Store): Store {
  const told = (error: unknown): never => {
    throw error instanceof SyntaxError ? notWhole(error) : error;
  };
  const calls = Object.entries(store).map(([name, call]: [string, (...given: never[]) => Promise<unknown>]) => [
    name,
    (...given: never[]) => call(...given).catch(told),
  ]);
  return Object.fromEntries(calls) as Store;
}
