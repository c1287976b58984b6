// Who and when -> the reports an answer is about, and what is not here. Reads the store; pure otherwise.
import type { Members } from "../../names/classes.ts";
import type { Who } from "../../names/directory.ts";
import type { Understanding, When } from "../../question/understanding.ts";
import { agencyIdOf, type ReportSummary } from "../../report/report.ts";
import type { Selection, Store } from "./store.ts";
import { countOf, isOfSeveralYears, lastYear, MOST_LOOKED_THROUGH, manyYears } from "./years-of-sets.ts";

/** One report, or a set too large to be listed: all of a region, all there are. */
export type Target =
  | { kind: "one"; report: ReportSummary }
  | {
      kind: "many";
      name: string | null;
      members?: Members;
      except?: string[];
      selection: Selection;
      year?: number;
      reports: number;
      issuers?: string[];
    };

/** What a target selects in the store. */
export const selectionOf = (target: Target): Selection => (target.kind === "one" ? { reports: [target.report.id] } : target.selection);

/** Asked for and not here; `years` are those the agency does have, newest first. */
/** `set`: how the question calls those of `name` that were asked for: 各乡镇. */
export type Absent =
  /** `region`: the code of the place that was named, where it lies in it. */
  | { kind: "issuer"; name: string; near?: string; set?: string; region?: string }
  | { kind: "year"; name: string; asked: number[]; has: number[] };

export type Targets = {
  found: Target[];
  absent: Absent[];
  /** The year taken because none was said; of a set, `newer` is the newest of which only some of it have a report. */
  assumedYear?: number;
  newer?: number;
  /** 去年, of which only some of a set have a report yet; `year` is what was taken instead. */
  instead?: { asked: number; year: number };
  /** The year whose report tells what is planned for the year asked of. */
  planned?: number;
};

/** Errors: those of the store. */
export async function targetsOf(meaning: Understanding, store: Store): Promise<Targets> {
  const targets: Targets = { found: [], absent: [] };
  const whos = meaning.who.value;
  const agencies = whos.flatMap((who) => (who.kind === "agency" ? [who.id] : []));
  const when = await commonYear(meaning.when.value, agencies, store);
  const wholes = meaning.wholes && when.kind === "list" ? await asWholes(meaning.wholes, when.years, store) : null;
  if (wholes) return { ...targets, found: wholes };
  for (const who of whos) {
    if (who.kind === "outside") targets.absent.push({ kind: "issuer", name: who.name, ...(who.near ? { near: who.near } : {}) });
    else if (who.kind === "agency") await addAgency(who, when, meaning, store, targets);
    else await addMany(who, when, meaning, store, targets);
  }
  if (meaning.sameMembers) targets.found = await alike(targets.found, store);
  const [first] = targets.found;
  const year = first?.kind === "one" ? first.report.year : first?.year;
  if (meaning.when.origin === "assumed" && year !== undefined) {
    targets.assumedYear = year;
    const newest = first?.kind === "many" ? await store.newestYear(withoutYears(first.selection)) : undefined;
    if (newest !== undefined && newest > year) targets.newer = newest;
  }
  return targets;
}

const withoutYears = ({ years: _, ...place }: Selection): Selection => place;

/** Several agencies and no year said: the newest year they all have, so that like is compared with like. */
async function commonYear(when: When, agencies: string[], store: Store): Promise<When> {
  if (when.kind !== "latest" || agencies.length < 2) return when;
  const years = (await Promise.all(agencies.map((id) => store.agency(id)))).map((agency) => agency?.years ?? []);
  const common = years[0]?.filter((year) => years.every((each) => each.includes(year))) ?? [];
  return common.length > 0 ? { kind: "list", years: [Math.max(...common)] } : when;
}

/** Sets of several years, each cut to the members that have a report of all of them; unchanged where none has. */
async function alike(found: readonly Target[], store: Store): Promise<Target[]> {
  const years = found.flatMap((target) => (target.kind === "many" ? (target.year ?? []) : []));
  if (years.length < 2 || years.length < found.length) return [...found];
  const cut: Target[] = [];
  for (const target of found) {
    if (target.kind !== "many") return [...found];
    const selection: Selection = { ...target.selection, having: years.filter((year) => year !== target.year) };
    cut.push({ ...target, selection, reports: await countOf(selection, store) });
  }
  return cut.every((target) => target.kind === "many" && target.reports > 0) ? cut : [...found];
}

/** Authorities named one by one, those of each list as one whole of each year; null where one has no report of a year: half of them is no sum. */
async function asWholes(wholes: readonly (readonly string[])[], years: readonly number[], store: Store): Promise<Target[] | null> {
  const found: Target[] = [];
  for (const ids of wholes)
    for (const year of years) {
      const { items } = await store.reports({ issuers: [...ids], years: [year] }, { limit: ids.length });
      const [only] = items;
      if (!only || items.length < ids.length) return null;
      const name = ids.flatMap((id) => items.find((report) => agencyIdOf(report) === id)?.issuer ?? []).join("、");
      const selection: Selection = { reports: items.map(({ id }) => id) };
      found.push(ids.length === 1 ? { kind: "one", report: only } : { kind: "many", name, selection, year, reports: items.length });
    }
  return found;
}

