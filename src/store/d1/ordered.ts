// Reports of a selection in the order of a figure, as SQL: the first so many, or those from a place on. One database; store/d1.ts puts several
// together.
import type { Selection, Total, TotalsOptions } from "../../answer/reports/store.ts";
import { holds } from "../../condition.ts";
import type { FigureKey } from "../../form/vocabulary.ts";
import { classesOf } from "./classes.ts";
import type { Database, Row, Statement } from "./database.ts";
import { counting, isTotalled } from "./figures.ts";
import { EVERYWHERE, REPORTS_PER_REGION, SUMMARY, summaryOf } from "./rows.ts";
import { isWhole, kept, keyIds, meets, unscaled, type Wanted, wantedOf, yearsIn } from "./wanted.ts";
import { isCounted, ofClass, prefixesOf, rangesOf, Values, where } from "./where.ts";

type Sign = "positive" | "zero" | "negative";
const signOf = (value: number): Sign => (value > 0 ? "positive" : value < 0 ? "negative" : "zero");
const SIGNS: Record<Sign, string> = { positive: "> 0", zero: "= 0", negative: "< 0" };
type PlacedTotal = Total & { place: string };
type Order = "descending" | "ascending";
const DIRECTIONS: Record<Order, { sql: string; first: string; beyond: string; last: number }> = {
  descending: { sql: "DESC", first: ">=", beyond: ">", last: -Number.MAX_SAFE_INTEGER },
  ascending: { sql: "ASC", first: "<=", beyond: "<", last: Number.MAX_SAFE_INTEGER },
};

/**
 * Reports with a value, ordered by it, ties in list order; at most `limit`, behind the first `skip`. Values are looked for from the top: most
 * reports print 0. Errors: those of the database.
 */
export async function ordered(
  database: Database,
  selection: Selection,
  keys: readonly FigureKey[],
  { order = "descending", condition, limit, skip = 0 }: TotalsOptions,
): Promise<PlacedTotal[]> {
  const wanted = wantedOf(keys);
  if (skip > 0)
    return fromPlace(database, selection, wanted, {
      order,
      skip,
      ...(condition ? { condition } : {}),
      ...(limit === undefined ? {} : { limit }),
    });
  const signs: Sign[] = order === "descending" ? ["positive", "zero", "negative"] : ["negative", "zero", "positive"];
  const found: PlacedTotal[] = [];
  for (const sign of signs) {
    const left = limit === undefined ? undefined : limit - found.length;
    if (left !== undefined && left <= 0) break;
    if (sign === "zero" && condition && !holds(condition, 0)) continue;
    if (condition?.comparator === "equal" && signOf(condition.value) !== sign) continue;
    const implied = sign === "zero" && wanted.kept === 0;
    if (implied && (await zerosIn(database, selection, wanted)) <= 0) continue;
    const options = { order, ...(condition ? { condition } : {}), ...(left === undefined ? {} : { limit: left }) };
    found.push(
      ...(implied ? await read(database, zeros(selection, wanted, left, 0)) : await valued(database, selection, wanted, sign, options)),
    );
  }
  return found;
}

/** Values are counted first, and only reports that have those of the places wanted are read. */
async function fromPlace(
  database: Database,
  selection: Selection,
  wanted: Wanted,
  { order, condition, limit = Number.MAX_SAFE_INTEGER, skip }: Options & { skip: number },
): Promise<PlacedTotal[]> {
  const implied = wanted.kept === 0 && (!condition || holds(condition, 0)) ? await zerosWithoutCells(database, selection, wanted) : 0;
  const values = new Values();
  const met = condition ? ` AND ${meets("value", condition, values)}` : "";
  const held = `SELECT value FROM (${kept(selection, wanted, values)}) WHERE ${isWhole(wanted)}${met}`;
  const { sql: direction } = DIRECTIONS[order];
  const [counts] = await database.run([
    {
      sql: `WITH counts AS (
          SELECT value, sum(n) AS n FROM (
            SELECT value, count(*) AS n FROM (${held}) GROUP BY value UNION ALL SELECT 0, ${values.bind(implied)}
          ) GROUP BY value
        ), placed AS (SELECT value, n, sum(n) OVER (ORDER BY value ${direction}) AS upto FROM counts)
        SELECT CAST(value AS TEXT) AS value, n, upto - n AS before FROM placed
        WHERE n > 0 AND upto > ${values.bind(skip)} AND upto - n < ${values.bind(skip + limit)} ORDER BY before`,
      values: values.all,
    },
  ]);
  const found: PlacedTotal[] = [];
  for (const row of counts?.rows ?? []) {
    const left = limit - found.length;
    const from = Math.max(0, skip - Number(row.before));
    const same =
      row.value === "0" && wanted.kept === 0
        ? zeros(selection, wanted, left, from)
        : equalTo(String(row.value), selection, wanted, left, from);
    found.push(...(await read(database, same)));
  }
  return found;
}

