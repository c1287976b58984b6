// Names in a question, a selection -> who of the corpus is meant and who has reports in it, asked of every database.
import type { Store } from "../../answer/reports/store.ts";
import type { Directory } from "../../names/directory.ts";
import type { Language } from "../../zh/language.ts";
import { candidates, WHOLE_DIRECTORY, type Who, within } from "../directory.ts";
import { agencyById, agencyOf, d1Names, wholeDirectory, yearsWithin } from "./names.ts";
import type { DatabaseParts } from "./parts.ts";

/** What tells a place name from a word, and the sounds and scripts by which a name is found. */
export type Naming = {
  isPlace: (name: string) => boolean;
  language: () => Promise<Pick<Language, "syllable" | "simplify">>;
};

/** Reports of a selection that are looked through for who is in it; beyond, only those named are looked up. */
const MOST_LISTED = 1000;
const NOBODY: Who = { agencies: [], regions: [] };

/** Errors: those of the databases. */
export function overNames({ all, holding }: DatabaseParts, { isPlace, language }: Naming): Pick<Store, "directory" | "agency"> {
  return {
    async directory(text, selection = {}): Promise<Directory> {
      const names = d1Names(all, await language());
      const found = async (): Promise<Who> => (await wholeDirectory(all)) ?? (await candidates(text, names)) ?? NOBODY;
      if (Object.keys(selection).length === 0) return { ...(await found()), isPlace };
      const parts = holding(selection);
      const first = await yearsWithin(parts, selection, null, MOST_LISTED);
      const listed = [...first.values()].flat().length < MOST_LISTED;
      const few =
        listed && first.size <= WHOLE_DIRECTORY
          ? ((await wholeDirectory(all)) ?? (await names.fetch([...first.keys()], [], new Map()))[0])
          : null;
      const who = few ?? (await found());
      const years = listed
        ? first
        : await yearsWithin(
            parts,
            selection,
            who.agencies.map((agency) => agency.id),
            Number.MAX_SAFE_INTEGER,
          );
      return { ...within(who, years), isPlace };
    },
    async agency(id) {
      const results = await Promise.all(all.map((database) => database.run([agencyById(id)])));
      const row = results.flatMap(([found]) => found?.rows ?? [])[0];
      return row ? agencyOf(row) : null;
    },
  };
}
