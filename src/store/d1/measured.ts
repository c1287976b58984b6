// What is measured of each report -> SQL: rates, changes and several bounds together, over any number of reports, none of which is read but those
// that are listed. One database; store/d1.ts puts several together. Values are reckoned by the steps of store/measured.ts, in the same order.
import type {
  Measured,
  MeasuredBound,
  MeasuredCount,
  MeasuredRow,
  Meeting,
  MeetingOptions,
  Selection,
  TotalsOptions,
} from "../../answer/reports/store.ts";
import type { Condition } from "../../condition.ts";
import { type FigureKey, FORMS } from "../../form/vocabulary.ts";
import { classesOf } from "./classes.ts";
import type { Database, Row } from "./database.ts";
import { counting } from "./figures.ts";
import { SUMMARY, SUMMARY_COLUMNS, summaryOf } from "./rows.ts";
import { keptCells, keyIds, SCALE, wantedOf, yearsIn } from "./wanted.ts";
import { Values, where } from "./where.ts";

/** A sum over some keys of the reports `r`: the tables to join, its millionths, and whether there is one. */
type Sum = { join: string; value: string; known: string };

function sumOf(keys: readonly FigureKey[], r: string, alias: string, { years }: Selection, values: Values): Sum {
  const wanted = wantedOf(keys);
  const of = wanted.forms.length < FORMS.length ? `${r}.class IN ${values.list(classesOf(undefined, wanted.forms))} AND ` : "";
  const [only, ...more] = wanted.keys;
  const value = `coalesce(${alias}.value, 0)`;
  if (only !== undefined && more.length === 0) {
    const key = `(SELECT id FROM figure_keys WHERE key = ${values.bind(only)})`;
    const join = `LEFT JOIN cells ${alias} ON ${alias}.key = ${key} AND ${alias}.year = ${r}.year AND ${alias}.report = ${r}.number`;
    return { join, value, known: `${of}${wanted.kept > 0 ? `coalesce(${alias}.gap, 1) = 0` : `coalesce(${alias}.gap, 0) = 0`}` };
  }
  const cells = `SELECT c.report AS report, sum(c.value) AS value, max(c.gap) AS gap, ${keptCells(wanted, values)} AS cells FROM cells c
    WHERE c.key IN ${keyIds(wanted.keys, values)} AND c.year IN ${yearsIn(years ? { years } : {}, values)} GROUP BY c.report`;
  const known = wanted.kept > 0 ? `coalesce(${alias}.gap, 1) = 0 AND ${alias}.cells = ${wanted.kept}` : `coalesce(${alias}.gap, 0) = 0`;
  return { join: `LEFT JOIN (${cells}) ${alias} ON ${alias}.report = ${r}.number`, value, known: `${of}${known}` };
}

/** Millionths as the number they stand for. */
const real = (millionths: string): string => `(CAST(${millionths} AS REAL) / ${SCALE}.0)`;

/** A report's own value: the joins it needs, the value, and whether it has one. */
function compared(
  { over, under }: Measured,
  r: string,
  alias: string,
  selection: Selection,
  values: Values,
  undivided = false,
): Sum & { over: string; under: string } {
  const above = sumOf(over, r, `${alias}o`, selection, values);
  if (!under) return { ...above, value: real(above.value), over: above.value, under: "1.0" };
  const below = sumOf(under, r, `${alias}u`, selection, values);
  const [a, b] = [real(above.value), real(below.value)];
  return {
    join: `${above.join} ${below.join}`,
    value: `(${a} / ${b})`,
    known: `${above.known} AND ${below.known}${undivided ? "" : ` AND ${below.value} <> 0`}`,
    over: a,
    under: b,
  };
}

/** SQL of [report, before, place, value]: a row for each report that has a value; with `undivided` for those with nothing to divide by too. */
function rowsOf(selection: Selection, measured: Measured, values: Values, undivided = false): string {
  const { since, percent, under } = measured;
  const now = compared(measured, "r", "n", selection, values, undivided && since === undefined);
  if (since === undefined)
    return `SELECT r.number AS report, NULL AS before, r.place AS place, ${now.value} AS value FROM reports r ${now.join}
      WHERE ${now.known}${where(selection, values)}`;
  const earlier = { ...selection, years: [since] };
  const then = compared(measured, "p", "b", earlier, values);
  const difference = under ? `(${now.over} * ${then.under} - ${then.over} * ${now.under})` : real(`(${now.over} - ${then.over})`);
  const divisor = percent ? (under ? `(${now.under} * ${then.over})` : real(then.over)) : under ? `(${now.under} * ${then.under})` : "1.0";
  return `SELECT r.number AS report, p.number AS before, r.place AS place, ${difference} / ${divisor} AS value
    FROM reports r CROSS JOIN reports p ON p.agency = r.agency AND p.year = ${values.bind(since)} ${now.join} ${then.join}
    WHERE ${now.known} AND ${then.known}${percent ? ` AND ${then.over} <> 0` : ""}${where(selection, values)}${where(earlier, values, "p")}`;
}

/** A number compared with the bound, both as they are. */
function meets(column: string, { comparator, value, to = value }: Condition, values: Values): string {
  const SIGNS = { more: ">", at_least: ">=", less: "<", at_most: "<=", equal: "=", not_equal: "<>" } as const;
  return comparator === "between"
    ? `${column} BETWEEN ${values.bind(value)} AND ${values.bind(to)}`
    : `${column} ${SIGNS[comparator]} ${values.bind(value)}`;
}

