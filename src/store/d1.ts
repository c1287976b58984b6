// The corpus in Cloudflare D1, one database or several by province. Implements answer/store.ts, to the letter as the built-in store does.
import Big from "big.js";
import type {
  Aggregate,
  FigureRow,
  MeasuredCount,
  MeasuredRow,
  Meeting,
  Page,
  Selection,
  StatedIn,
  Store,
  Total,
  TotalsOptions,
} from "../answer/store.ts";
import { minus } from "../decimal.ts";
import { unpackPassage, unpackReport, unpackStatements } from "../index/body.ts";
import { queryTerms } from "../index/tokenize.ts";
import type { Directory } from "../names/directory.ts";
import type { Language } from "../zh/language.ts";
import { extent, newest, size, withdrawn } from "./d1/counts.ts";
import { type Database, type Row, steady } from "./d1/database.ts";
import { aggregate } from "./d1/figures.ts";
import { findings } from "./d1/findings.ts";
import { measured, measuredCount, meeting } from "./d1/measured.ts";
import { agencyById, agencyOf, d1Names, wholeDirectory, yearsWithin } from "./d1/names.ts";
import { ordered } from "./d1/ordered.ts";
import { LISTED, listing, opening, stating } from "./d1/reports.ts";
import { entryOf, PASSAGES_PER_REPORT, type PlacedEntry, readCursor, summaryOf, writeCursor } from "./d1/rows.ts";
import { holdingTerms, search } from "./d1/search.ts";
import { isListed } from "./d1/where.ts";
import { candidates, WHOLE_DIRECTORY, type Who, within } from "./directory.ts";
import { MOST_READ, notWhole, TooBroad } from "./refusal.ts";
import { ranked, rowsOf, totalOf } from "./selection.ts";

export type D1Source = {
  /** In the order of their regions: each holds the reports from its first region's code up to the next's, whole provinces together. */
  databases: readonly { from: string; database: Database }[];
  isPlace: (name: string) => boolean;
  language: () => Promise<Pick<Language, "syllable" | "simplify">>;
};

