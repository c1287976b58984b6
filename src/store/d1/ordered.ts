// Reports of a selection in the order of a figure, as SQL: the first so many, or those from a place on. One database; store/d1.ts puts several
// together.
import type { Selection, Total, TotalsOptions } from "../../answer/store.ts";
import { holds } from "../../condition.ts";
import type { FigureKey } from "../../form/vocabulary.ts";
import { classesOf } from "./classes.ts";
import type { Database, Row, Statement } from "./database.ts";
import { counting, isTotalled } from "./figures.ts";
import { EVERYWHERE, REPORTS_PER_REGION, SUMMARY, summaryOf } from "./rows.ts";
import { isWhole, kept, keyIds, meets, unscaled, type Wanted, wantedOf, yearsIn } from "./wanted.ts";
import { isCounted, ofClass, prefixesOf, rangesOf, Values, where } from "./where.ts";

type Sign = "positive" | "zero" | "negative";
const SIGNS: Record<Sign, string> = { positive: "> 0", zero: "= 0", negative: "< 0" };
export type PlacedTotal = Total & { place: string };
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
  const signs: Sign[] = order === "descending" ? ["positive", "zero", "negative"] : ["negative", "zero", "positive"];
  const found: PlacedTotal[] = [];
  let before = skip;
  for (const sign of signs) {
    const left = limit === undefined ? undefined : limit - found.length;
    if (left !== undefined && left <= 0) break;
    if (sign === "zero" && condition && !holds(condition, 0)) continue;
    const implied = sign === "zero" && wanted.kept === 0;
    const held = before > 0 || implied ? await countOf(database, selection, wanted, sign, condition) : null;
    if (held !== null && held <= before) {
      before -= held;
      continue;
    }
    const options = { order, ...(condition ? { condition } : {}), ...(left === undefined ? {} : { limit: left }), skip: before };
    found.push(
      ...(implied
        ? await read(database, zeros(selection, wanted, left, before))
        : await valued(database, selection, wanted, sign, options)),
    );
    before = 0;
  }
  return found;
}
const read = async (database: Database, ...statements: Statement[]): Promise<PlacedTotal[]> =>
  (await database.run(statements)).flatMap(({ rows }) => rows).map(totalOf);
const totalOf = (row: Row): PlacedTotal => ({ report: summaryOf(row), place: String(row.place), value: unscaled(row.value) });

/** How many have a value of that sign; of zeros, where that is not known without walking them, one at least. */
async function countOf(
  database: Database,
  selection: Selection,
  wanted: Wanted,
  sign: Sign,
  condition: TotalsOptions["condition"],
): Promise<number> {
  const values = new Values();
  const met = condition ? ` AND ${meets("value", condition, values)}` : "";
  const own: Statement = {
    sql: `SELECT count(*) AS kept, coalesce(sum(${isWhole(wanted)} AND value ${SIGNS[sign]}${met}), 0) AS held FROM (${kept(selection, wanted, values)})`,
    values: values.all,
  };
  if (sign !== "zero" || wanted.kept > 0) return Number((await database.run([own]))[0]?.rows[0]?.held);
  const [all, cells] = await database.run([
    counting(selection, wanted.forms),
    isTotalled(selection, wanted) && wanted.keys.length === 1 ? cellsKept(selection, wanted) : own,
  ]);
  // Cells that are kept print something else than 0; of several they may add up to it.
  return Number(all?.rows[0]?.reports) - Number(cells?.rows[0]?.kept) + Number(cells?.rows[0]?.held ?? 0);
}

function cellsKept(selection: Selection, wanted: Wanted): Statement {
  const values = new Values();
  return {
    sql: `SELECT coalesce(sum(cells), 0) AS kept FROM totals WHERE key IN ${keyIds(wanted.keys, values)} AND year IN ${yearsIn(selection, values)}
      AND prefix IN ${values.list(selection.regions ? prefixesOf(selection) : [""])}${ofClass("class", selection, values, wanted.forms)}`,
    values: values.all,
  };
}

type Options = TotalsOptions & { order: Order; skip: number };

