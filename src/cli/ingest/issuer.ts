// What a report calls its issuer -> who that is: full name with parents, region, level, other names, and a proposal for its id. No I/O. No clock.

import type { Gazetteer, PlaceEntry } from "../../build/gazetteer.ts";
import { syllablesOf } from "../../build/pinyin.ts";
import { stemOf } from "../../question/language.ts";
import type { Issuer } from "../../report/agencies.ts";
import { ORGAN } from "../../report/identity.ts";

export type Found = {
  agency: Issuer;
  slug: string /** Divisions the issuer lies in, widest first, its own last. */;
  regions: PlaceEntry[];
};

/** Nobody's region: the name is in no list, or in several with nothing to tell them apart. */
const UNKNOWN_REGION = "000000";

/** The issuer behind the first name that names a place; failing that, behind the first that names an organ. `prose` tells places of one name apart. */
export function issuerOf(names: string[], prose: string, gazetteer: Gazetteer): Found | null {
  const located = names.map((name) => locate(name, prose, gazetteer)).find((each) => each !== null);
  const said = names.find((name) => ORGAN.test(name));
  return (located ? describe(located) : null) ?? (said ? unknown(said) : null);
}

/** A government names itself with or without these words. */
const GOVERNMENT = /^(?:人民政府|政府|人民政府\(本级\)|人民政府本级)?$/;
const OFFICE = /^(?:人民政府|政府)?(?:办公室|办公厅|办|党政办公室|党政综合办公室|综合办公室)$/;

/** What may stand in front of a place in an organ's name; other words there are the sentence's around it. */
const LEADS = /(?:[局部署院会行]|公司|集团|中共|中国|共青团)$/;
/** `before` is what stands in front of the place, `organ` what follows it. */
type Located = { chain: PlaceEntry[]; before: string; organ: string; ambiguous: boolean };

/** Reads place after place from the left, each inside the one before; what is left is the organ. */
function locate(name: string, prose: string, gazetteer: Gazetteer): Located | null {
  // 国家税务总局隆德县税务局: the place stands after a ministry.
  for (let at = 0; at <= name.length - 2; at++) {
    // Amid other words the short name of a place is most likely part of one (共和 of 人民共和国).
    const [before, text] = [name.slice(0, at), name.slice(at)];
    const sure = at === 0 || LEADS.test(before);
    const candidates = readChains(text, gazetteer).filter(({ chain: [outermost] }) => sure || text.startsWith(outermost?.name ?? "\n"));
    const rest = Math.min(...candidates.map(({ organ }) => organ.length));
    const best = byContext(
      candidates.filter(({ organ }) => organ.length === rest).map(({ chain, organ }) => ({ chain: withParents(chain), organ })),
      prose,
    );
    const [winner] = best;
    if (winner) return { chain: common(best), before: LEADS.test(before) ? before : "", organ: winner.organ, ambiguous: best.length > 1 };
  }
  return null;
}

type Chain = { chain: PlaceEntry[]; organ: string };
/** Every way a text starts with places, each inside the one before it. */
function readChains(text: string, gazetteer: Gazetteer): Chain[] {
  return gazetteer.startingWith(text).flatMap((place): Chain[] => {
    const rest = text.slice(text.startsWith(place.name) ? place.name.length : place.stem.length);
    const below = readChains(rest, gazetteer).filter(({ chain }) => chain[0]?.parents.includes(place));
    return below.length > 0 ? below.map(({ chain, organ }) => ({ chain: [place, ...chain], organ })) : [{ chain: [place], organ: rest }];
  });
}
const withParents = (chain: PlaceEntry[]): PlaceEntry[] => {
  const last = chain.at(-1);
  return last ? [...last.parents, last] : [];
};

const RANK = { province: 0, prefecture: 1, county: 2, town: 3 };

/** Of places with one name the one whose parents the report speaks of most; all of them when that decides nothing. */
function byContext(candidates: Chain[], prose: string): Chain[] {
  const scored = candidates.map((candidate) => {
    const parents = candidate.chain.slice(0, -1);
    const said = parents.reduce(
      (sum, { name, stem }) => sum + prose.split(name).length - 1 + (stem.length >= 2 ? (prose.split(stem).length - 1) * 0.5 : 0),
      0,
    );
    return { candidate, said };
  });
  const most = Math.max(...scored.map(({ said }) => said));
  const best = scored.filter(({ said }) => said === most).map(({ candidate }) => candidate);
  // Of a division and a lower one with the same name (吉林) the higher is meant.
  const rank = ({ chain }: Chain) => RANK[chain.at(-1)?.level ?? "town"];
  const highest = Math.min(...best.map(rank));
  return best.filter((candidate) => rank(candidate) === highest);
}
/** The parents that all candidates share, and the place. */
function common(candidates: Chain[]): PlaceEntry[] {
  const [first = [], ...others] = candidates.map(({ chain }) => chain);
  const own = first.at(-1);
  const shared = first.slice(0, -1).filter((place, i) => others.every((chain) => chain[i] === place));
  return own ? [...shared, own] : [];
}

