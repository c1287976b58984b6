// Figures over many reports as SQL over indexed columns: sums, counts and rankings, exact. One database; store/d1.ts puts several together.
import Big from "big.js";
import type { Aggregate, Selection, Total, TotalsOptions } from "../../answer/store.ts";
import type { Condition } from "../../condition.ts";
import { holds } from "../../condition.ts";
import { addendsIn, type FigureKey, FORMS, type Form, isPrintedIn, OTHER_HANDLING_2019 } from "../../form/vocabulary.ts";
import type { Database, Row, Statement } from "./database.ts";
import { EVERYWHERE, SUMMARY, summaryOf } from "./rows.ts";
import { isCounted, prefixesOf, rangesOf, Values, where } from "./where.ts";

/** Figures are kept in millionths: whole numbers, which SQLite adds without error. Money is printed in 万元 with six decimals at most. */
const SCALE = 1_000_000;

/** A value as it is kept; null when it has more decimals, or is larger, than can be kept exactly. */
export function scaled(value: number): number | null {
  const whole = new Big(value).times(SCALE).toNumber();
  return Number.isSafeInteger(whole) && new Big(whole).div(SCALE).eq(value) ? whole : null;
}
const unscaled = (value: unknown): number => new Big(String(value ?? 0)).div(SCALE).toNumber();

/** 其他处理 as one row is in some reports only: its cells are kept even when they print 0, and without one there is no value. */
const isKeptAlways = (key: FigureKey): boolean => key.startsWith(`${OTHER_HANDLING_2019.key}@`);

type Wanted = {
  keys: readonly FigureKey[];
  /** Forms that have every key, or every one of the group they are whole; reports of the others have no value. */
  forms: Form[];
  /** How many of the keys are kept always. */
  kept: number;
};
function wantedOf(given: readonly FigureKey[]): Wanted {
  const keys = [...new Set(given)];
  const implied = keys.filter((key) => !isKeptAlways(key));
  return {
    keys,
    forms: FORMS.filter((form) => addendsIn(form, implied).every((key) => isPrintedIn(form, key))),
    kept: keys.length - implied.length,
  };
}

/** Figure keys as the table numbers them. */
const keyIds = (keys: readonly FigureKey[], values: Values): string => `(SELECT id FROM figure_keys WHERE key IN ${values.list(keys)})`;
const yearsIn = ({ years }: Selection, values: Values): string =>
  years ? values.list(years) : "(SELECT year FROM tally WHERE prefix = '')";

/** Conditions on cells `c` that keep to the selection. Every report but those of one form is looked up only when something else needs it. */
function cellsWhere(selection: Selection, wanted: Wanted, values: Values): string {
  const ranges = rangesOf(selection);
  const everywhere = ranges[0] === EVERYWHERE;
  const parts = [`c.key IN ${keyIds(wanted.keys, values)}`, `c.year IN ${yearsIn(selection, values)}`];
  if (!everywhere)
    parts.push(ranges.length === 0 ? "false" : `(${ranges.map(([first, last]) => `c.report BETWEEN ${first} AND ${last}`).join(" OR ")})`);
  if (wanted.forms.length < FORMS.length || !isCounted(selection)) {
    const forms = `r.form IN ${values.list(wanted.forms)}`;
    parts.push(
      `EXISTS (SELECT 1 FROM reports r WHERE r.number = c.report AND ${forms}${isCounted(selection) ? "" : where(selection, values)})`,
    );
  }
  return parts.join(" AND ");
}

/** Reports that have a cell kept for one of the keys: the sum, and whether it is whole. Of one key each has one cell. */
const kept = (selection: Selection, wanted: Wanted, values: Values): string =>
  wanted.keys.length === 1
    ? `SELECT c.report AS report, c.value AS value, c.gap AS gap, ${wanted.kept} AS cells FROM cells c WHERE ${cellsWhere(selection, wanted, values)}`
    : `SELECT c.report AS report, sum(c.value) AS value, max(c.gap) AS gap, ${keptCells(wanted, values)} AS cells
       FROM cells c WHERE ${cellsWhere(selection, wanted, values)} GROUP BY c.report`;
