// A selection -> the SQL that finds its reports, over indexed columns, every value bound. No I/O. No clock.
import type { Selection } from "../../answer/reports/store.ts";
import { FORMS, type Form } from "../../form/vocabulary.ts";
import { outermost } from "../directory.ts";
import { wordsWanted } from "../selection.ts";
import { classesOf } from "./classes.ts";
import type { Value } from "./database.ts";
import { EVERYWHERE, grams, numbersIn, type Range } from "./rows.ts";

/** Collects the values of one statement; `bind` gives the placeholder. A value is bound once: D1 takes a hundred. */
export class Values {
  readonly all: Value[] = [];
  bind(value: Value): string {
    const known = this.all.indexOf(value);
    return `?${known < 0 ? this.all.push(value) : known + 1}`;
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

/** Whether the selection is given by regions, years and members alone, whose counts and sums are kept. */
export const isCounted = ({ reports, issuers, except, latest, lacking, having, q }: Selection): boolean =>
  !reports && !issuers && !except && !latest && !lacking && !having && !(q && wordsWanted(q));
/** Whether it is given by regions and years alone: all that stands in ranges of numbers. */
export const isPlaced = (selection: Selection): boolean => isCounted(selection) && !selection.members;
/** Whether it names reports or issuers one by one: few, whose cells are read and added as the built-in store does. */
export const isListed = ({ reports, issuers }: Selection): boolean => Boolean(reports || issuers);

/** Conditions on a column that holds a class: of the selection's members, and of the forms given. None when any will do. */
export const ofClass = (column: string, { members }: Selection, values: Values, forms: readonly Form[] = FORMS): string =>
  members || forms.length < FORMS.length ? ` AND ${column} IN ${values.list(classesOf(members, forms))}` : "";

/** Conditions on a table of reports, as `AND …` after `WHERE true`. */
export function where(selection: Selection, values: Values, alias = "r"): string {
  const { reports, issuers, except, regions, years, members, q, latest, lacking, having } = selection;
  const parts: string[] = [];
  if (reports) parts.push(`${alias}.id IN ${values.list(reports)}`);
  if (issuers) parts.push(`${alias}.agency IN ${values.list(issuers)}`);
  if (except) parts.push(`${alias}.agency NOT IN ${values.list(except)}`);
  if (regions) parts.push(oneOf(outermost(regions.filter((code) => numbersIn(code))).map((code) => placed(code, alias, values))));
  const [year] = years ?? [];
  if (years)
    parts.push(
      year !== undefined && years.length === 1 ? `${alias}.year = ${values.bind(year)}` : `${alias}.year IN ${values.list(years)}`,
    );
  if (members) parts.push(`${alias}.class IN ${values.list(classesOf(members))}`);
  const words = wordsWanted(q ?? "");
  if (words !== "") {
    const found = grams(words);
    if (found.length > 0)
      parts.push(
        `${alias}.number IN (SELECT rowid FROM report_words WHERE report_words MATCH ${values.bind(found.map((gram) => `"${gram}"`).join(" "))})`,
      );
    parts.push(`instr(${alias}.words, ${values.bind(words)}) > 0`);
  }
  const { latest: _, lacking: __, having: ___, ...same } = selection;
  const other = (inner: string, which: string, of: Selection): string =>
    `NOT EXISTS (SELECT 1 FROM reports ${inner} WHERE ${inner}.agency = ${alias}.agency AND ${which}${where(of, values, inner)})`;
  if (latest) parts.push(other("n", `n.year > ${alias}.year`, same));
  if (lacking) parts.push(other("m", `m.year IN ${values.list(lacking)}`, same));
  for (const each of having ?? [])
    parts.push(`EXISTS (SELECT 1 FROM reports h WHERE h.agency = ${alias}.agency AND h.year = ${values.bind(each)})`);
  return parts.map((part) => ` AND ${part}`).join("");
}

const oneOf = (parts: readonly string[]): string => (parts.length === 0 ? "false" : `(${parts.join(" OR ")})`);

/** Places begin with the region's code, so that a region is a stretch of the list. ":" follows "9". */
const placed = (code: string, alias: string, values: Values): string =>
  `(${alias}.place >= ${values.bind(code)} AND ${alias}.place < ${values.bind(`${code}:`)})`;
