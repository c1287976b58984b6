// The administrative divisions of the country as names are looked up in them. Types only. No I/O. No clock.

export type PlaceLevel = "province" | "prefecture" | "county" | "town";
/** `code`: GB/T 2260 of the county or what is above it, six digits; a town has its county's. `parents`: outermost first. */
export type PlaceEntry = { name: string; stem: string; level: PlaceLevel; code: string; parents: PlaceEntry[] };

export type Gazetteer = {
  /** Places whose name the text starts with, the longest name first. Stems (宁夏) count for divisions above the town. */
  startingWith: (text: string) => PlaceEntry[];
  byCode: (code: string) => PlaceEntry | undefined;
};
