// Reports -> selections of them to ask every store for: those written by hand, and any number generated. Runs in workerd too.
import fc from "fast-check";
import { test } from "vitest";
import type { Selection } from "../../src/answer/reports/store.ts";
import { inListOrder } from "../../src/index/build.ts";
import { classOf } from "../../src/names/classes.ts";
import { agencyIdOf, type Report } from "../../src/report/report.ts";
import type { Given } from "./given.ts";

/** Each of these has its own way through a store; every property tries them first. */
export function written({ reports }: Given): Selection[] {
  const [first, second, ...rest] = inListOrder(reports);
  const last = rest.at(-1);
  if (!first || !second || !last) throw new Error("too few reports to select from");
  const { region } = first;
  return [
    {},
    { reports: [first.id] },
    { reports: [last.id, first.id, "nowhere-2024"] },
    { reports: [] },
    { issuers: [agencyIdOf(first)] },
    { except: [agencyIdOf(first)] },
    { except: [agencyIdOf(first), agencyIdOf(last)], years: [last.year] },
    { issuers: [agencyIdOf(first), agencyIdOf(last)], years: [last.year] },
    { regions: [region.slice(0, 2)] },
    { regions: [region.slice(0, 3)] },
    { regions: [region.slice(0, 4), last.region] },
    { regions: [region, region.slice(0, 2)] },
    { regions: [region], years: [first.year] },
    { regions: ["99"] },
    { regions: ["unknown"] },
    { regions: [] },
    { years: [last.year] },
    { years: [first.year, first.year - 1] },
    { years: [1999] },
    { members: { kinds: ["town"] } },
    { members: { kinds: ["department"], tiers: ["county"] }, years: [first.year] },
    { members: { kinds: ["government"] }, regions: [region.slice(0, 2)], latest: true },
    { members: { tiers: ["province"] } },
    { latest: true },
    { latest: true, years: [first.year - 1] },
    { latest: true, regions: [region.slice(0, 2)] },
    { lacking: [first.year] },
    { latest: true, lacking: [last.year, first.year - 1] },
    { having: [first.year] },
    { years: [last.year], having: [first.year] },
    { years: [last.year], having: [last.year, first.year - 1], regions: [region.slice(0, 2)] },
    { latest: true, having: [first.year], members: { kinds: ["department"] } },
    { latest: true, lacking: [first.year], regions: [region.slice(0, 2)], members: { tiers: ["county"] } },
    { q: first.issuer.slice(-3) },
    { q: `  ${last.title.slice(2, 9)} ` },
    { q: "局" },
    { q: " " },
    { q: "２０２４年" },
    { q: "没有这样的机关" },
    { q: '"%_' },
    { q: first.issuer.slice(-2), years: [first.year], regions: [region.slice(0, 2)] },
  ];
}

/** Any selection. Its parts are mostly true of one report, or hardly any conjunction would hold a report. */
export function anySelection({ reports }: Given): fc.Arbitrary<Selection> {
  const report = fc.constantFrom(...inListOrder(reports));
  /** What `of` makes of the report, among what it makes of others, and now and then without it. */
  const list = <T>(of: (report: Report) => fc.Arbitrary<T>, own: Report, none: T) =>
    fc
      .tuple(
        fc.array(of(own), { maxLength: 2 }),
        fc.array(fc.oneof({ arbitrary: report.chain(of), weight: 5 }, { arbitrary: fc.constant(none), weight: 1 }), { maxLength: 4 }),
      )
      .map(([those, others]) => [...others, ...those]);
  const piece = (text: string) =>
    fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 9 })).map(([start, length]) => text.slice(start, start + length));
  return report.chain((own) => {
    const parts = {
      reports: list(({ id }) => fc.constant(id), own, "nowhere-2024"),
      issuers: list((each) => fc.constant(agencyIdOf(each)), own, "nowhere"),
      except: list((each) => fc.constant(agencyIdOf(each)), own, "nowhere").map((ids) => ids.filter((id) => id !== agencyIdOf(own))),
      regions: list(({ region }) => fc.integer({ min: 1, max: 6 }).map((length) => region.slice(0, length)), own, "99"),
      years: list(({ year }) => fc.constant(year), own, 1999),
      members: fc.record(
        {
          kinds: list(({ issuer, region }) => fc.constant(classOf(issuer, region).kind), own, "zone"),
          tiers: list(({ issuer, region }) => fc.constant(classOf(issuer, region).tier), own, "province"),
        },
        { requiredKeys: [] },
      ),
      latest: fc.constant(true),
      lacking: list(({ year }) => fc.constant(year), own, 1999).map((years) => years.slice(0, 2)),
      having: list(({ year }) => fc.constant(year), own, 1999).map((years) => years.slice(0, 2)),
      q: fc.oneof(piece(own.issuer), piece(own.title), piece(`${own.issuer} ${own.title}`), fc.constantFrom(" ", '"%_', "２０２４年")),
    };
    const { regions, years, members, latest, lacking, having, q, except } = parts;
    const none = { requiredKeys: [] };
    // Region and year alone are answered from counts that are kept, so they come often; all seven parts together rarely hold a report.
    return fc.oneof(
      fc.record({ regions, years }, none),
      fc.record({ regions, years, q }, none),
      fc.record({ except, years, latest }, none),
      fc.record({ regions, years, members }, none),
      fc.record({ regions, members, latest, lacking }, none),
      fc.record({ regions, years, members, having }, none),
      fc.record(parts, none),
    );
  });
}

/** In workerd there is no setup file that sets the seed. */
const seed = fc.readConfigureGlobal().seed ?? 20_261_127;
const SLOW_MS = 180_000;

/** Asked of each selection: `others` in turn of the hand-written ones, any `other` of the `generated` ones. */
export type Asked<T> = { generated: number; other: fc.Arbitrary<T>; others: readonly [T, ...T[]] };

/**
 * One test of `check` over every selection written by hand and as many more as `generated` says. A failure shows the smallest selection that
 * fails, and what was asked of it.
 */
export function property<T>(
  name: string,
  given: Given,
  { generated, other, others }: Asked<T>,
  check: (selection: Selection, other: T) => Promise<void>,
): void {
  test(
    name,
    async () => {
      const examples = written(given).map((selection, i): [Selection, T] => [selection, others[i % others.length] ?? others[0]]);
      await fc.assert(fc.asyncProperty(anySelection(given), other, check), { seed, examples, numRuns: examples.length + generated });
    },
    SLOW_MS,
  );
}
