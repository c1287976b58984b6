// The directory of issuers -> every name they go by, and where a text uses one: full, short, parent-qualified, pinyin. No I/O. No clock.
import { type Language, stemOf } from "../language.ts";
import type { TokenOf } from "../tokens.ts";
import type { Agency, Directory, Who } from "../understanding.ts";

/** How sure a name is: as the directory gives it, or made by leaving off or adding 政府, 办公室, 区 and the like. */
type Rank = 0 | 1 | 2;
export type Name = { name: string; who: Who; rank: Rank };
export type Names = {
  /** By their first character, longest first. */
  byFirst: ReadonlyMap<string, readonly Name[]>;
  /** Latin spellings: letters only → whom. */
  latin: ReadonlyMap<string, readonly Who[]>;
  /** Names that a typing error is measured against: of a place, with its suffix, or an authority. */
  whole: readonly Name[];
};

const ORGAN = /(?:人民政府|政府)?(?:办公室|办公厅|办)$|人民政府$|政府$/;
const OFFICES = ["人民政府办公室", "政府办公室", "人民政府办公厅", "政府办公厅", "政府办", "人民政府办", "办公室", "政府"];
const GOVERNMENTS = ["人民政府", "政府", ...OFFICES];

/** What is left of a name has to be a place's, perhaps with its organ: 教育局 alone is anybody's. */
const OWN_PLACE = /(?:[省市区县旗盟州镇乡]|街道)(?:(?:人民政府|政府)?(?:办公室|办公厅|办)?)$/;
/** Drops the parents' names that a full name begins with: 吴忠市利通区古城镇 → 古城镇. */
function withoutParents(name: string, parents: readonly string[]): string {
  for (const parent of parents) {
    const rest = name.slice(parent.length);
    if (name.startsWith(parent) && rest.length > 1 && OWN_PLACE.test(rest)) return withoutParents(rest, parents);
  }
  return name;
}

function namesOfAgency(agency: Agency, directory: Directory, parents: readonly string[]): Name[] {
  const who: Who = { kind: "agency", id: agency.id, name: agency.name };
  const own = withoutParents(agency.name, parents);
  const base = own.replace(ORGAN, "");
  const isOffice = /(?:办公室|办公厅|办)$/.test(own);
  const isGovernment = base !== "" && (own === base || ORGAN.test(own)) && agency.level !== "department";
  const given = [agency.name, own, ...agency.names];
  const made: string[] = [];
  const stems: string[] = [];
  // A place's bare name means its government; where only the office reports, its office.
  const rivals = directory.agencies.filter(
    (each) => each.id !== agency.id && each.region === agency.region && withoutParents(each.name, parents).replace(ORGAN, "") === base,
  );
  if (base !== "" && base !== own) made.push(...OFFICES.map((organ) => base + organ).filter((name) => isOffice || !/办/.test(name)));
  if (base !== "" && (isGovernment || isOffice) && rivals.length === 0) {
    const whole = agency.name.replace(ORGAN, "");
    made.push(base, whole, ...GOVERNMENTS.flatMap((organ) => [base + organ, whole + organ]));
    const stem = stemOf(base);
    if (stem !== base) stems.push(stem, ...GOVERNMENTS.map((organ) => stem + organ));
  }
  if (agency.level === "department" && !isOffice) stems.push(...given.map((name) => name.replace(/^(.{2,}?)[区县市旗](?=.{2,}$)/, "$1")));
  const unique = new Map<string, Name>();
  const put = (names: string[], rank: Rank) => {
    for (const name of names) if (name.length >= 2 && !unique.has(name)) unique.set(name, { name, who, rank });
  };
  put(given, 0);
  put(made, 1);
  put(stems, 2);
  return [...unique.values()];
}

function latinOf(name: string, language: Language): string {
  return [...name].map((character) => language.syllable(character)).join("");
}