async function valued(database: Database, selection: Selection, wanted: Wanted, sign: Sign, options: Options): Promise<PlacedTotal[]> {
  const { limit, skip, order } = options;
  // One figure of one year stands in order in an index, class by class; within a region its own cells are fewer.
  const indexed =
    wanted.keys.length === 1 &&
    wanted.kept === 0 &&
    selection.years?.length === 1 &&
    rangesOf(selection)[0] === EVERYWHERE &&
    isCounted(selection);
  if (!indexed || limit === undefined || skip > 0) return read(database, fromAll(selection, wanted, sign, options));
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
  const met = condition ? ` AND ${meets("c.value", condition, values)}` : "";
  const count = values.bind(limit);
  const among = `cells c INDEXED BY cells_ranked ON c.gap = 0 AND c.key = key.id AND c.year = ${values.bind(selection.years?.[0] ?? 0)}
    AND c.class = ${own} AND c.value ${SIGNS[sign]}${met}`;
  const key = `SELECT id FROM figure_keys WHERE key = ${values.bind(wanted.keys[0] ?? "")}`;
  const columns = `${SUMMARY}, r.place, CAST(c.value AS TEXT) AS value, c.value AS size`;
  const regions = `(last.report / ${REPORTS_PER_REGION} + 1) * ${REPORTS_PER_REGION}`;
  return {
    sql: `WITH key (id) AS MATERIALIZED (${key}),
      bound (value) AS MATERIALIZED (SELECT coalesce((
        SELECT c.value FROM key CROSS JOIN ${among} ORDER BY c.value ${direction} LIMIT 1 OFFSET ${count} - 1
      ), ${last})),
      last (report) AS MATERIALIZED (SELECT max(report) FROM (
        SELECT c.report FROM key CROSS JOIN bound CROSS JOIN ${among} AND c.value = bound.value ORDER BY c.report LIMIT ${count}
      ))
      SELECT ${columns} FROM key CROSS JOIN bound CROSS JOIN ${among} AND c.value ${beyond} bound.value CROSS JOIN reports r ON r.number = c.report
      UNION ALL
      SELECT ${columns} FROM key CROSS JOIN bound CROSS JOIN last CROSS JOIN ${among} AND c.value = bound.value AND c.report < ${regions}
      CROSS JOIN reports r ON r.number = c.report
      ORDER BY size ${direction}, place LIMIT ${count}`,
    values: values.all,
  };
}

/** From all cells of the selection: the values first, then only the reports that are between the first and the last of those wanted. */
function fromAll(selection: Selection, wanted: Wanted, sign: Sign, { order, condition, limit, skip }: Options): Statement {
  const values = new Values();
  const { sql: direction, first, beyond, last } = DIRECTIONS[order];
  const met = condition ? ` AND ${meets("value", condition, values)}` : "";
  const held = `SELECT report, value FROM (${kept(selection, wanted, values)}) WHERE ${isWhole(wanted)} AND value ${SIGNS[sign]}${met}`;
  const at = (place: number): string =>
    `coalesce((SELECT value FROM held ORDER BY value ${direction} LIMIT 1 OFFSET ${values.bind(place)}), ${last})`;
  return {
    sql: `WITH held AS MATERIALIZED (${held}),
      far (value) AS MATERIALIZED (SELECT ${limit === undefined ? last : at(skip + limit - 1)}),
      near (value) AS MATERIALIZED (SELECT ${skip === 0 ? -last : at(skip)})
      SELECT ${SUMMARY}, r.place, CAST(v.value AS TEXT) AS value FROM far CROSS JOIN near CROSS JOIN held v ON v.value ${first} far.value
      AND near.value ${first} v.value CROSS JOIN reports r ON r.number = v.report
      ORDER BY v.value ${direction}, r.place LIMIT ${limit === undefined ? -1 : values.bind(limit)}
      OFFSET ${skip === 0 ? 0 : `${values.bind(skip)} - (SELECT count(*) FROM held, near WHERE held.value ${beyond} near.value)`}`,
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
