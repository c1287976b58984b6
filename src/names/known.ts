// The directory of issuers -> every name they go by, and the longest one that stands at a place of a text. No I/O. No clock.
import { once } from "../once.ts";
import type { Language } from "../zh/language.ts";
import { spelling } from "../zh/sound.ts";
import { type Agency, type Directory, type Mention, sameWho, type Who } from "./directory.ts";
import { type Name, namesOfAgency, parentsOf } from "./forms.ts";
import { GOVERNMENT_ORGAN, stemOf } from "./kinds.ts";

export type Names = {
  /** By their first character, as its number, longest first. */
  byFirst: ReadonlyMap<number, readonly Name[]>;
  /** Latin spellings: letters only → whom. Most questions have no letters, and never ask. */
  latin: () => ReadonlyMap<string, readonly Who[]>;
  /** Names that a typing error is measured against: of a place, with its suffix, or an authority. */
  whole: readonly Name[];
};

function index(directory: Directory, language: Language): Names {
  const parents = parentsOf([
    ...directory.regions.flatMap((region) => [region.name, ...region.names]),
    ...directory.agencies.map((agency) => agency.name),
    ...directory.agencies.flatMap((agency) => agency.names.filter((name) => /[县区市镇乡]$/.test(name))),
  ]);
  const regions = directory.regions.flatMap((region): Name[] => {
    const who: Who = { kind: "region", code: region.code, name: region.name };
    return [...new Set([region.name, ...region.names, stemOf(region.name)])].map((name) => ({
      name,
      who,
      rank: name === stemOf(region.name) ? 2 : 0,
    }));
  });
  const agencies = directory.agencies.flatMap((agency) => namesOfAgency(agency, directory, parents));
  const byFirst = new Map<number, Name[]>();
  for (const each of [...agencies, ...regions]) {
    const list = byFirst.get(each.name.charCodeAt(0));
    if (list) list.push(each);
    else byFirst.set(each.name.charCodeAt(0), [each]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length || a.rank - b.rank);
  const whole = [...agencies, ...regions].filter(({ name, rank }) => (name.length >= 3 && rank < 2) || (rank === 2 && name.length >= 2));
  return { byFirst, latin: once(() => spelt([...agencies, ...regions], directory, language)), whole };
}

function spelt(names: readonly Name[], { agencies }: Directory, language: Language): Map<string, Who[]> {
  const latin = new Map<string, Who[]>();
  const spell = (letters: string, who: Who): void => {
    if (letters.length >= 4) latin.set(letters, [...(latin.get(letters) ?? []), who]);
  };
  for (const { name, who } of names) spell(spelling(name, language.syllable), who);
  // An id is the issuer's spelling, with the sounds that characters have in its name: 殷都 is yindu, not yindou.
  for (const { id, name } of agencies) spell(id.replace(/-office$/, "").replace(/[^a-z]/g, ""), { kind: "agency", id, name });
  return latin;
}

const cache = new WeakMap<Agency[], Names>();
/** Names of a directory; kept as long as its list of agencies is, for building them costs more than a question. */
export function namesOf(directory: Directory, language: Language): Names {
  const known = cache.get(directory.agencies);
  if (known) return known;
  const names = index(directory, language);
  cache.set(directory.agencies, names);
  return names;
}

/**
 * The longest name at a place. Several of equal length: the surest; several as sure: all of them, for the reader to choose. `wordEnd`: end of
 * the longest word that begins at a place: 利通区政府网站 is a website of 利通区.
 */
export function nameAt(text: string, at: number, names: Names, wordEnd: (at: number) => number): Mention | null {
  const beginning = names.byFirst.get(text.charCodeAt(at));
  if (!beginning?.some(({ name }) => text.startsWith(name, at))) return null;
  const swallows = (name: string): boolean => {
    // 西夏区府办的申请: whose they are.
    if (/[^政]府办$/.test(name) && text.charAt(at + name.length) === "的") return false;
    const organ = GOVERNMENT_ORGAN.exec(name)?.[0].length ?? 0;
    // 隆德县人民政府办结了多少件: 办 begins a verb, and the name ends before it.
    const verb = wordEnd(at + name.length - 1);
    // 政府办过程性信息: unless a longer word begins behind it.
    if (name.endsWith("办") && verb > at + name.length && wordEnd(at + name.length) <= verb) return true;
    return organ > 0 && wordEnd(at + name.length - organ) > at + name.length;
  };
  const list = beginning.filter(({ name }) => text.startsWith(name, at) && !swallows(name));
  const [best] = list;
  if (!best) return null;
  const longest = list.filter(({ name }) => name.length === best.name.length);
  // An authority rather than the region it governs: it is the one that has figures.
  const agencies = longest.filter(({ who }) => who.kind === "agency");
  const [surest] = agencies.length > 0 ? agencies : longest;
  const chosen = (agencies.length > 0 ? agencies : longest).filter(({ rank }) => rank === surest?.rank).map(({ who }) => who);
  const who = chosen.filter((each, i) => chosen.findIndex((other) => sameWho(each, other)) === i);
  return { kind: "who", who, start: at, end: at + best.name.length };
}