function index(directory: Directory, language: Language): Names {
  const parents = directory.regions
    .flatMap((region) => [region.name, ...region.names])
    .concat(
      directory.agencies.map((agency) => agency.name),
      directory.agencies.flatMap((agency) => agency.names.filter((name) => /[区县市镇乡]$/.test(name))),
    )
    .sort((a, b) => b.length - a.length);
  const regions = directory.regions.flatMap((region): Name[] => {
    const who: Who = { kind: "region", code: region.code, name: region.name };
    return [...new Set([region.name, ...region.names, stemOf(region.name)])].map((name) => ({
      name,
      who,
      rank: name === stemOf(region.name) ? 2 : 0,
    }));
  });
  const agencies = directory.agencies.flatMap((agency) =>
    namesOfAgency(
      agency,
      directory,
      parents.filter((parent) => parent !== agency.name),
    ),
  );
  const byFirst = new Map<string, Name[]>();
  const latin = new Map<string, Who[]>();
  const spell = (letters: string, who: Who): void => {
    if (letters.length >= 4) latin.set(letters, [...(latin.get(letters) ?? []), who]);
  };
  for (const each of [...agencies, ...regions]) {
    const list = byFirst.get(each.name.charAt(0));
    if (list) list.push(each);
    else byFirst.set(each.name.charAt(0), [each]);
    spell(latinOf(each.name, language), each.who);
  }
  // An id is the issuer's spelling, with the sounds that characters have in its name: 殷都 is yindu, not yindou.
  for (const { id, name } of directory.agencies) spell(id.replace(/-office$/, "").replace(/[^a-z]/g, ""), { kind: "agency", id, name });
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length || a.rank - b.rank);
  const whole = [...agencies, ...regions].filter(({ name, rank }) => (name.length >= 3 && rank < 2) || (rank === 2 && name.length >= 2));
  return { byFirst, latin, whole };
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

const same = (a: Who, b: Who): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The longest name at a place. Several of equal length: the surest; several as sure: all of them, for the reader to choose. `wordEnd`: end of
 * the longest word that begins at a place: 利通区政府网站 is a website of 利通区.
 */
export function nameAt(text: string, at: number, names: Names, wordEnd: (at: number) => number): TokenOf<"who"> | null {
  const swallows = (name: string): boolean => {
    const organ = ORGAN.exec(name)?.[0].length ?? 0;
    return organ > 0 && wordEnd(at + name.length - organ) > at + name.length;
  };
  const list = names.byFirst.get(text.charAt(at))?.filter(({ name }) => text.startsWith(name, at) && !swallows(name)) ?? [];
  const [best] = list;
  if (!best) return null;
  const longest = list.filter(({ name }) => name.length === best.name.length);
  // An authority rather than the region it governs: it is the one that has figures.
  const agencies = longest.filter(({ who }) => who.kind === "agency");
  const [surest] = agencies.length > 0 ? agencies : longest;
  const chosen = (agencies.length > 0 ? agencies : longest).filter(({ rank }) => rank === surest?.rank).map(({ who }) => who);
  const who = chosen.filter((each, i) => chosen.findIndex((other) => same(each, other)) === i);
  return { kind: "who", who, start: at, end: at + best.name.length };
}

const ENGLISH_KIND =
  "(?: ?-?(?:county|district|town|township|city|municipality|province|prefecture|region|autonomous region|xian|qu|zhen|shi|sheng|县|区|镇|市|乡|省|people's government|government|office|general office))*";
/** Names in Latin letters: Longde County, litong qu, Xixia District Government Office. */
export function latinNames(text: string, names: Names): TokenOf<"who">[] {
  const found: TokenOf<"who">[] = [];
  for (const word of text.matchAll(/[a-z][a-z' -]*[a-z]/g)) {
    const starts = [...word[0].matchAll(/(?<![a-z])[a-z]/g)].map((match) => word.index + match.index);
    for (const start of starts) {
      const tail = text.slice(start);
      const parts = [...tail.matchAll(/[a-z]+/g)].slice(0, 8);
      for (const last of parts.toReversed()) {
        const end = last.index + last[0].length;
        const letters = tail.slice(0, end).replace(/[^a-z]/g, "");
        const who = names.latin.get(letters);
        if (!who) continue;
        const kind = new RegExp(`^${ENGLISH_KIND}`).exec(tail.slice(end))?.[0].length ?? 0;
        const agencies = who.filter((each) => each.kind === "agency");
        const chosen = agencies.length > 0 ? agencies : who;
        found.push({
          kind: "who",
          who: chosen.filter((each, i) => chosen.findIndex((other) => same(each, other)) === i),
          start,
          end: start + end + kind,
        });
        break;
      }
    }
  }
  return found;
}
