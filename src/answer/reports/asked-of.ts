// What a text was read as -> the reports that it names by place and year, whether or not they answer it. No I/O. No clock.
import type { Understanding } from "../../question/understanding.ts";
import type { Selection } from "./store.ts";

/** Null when nobody and no year is named. Whoever is named and has no report selects nothing. */
export function selectionAsked(meanings: readonly Understanding[]): Selection | null {
  const who = meanings.flatMap(({ who }) => (who.origin === "assumed" ? [] : who.value));
  const years = [
    ...new Set(meanings.flatMap(({ when }) => (when.origin !== "assumed" && when.value.kind === "list" ? when.value.years : []))),
  ];
  const issuers = who.flatMap((each) => (each.kind === "agency" ? [each.id] : []));
  const regions = who.flatMap((each) => (each.kind === "region" ? [each.code] : []));
  const inYears = years.length > 0 ? { years } : {};
  if (issuers.length > 0) return { issuers: [...new Set(issuers)], ...inYears };
  if (regions.length > 0) return { regions: [...new Set(regions)], ...inYears };
  if (who.some(({ kind }) => kind === "outside")) return { reports: [] };
  return years.length > 0 ? inYears : null;
}
