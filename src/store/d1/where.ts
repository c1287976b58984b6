// A selection -> the SQL that finds its reports, over indexed columns, every value bound. No I/O. No clock.
import type { Selection } from "../../answer/store.ts";
import { outermost } from "../directory.ts";
import { wordsWanted } from "../selection.ts";
import type { Value } from "./database.ts";
import { EVERYWHERE, grams, numbersIn, type Range } from "./rows.ts";

/** Collects the values of one statement; `bind` gives the placeholder. */
export class Values {
  readonly all: Value[] = [];
  bind(value: Value): string {
    this.all.push(value);
    return `?${this.all.length}`;
  }
  /** A list as one value: `IN (…)` over any number of them. */
  list(values: readonly (string | number)[]): string {
    return `(SELECT value FROM json_each(${this.bind(JSON.stringify(values))}))`;
  }
}

/** Ranges of report numbers that hold the selection's regions, none within another; all when no region is given. */
export const rangesOf = ({ regions }: Selection): Range[] =>
  regions
    ? outermost(regions).flatMap((code) => {
        const range = numbersIn(code);
        return range ? [range] : [];
      })
    : [EVERYWHERE];

/** The counted prefixes of a selection's regions: a prefix of an odd length is counted by the ten below it. */
export const prefixesOf = ({ regions = [] }: Selection): string[] =>
  outermost(regions.filter((code) => numbersIn(code))).flatMap((code) =>
    code.length % 2 === 0 ? [code] : Array.from({ length: 10 }, (_, digit) => `${code}${digit}`),
  );

/** Whether the selection is given by regions and years alone, whose counts are kept. */
export const isCounted = ({ reports, issuers, except, members, latest, q }: Selection): boolean =>
  !reports && !issuers && !except && !members && !latest && !(q && wordsWanted(q));
/** Whether it names reports or issuers one by one: few, whose cells are read and added as the built-in store does. */
export const isListed = ({ reports, issuers }: Selection): boolean => Boolean(reports || issuers);

/** Conditions on a table of reports, as `AND …` after `WHERE true`. */
export function where(selection: Selection, values: Values, alias = "r"): string {
  const { reports, issuers, except, regions, years, members, q, latest } = selection;
  const parts: string[] = [];
  if (reports) parts.push(`${alias}.id IN ${values.list(reports)}`);
  if (issuers) parts.push(`${alias}.agency IN ${values.list(issuers)}`);
  if (except) parts.push(`${alias}.agency NOT IN ${values.list(except)}`);
  if (regions) parts.push(oneOf(regions.filter((code) => numbersIn(code)).map((code) => placed(code, alias, values))));
  const [year] = years ?? [];
  if (years)
    parts.push(
      year !== undefined && years.length === 1 ? `${alias}.year = ${values.bind(year)}` : `${alias}.year IN ${values.list(years)}`,
    );
  if (members?.kinds) parts.push(`${alias}.kind IN ${values.list(members.kinds)}`);
  if (members?.tiers) parts.push(`${alias}.tier IN ${values.list(members.tiers)}`);
  const words = wordsWanted(q ?? "");
  if (words !== "") {
    const found = grams(words);
    if (found.length > 0)
      parts.push(
        `${alias}.number IN (SELECT rowid FROM report_words WHERE report_words MATCH ${values.bind(found.map((gram) => `"${gram}"`).join(" "))})`,
      );
    parts.push(`instr(${alias}.words, ${values.bind(words)}) > 0`);
  }
  if (latest) {
    const { latest: _, ...same } = selection;
    parts.push(`${alias}.year = (SELECT max(n.year) FROM reports n WHERE n.agency = ${alias}.agency${where(same, values, "n")})`);
  }
  return parts.map((part) => ` AND ${part}`).join("");
}

const oneOf = (parts: readonly string[]): string => (parts.length === 0 ? "false" : `(${parts.join(" OR ")})`);

/** Places begin with the region's code, so that a region is a stretch of the list. ":" follows "9". */
const placed = (code: string, alias: string, values: Values): string =>
  `(${alias}.place >= ${values.bind(code)} AND ${alias}.place < ${values.bind(`${code}:`)})`;
