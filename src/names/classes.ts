// An authority's name and region -> what kind of authority it is and of which level of government. No I/O. No clock.

/** Of which government: by GB/T 2260, whose codes end in four zeros for a province, in two for a prefecture. */
export const TIERS = ["province", "prefecture", "county"] as const;
export type Tier = (typeof TIERS)[number];

/**
 * government: of a province, prefecture or county as a whole; office: that government's own office, which reports for itself; department: any
 * other part of it; town: a town's or street's government or office; zone: what governments set up beside the divisions (开发区管委会);
 * institution: schools, hospitals, companies.
 */
export const AUTHORITY_KINDS = ["government", "office", "department", "town", "zone", "institution"] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];
type AuthorityClass = { tier: Tier; kind: AuthorityKind };

/** `region`: six digits. A municipality (北京市) is a province. */
export const tierOf = (region: string): Tier => (region.endsWith("0000") ? "province" : region.endsWith("00") ? "prefecture" : "county");
/** The digits that all below a region share: 330800 → 3308. */
export const prefixOf = (region: string): string => region.replace(/(?:00){1,2}$/, "");

const ITSELF = /(?:人民政府|政府)(?:[（(]?本级[）)]?)?$/;
const OFFICE = /(?:人民政府|政府|[省市县区旗州盟])(?:办公室|办公厅|办)$|(?:党政|党政综合)办公室$/;
const TOWN = /(?:镇|乡|街道|苏木)(?:办事处|办)?$/;
const ZONE =
  /(?:管委会|管理委员会|管理局)$|(?:开发区|高新区|园区|示范区|保税区|保税港区|度假区|风景区|名胜区|试验区|合作区|工业区|管理区|集聚区)(?:管委会|管理委员会|管理处)?$/;
const ZONE_PLACE = /开发区|高新区|园区|新区|示范区|保税|度假区|风景|名胜|试验区|合作区|工业区|集聚区|产业/;
const DIVISION = /(?:[省市县区旗州盟]|地区)$/;
const INSTITUTION =
  /(?:学校|中学|小学|高中|幼儿园|大学|学院|医院|卫生院|保健院|疾控中心|疾病预防控制中心|集团|公司|银行|电视台|图书馆|博物馆|文化馆|供电局)$/;

/** `issuer`: its full name, as in agencies.json. */
export function classOf(issuer: string, region: string): AuthorityClass {
  const tier = tierOf(region);
  const office = OFFICE.test(issuer);
  const name = issuer.replace(ITSELF, "");
  if (office) return { tier, kind: "office" };
  if (INSTITUTION.test(name)) return { tier, kind: "institution" };
  if (TOWN.test(name)) return { tier, kind: "town" };
  if (ZONE.test(name) && ZONE_PLACE.test(name)) return { tier, kind: "zone" };
  if (DIVISION.test(name)) return { tier, kind: "government" };
  return { tier, kind: "department" };
}

/** Which authorities of a region are meant: of these kinds and these levels; without one, of any. `words`: as the question calls them. */
export type Members = { kinds?: AuthorityKind[]; tiers?: Tier[] };
export const isAmong = ({ kinds, tiers }: Members, { kind, tier }: AuthorityClass): boolean =>
  (!kinds || kinds.includes(kind)) && (!tiers || tiers.includes(tier));