type PlacedRow = MeasuredRow & { place: string };

/** Errors: those of the database. */
export async function measured(
  database: Database,
  selection: Selection,
  asked: Measured,
  { order, condition, limit, skip = 0 }: TotalsOptions,
): Promise<PlacedRow[]> {
  const values = new Values();
  const rows = rowsOf(selection, asked, values);
  const met = condition ? ` WHERE ${meets("value", condition, values)}` : "";
  const by = order ? `value ${order === "descending" ? "DESC" : "ASC"}, place` : "place";
  const earlier = SUMMARY_COLUMNS.map((column) => `b.${column} AS before_${column}`).join(", ");
  const [found] = await database.run([
    {
      sql: `WITH first AS MATERIALIZED (
          SELECT report, before, place, value FROM (${rows})${met}
          ORDER BY ${by} LIMIT ${limit === undefined ? -1 : values.bind(limit)} OFFSET ${values.bind(skip)}
        ) SELECT ${SUMMARY}, first.place, first.value, ${earlier} FROM first CROSS JOIN reports r ON r.number = first.report
        LEFT JOIN reports b ON b.number = first.before ORDER BY ${by.replaceAll("place", "first.place").replaceAll("value", "first.value")}`,
      values: values.all,
    },
  ]);
  return (found?.rows ?? []).map((row) => ({
    report: summaryOf(row),
    ...(row.before_id === null || row.before_id === undefined ? {} : { before: summaryOf(earlierOf(row)) }),
    value: Number(row.value),
    place: String(row.place),
  }));
}
const earlierOf = (row: Row): Row => Object.fromEntries(SUMMARY_COLUMNS.map((column) => [column, row[`before_${column}`] ?? null]));

/** Errors: those of the database. */
export async function measuredCount(
  database: Database,
  selection: Selection,
  asked: Measured,
  condition?: Condition,
): Promise<MeasuredCount> {
  const values = new Values();
  // What is divided by 0 is NULL: it is counted by itself, and meets no condition.
  const rows = rowsOf(selection, asked, values, true);
  const met = condition ? `value IS NOT NULL AND ${meets("value", condition, values)}` : "value IS NOT NULL";
  const [all, counts] = await database.run([
    counting(selection, FORMS),
    {
      sql: `SELECT count(value) AS counted, coalesce(sum(${met}), 0) AS meeting, count(*) - count(value) AS undivided FROM (${rows})`,
      values: values.all,
    },
  ]);
  const [row] = counts?.rows ?? [];
  return {
    reports: Number(all?.rows[0]?.reports),
    counted: Number(row?.counted),
    meeting: Number(row?.meeting),
    undivided: Number(row?.undivided),
  };
}

/** Errors: those of the database. */
export async function meeting(
  database: Database,
  selection: Selection,
  bounds: readonly MeasuredBound[],
  { everyYear, limit }: MeetingOptions,
): Promise<Meeting> {
  const statement = (of: (members: string, values: Values) => string) => {
    const values = new Values();
    return { sql: of(membersOf(selection, bounds, everyYear, values), values), values: values.all };
  };
  const [counts, first] = await database.run([
    statement(
      (members) => `SELECT count(*) AS members, coalesce(sum(asked), 0) AS asked, coalesce(sum(asked AND met), 0) AS met FROM (${members})`,
    ),
    statement(
      (members, values) => `WITH first AS MATERIALIZED (
          SELECT member, place, reports FROM (${members}) WHERE asked AND met ORDER BY place LIMIT ${values.bind(limit)}
        ) SELECT first.place AS member, ${SUMMARY} FROM first CROSS JOIN json_each(first.reports) j CROSS JOIN reports r ON r.number = j.value
        ORDER BY first.place, r.year`,
    ),
  ]);
  const [row] = counts?.rows ?? [];
  const met = Map.groupBy(first?.rows ?? [], ({ member }) => member);
  return {
    met: [...met.values()].map((own) => own.map(summaryOf)),
    count: Number(row?.met),
    asked: Number(row?.asked),
    reports: Number(row?.members),
  };
}

/**
 * SQL of [member, place, reports, asked, met]: each report, or each issuer with all its reports that have a value for a bound; whether it has a
 * value wherever it is asked, and whether those all meet their bounds.
 */
function membersOf(selection: Selection, bounds: readonly MeasuredBound[], everyYear: boolean, values: Values): string {
  const all = bounds.map(({ measured: asked, condition }, i) => ({ ...compared(asked, "r", `c${i}`, selection, values), condition }));
  const valued = all.map(({ known }) => `(${known})`).join(" + ");
  const met = all
    .map(({ known, value, condition }) => `(CASE WHEN ${known} THEN ${meets(value, condition, values)} ELSE 0 END)`)
    .join(" + ");
  const reports = `SELECT r.number AS report, r.agency AS agency, r.place AS place, ${valued} AS valued, ${met} AS met
    FROM reports r ${all.map(({ join }) => join).join(" ")} WHERE true${where(selection, values)}`;
  const count = bounds.length;
  if (!everyYear)
    return `SELECT report AS member, place, json_array(report) AS reports, valued = ${count} AS asked, met = ${count} AS met
      FROM (${reports}) WHERE valued > 0`;
  const years = selection.years ? ` AND count(*) = ${new Set(selection.years).size}` : "";
  return `SELECT agency AS member, min(place) AS place, json_group_array(report) AS reports,
    min(valued) = ${count}${years} AS asked, min(met) = ${count} AS met FROM (${reports}) WHERE valued > 0 GROUP BY agency`;
}