const PAGE = 200;
/** Reports of a selection that are looked through for who is in it; beyond, only those named are looked up. */
const MOST_LISTED = 1000;
const NOBODY: Who = { agencies: [], regions: [] };

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
export function openD1({ databases: parts, isPlace, language }: D1Source): Store {
  const opened = parts.map(({ from, database }) => ({ from, database: steady(database) }));
  const all = opened.map(({ database }) => database);
  /** The databases that can hold a selection's regions, in list order. */
  const holding = ({ regions }: Selection): Database[] =>
    opened.flatMap(({ from, database }, i) => {
      const end = opened[i + 1]?.from ?? ":";
      const overlaps = (code: string) => `${code}:` > from && code < end;
      return !regions || regions.some(overlaps) ? [database] : [];
    });

  /** Entries in list order from behind a place (or from it), database after database; at most `limit`. */
  async function entries(selection: Selection, place: string, limit: number, from: ">" | ">=" = ">"): Promise<PlacedEntry[]> {
    const found: PlacedEntry[] = [];
    for (const database of holding(selection)) {
      const left = limit - found.length;
      if (left <= 0) break;
      const [result] = await database.run([listing(selection, place, left, from)]);
      found.push(...(result?.rows ?? []).map(entryOf));
    }
    return found;
  }

  const store: Store = {
    async directory(text, selection = {}): Promise<Directory> {
      const names = d1Names(all, await language());
      const found = async (): Promise<Who> => (await wholeDirectory(all)) ?? (await candidates(text, names)) ?? NOBODY;
      if (Object.keys(selection).length === 0) return { ...(await found()), isPlace };
      const parts = holding(selection);
      const first = await yearsWithin(parts, selection, null, MOST_LISTED);
      const listed = [...first.values()].flat().length < MOST_LISTED;
      const few =
        listed && first.size <= WHOLE_DIRECTORY ? ((await wholeDirectory(all)) ?? (await names.fetch([...first.keys()], []))) : null;
      const who = few ?? (await found());
      const years = listed
        ? first
        : await yearsWithin(
            parts,
            selection,
            who.agencies.map((agency) => agency.id),
            Number.MAX_SAFE_INTEGER,
          );
      return { ...within(who, years), isPlace };
    },
    async agency(id) {
      const results = await Promise.all(all.map((database) => database.run([agencyById(id)])));
      const row = results.flatMap(([found]) => found?.rows ?? [])[0];
      return row ? agencyOf(row) : null;
    },
    async reports(selection, { cursor, limit }) {
      const found: Row[] = [];
      for (const database of holding(selection)) {
        const left = limit + 1 - found.length;
        if (left <= 0) break;
        const [result] = await database.run([listing(selection, readCursor(cursor)?.place ?? "", left, ">", LISTED)]);
        found.push(...(result?.rows ?? []));
      }
      const last = found[limit - 1];
      return {
        items: found.slice(0, limit).map(summaryOf),
        ...(found.length > limit && last ? { next: writeCursor({ place: String(last.place) }) } : {}),
      };
    },
    async report(id) {
      const results = await Promise.all(all.map((database) => database.run(opening(id))));
      for (const [head, body, passages] of results) {
        const [row, packed] = [head?.rows[0], body?.rows[0]];
        // What was written as one and is no longer whole must not be shown as if it were.
        if (row && (!packed || passages?.rows.length !== Number(row.passages))) throw notWhole();
        if (row && packed)
          return unpackReport(summaryOf(row), {
            body: String(packed.body),
            statements: String(packed.statements),
            passages: (passages?.rows ?? []).map((passage) => String(passage.body)),
          });
      }
      return null;
    },
    async newestYear(selection) {
      const results = await Promise.all(holding(selection).map((database) => database.run([newest(selection)])));
      const years = results.flatMap(([found]) => found?.rows ?? []).flatMap(({ year }) => (year === null ? [] : [Number(year)]));
      return years.length > 0 ? Math.max(...years) : undefined;
    },
    async figures(selection, keys, { cursor, limit }): Promise<Page<FigureRow>> {
      const start = readCursor(cursor);
      const items: FigureRow[] = [];
      let [place, skip, from] = [start?.place ?? "", start?.rows ?? 0, start?.rows === undefined ? (">" as const) : (">=" as const)];
      for (;;) {
        const chunk = await entries(selection, place, PAGE, from);
        for (const entry of chunk) {
          const rows = rowsOf(entry, keys);
          for (const [i, row] of rows.entries()) {
            if (i < skip) continue;
            if (items.length === limit) return { items, next: writeCursor({ place: entry.place, rows: i }) };
            items.push(row);
          }
          skip = 0;
        }
        if (chunk.length < PAGE) return { items };
        [place, from] = [chunk.at(-1)?.place ?? "", ">"];
      }
    },
    async totals(selection, keys, options = {}): Promise<Total[]> {
      const { order, condition, limit, skip = 0 } = options;
      const most = limit === undefined ? {} : { limit: limit + skip };
      if (isListed(selection) || (!order && !condition)) {
        const found = await entries(selection, "", order || condition ? Number.MAX_SAFE_INTEGER : (most.limit ?? Number.MAX_SAFE_INTEGER));
        return ranked(
          found.map((entry) => ({ report: entry.summary, value: totalOf(entry, keys) })),
          options,
        );
      }
      const parts = holding(selection);
      const [only, ...others] = parts;
      const alone = order && only && others.length === 0;
      // Of several databases the first of each, of which some are skipped when all are in order.
      const wanted: TotalsOptions = alone ? options : { ...(condition ? { condition } : {}), ...(order ? { order, ...most } : {}) };
      const found = (await Promise.all(parts.map((database) => ordered(database, selection, keys, wanted)))).flat();
      // Databases stand in list order, so that a stable sort by value alone keeps ties in it.
      const inOrder = alone
        ? found
        : order
          ? ranked(found, options)
          : found.sort((a, b) => (a.place < b.place ? -1 : 1)).slice(skip, most.limit);
      return inOrder.map(({ report, value }) => ({ report, value }));
    },
    async aggregate(selection, keys, condition): Promise<Aggregate> {
      if (isListed(selection)) return added(await store.totals(selection, keys), condition);
      const { except, ...rest } = oneEach(selection);
      if (except) {
        const [all, those] = [
          await store.aggregate(rest, keys, condition),
          await store.aggregate({ ...rest, issuers: except }, keys, condition),
        ];
        return without(all, those);
      }
      const parts = await Promise.all(holding(selection).map((database) => aggregate(database, rest, keys, condition)));
      const sum = (of: keyof Aggregate): number => parts.reduce((total, part) => total.plus(part[of]), new Big(0)).toNumber();
      return { reports: sum("reports"), counted: sum("counted"), meeting: sum("meeting"), sum: sum("sum") };
    },
    async measured(selection, asked, options): Promise<MeasuredRow[]> {
      const { skip = 0, limit, order } = options;
      const parts = holding(selection);
      const alone = parts.length === 1;
      const most: TotalsOptions = alone ? options : { ...options, skip: 0, ...(limit === undefined ? {} : { limit: limit + skip }) };
      const rows = (await Promise.all(parts.map((database) => measured(database, selection, asked, most)))).flat();
      const found = alone ? rows : ranked(rows, { ...(order ? { order } : {}), skip, ...(limit === undefined ? {} : { limit }) });
      return found.map(({ place: _, ...row }) => row);
    },
    async measuredCount(selection, asked, condition) {
      const counts = await Promise.all(holding(selection).map((database) => measuredCount(database, selection, asked, condition)));
      const sum = (of: keyof MeasuredCount): number => counts.reduce((total, each) => total + each[of], 0);
      return { reports: sum("reports"), counted: sum("counted"), meeting: sum("meeting"), undivided: sum("undivided") };
    },
    async meeting(selection, bounds, options): Promise<Meeting> {
      const lists = await Promise.all(holding(selection).map((database) => meeting(database, selection, bounds, options)));
      const sum = (of: "count" | "asked" | "reports"): number => lists.reduce((total, each) => total + each[of], 0);
      // Databases stand in list order.
      const met = lists.flatMap((each) => each.met).slice(0, options.limit);
      return { met, count: sum("count"), asked: sum("asked"), reports: sum("reports") };
    },
    async statements(selection): Promise<StatedIn[]> {
      const found = await entries(selection, "", MOST_READ + 1);
      if (found.length > MOST_READ) throw new TooBroad();
      const numbers = found.map((entry) => entry.number);
      const results = await Promise.all(holding(selection).map((database) => database.run(stating(numbers))));
      const statements = new Map(results.flatMap(([rows]) => rows?.rows ?? []).map((row) => [Number(row.number), String(row.statements)]));
      const passages = new Map(results.flatMap(([, rows]) => rows?.rows ?? []).map((row) => [Number(row.id), String(row.body)]));
      return found.flatMap(({ number, summary }) => {
        const stated = statements.get(number);
        // A report whose row of numbers is gone states none, which would be told as such.
        if (stated === undefined) throw notWhole();
        return unpackStatements(stated).map((statement) => ({
          report: summary,
          statement,
          passage: unpackPassage(passages.get(number * PASSAGES_PER_REPORT + statement.passage) ?? "", statement.passage),
        }));
      });
    },
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
  };
  return toldWhenDamaged(store);
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

/** Of one year each issuer has one report, which is its latest. */
const oneEach = ({ latest, ...rest }: Selection): Selection => (latest && rest.years?.length !== 1 ? { ...rest, latest } : rest);

const without = (all: Aggregate, those: Aggregate): Aggregate => ({
  reports: all.reports - those.reports,
  counted: all.counted - those.counted,
  meeting: all.meeting - those.meeting,
  sum: minus(all.sum, those.sum),
});

function added(totals: readonly Total[], condition: Parameters<Store["aggregate"]>[2]): Aggregate {
  const known = totals.flatMap(({ value }) => (value === null ? [] : [value]));
  const meeting = condition ? ranked(totals, { condition }).length : known.length;
  return {
    reports: totals.length,
    counted: known.length,
    meeting,
    sum: known.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber(),
  };
}