const keptCells = ({ keys, kept: always }: Wanted, values: Values): string =>
  always === 0 ? "0" : `sum(c.key IN ${keyIds(keys.filter(isKeptAlways), values)})`;
const isWhole = ({ kept: always }: Wanted): string => `gap = 0 AND cells = ${always}`;

/** `value` compared with the bound, in millionths; the bound may lie between two of them. */
function meets(column: string, { comparator, value, to }: Condition, values: Values): string {
  const bound = new Big(value).times(SCALE);
  const [floor, ceiling] = [bound.round(0, Big.roundDown), bound.round(0, Big.roundUp)].sort((a, b) => a.cmp(b)) as [Big, Big];
  const whole = floor.eq(ceiling);
  const at = (limit: Big): string => values.bind(Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, limit.toNumber())));
  switch (comparator) {
    case "more":
      return `${column} > ${at(floor)}`;
    case "at_least":
      return `${column} >= ${at(ceiling)}`;
    case "less":
      return `${column} < ${at(ceiling)}`;
    case "at_most":
      return `${column} <= ${at(floor)}`;
    case "equal":
      return whole ? `${column} = ${at(floor)}` : "false";
    case "between":
      return `${meets(column, { comparator: "at_least", value }, values)} AND ${meets(column, { comparator: "at_most", value: to ?? value }, values)}`;
    case "not_equal":
      return whole ? `${column} <> ${at(floor)}` : "true";
  }
}

/** How many reports a selection has, of the forms given. */
function counting(selection: Selection, forms: readonly Form[]): Statement {
  const values = new Values();
  const form = `form IN ${values.list(forms)}`;
  if (!isCounted(selection))
    return { sql: `SELECT count(*) AS reports FROM reports r WHERE r.${form}${where(selection, values)}`, values: values.all };
  const prefixes = selection.regions ? values.list(prefixesOf(selection)) : values.list([""]);
  const years = selection.years ? ` AND year IN ${values.list(selection.years)}` : "";
  return {
    sql: `SELECT coalesce(sum(reports), 0) AS reports FROM tally WHERE prefix IN ${prefixes} AND ${form}${years}`,
    values: values.all,
  };
}
export async function aggregate(
  database: Database,
  selection: Selection,
  keys: readonly FigureKey[],
  condition?: Condition,
): Promise<Aggregate> {
  const wanted = wantedOf(keys);
  const values = new Values();
  const rows = `SELECT report, value, ${isWhole(wanted)} AS whole FROM (${kept(selection, wanted, values)})`;
  const met = condition ? meets("value", condition, values) : "true";
  const sums: Statement = {
    sql: `SELECT count(*) AS kept, coalesce(sum(whole), 0) AS whole, coalesce(sum(whole AND ${met}), 0) AS meeting,
      CAST(coalesce(sum(CASE WHEN whole THEN value END), 0) AS TEXT) AS total FROM (${rows})`,
    values: values.all,
  };
  const [all, ofForm, cells] = await database.run([counting(selection, FORMS), counting(selection, wanted.forms), sums]);
  const [reports, able] = [Number(all?.rows[0]?.reports), Number(ofForm?.rows[0]?.reports)];
  const row = cells?.rows[0] ?? {};
  // A report of the form that keeps none of the cells prints 0 in all of them.
  const zeros = wanted.kept > 0 ? 0 : able - Number(row.kept);
  const zeroMeets = !condition || holds(condition, 0);
  return {
    reports,
    counted: Number(row.whole) + zeros,
    meeting: Number(row.meeting) + (zeroMeets ? zeros : 0),
    sum: unscaled(row.total),
  };
}

type Sign = "positive" | "zero" | "negative";
const SIGNS: Record<Sign, string> = { positive: "> 0", zero: "= 0", negative: "< 0" };
type PlacedTotal = Total & { place: string };