function describe({ chain, before, organ, ambiguous }: Located): Found | null {
  const place = chain.at(-1);
  if (!place) return null;
  const parents = chain.slice(0, -1);
  const isGovernment = before === "" && (GOVERNMENT.test(organ) || (place.level === "town" && organ === "办事处"));
  const shown = [...parents.filter((each) => each.level !== "province" || isMunicipality(each)), place].map(({ name }) => name).join("");
  const name = isGovernment ? shown : before + shown + organ;
  const above = parents.at(-1)?.name;
  const agency: Issuer = {
    name,
    short: shortNames(place, parents, organ, isGovernment).filter((each) => each !== name),
    region: ambiguous ? (parents.at(-1)?.code ?? UNKNOWN_REGION) : place.code,
    ...(isGovernment ? (above ? { parent: above } : {}) : { parent: place.name }),
    level: isGovernment ? place.level : "department",
  };
  const slug = [placeSlug(place), ...(isGovernment ? [] : [organSlug(organ)])].filter((each) => each !== "").join("-");
  return { agency, slug, regions: ambiguous ? parents : chain };
}

/** A municipality takes the prefecture's place in a full name (北京市海淀区); other provinces are left out of it. */
const isMunicipality = ({ name }: PlaceEntry): boolean => /市$|特别行政区$/.test(name);

/** An issuer that is in no list: what it calls itself, its level by its last word, its region unknown. */
function unknown(said: string): Found {
  const level = /(?:镇|乡|街道|街道办事处)(?:人民政府)?$/.test(said)
    ? "town"
    : /(?:县|区|旗)(?:人民政府|政府)?$/.test(said)
      ? "county"
      : /(?:市|州|盟|地区)(?:人民政府|政府)?$/.test(said)
        ? "prefecture"
        : "department";
  const bare = said.replace(/(?:人民)?政府$/, "");
  const office = /(?:人民政府|政府)?(?:办公室|办)$/.exec(said);
  const place = office ? said.slice(0, office.index) : bare;
  const slug = [syllables(stemOf(place)), ...(office ? ["office"] : [])].join("-");
  const name = level === "department" ? said : bare;
  return {
    agency: { name, short: [said, stemOf(bare)].filter((each) => each !== name && each.length >= 2), region: UNKNOWN_REGION, level },
    slug,
    regions: [],
  };
}

function shortNames(place: PlaceEntry, parents: PlaceEntry[], organ: string, isGovernment: boolean): string[] {
  const town = place.level === "town" && parents.at(-1) ? [`${parents.at(-1)?.name}${place.name}`] : [];
  const places = [...town, place.name];
  if (isGovernment) {
    const stem = place.level === "town" ? [] : [place.stem];
    return [...new Set([...places.flatMap((each) => [`${each}人民政府`, `${each}政府`, each]), ...stem])];
  }
  const organs = OFFICE.test(organ)
    ? ["人民政府办公室", "政府办公室", "政府办"].map((each) => (organ.includes("办公厅") ? each.replace("办公室", "办公厅") : each))
    : [organ];
  return [...new Set(places.flatMap((each) => organs.map((one) => each + one)))];
}

const clean = (syllables: string[]): string =>
  syllables
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
const syllables = (text: string): string => clean(syllablesOf(text));
/** Read with its suffix, which tells some characters' sound, then cut to its stem. */
export const placeSlug = ({ name, stem }: PlaceEntry): string =>
  clean(syllablesOf(name).slice(0, stem === name ? bareLength(name) : stem.length));
/** 鄂温克族自治旗 is all suffix but for its people's name. */
const bareLength = (name: string): number => name.replace(/族?自治[区州县旗]$/, "").length;

/** 办公室 is "office"; other organs go by their own name without what kind of organ they are. */
function organSlug(organ: string): string {
  if (OFFICE.test(organ)) return "office";
  const stem = organ.replace(/^(?:人民政府|政府)/, "").replace(/(?:委员会|管理局|办公室|局|厅|委|办|中心|院|处)$/, "");
  return syllables(stem.length >= 2 ? stem : organ);
}
