// What every store must answer, held against the reports themselves: the same assertions run over the built-in store and over D1.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FigureRow, Measured, MeasuredBound, MeasuredRow, Paging, Selection, Store } from "../../src/answer/reports/store.ts";
import type { Comparator } from "../../src/condition.ts";
import { holds } from "../../src/condition.ts";
import { minus, sum } from "../../src/decimal.ts";
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
const CONDITIONS = COMPARATORS.flatMap((comparator) => BOUNDS.map((value) => ({ comparator, value })));
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

const AMOUNTS: [FigureKey[], ...FigureKey[][]] = [
  ["received@total"],
  ["disclosed@total"],
  ["licences"],
  ["refused.state_secret@total", "refused.law_forbids@total"],
  ["other_handling@total"],
  ["normative_documents.made"],
  ["received@commercial", "received@research", "received@other"],
];
const anyMeasured: fc.Arbitrary<Measured> = fc.record(
  { over: fc.constantFrom(...AMOUNTS), under: fc.constantFrom(...AMOUNTS), since: fc.constantFrom(2022, 2023), percent: fc.boolean() },
  { requiredKeys: ["over"] },
);
const RATE: Measured = { over: ["disclosed@total"], under: ["received@total"] };
const MEASURED: Asked<Measured> = {
  generated: 200,
  other: anyMeasured,
  others: [RATE, { over: ["received@total"], since: 2023, percent: true }, { over: ["licences"], since: 2022 }, { ...RATE, since: 2023 }],
};
const anyBound: fc.Arbitrary<MeasuredBound> = fc.record({
  measured: anyMeasured.map(({ over, under }) => ({ over, ...(under ? { under } : {}) })),
  condition: fc.record({ comparator: fc.constantFrom(...COMPARATORS), value: fc.constantFrom(0, 1, 0.5, 3) }),
});
const FEW_NONE: MeasuredBound[] = [
  { measured: { over: ["received@total"] }, condition: { comparator: "at_most", value: 20 } },
  { measured: RATE, condition: { comparator: "more", value: 0.3 } },
];
const BOUND: Asked<MeasuredBound[]> = {
  generated: 150,
  other: fc.array(anyBound, { minLength: 1, maxLength: 3 }),
  others: [FEW_NONE, [{ measured: { over: ["received@total"] }, condition: { comparator: "equal", value: 0 } }]],
};

