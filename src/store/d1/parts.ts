// The databases of one corpus, each with a stretch of the list of reports -> those that may hold a selection, and its entries in list order.
import type { Selection } from "../../answer/reports/store.ts";
import { type Database, type SteadyDatabase, steady } from "./database.ts";
import { listing } from "./reports.ts";
import { entryOf, type PlacedEntry } from "./rows.ts";

export type DatabaseParts = {
  all: readonly SteadyDatabase[];
  /** The databases that can hold a selection's regions, in list order. */
  holding(selection: Selection): Database[];
  /** Entries in list order from behind a place (or from it), database after database; at most `limit`. */
  entries(selection: Selection, place: string, limit: number, from?: ">" | ">="): Promise<PlacedEntry[]>;
};

/** Each read as of one state: it rejects when the corpus changes in between. `from`: the code of a database's first region. */
export function partsOf(sources: readonly { from: string; database: Database }[]): DatabaseParts {
  const opened = sources.map(({ from, database }) => ({ from, database: steady(database) }));
  const holding = ({ regions }: Selection): Database[] =>
    opened.flatMap(({ from, database }, i) => {
      const end = opened[i + 1]?.from ?? ":";
      const overlaps = (code: string) => `${code}:` > from && code < end;
      return !regions || regions.some(overlaps) ? [database] : [];
    });
  return {
    all: opened.map(({ database }) => database),
    holding,
    async entries(selection, place, limit, from = ">") {
      const found: PlacedEntry[] = [];
      for (const database of holding(selection)) {
        const left = limit - found.length;
        if (left <= 0) break;
        const [result] = await database.run([listing(selection, place, left, from)]);
        found.push(...(result?.rows ?? []).map(entryOf));
      }
      return found;
    },
  };
}
