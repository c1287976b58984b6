// An agency as the directory has it -> every name people call it by: full, short, with and without its parents and its organ. No I/O. No clock.

import { isDepartment } from "./departments.ts";
import type { Agency, Directory, Who } from "./directory.ts";
import { GOVERNMENT_ORGAN, isOffice, stemOf } from "./kinds.ts";

/** How sure a name is: as the directory gives it, or made by leaving off or adding 政府, 办公室, 区 and the like. */
type Rank = 0 | 1 | 2;
export type Name = { name: string; who: Who; rank: Rank };
const OFFICES = ["人民政府办公室", "政府办公室", "人民政府办公厅", "政府办公厅", "政府办", "人民政府办", "府办", "办公室", "办", "政府"];
const GOVERNMENTS = ["人民政府", "政府", ...OFFICES];

/** What is left of a name has to be a place's, perhaps with its organ: 教育局 alone is anybody's. */
const OWN_PLACE = /(?:[省市区县旗盟州镇乡]|街道)(?:(?:人民政府|政府)?(?:办公室|办公厅|办)?)$/;
/** Names of all that may stand before another's own, the longest first, by their first character. */
type Parents = ReadonlyMap<string, readonly string[]>;
export const parentsOf = (names: readonly string[]): Parents =>
  Map.groupBy(
    names.toSorted((a, b) => b.length - a.length),
    (name) => name.charAt(0),
  );

/** Drops the parents' names that a full name begins with, but for one: 吴忠市利通区古城镇 → 古城镇. */
function withoutParents(name: string, parents: Parents, except: string): string {
  for (const parent of parents.get(name.charAt(0)) ?? []) {
    if (!name.startsWith(parent) || parent === except) continue;
    const rest = name.slice(parent.length);
    if (rest.length > 1 && OWN_PLACE.test(rest)) return withoutParents(rest, parents, except);
  }
  return name;
}

/** Every name an agency goes by, the given ones first. It is no parent of its own. */
export function namesOfAgency(agency: Agency, directory: Directory, parents: Parents): Name[] {
  const who: Who = { kind: "agency", id: agency.id, name: agency.name };
  const ownOf = ({ name }: Agency): string => withoutParents(name, parents, agency.name);
  const own = ownOf(agency);
  const base = own.replace(GOVERNMENT_ORGAN, "");
  const office = isOffice(own);
  const isGovernment = base !== "" && (own === base || GOVERNMENT_ORGAN.test(own)) && agency.level !== "department";
  // 教育局 alone is anybody's: whose, departments.ts tells.
  const given = [agency.name, own, ...agency.names].filter((name) => !isDepartment(name));
  const made: string[] = [];
  const stems: string[] = [];
  // A place's bare name means its government; where only the office reports, its office.
  const rivals = directory.agencies.filter(
    (each) => each.id !== agency.id && each.region === agency.region && ownOf(each).replace(GOVERNMENT_ORGAN, "") === base,
  );
  if (base !== "" && base !== own) made.push(...OFFICES.map((organ) => base + organ).filter((name) => office || !/办/.test(name)));
  if (base !== "" && (isGovernment || office) && rivals.length === 0) {
    const whole = agency.name.replace(GOVERNMENT_ORGAN, "");
    made.push(base, whole, ...GOVERNMENTS.flatMap((organ) => [base + organ, whole + organ]));
    const stem = stemOf(base);
    if (stem !== base) stems.push(stem, ...GOVERNMENTS.map((organ) => stem + organ));
  }
  if (agency.level === "department" && !office) stems.push(...given.map((name) => name.replace(/^(.{2,}?)[区县市旗](?=..)/, "$1")));
  const unique = new Map<string, Name>();
  const put = (names: string[], rank: Rank) => {
    for (const name of names) if (name.length >= 2 && !unique.has(name)) unique.set(name, { name, who, rank });
  };
  put(given, 0);
  put(made, 1);
  put(stems, 2);
  return [...unique.values()];
}
