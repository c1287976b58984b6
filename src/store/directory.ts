// A text -> the agencies and regions whose names it may speak of. A small directory is given whole; of a country's, only the candidates.
import type { CorpusHead } from "../index/corpus.ts";
import type { Agency, Directory, Region } from "../names/directory.ts";
import { agencyKeys, regionKeys, type Sounds } from "../names/keys.ts";
import { byStart, mistypedKeys, narrowestKeys, writtenKeys } from "../names/text-keys.ts";

/** Up to so many agencies every question gets all of them. */
export const WHOLE_DIRECTORY = 100;
/** A key that more than these go by (教育局, 城关镇) is narrowed to the regions that the text names. */
const MOST_OWNERS = 20;
/** So far owners of a key are counted: whether they are more than MOST_OWNERS. */
export const COUNTED_OWNERS = MOST_OWNERS + 1;
const MOST_REGIONS = 8;
/** Given when the text names nobody, as examples of who there is. */
const EXAMPLES = 10;

/** Who goes by a key: an agency's id or a region's code, and the region, six digits or a prefix. */
export type Owner = { kind: "agency" | "region"; id: string; region: string };
export type Who = Pick<Directory, "agencies" | "regions" | "partial">;

/** Keys to look for, by what they begin with. */
export type Keys = ReadonlyMap<string, ReadonlySet<string>>;
/** A key that somebody goes by. `owners`: the first of them, up to COUNTED_OWNERS, as which they are counted. */
export type KnownKey = { count: number; owners(): Owner[] };

/** How a store finds names. Owners come in the order of region, then id, agencies before regions. */
export type NameIndex = {
  sounds: Sounds;
  /** Those of the keys that somebody goes by. */
  known(keys: Keys): Promise<Map<string, KnownKey>>;
  /** For each request its owners, at most `limit`; `within` is a region prefix, "" the country. */
  ownersWithin(requests: readonly { key: string; within: string }[], limit: number): Promise<Owner[][]>;
  /**
   * The agencies with what is above them and one of those directly below each, the regions with what they lie in; provinces are always among
   * them. In list order. In the same reading those of other keys that somebody goes by.
   */
  fetch(agencies: readonly string[], regions: readonly string[], others: Keys): Promise<[Who, Map<string, KnownKey>]>;
  /** Ids of the first agencies of the list. */
  first(limit: number): Promise<string[]>;
};

/** Null: the directory is small, or there is no telling names apart; it is to be given whole. */
export async function candidates(text: string, names: NameIndex | null): Promise<Who | null> {
  if (!names) return null;
  const inText = writtenKeys(text, names.sounds);
  const known = await names.known(byStart(inText));
  const written = inText.filter(({ key }) => known.has(key));
  const isCommon = (key: string): boolean => (known.get(key)?.count ?? 0) > MOST_OWNERS;
  const keys = narrowestKeys(written, isCommon);
  const [common, rare] = [keys.filter(isCommon), keys.filter((key) => !isCommon(key)).flatMap((key) => known.get(key)?.owners() ?? [])];
  const mistyped = byStart(mistypedKeys(text, names.sounds, written));
  // Mostly nothing is mistyped: whom the names mean is fetched while that is asked.
  const [given, others] =
    rare.length > 0 && common.length === 0
      ? await names.fetch(idsOf(rare, "agency"), idsOf(rare, "region"), mistyped)
      : [null, await names.known(mistyped)];
  const isOften = ({ count }: KnownKey): boolean => count > MOST_OWNERS;
  if (given && others.size === 0 && given.agencies.length > 0) return { ...given, partial: true };
  const [often, seldom] = [[...others].filter(([, each]) => isOften(each)), [...others.values()].filter((each) => !isOften(each))];
  const sure = [...rare, ...seldom.flatMap((each) => each.owners())];
  const places = outermost(sure.map((owner) => owner.region)).slice(0, MOST_REGIONS);
  const narrowed = await names.ownersWithin(
    [...common, ...often.map(([key]) => key)].flatMap((key) => (places.length > 0 ? places : [""]).map((within) => ({ key, within }))),
    MOST_OWNERS,
  );
  const owners = [...sure, ...narrowed.flat()];
  const agencies = idsOf(owners, "agency");
  const [who] = await names.fetch(agencies.length > 0 ? agencies : await names.first(EXAMPLES), idsOf(owners, "region"), NO_KEYS);
  return { ...who, partial: true };
}
const NO_KEYS: Keys = new Map();
const idsOf = (owners: readonly Owner[], kind: Owner["kind"]): string[] => [
  ...new Set(owners.filter((owner) => owner.kind === kind).map((owner) => owner.id)),
];

