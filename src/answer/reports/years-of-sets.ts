// A set of authorities and a time -> the years an answer over it is of: the last that most have, or those that were said. Reads the store.
import type { Understanding, When } from "../../question/understanding.ts";
import type { Selection, Store } from "./store.ts";
import type { Targets } from "./targets.ts";

/** Members with one report each, of different years: no year is one they have in common, and the newest of each is all there is. */
export async function isOfSeveralYears(place: Selection, newest: Selection, store: Store): Promise<boolean> {
  const [held, all] = [await countOf(newest, store), await countOf(place, store)];
  if (held !== all || held > MOST_LOOKED_THROUGH) return false;
  const { items } = await store.reports(place, { limit: MOST_LOOKED_THROUGH });
  return new Set(items.map(({ year }) => year)).size > 1;
}

/** So many reports of a place are looked through for the years it has. */
export const MOST_LOOKED_THROUGH = 100;

export async function manyYears(when: When, place: Selection, store: Store): Promise<(number | undefined)[]> {
  if (when.kind === "list") return when.years;
  if (when.kind === "every") return [undefined];
  return [await commonYearOf(place, store)];
}

/** 去年, which only a few of a set have published: the last year that most have. A year that is written out is meant as it stands. */
export async function lastYear(when: When, meaning: Understanding, place: Selection, targets: Targets, store: Store): Promise<When> {
  const [asked, ...more] = when.kind === "list" ? when.years : [];
  if (asked === undefined || more.length > 0 || !meaning.when.lastYear) return when;
  const held = await countOf({ ...place, years: [asked] }, store);
  const year = held === 0 ? undefined : await commonYearOf(place, store);
  if (year === undefined || year >= asked) return when;
  targets.instead = { asked, year };
  return { kind: "list", years: [year] };
}

/** So many of a set's members have to have a report of a year for it to be the set's year when none is said. */
const MOST_OF_A_SET = 0.8;
const YEARS_LOOKED_BACK = 5;
/**
 * The last year of which most members of a set have a report here; where there is none, the year of which most have. The newest is often that
 * of the few that publish first.
 */
export async function commonYearOf(place: Selection, store: Pick<Store, "newestYear" | "aggregate">): Promise<number | undefined> {
  const newest = await store.newestYear(place);
  if (newest === undefined) return undefined;
  const members = await countOf({ ...place, latest: true }, store);
  let best = { year: newest, reports: 0 };
  for (let year = newest; year > newest - YEARS_LOOKED_BACK; year--) {
    const reports = await countOf({ ...place, years: [year] }, store);
    if (reports >= members * MOST_OF_A_SET) return year;
    if (reports > best.reports) best = { year, reports };
  }
  return best.year;
}

export const countOf = async (selection: Selection, store: Pick<Store, "aggregate">): Promise<number> =>
  (await store.aggregate(selection, [])).reports;