/** In list order, those whose sum is so many millionths. */
function equalTo(millionths: string, selection: Selection, wanted: Wanted, limit: number, skip: number): Statement {
  const values = new Values();
  return {
    sql: `SELECT ${SUMMARY}, r.place, CAST(v.value AS TEXT) AS value
      FROM (SELECT report, value FROM (${kept(selection, wanted, values)}) WHERE ${isWhole(wanted)} AND value = CAST(${values.bind(millionths)} AS INTEGER)) v
      CROSS JOIN reports r ON r.number = v.report ORDER BY r.place LIMIT ${values.bind(limit)} OFFSET ${values.bind(skip)}`,
    values: values.all,
  };
}

const read = async (database: Database, ...statements: Statement[]): Promise<PlacedTotal[]> =>
  (await database.run(statements)).flatMap(({ rows }) => rows).map(totalOf);
const totalOf = (row: Row): PlacedTotal => ({ report: summaryOf(row), place: String(row.place), value: unscaled(row.value) });

/** Reports of the form that keep none of the cells: all of them print 0. */
async function zerosWithoutCells(database: Database, selection: Selection, wanted: Wanted): Promise<number> {
  const values = new Values();
  const own: Statement = { sql: `SELECT count(*) AS kept FROM (${kept(selection, wanted, values)})`, values: values.all };
  const [all, cells] = await database.run([
    counting(selection, wanted.forms),
    isTotalled(selection, wanted) && wanted.keys.length === 1 ? cellsKept(selection, wanted) : own,
  ]);
  return Number(all?.rows[0]?.reports) - Number(cells?.rows[0]?.kept);
}

/** Of several keys cells may add up to 0 too: then it is not known without walking them. */
const zerosIn = async (database: Database, selection: Selection, wanted: Wanted): Promise<number> =>
  wanted.keys.length === 1 ? zerosWithoutCells(database, selection, wanted) : 1;

function cellsKept(selection: Selection, wanted: Wanted): Statement {
  const values = new Values();
  return {
    sql: `SELECT coalesce(sum(cells), 0) AS kept FROM totals WHERE key IN ${keyIds(wanted.keys, values)} AND year IN ${yearsIn(selection, values)}
      AND prefix IN ${values.list(selection.regions ? prefixesOf(selection) : [""])}${ofClass("class", selection, values, wanted.forms)}`,
    values: values.all,
  };
}

type Options = Omit<TotalsOptions, "skip"> & { order: Order };

async function valued(database: Database, selection: Selection, wanted: Wanted, sign: Sign, options: Options): Promise<PlacedTotal[]> {
  const { limit, order } = options;
  // One figure of one year stands in order in an index, class by class; within a region its own cells are fewer.
  const indexed =
    wanted.keys.length === 1 &&
    wanted.kept === 0 &&
    selection.years?.length === 1 &&
    rangesOf(selection)[0] === EVERYWHERE &&
    isCounted(selection);
  if (!indexed || limit === undefined) return read(database, fromAll(selection, wanted, sign, options));
  const classes = classesOf(selection.members, wanted.forms);
  const present = (await classesIn(database)).filter((each) => classes.includes(each));
  if (present.length === 0) return [];
  const lists = await read(database, ...present.map((each) => ofOneClass(each, selection, wanted, sign, { ...options, limit })));
  const upwards = order === "ascending" ? 1 : -1;
  return lists.sort((a, b) => upwards * ((a.value ?? 0) - (b.value ?? 0)) || (a.place < b.place ? -1 : 1)).slice(0, limit);
}

/** Asked once for each answer: a database that one answer reads is one state of the corpus. */
const CLASSES = new WeakMap<Database, Promise<number[]>>();
function classesIn(database: Database): Promise<number[]> {
  const known = CLASSES.get(database);
  if (known) return known;
  const asked = database
    .run([{ sql: "SELECT DISTINCT class FROM tally WHERE prefix = '' AND reports > 0" }])
    .then(([found]) => (found?.rows ?? []).map((row) => Number(row.class)));
  CLASSES.set(database, asked);
  return asked;
}

/**
 * The first of one class: all that are beyond the last one's value, and of those that are equal to it the first in the list. Numbers stand in the
 * order of regions, so that of very many equal ones only those up to the end of one region are looked at.
 */
