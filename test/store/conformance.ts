// What every store must answer, held against the reports themselves: the same assertions run over the built-in store and over D1.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureRow, Paging, Selection, Store } from "../../src/answer/store.ts";
import type { Comparator } from "../../src/condition.ts";
import { holds } from "../../src/condition.ts";
import { sum } from "../../src/decimal.ts";
import type { FigureKey } from "../../src/form/vocabulary.ts";
import { inListOrder } from "../../src/index/build.ts";
import { tokenize } from "../../src/index/tokenize.ts";
import type { Report } from "../../src/report/report.ts";
import { agencyIdOf, summaryOf } from "../../src/report/report.ts";
import { selected } from "../../src/store/selection.ts";
import type { Given } from "./given.ts";
import { type Asked, property } from "./selections.ts";

const KEYS: [FigureKey[], ...FigureKey[][]] = [
  ["received@total"],
  ["licences"],
  ["fees"],
  ["regulations.issued"],
  ["refused.state_secret@total", "refused.law_forbids@total", "refused.third_party@total"],
  ["received@commercial", "received@research", "received@other"],
  ["litigation.direct.pending", "litigation.after_reconsideration.pending"],
  ["other_handling@total"],
  ["other_handling@total", "received@total"],
  ["normative_documents.made"],
  ["procurement.amount"],
  ["licences", "fees"],
  [],
];
const COMPARATORS: Comparator[] = ["more", "at_least", "less", "at_most", "equal", "not_equal"];
const BOUNDS = [0, 1, 12.5, -1, 1e12];
export const QUERIES: [string, ...string[]] = [
  "政策解读形式单一",
  "业务培训班 养老服务",
  "政务微信发布了多少条信息？",
  "优化营商环境的办事指南在哪里公布",
  "律师事务所合法性审查",
  "公开",
];

/** What a property asks of a selection, and of how many. */
const LIMITS: Asked<number> = { generated: 60, other: fc.integer({ min: 1, max: 8 }), others: [1, 3] };
const CELLS: Asked<FigureKey[]> = {
  generated: 360,
  other: fc.oneof(
    { arbitrary: fc.constantFrom(...KEYS), weight: 3 },
    { arbitrary: fc.subarray([...new Set(KEYS.flat())], { maxLength: 4 }), weight: 1 },
  ),
  others: KEYS,
};
const SEARCHES: Asked<string> = { generated: 60, other: fc.constantFrom(...QUERIES), others: QUERIES };

async function pages<T>(read: (paging: Paging) => Promise<{ items: T[]; next?: string }>, limit: number): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read({ limit, ...(cursor === undefined ? {} : { cursor }) });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return items;
}

