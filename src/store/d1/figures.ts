// Figures over many reports as SQL: how many there are, how many have a value or meet a condition, and their exact sum. One database; store/d1.ts
// puts several together.
import Big from "big.js";
import type { Aggregate, Selection } from "../../answer/reports/store.ts";
import type { Condition } from "../../condition.ts";
import { holds } from "../../condition.ts";
import { type FigureKey, FORMS, type Form } from "../../form/vocabulary.ts";
import { classesOf, WITHOUT_FORM } from "./classes.ts";
import type { Database, Row, Statement } from "./database.ts";
import { EVERYWHERE } from "./rows.ts";
import { isWhole, kept, keyIds, meets, unscaled, type Wanted, wantedOf, yearsIn } from "./wanted.ts";
import { isCounted, ofClass, prefixesOf, rangesOf, Values, where } from "./where.ts";

/** Of these prefixes the sums are kept; what lies below is added up. */
const LONGEST_TOTALLED = 2;

const prefixesIn = (selection: Selection): string[] => (selection.regions ? prefixesOf(selection) : [""]);
/** Whether the selection's sums over these keys are kept. */
export const isTotalled = (selection: Selection, wanted: Wanted): boolean =>
  isCounted(selection) && wanted.kept === 0 && prefixesIn(selection).every((prefix) => prefix.length <= LONGEST_TOTALLED);

/** How many reports a selection has, of the forms given. */
export function counting(selection: Selection, forms: readonly Form[]): Statement {
  const { latest, ...every } = selection;
  if (latest && !every.years && forms.length === FORMS.length && isCounted(every)) return countingIssuers(every);
  const values = new Values();
  if (!isCounted(selection))
    return {
      sql: `SELECT count(*) AS reports FROM reports r WHERE true${ofClass("r.class", {}, values, forms)}${where(selection, values)}`,
      values: values.all,
    };
  const years = selection.years ? ` AND year IN ${values.list(selection.years)}` : "";
  return {
    sql: `SELECT coalesce(sum(reports), 0) AS reports FROM tally
      WHERE prefix IN ${values.list(prefixesIn(selection))}${years}${ofClass("class", selection, values, forms)}`,
    values: values.all,
  };
}

/** One report of each issuer: how many issuers there are, which is kept; where some are of two kinds or regions, they are told apart. */
function countingIssuers(selection: Selection): Statement {
  const values = new Values();
  const classes = new Set(classesOf(selection.members).map((number) => Math.trunc(number / WITHOUT_FORM)));
  const among = selection.members ? ` AND class IN ${values.list([...classes])}` : "";
  return {
    sql: `SELECT CASE WHEN (SELECT value FROM meta WHERE name = 'moved') = 0
      THEN (SELECT coalesce(sum(issuers), 0) FROM members WHERE prefix IN ${values.list(prefixesIn(selection))}${among})
      ELSE (SELECT count(DISTINCT r.agency) FROM reports r WHERE true${where(selection, values)}) END AS reports`,
    values: values.all,
  };
}

/** Errors: those of the database. */
export async function aggregate(
  database: Database,
  selection: Selection,
  keys: readonly FigureKey[],
  condition?: Condition,
): Promise<Aggregate> {
  const wanted = wantedOf(keys);
  if (keys.length === 0) {
    const [all] = await database.run([counting(selection, FORMS)]);
    const reports = Number(all?.rows[0]?.reports);
    return { reports, counted: reports, meeting: !condition || holds(condition, 0) ? reports : 0, sum: 0 };
  }
  const ranked = wanted.keys.length === 1 && rangesOf(selection)[0] === EVERYWHERE;
  const parts = isTotalled(selection, wanted) && (!condition || ranked);
  const [all, ofForm, ...rest] = await database.run([
    counting(selection, FORMS),
    counting(selection, wanted.forms),
    ...(parts
      ? [totals(selection, wanted), gaps(selection, wanted), within(selection, wanted, condition)]
      : [sums(selection, wanted, condition)]),
  ]);
  const [reports, able] = [Number(all?.rows[0]?.reports), Number(ofForm?.rows[0]?.reports)];
  const rows = rest.map((result): Row => result.rows[0] ?? {});
  const { kept, whole, met, total } = parts ? fromTotals(rows, able, wanted) : fromCells(rows);
  // A report of the form that keeps none of the cells prints 0 in all of them.
  const zeros = wanted.kept > 0 ? 0 : able - kept;
  const zeroMeets = !condition || holds(condition, 0);
  return { reports, counted: whole + zeros, meeting: (condition ? met : whole) + (zeroMeets ? zeros : 0), sum: total };
}

