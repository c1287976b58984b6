// How the passage index is made and read: MiniSearch's options, shared by build and query. No I/O. No clock.
import type { Options } from "minisearch";
import type { Report } from "../report/report.ts";
import { encodeTerm, tokenize } from "./tokenize.ts";

export type IndexedPassage = { id: string; heading: string; text: string };

/** "litong-2024#7": report id and the passage's number. */
export const passageId = (report: string, n: number): string => `${report}#${n}`;
export const reportOf = (id: string): string => id.slice(0, id.lastIndexOf("#"));
export const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf("#") + 1));

export const INDEX_OPTIONS: Options<IndexedPassage> = {
  fields: ["heading", "text"],
  storeFields: [],
  tokenize,
  processTerm: encodeTerm,
  searchOptions: {
    boost: { heading: 2 },
    combineWith: "OR",
    prefix: false,
    fuzzy: false,
  },
};

/** What the index holds of a report. Issuer and year stay out: they scope a search and would only blur it. */
export function indexedPassages(report: Report): IndexedPassage[] {
  return report.passages.map((passage) => {
    const section = report.sections.find((each) => each.number === passage.section);
    return {
      id: passageId(report.id, passage.n),
      heading: [section?.heading ?? "", ...passage.path].join(" "),
      text: passage.text,
    };
  });
}