/** Runs the suite; `open` makes the store once. */
export function conformance(name: string, given: Given, open: () => Promise<Store>): void {
  describe(name, () => {
    let opened: Promise<Store> | undefined;
    const store = (): Promise<Store> => {
      opened ??= open();
      return opened;
    };
    const listed = inListOrder(given.reports).map((report) => ({ agency: agencyIdOf(report), summary: summaryOf(report), report }));
    const of = (selection: Selection) => selected(listed, selection);
    const overSelections = <T>(name: string, asked: Asked<T>, check: (store: Store, selection: Selection, asked: T) => Promise<void>) =>
      property(name, given, asked, async (selection, each) => check(await store(), selection, each));

    overSelections("the reports of a selection, in order, page by page", LIMITS, async (held, selection, limit) => {
      const summaries = of(selection).map((entry) => entry.summary);
      for (const each of [limit, 1000]) expect(await pages((paging) => held.reports(selection, paging), each)).toEqual(summaries);
    });

    overSelections("its newest year", LIMITS, async (held, selection) => {
      const years = of(selection).map((entry) => entry.summary.year);
      expect(await held.newestYear(selection)).toBe(years.length > 0 ? Math.max(...years) : undefined);
    });

    overSelections("its figures, page by page", LIMITS, async (held, selection, limit) => {
      const keys: FigureKey[] = ["received@total", "fees", "other_handling@total", "procurement.amount"];
      const rows = of(selection).flatMap(({ summary, report }) => rowsOf(summary, report, keys));
      for (const each of [limit + 1, 500]) expect(await pages((paging) => held.figures(selection, keys, paging), each)).toEqual(rows);
    });

    overSelections("every cell of its first reports", LIMITS, async (held, selection) => {
      const expected = of(selection);
      const first = expected.slice(0, 2).map(({ summary }) => summary.id);
      const counts = expected.slice(0, 2).map(({ summary }) => summary.figures);
      const rows = await pages((paging) => held.figures({ ...selection, reports: first }, [], paging), 150);
      const kept = rows.filter((row) => row.report.id === first[0]);
      expect(rows).toHaveLength(sum(counts));
      for (const row of kept) expect(row.value).toBe(expected[0]?.report.figures[row.key]?.value);
    });

    const totalsOf = (selection: Selection, keys: FigureKey[]) => {
      const totals = of(selection).map(({ summary, report }) => ({ report: summary, value: totalOf(report, keys) }));
      return { totals, known: totals.filter((total) => total.value !== null) };
    };

    overSelections("its totals, whole, ranked and cut", CELLS, async (held, selection, keys) => {
      const { totals, known } = totalsOf(selection, keys);
      expect(await held.totals(selection, keys)).toEqual(totals);
      expect(await held.totals(selection, keys, { limit: 3 })).toEqual(totals.slice(0, 3));
      const descending = known.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
      const ascending = known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
      for (const limit of [undefined, 1, 4]) {
        const cut = limit === undefined ? {} : { limit };
        expect(await held.totals(selection, keys, { order: "descending", ...cut })).toEqual(descending.slice(0, limit));
        expect(await held.totals(selection, keys, { order: "ascending", ...cut })).toEqual(ascending.slice(0, limit));
      }
      const some = { comparator: "more", value: 3 } as const;
      const above = descending.filter((total) => holds(some, total.value ?? 0));
      expect(await held.totals(selection, keys, { order: "descending", condition: some })).toEqual(above);
      expect(await held.totals(selection, keys, { condition: some, limit: 2 })).toEqual(
        known.filter((total) => holds(some, total.value ?? 0)).slice(0, 2),
      );
    });

    overSelections("its sum, and how many meet a condition", CELLS, async (held, selection, keys) => {
      const { totals, known } = totalsOf(selection, keys);
      const counts = { reports: totals.length, counted: known.length };
      expect(await held.aggregate(selection, keys)).toEqual({
        ...counts,
        meeting: known.length,
        sum: sum(known.map((total) => total.value ?? 0)),
      });
      for (const comparator of COMPARATORS)
        for (const value of BOUNDS) {
          const condition = { comparator, value };
          const meeting = known.filter((total) => holds(condition, total.value ?? 0)).length;
          expect({ condition, ...(await held.aggregate(selection, keys, condition)) }).toMatchObject({ condition, ...counts, meeting });
        }
    });

    overSelections("its statements and findings", LIMITS, async (held, selection, limit) => {
      const expected = of(selection);
      const ids = new Set(expected.map((entry) => entry.summary.id));
      const statements = expected.flatMap(({ summary, report }) =>
        report.statements.map((statement) => ({ report: summary, statement, passage: report.passages[statement.passage - 1] })),
      );
      expect(await held.statements(selection)).toEqual(statements);
      const findings = listed.flatMap(({ summary }) =>
        given.findings.filter((finding) => ids.has(summary.id) && finding.report === summary.id),
      );
      for (const each of [limit, 1000]) expect(await pages((paging) => held.findings(selection, paging), each)).toEqual(findings);
      const kinds = ["identity"] as const;
      expect((await held.findings(selection, { kinds: [...kinds], limit: 1000 })).items).toEqual(
        findings.filter(({ kind }) => kind === kinds[0]),
      );
    });

    overSelections("a search keeps to it", SEARCHES, async (held, selection, query) => {
      const ids = new Set(of(selection).map((entry) => entry.summary.id));
      const hits = await held.search(query, selection, 10);
      expect(hits.filter((hit) => !ids.has(hit.report.id))).toEqual([]);
    });

    test("reports come back whole, or not at all", async () => {
      const held = await store();
      for (const { report } of listed.slice(0, 20)) expect(await held.report(report.id)).toEqual(report);
      expect(await held.report("nowhere-2024")).toBeNull();
    });

    test("agencies come back with their years", async () => {
      const held = await store();
      for (const { agency, report } of listed.slice(0, 20)) {
        const years = listed.filter((entry) => entry.agency === agency).map((entry) => entry.summary.year);
        const issuer = given.agencies.issuers[agency];
        const found = await held.agency(agency);
        expect(found).toMatchObject({
          id: agency,
          name: report.issuer,
          region: report.region,
          level: issuer?.level,
          years: years.toSorted((a, b) => b - a),
        });
      }
      expect(await held.agency("nowhere")).toBeNull();
    });

    test("a passage is found by its own words, and hits are passages of their report", async () => {
      const held = await store();
      for (const { report } of listed.slice(0, 12)) {
        const passage = report.passages.at(-1);
        if (!passage) continue;
        const [best] = await held.search(passage.text, { reports: [report.id] }, 5);
        expect(best).toMatchObject({ report: { id: report.id }, passage, coverage: 1 });
      }
    });

    test("hits are ordered by score, none is without a term of the query", async () => {
      const held = await store();
      for (const query of QUERIES) {
        const hits = await held.search(query, {}, 8);
        const terms = tokenize(query);
        expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).toSorted((a, b) => b - a));
        for (const hit of hits) {
          const heading = listed
            .find((entry) => entry.summary.id === hit.report.id)
            ?.report.sections.find((each) => each.number === hit.passage.section)?.heading;
          const words = new Set(tokenize(`${heading} ${hit.passage.path.join(" ")} ${hit.passage.text}`));
          expect(terms.some((term) => words.has(term))).toBe(true);
          expect(hit.coverage).toBeGreaterThan(0);
        }
      }
      expect(await held.search("，。！", {}, 5)).toEqual([]);
    });

    test("words are printed where all their terms are, and nowhere else", async () => {
      const held = await store();
      const text = listed[0]?.report.passages.at(-1)?.text.slice(0, 12) ?? "";
      const words = [text, `${text}鱻鱻`, "鱻鱻", "，。"];
      expect(await held.printed(words)).toEqual(new Set([text, "，。"]));
    });

    test("counts", async () => {
      const size = await (await store()).size();
      const count = (of: "passages" | "figures") => sum(listed.map((entry) => entry.summary[of]));
      expect(size).toMatchObject({ reports: listed.length, passages: count("passages"), figures: count("figures") });
      expect(size.version).not.toBe("");
    });

    test("its years and provinces", async () => {
      const summaries = listed.map((entry) => entry.summary);
      const years = [...new Set(summaries.map(({ year }) => year))].sort((a, b) => b - a);
      const provinces = [...new Set(summaries.map(({ region }) => region.slice(0, 2)))].sort();
      expect(await (await store()).extent()).toEqual({ years, provinces });
    });

    test("the directory knows who is named", async () => {
      const held = await store();
      for (const { agency, report } of listed.slice(0, 12)) {
        const { agencies, regions } = await held.directory(`${report.issuer}收到多少件申请？`);
        expect(agencies.map((each) => each.id)).toContain(agency);
        expect(regions.map((each) => each.code)).toContain(report.region.slice(0, 2));
      }
    });
  });
}

const rowsOf = (summary: FigureRow["report"], report: Report, keys: FigureKey[]): FigureRow[] =>
  keys.flatMap((key) => {
    const cell = report.figures[key];
    return cell ? [{ report: summary, key, value: cell.value, text: cell.value === null ? "" : String(cell.value) }] : [];
  });

function totalOf(report: Report, keys: FigureKey[]): number | null {
  const values = keys.map((key) => report.figures[key]?.value ?? null);
  return values.every((value) => value !== null) ? sum(values) : null;
}