/** All at once: in workerd each goes to the database and back by itself, and one after the other they are most of the suite's time. */
const together = async (checks: readonly (() => Promise<void>)[]): Promise<void> => {
  await Promise.all(checks.map((check) => check()));
};

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
      const descending = known.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
      const ascending = known.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
      const some = { comparator: "more", value: 3 } as const;
      const meets = (total: (typeof known)[number]) => holds(some, total.value ?? 0);
      const given = (asked: Parameters<Store["totals"]>[2]) => held.totals(selection, keys, asked);
      await together([
        async () => expect(await held.totals(selection, keys)).toEqual(totals),
        async () => expect(await given({ limit: 3 })).toEqual(totals.slice(0, 3)),
        ...[undefined, 1, 4].flatMap((limit) => {
          const cut = limit === undefined ? {} : { limit };
          return [
            async () => expect(await given({ order: "descending", ...cut })).toEqual(descending.slice(0, limit)),
            async () => expect(await given({ order: "ascending", ...cut })).toEqual(ascending.slice(0, limit)),
          ];
        }),
        async () => expect(await given({ order: "descending", condition: some })).toEqual(descending.filter(meets)),
        async () => expect(await given({ condition: some, limit: 2 })).toEqual(known.filter(meets).slice(0, 2)),
      ]);
    });

    overSelections("its sum, and how many meet a condition", CELLS, async (held, selection, keys) => {
      const { totals, known } = totalsOf(selection, keys);
      const counts = { reports: totals.length, counted: known.length };
      expect(await held.aggregate(selection, keys)).toEqual({
        ...counts,
        meeting: known.length,
        sum: sum(known.map((total) => total.value ?? 0)),
      });
      await together(
        CONDITIONS.map((condition) => async () => {
          const meeting = known.filter((total) => holds(condition, total.value ?? 0)).length;
          expect({ condition, ...(await held.aggregate(selection, keys, condition)) }).toMatchObject({ condition, ...counts, meeting });
        }),
      );
    });

    overSelections("its totals from a place on", CELLS, async (held, selection, keys) => {
      const { known } = totalsOf(selection, keys);
      const ranked = (["descending", "ascending"] as const).map((order) => {
        const sign = order === "descending" ? -1 : 1;
        return { order, all: known.toSorted((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0))) };
      });
      await together(
        ranked.flatMap(({ order, all }) =>
          [1, Math.floor(all.length / 2), all.length].map((skip) => async () => {
            expect(await held.totals(selection, keys, { order, limit: 2, skip })).toEqual(all.slice(skip, skip + 2));
          }),
        ),
      );
    });

    overSelections("what is measured of each, in order, from a place on and counted", MEASURED, async (held, selection, asked) => {
      const entries = of(selection);
      const earlier = new Map(
        asked.since === undefined ? [] : of({ ...selection, years: [asked.since] }).map((entry) => [entry.agency, entry]),
      );
      const rows = entries.flatMap((entry): MeasuredRow[] => {
        const before = earlier.get(entry.agency);
        const value = compared(asked, entry.report, before?.report);
        return value === null ? [] : [{ report: entry.summary, ...(before ? { before: before.summary } : {}), value }];
      });
      expect(await held.measured(selection, asked, { limit: 5 })).toEqual(rows.slice(0, 5));
      const descending = rows.toSorted((a, b) => b.value - a.value);
      expect(await held.measured(selection, asked, { order: "descending" })).toEqual(descending);
      expect(await held.measured(selection, asked, { order: "descending", limit: 3, skip: 2 })).toEqual(descending.slice(2, 5));
      const ascending = rows.toSorted((a, b) => a.value - b.value);
      const condition = { comparator: "more", value: 0 } as const;
      const more = ascending.filter(({ value }) => value > 0);
      expect(await held.measured(selection, asked, { order: "ascending", condition, limit: 4 })).toEqual(more.slice(0, 4));
      const { over, under, since } = asked;
      const undivided = entries.filter(
        ({ report }) => under && since === undefined && totalOf(report, over) !== null && totalOf(report, under) === 0,
      ).length;
      const counts = { reports: entries.length, counted: rows.length, undivided };
      expect(await held.measuredCount(selection, asked)).toEqual({ ...counts, meeting: rows.length });
      const middle = descending[Math.floor(rows.length / 2)]?.value ?? 1;
      await together(
        COMPARATORS.flatMap((comparator) => [0, middle].map((value) => ({ comparator, value }))).map((condition) => async () => {
          const meeting = rows.filter((row) => holds(condition, row.value)).length;
          expect({ condition, ...(await held.measuredCount(selection, asked, condition)) }).toMatchObject({
            condition,
            ...counts,
            meeting,
          });
        }),
      );
    });

    overSelections("who meets several bounds together, in a year and in every year", BOUND, async (held, selection, bounds) => {
      const rows = of(selection).map((entry) => ({
        ...entry,
        values: bounds.map(({ measured }) => compared(measured, entry.report, undefined)),
      }));
      const some = rows.filter(({ values }) => values.some((value) => value !== null));
      const isValued = ({ values }: (typeof rows)[number]) => !values.includes(null);
      const isMet = ({ values }: (typeof rows)[number]) =>
        values.every((value, i) => holds(bounds[i]?.condition ?? { comparator: "equal", value: 0 }, value ?? 0));
      const single = some.filter((row) => isValued(row) && isMet(row));
      expect(await held.meeting(selection, bounds, { everyYear: false, limit: 4 })).toEqual({
        met: single.slice(0, 4).map(({ summary }) => [summary]),
        count: single.length,
        asked: some.filter(isValued).length,
        reports: some.length,
      });
      const issuers = [...Map.groupBy(some, ({ agency }) => agency).values()];
      const years = selection.years && new Set(selection.years).size;
      const asked = issuers.filter((own) => own.every(isValued) && (years === undefined || own.length === years));
      const met = asked.filter((own) => own.every(isMet));
      expect(await held.meeting(selection, bounds, { everyYear: true, limit: 4 })).toEqual({
        met: met.slice(0, 4).map((own) => own.map(({ summary }) => summary).sort((a, b) => a.year - b.year)),
        count: met.length,
        asked: asked.length,
        reports: issuers.length,
      });
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

/** Reckoned in the plain way: a figure, its share of another, and how they changed. */
function compared({ over, under, since, percent }: Measured, now: Report, before: Report | undefined): number | null {
  const sums = (report: Report | undefined): [number, number] | null => {
    const [a, b] = report ? [totalOf(report, over), under ? totalOf(report, under) : 1] : [null, null];
    return a === null || b === null || b === 0 ? null : [a, b];
  };
  const [own, then] = [sums(now), sums(before)];
  if (!own || (since !== undefined && !then)) return null;
  if (!then) return under ? own[0] / own[1] : own[0];
  if (percent && then[0] === 0) return null;
  if (!under) return percent ? minus(own[0], then[0]) / then[0] : minus(own[0], then[0]);
  const difference = own[0] * then[1] - then[0] * own[1];
  return difference / (percent ? own[1] * then[0] : own[1] * then[1]);
}
