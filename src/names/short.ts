// An issuer's place and organ -> the other names it is known by: 西夏区政府办, 西夏区. No I/O. No clock.
import type { PlaceEntry } from "./gazetteer.ts";
import { CENTRAL_OFFICE, shortDivision } from "./kinds.ts";

export function shortNames(place: PlaceEntry, parents: PlaceEntry[], organ: string, isGovernment: boolean): string[] {
  const town = place.level === "town" && parents.at(-1) ? [`${parents.at(-1)?.name}${place.name}`] : [];
  const brief = shortDivision(place.name);
  const places = [...town, place.name, ...(brief ? [brief] : [])];
  if (isGovernment) {
    const stem = place.level === "town" ? [] : [place.stem];
    return [...new Set([...places.flatMap((each) => [`${each}人民政府`, `${each}政府`, each]), ...stem])];
  }
  const organs = CENTRAL_OFFICE.test(organ)
    ? ["人民政府办公室", "政府办公室", "政府办"].map((each) => (organ.includes("办公厅") ? each.replace("办公室", "办公厅") : each))
    : [organ];
  return [...new Set(places.flatMap((each) => organs.map((one) => each + one)))];
}