/** `kept`: reports that keep a cell; `whole`: those of them with a value; `met`: those whose value meets the condition. */
type Kept = { kept: number; whole: number; met: number; total: number };

function sums(selection: Selection, wanted: Wanted, condition: Condition | undefined): Statement {
  const values = new Values();
  const rows = `SELECT report, value, ${isWhole(wanted)} AS whole FROM (${kept(selection, wanted, values)})`;
  const met = condition ? meets("value", condition, values) : "true";
  return {
    sql: `SELECT count(*) AS kept, coalesce(sum(whole), 0) AS whole, coalesce(sum(whole AND ${met}), 0) AS meeting,
      CAST(coalesce(sum(CASE WHEN whole THEN value END), 0) AS TEXT) AS total FROM (${rows})`,
    values: values.all,
  };
}
const fromCells = ([row = {}]: readonly Row[]): Kept => ({
  kept: Number(row.kept),
  whole: Number(row.whole),
  met: Number(row.meeting),
  total: unscaled(row.total),
});

/** The sum over all cells without a gap, from what is kept by level and year. */
function totals(selection: Selection, wanted: Wanted): Statement {
  const values = new Values();
  return {
    sql: `SELECT CAST(coalesce(sum(total), 0) AS TEXT) AS total, coalesce(sum(cells), 0) AS cells FROM totals
      WHERE key IN ${keyIds(wanted.keys, values)} AND year IN ${yearsIn(selection, values)}
      AND prefix IN ${values.list(prefixesIn(selection))}${ofClass("class", selection, values, wanted.forms)}`,
    values: values.all,
  };
}

/** Reports with a gap in one of the cells, and what their other cells add: half a sum is none. */
function gaps(selection: Selection, wanted: Wanted): Statement {
  const values = new Values();
  const ranges = rangesOf(selection);
  const placed =
    ranges[0] === EVERYWHERE
      ? ""
      : ` AND (${ranges.map(([first, last]) => `c.report BETWEEN ${first} AND ${last}`).join(" OR ") || "false"})`;
  return {
    sql: `WITH gaps AS MATERIALIZED (
        SELECT DISTINCT c.year, c.report FROM cells c INDEXED BY cells_gaps WHERE c.gap > 0 AND c.key IN ${keyIds(wanted.keys, values)}
        AND c.year IN ${yearsIn(selection, values)}${placed}${ofClass("c.class", selection, values, wanted.forms)}
      ) SELECT (SELECT count(*) FROM gaps) AS gaps, CAST(coalesce((
        SELECT sum(c.value) FROM gaps g CROSS JOIN cells c ON c.key IN ${keyIds(wanted.keys, values)} AND c.year = g.year AND c.report = g.report
      ), 0) AS TEXT) AS total`,
    values: values.all,
  };
}

/** How many cells of one key meet the condition, in the order of their index. */
function within(selection: Selection, wanted: Wanted, condition: Condition | undefined): Statement {
  if (!condition) return { sql: "SELECT 0 AS meeting" };
  const values = new Values();
  return {
    sql: `SELECT count(*) AS meeting FROM cells c INDEXED BY cells_ranked WHERE c.gap = 0 AND c.key IN ${keyIds(wanted.keys, values)}
      AND c.year IN ${yearsIn(selection, values)} AND c.class IN ${values.list(classesOf(selection.members, wanted.forms))}
      AND ${meets("c.value", condition, values)}`,
    values: values.all,
  };
}

/** All reports of the form have a value but those with a gap. Of several keys a report may keep several cells: all count as kept. */
function fromTotals([sum = {}, gap = {}, met = {}]: readonly Row[], able: number, { keys }: Wanted): Kept {
  const kept = keys.length === 1 ? Number(sum.cells) : able;
  const total = new Big(String(sum.total ?? 0)).minus(String(gap.total ?? 0)).toFixed();
  return { kept, whole: kept - Number(gap.gaps), met: Number(met.meeting), total: unscaled(total) };
}