/** Only agencies that have reports in a selection, with the years they have there. */
export const within = ({ agencies, regions, partial }: Who, years: ReadonlyMap<string, number[]>): Who => ({
  agencies: agencies.flatMap((agency) => {
    const own = years.get(agency.id);
    return own ? [{ ...agency, years: own }] : [];
  }),
  regions,
  ...(partial ? { partial } : {}),
});

/** Prefixes that lie in none of the others. */
export function outermost(codes: readonly string[]): string[] {
  const distinct = [...new Set(codes)].sort();
  return distinct.filter((code) => !distinct.some((other) => other !== code && code.startsWith(other)));
}

/** 640302 → 64, 6403, 640302. */
export const prefixesOf = (region: string): string[] => [region.slice(0, 2), region.slice(0, 4), region];

/** What the names above an agency are: of the regions it lies in, and of what it belongs to. */
export const aboveOf = (
  region: string,
  parent: Pick<Agency, "name" | "names"> | undefined,
  regions: (code: string) => Region | undefined,
): string[] => [
  ...prefixesOf(region).flatMap((code) => {
    const found = regions(code);
    return found ? [found.name, ...found.names] : [];
  }),
  ...(parent ? [parent.name, ...parent.names] : []),
];

/** Names of a corpus in memory; null when they are few enough to be given whole, or nothing tells how they sound. */
export function memoryNames({ agencies, regions }: CorpusHead, sounds: Sounds | undefined): NameIndex | null {
  if (!sounds || agencies.length <= WHOLE_DIRECTORY) return null;
  const region = new Map(regions.map((each) => [each.code, each]));
  const agency = new Map(agencies.map((each) => [each.id, each]));
  const owned = new Map<string, Owner[]>();
  const put = (keys: readonly string[], owner: Owner): void => {
    for (const key of keys) {
      const list = owned.get(key);
      if (list) list.push(owner);
      else owned.set(key, [owner]);
    }
  };
  for (const each of agencies) {
    const above = aboveOf(each.region, agency.get(each.parent ?? ""), (code) => region.get(code));
    put(agencyKeys(each, above, sounds), { kind: "agency", id: each.id, region: each.region });
  }
  for (const each of regions) put(regionKeys(each, sounds), { kind: "region", id: each.code, region: each.code });
  for (const list of owned.values()) list.sort(byOwner);
  const below = new Map<string, string>();
  for (const { id, parent } of agencies) if (parent && id < (below.get(parent) ?? "~")) below.set(parent, id);
  const knownOf = (keys: Keys): Map<string, KnownKey> =>
    new Map(
      [...keys.values()].flatMap((alike) =>
        [...alike].flatMap((key) => {
          const owners = owned.get(key)?.slice(0, COUNTED_OWNERS);
          return owners ? [[key, { count: owners.length, owners: () => owners }]] : [];
        }),
      ),
    );
  return {
    sounds,
    known: async (keys) => knownOf(keys),
    ownersWithin: async (requests, limit) =>
      requests.map(({ key, within }) => (owned.get(key) ?? []).filter((owner) => owner.region.startsWith(within)).slice(0, limit)),
    async fetch(ids, codes, others) {
      const wanted = new Set(ids.flatMap((id) => below.get(id) ?? []));
      for (let wave = ids.filter((id) => agency.has(id)); wave.length > 0; ) {
        for (const id of wave) wanted.add(id);
        wave = wave.flatMap((id) => agency.get(id)?.parent ?? []).filter((id) => agency.has(id) && !wanted.has(id));
      }
      const lain = new Set([...codes, ...agencies.filter((each) => wanted.has(each.id)).map((each) => each.region)].flatMap(prefixesOf));
      const who = {
        agencies: agencies.filter((each) => wanted.has(each.id)),
        regions: regions.filter((each) => each.code.length === 2 || lain.has(each.code)),
      };
      return [who, knownOf(others)];
    },
    first: async (limit) => agencies.slice(0, limit).map((each) => each.id),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const byOwner = (a: Owner, b: Owner): number => compare(a.region, b.region) || compare(a.kind, b.kind) || compare(a.id, b.id);
