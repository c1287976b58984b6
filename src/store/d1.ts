// The corpus in Cloudflare D1, one database or several by province. Implements answer/store.ts, to the letter as the built-in store does.
import Big from "big.js";
import type { Aggregate, FigureRow, Page, Selection, StatedIn, Store, Total } from "../answer/store.ts";
import type { Finding } from "../contract.ts";
import { unpackPassage, unpackReport, unpackStatements } from "../index/body.ts";
import { queryTerms } from "../index/tokenize.ts";
import type { Language } from "../question/language.ts";
import type { Directory } from "../question/understanding.ts";
import { type Database, type Row, type Statement, steady } from "./d1/database.ts";
import { aggregate, ordered } from "./d1/figures.ts";
import { agencyById, agencyOf, d1Names, PROVINCES, wholeDirectory, yearsWithin } from "./d1/names.ts";
import {
  type Cursor,
  ENTRY,
  entryOf,
  PASSAGES_PER_REPORT,
  type PlacedEntry,
  readCursor,
  SUMMARY,
  summaryOf,
  writeCursor,
} from "./d1/rows.ts";
import { search } from "./d1/search.ts";
import { isCounted, isListed, prefixesOf, Values, where } from "./d1/where.ts";
import { candidates, WHOLE_DIRECTORY, type Who, within } from "./directory.ts";
import { MOST_READ, TooBroad } from "./refusal.ts";
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
    statements: (selection) => open().statements(selection),
    search: (query, selection, limit) => open().search(query, selection, limit),
    findings: (selection, options) => open().findings(selection, options),
    extent: () => open().extent(),
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
      const found = await entries(selection, readCursor(cursor)?.place ?? "", limit + 1);
      const last = found[limit - 1];
      return {
        items: found.slice(0, limit).map((entry) => entry.summary),
        ...(found.length > limit && last ? { next: writeCursor({ place: last.place }) } : {}),
      };
    },
    async report(id) {
      const results = await Promise.all(all.map((database) => database.run(opening(id))));
      for (const [head, body, passages] of results) {
        const [row, packed] = [head?.rows[0], body?.rows[0]];
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
      const { order, condition, limit } = options;
      if (isListed(selection) || (!order && !condition)) {
        const found = await entries(selection, "", order || condition ? Number.MAX_SAFE_INTEGER : (limit ?? Number.MAX_SAFE_INTEGER));
        return ranked(
          found.map((entry) => ({ report: entry.summary, value: totalOf(entry, keys) })),
          options,
        );
      }
      const wanted = order ? options : { order: "descending" as const, ...(condition ? { condition } : {}) };
      const lists = await Promise.all(holding(selection).map((database) => ordered(database, selection, keys, wanted)));
      const found = lists.flat();
      // Databases stand in list order, so that a stable sort by value alone keeps ties in it.
      const inOrder = order ? ranked(found, options) : found.sort((a, b) => (a.place < b.place ? -1 : 1)).slice(0, limit);
      return inOrder.map(({ report, value }) => ({ report, value }));
    },
    async aggregate(selection, keys, condition): Promise<Aggregate> {
      const listed = isListed(selection) ? await store.totals(selection, keys) : null;
      if (listed) return added(listed, condition);
      const parts = await Promise.all(holding(selection).map((database) => aggregate(database, selection, keys, condition)));
      const sum = (of: keyof Aggregate): number => parts.reduce((total, part) => total.plus(part[of]), new Big(0)).toNumber();
      return { reports: sum("reports"), counted: sum("counted"), meeting: sum("meeting"), sum: sum("sum") };
    },
    async statements(selection): Promise<StatedIn[]> {
      const found = await entries(selection, "", MOST_READ + 1);
      if (found.length > MOST_READ) throw new TooBroad();
      const numbers = found.map((entry) => entry.number);
      const results = await Promise.all(holding(selection).map((database) => database.run(stating(numbers))));
      const statements = new Map(results.flatMap(([rows]) => rows?.rows ?? []).map((row) => [Number(row.number), String(row.statements)]));
      const passages = new Map(results.flatMap(([, rows]) => rows?.rows ?? []).map((row) => [Number(row.id), String(row.body)]));
      return found.flatMap(({ number, summary }) =>
        unpackStatements(statements.get(number) ?? "[]").map((statement) => ({
          report: summary,
          statement,
          passage: unpackPassage(passages.get(number * PASSAGES_PER_REPORT + statement.passage) ?? "", statement.passage),
        })),
      );
    },
    async search(query, selection, limit) {
      const terms = queryTerms(query);
      return terms.length === 0 ? [] : search(all, terms, selection, limit);
    },
    async findings(selection, { kinds, cursor, limit }): Promise<Page<Finding>> {
      const found: Row[] = [];
      for (const database of holding(selection)) {
        if (found.length > limit) break;
        const left = limit + 1 - found.length;
        const lists = await database.run((kinds ?? [null]).map((kind) => finding(selection, kind, readCursor(cursor), left)));
        const rows = lists.flatMap((list) => list.rows);
        found.push(...(lists.length > 1 ? rows.sort(byPlace) : rows).slice(0, left));
      }
      const beyond = found[limit];
      return {
        items: found.slice(0, limit).map((row) => JSON.parse(String(row.body)) as Finding),
        ...(beyond ? { next: writeCursor({ place: String(beyond.place), rows: Number(beyond.n) }) } : {}),
      };
    },
    async extent() {
      const results = await Promise.all(all.map((database) => database.run(COUNTED)));
      const distinct = <T>(values: T[]): T[] => [...new Set(values)].sort();
      return {
        years: distinct(results.flatMap(([years]) => years?.rows ?? []).map(({ year }) => Number(year))).reverse(),
        provinces: distinct(results.flatMap(([, provinces]) => provinces?.rows ?? []).map(({ prefix }) => String(prefix))),
      };
    },
    async size() {
      const statements: Statement[] = [
        { sql: "SELECT sum(reports) AS reports, sum(passages) AS passages, sum(figures) AS figures FROM tally WHERE prefix = ''" },
        { sql: "SELECT value FROM meta WHERE name = 'version'" },
      ];
      const results = await Promise.all(all.map((database) => database.run(statements)));
      const count = (of: string) => results.reduce((total, [tally]) => total + Number(tally?.rows[0]?.[of] ?? 0), 0);
      const version = results
        .map(([, meta]) =>
          Number(meta?.rows[0]?.value ?? 0)
            .toString(16)
            .padStart(12, "0"),
        )
        .join(".");
      return { reports: count("reports"), passages: count("passages"), figures: count("figures"), version };
    },
  };
  return store;
}

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