/** What is planned for a year stands in the report of the year before. */
function plannedIn(when: When, has: readonly number[], { prose, quantities }: Understanding): number | undefined {
  const [asked, ...more] = when.kind === "list" ? when.years : [];
  const [newest] = has;
  const isNext = asked !== undefined && more.length === 0 && newest !== undefined && asked === newest + 1;
  return isNext && quantities.value.length === 0 && prose.planned ? newest : undefined;
}

async function addAgency(who: Who & { kind: "agency" }, said: When, meaning: Understanding, store: Store, targets: Targets): Promise<void> {
  const agency = await store.agency(who.id);
  if (!agency) {
    targets.absent.push({ kind: "issuer", name: who.name });
    return;
  }
  const planned = plannedIn(said, agency.years, meaning);
  const when: When = planned === undefined ? said : { kind: "list", years: [planned] };
  if (planned !== undefined) targets.planned = planned;
  const wanted = yearsOf(when, agency.years);
  const { items } = await store.reports({ issuers: [agency.id], years: wanted }, { limit: Math.max(1, wanted.length) });
  for (const year of wanted) {
    const report = items.find((each) => each.year === year);
    if (report) targets.found.push({ kind: "one", report });
  }
  const asked = wanted.filter((year) => !items.some((report) => report.year === year));
  if (asked.length > 0) targets.absent.push({ kind: "year", name: agency.name, asked, has: agency.years });
}

function yearsOf(when: When, has: number[]): number[] {
  switch (when.kind) {
    case "list":
      return when.years;
    case "latest":
      return has.slice(0, 1);
    case "every":
      return [...has].reverse();
  }
}

async function addMany(
  who: Who & { kind: "region" | "all" },
  when: When,
  meaning: Understanding,
  store: Store,
  targets: Targets,
): Promise<void> {
  const without = meaning.except ?? [];
  // 各单位: everyone, who are named as such and not as a level or a kind.
  const members = who.members && Object.keys(who.members).length > 0 ? { members: who.members } : {};
  const place: Selection = {
    ...(who.kind === "region" ? { regions: [who.code] } : {}),
    ...members,
    ...(meaning.among ? { issuers: meaning.among } : {}),
    ...(without.length > 0 ? { except: without.map(({ id }) => id) } : {}),
  };
  const except = without.length > 0 ? { except: [...new Set(without.map((each) => each.name))] } : {};
  const name = who.kind === "region" ? who.name : null;
  // Prose is compared with nothing: the newest report of each is looked through, whichever year it is of. Its numbers are, over a set, of one year.
  const compared = meaning.quantities.value.length > 0 || (meaning.kind === "figure" && who.members !== undefined);
  const newest: Selection = { ...place, latest: true };
  const single = when.kind === "latest" && (await isOfSeveralYears(place, newest, store));
  if (when.kind === "latest" && (single || !compared || meaning.allHeld) && (await countOf(newest, store)) > 0) {
    targets.found.push({ kind: "many", name, ...members, ...except, selection: newest, reports: await countOf(newest, store) });
    return;
  }
  for (const year of await manyYears(await lastYear(when, meaning, place, targets, store), place, store)) {
    const selection: Selection = year === undefined ? place : { ...place, years: [year] };
    const reports = await countOf(selection, store);
    const issuers = name === null || reports > MOST_NAMED ? {} : { issuers: await issuersOf(selection, store) };
    if (reports > 0)
      targets.found.push({
        kind: "many",
        name,
        ...members,
        ...except,
        selection,
        reports,
        ...issuers,
        ...(year === undefined ? {} : { year }),
      });
    else targets.absent.push(await absentOf(name ?? "", who.words, place, year, store));
  }
}
/** A place without reports of a year that has some of others lacks that year; one that has none at all lacks a report. */
async function absentOf(name: string, set: string | undefined, place: Selection, year: number | undefined, store: Store): Promise<Absent> {
  const { items } = await store.reports(place, { limit: MOST_LOOKED_THROUGH });
  const has = [...new Set(items.map((report) => report.year))].sort((a, b) => b - a);
  return year === undefined || has.length === 0
    ? { kind: "issuer", name, ...(set ? { set } : {}), ...(place.regions?.[0] === undefined ? {} : { region: place.regions[0] }) }
    : { kind: "year", name: name === "" ? "" : `${name}${set ?? ""}`, asked: [year], has };
}

/** A region is not its parts: of so many reports or fewer, each is named where the region is. */
const MOST_NAMED = 6;
const issuersOf = async (selection: Selection, store: Store): Promise<string[]> => [
  ...new Set((await store.reports(selection, { limit: MOST_NAMED })).items.map(({ issuer }) => issuer)),
];
