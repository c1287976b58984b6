// An issuer found in a report -> its entry among the issuers known here: the one it already has, or a new one under an id of its own. No I/O. No clock.

import type { AgencyFile, Issuer } from "../../names/agencies.ts";
import type { PlaceEntry } from "../../names/gazetteer.ts";
import type { KnownIssuer } from "../../names/issuer.ts";
import { shortDivision } from "../../names/kinds.ts";
import { placeSlug } from "../../names/slug.ts";

type Registered = { id: string; agency: Issuer; agencies: AgencyFile; isNew: boolean };

/** An id that another issuer has gets the name of the region before it, and where that is taken too, the region's code behind it. */
export function register(found: KnownIssuer, agencies: AgencyFile): Registered {
  const known = Object.entries(agencies.issuers).find(
    ([, { name, region }]) =>
      name === found.agency.name && (region === found.agency.region || region === "000000" || found.agency.region === "000000"),
  );
  if (known) return { id: known[0], agency: known[1], agencies, isNew: false };
  const above = found.regions.slice(0, -1).reverse().map(placeSlug);
  const ids = [found.slug, ...above.map((region) => `${region}-${found.slug}`), `${found.slug}-${found.agency.region}`];
  const id = ids.find((each) => !(each in agencies.issuers)) ?? `${found.slug}-${Object.keys(agencies.issuers).length}`;
  const regions = { ...Object.fromEntries(found.regions.filter(({ level }) => level !== "town").map(regionEntry)), ...agencies.regions };
  return { id, agency: found.agency, agencies: { issuers: { ...agencies.issuers, [id]: found.agency }, regions }, isNew: true };
}

/** "6403" → 吴忠市, "640302" → 吴忠市利通区: the code's own part, and the name with what it needs to be told from others. */
function regionEntry(place: PlaceEntry): [string, { name: string; short: string[] }] {
  const code = place.level === "province" ? place.code.slice(0, 2) : place.level === "prefecture" ? place.code.slice(0, 4) : place.code;
  const prefecture = place.parents.find(({ level }) => level === "prefecture");
  const name = place.level === "county" ? (prefecture?.name ?? "") + place.name : place.name;
  return [
    code,
    { name, short: [...new Set([place.name, shortDivision(place.name) ?? place.name, place.stem])].filter((each) => each !== name) },
  ];
}