function listing(selection: Selection, place: string, limit: number, from: ">" | ">="): Statement {
  const values = new Values();
  const sql = `SELECT ${ENTRY} FROM reports r WHERE r.place ${from} ${values.bind(place)}${where(selection, values)} ORDER BY r.place LIMIT ${values.bind(limit)}`;
  return { sql, values: values.all };
}

const NUMBER = "(SELECT number FROM reports WHERE id = ?1)";
const opening = (id: string): Statement[] => [
  { sql: `SELECT ${SUMMARY} FROM reports r WHERE r.id = ?1`, values: [id] },
  { sql: `SELECT body, statements FROM bodies WHERE number = ${NUMBER}`, values: [id] },
  {
    sql: `SELECT body FROM passages WHERE id BETWEEN ${NUMBER} * ${PASSAGES_PER_REPORT} AND ${NUMBER} * ${PASSAGES_PER_REPORT} + ${PASSAGES_PER_REPORT - 1} ORDER BY id`,
    values: [id],
  },
];

function newest(selection: Selection): Statement {
  const values = new Values();
  if (isCounted(selection)) {
    const prefixes = values.list(selection.regions ? prefixesOf(selection) : [""]);
    const years = selection.years ? ` AND year IN ${values.list(selection.years)}` : "";
    return { sql: `SELECT max(year) AS year FROM tally WHERE prefix IN ${prefixes} AND reports > 0${years}`, values: values.all };
  }
  return { sql: `SELECT max(r.year) AS year FROM reports r WHERE true${where(selection, values)}`, values: values.all };
}

const stating = (numbers: readonly number[]): Statement[] => {
  const wanted = JSON.stringify(numbers);
  return [
    { sql: "SELECT number, statements FROM bodies WHERE number IN (SELECT value FROM json_each(?1))", values: [wanted] },
    {
      sql: `SELECT p.id, p.body FROM json_each(?1) j CROSS JOIN passages p
        ON p.id BETWEEN j.value * ${PASSAGES_PER_REPORT} AND j.value * ${PASSAGES_PER_REPORT} + ${PASSAGES_PER_REPORT - 1}`,
      values: [wanted],
    },
  ];
};

const byPlace = (a: Row, b: Row): number => (a.place === b.place ? Number(a.n) - Number(b.n) : String(a.place) < String(b.place) ? -1 : 1);

/**
 * From the cursor's row on, of one kind or of all: an index has each in its order. Of reports named one by one theirs are looked up; other
 * conditions are asked of the report of each finding.
 */
function finding(selection: Selection, kind: string | null, from: Cursor | null, limit: number): Statement {
  const values = new Values();
  const ofKind = kind === null ? "" : ` AND f.kind = ${values.bind(kind)}`;
  const onwards = from ? ` AND (f.place, f.n) >= (${values.bind(from.place)}, ${values.bind(from.rows ?? 0)})` : "";
  const conditions = where(selection, values);
  const tables = isListed(selection)
    ? "reports r CROSS JOIN findings f ON f.place = r.place"
    : conditions === ""
      ? "findings f"
      : "findings f CROSS JOIN reports r ON r.place = f.place";
  return {
    sql: `SELECT f.place, f.n, f.body FROM ${tables} WHERE true${ofKind}${onwards}${conditions} ORDER BY f.place, f.n LIMIT ${values.bind(limit)}`,
    values: values.all,
  };
}

/** The years and provinces that have reports, from the counts. */
const COUNTED: Statement[] = [
  { sql: "SELECT DISTINCT year FROM tally WHERE prefix = '' AND reports > 0" },
  { sql: "SELECT DISTINCT prefix FROM tally WHERE prefix IN (SELECT value FROM json_each(?1)) AND reports > 0", values: [PROVINCES] },
];