function ofOneClass(
  own: number,
  selection: Selection,
  wanted: Wanted,
  sign: Sign,
  { order, condition, limit }: Options & { limit: number },
): Statement {
  const values = new Values();
  const { sql: direction, beyond, last } = DIRECTIONS[order];
  const count = values.bind(limit);
  // Each column but the value is held against one value, so that the index gives its order. Of two bounds on the value only one leads through the
  // index: "+" keeps the others out of it.
  const among = (value: string, which: string): string => `cells c INDEXED BY cells_ranked WHERE c.gap = 0
    AND c.key = (SELECT id FROM figure_keys WHERE key = ${values.bind(wanted.keys[0] ?? "")}) AND c.year = ${values.bind(selection.years?.[0] ?? 0)}
    AND c.class = ${own} AND ${value} ${SIGNS[sign]}${condition ? ` AND ${meets(value, condition, values)}` : ""}${which}`;
  const lead = condition?.comparator === "equal" ? "c.value" : "+c.value";
  const bound = "(SELECT value FROM bound)";
  const lastRegion = `(SELECT (report / ${REPORTS_PER_REGION} + 1) * ${REPORTS_PER_REGION} FROM last)`;
  const rows = (which: string): string => `SELECT ${SUMMARY}, r.place, CAST(f.value AS TEXT) AS value, f.value AS size
    FROM (SELECT c.report AS report, c.value AS value FROM ${among(lead, ` AND ${which}`)}) f CROSS JOIN reports r ON r.number = f.report`;
  return {
    sql: `WITH bound (value) AS MATERIALIZED (
        SELECT coalesce((SELECT c.value FROM ${among("c.value", "")} ORDER BY c.value ${direction} LIMIT 1 OFFSET ${count} - 1), ${last})
      ), last (report) AS MATERIALIZED (
        SELECT max(report) FROM (SELECT c.report FROM ${among("+c.value", ` AND c.value = ${bound}`)} ORDER BY c.report LIMIT ${count})
      )
      ${rows(`c.value ${beyond} ${bound}`)} UNION ALL ${rows(`c.value = ${bound} AND c.report < ${lastRegion}`)}
      ORDER BY size ${direction}, place LIMIT ${count}`,
    values: values.all,
  };
}

/** From all cells of the selection: the values first, then only the reports up to the last of those wanted. */
function fromAll(selection: Selection, wanted: Wanted, sign: Sign, { order, condition, limit }: Options): Statement {
  const values = new Values();
  const { sql: direction, first, last } = DIRECTIONS[order];
  const met = condition ? ` AND ${meets("value", condition, values)}` : "";
  const held = `SELECT report, value FROM (${kept(selection, wanted, values)}) WHERE ${isWhole(wanted)} AND value ${SIGNS[sign]}${met}`;
  const far =
    limit === undefined
      ? last
      : `coalesce((SELECT value FROM held ORDER BY value ${direction} LIMIT 1 OFFSET ${values.bind(limit)} - 1), ${last})`;
  return {
    sql: `WITH held AS MATERIALIZED (${held}), far (value) AS MATERIALIZED (SELECT ${far})
      SELECT ${SUMMARY}, r.place, CAST(v.value AS TEXT) AS value FROM far CROSS JOIN held v ON v.value ${first} far.value
      CROSS JOIN reports r ON r.number = v.report
      ORDER BY v.value ${direction}, r.place LIMIT ${limit === undefined ? -1 : values.bind(limit)}`,
    values: values.all,
  };
}

/** In list order, those whose cells are all printed and add up to 0. */
function zeros(selection: Selection, wanted: Wanted, limit: number | undefined, skip: number): Statement {
  const values = new Values();
  const cells = `FROM cells c WHERE c.key IN ${keyIds(wanted.keys, values)} AND c.year = r.year AND c.report = r.number`;
  const isZero =
    wanted.keys.length === 1
      ? `NOT EXISTS (SELECT 1 ${cells})`
      : `NOT EXISTS (SELECT 1 ${cells} AND c.gap > 0) AND coalesce((SELECT sum(c.value) ${cells}), 0) = 0`;
  return {
    sql: `SELECT ${SUMMARY}, r.place, 0 AS value FROM reports r WHERE true${ofClass("r.class", {}, values, wanted.forms)}${where(selection, values)}
      AND ${isZero} ORDER BY r.place LIMIT ${limit === undefined ? -1 : values.bind(limit)} OFFSET ${values.bind(skip)}`,
    values: values.all,
  };
}