/** Reports with a value, ordered by it, ties in list order; at most `limit`. Values are looked for from the top: most reports print 0. */
export async function ordered(
  database: Database,
  selection: Selection,
  keys: readonly FigureKey[],
  { order = "descending", condition, limit }: TotalsOptions,
): Promise<PlacedTotal[]> {
  const wanted = wantedOf(keys);
  const signs: Sign[] = order === "descending" ? ["positive", "zero", "negative"] : ["negative", "zero", "positive"];
  const found: PlacedTotal[] = [];
  for (const sign of signs) {
    const left = limit === undefined ? undefined : limit - found.length;
    if (left !== undefined && left <= 0) break;
    if (sign === "zero" && condition && !holds(condition, 0)) continue;
    const statement =
      sign === "zero" && wanted.kept === 0
        ? zeros(selection, wanted, left)
        : valued(selection, wanted, sign, { order, ...(condition ? { condition } : {}), ...(left === undefined ? {} : { limit: left }) });
    const [result] = await database.run([statement]);
    found.push(...(result?.rows ?? []).map(totalOf));
  }
  return found;
}
const totalOf = (row: Row): PlacedTotal => ({ report: summaryOf(row), place: String(row.place), value: unscaled(row.value) });

function valued(selection: Selection, wanted: Wanted, sign: Sign, { order, condition, limit }: TotalsOptions): Statement {
  const values = new Values();
  const direction = order === "descending" ? "DESC" : "ASC";
  const [only] = wanted.keys;
  const met = condition ? ` AND ${meets("v.value", condition, values)}` : "";
  // One figure of one year stands in order in an index, and the first few are read; within a region its own cells are fewer.
  const inOrder = wanted.keys.length === 1 && wanted.kept === 0 && selection.years?.length === 1 && rangesOf(selection)[0] === EVERYWHERE;
  const from = inOrder
    ? `(SELECT c.report AS report, c.value AS value FROM cells c INDEXED BY cells_ranked WHERE c.gap = 0
        AND c.key = (SELECT id FROM figure_keys WHERE key = ${values.bind(only ?? "")}) AND c.year = ${values.bind(selection.years?.[0] ?? 0)}
        AND c.value ${SIGNS[sign]}${others(selection, wanted, values)})`
    : `(SELECT report, value FROM (${kept(selection, wanted, values)}) WHERE ${isWhole(wanted)} AND value ${SIGNS[sign]})`;
  return {
    sql: `SELECT ${SUMMARY}, r.place, CAST(v.value AS TEXT) AS value FROM ${from} v CROSS JOIN reports r ON r.number = v.report
      WHERE true${met} ORDER BY v.value ${direction}, r.place${limit === undefined ? "" : ` LIMIT ${values.bind(limit)}`}`,
    values: values.all,
  };
}
const others = (selection: Selection, wanted: Wanted, values: Values): string =>
  wanted.forms.length === FORMS.length && isCounted(selection)
    ? ""
    : ` AND EXISTS (SELECT 1 FROM reports r WHERE r.number = c.report AND r.form IN ${values.list(wanted.forms)}${where(selection, values)})`;

/** In list order, those whose cells are all printed and add up to 0. */
function zeros(selection: Selection, wanted: Wanted, limit: number | undefined): Statement {
  const values = new Values();
  const cells = `FROM cells c WHERE c.key IN ${keyIds(wanted.keys, values)} AND c.year = r.year AND c.report = r.number`;
  return {
    sql: `SELECT ${SUMMARY}, r.place, 0 AS value FROM reports r WHERE r.form IN ${values.list(wanted.forms)}${where(selection, values)}
      AND NOT EXISTS (SELECT 1 ${cells} AND c.gap > 0) AND coalesce((SELECT sum(c.value) ${cells}), 0) = 0
      ORDER BY r.place${limit === undefined ? "" : ` LIMIT ${values.bind(limit)}`}`,
    values: values.all,
  };
}
