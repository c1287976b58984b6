// What a report calls its issuer -> who that is: full name with parents, region, level, other names, and a proposal for its id. No I/O. No clock.
import type { Issuer } from "./agencies.ts";
import type { Gazetteer, PlaceEntry } from "./gazetteer.ts";
import { GOVERNMENT_ITSELF, ORGAN, stemOf } from "./kinds.ts";
import { type Located, locate } from "./locate.ts";
import { shortNames } from "./short.ts";
import { organSlug, placeSlug, syllables } from "./slug.ts";

export type KnownIssuer = {
  agency: Issuer;
  /** What its id is to be, unless another has it: "litong", "xixia-office". */
  slug: string;
  /** Divisions the issuer lies in, widest first, its own last. */
  regions: PlaceEntry[];
};

/** Nobody's region: the name is in no list, or in several with nothing to tell them apart. */
const UNKNOWN_REGION = "000000";

/** The issuer behind the first name that names a place; failing that, behind the first that names an organ. `prose` tells places of one name apart. */
export function issuerOf(names: string[], prose: string, gazetteer: Gazetteer): KnownIssuer | null {
  const located = names.map((name) => locate(name, prose, gazetteer)).find((each) => each !== null);
  const said = names.find((name) => ORGAN.test(name));
  return (located ? describe(located) : null) ?? (said ? unknown(said) : null);
}

/** Areas that governments set up beside the divisions: their name is one word with the place's short name, as printed. */
const ZONE =
  /^(?!.{0,8}(?:人民政府|政府)).{0,12}(?:开发区|园区|新区|示范区|保税区|保税港区|度假区|管理区|风景区|景区|试验区|合作区|工业区|实验区|港区)/;

function describe({ chain, before, organ, printed, ambiguous }: Located): KnownIssuer | null {
  const place = chain.at(-1);
  if (!place) return null;
  const parents = chain.slice(0, -1);
  const isGovernment = before === "" && (GOVERNMENT_ITSELF.test(organ) || (place.level === "town" && organ === "办事处"));
  const shown = [...parents.filter((each) => each.level !== "province" || isMunicipality(each)), place].map(({ name }) => name).join("");
  const isZone = !isGovernment && !printed.startsWith(shown) && !printed.includes(place.name) && ZONE.test(organ);
  const name = isGovernment ? shown : isZone ? before + printed : before + shown + organ;
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
function unknown(said: string): KnownIssuer {
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
