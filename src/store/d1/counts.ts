// Counts that D1 keeps, so that none walks the reports: how many there are, of which years and provinces. Several databases are counted together.
import type { Selection, Store } from "../../answer/reports/store.ts";
import type { Withdrawn } from "../../report/history.ts";
import type { Database, Statement } from "./database.ts";
import { PROVINCES } from "./names.ts";
import { isCounted, ofClass, prefixesOf, Values, where } from "./where.ts";

type Extent = Awaited<ReturnType<Store["extent"]>>;
type Size = Awaited<ReturnType<Store["size"]>>;

/** The years and provinces that have reports, from the counts. */
const COUNT_STATEMENTS: Statement[] = [
  { sql: "SELECT DISTINCT year FROM tally WHERE prefix = '' AND reports > 0" },
  { sql: "SELECT DISTINCT prefix FROM tally WHERE prefix IN (SELECT value FROM json_each(?1)) AND reports > 0", values: [PROVINCES] },
];

export async function extent(databases: readonly Database[]): Promise<Extent> {
  const results = await Promise.all(databases.map((database) => database.run(COUNT_STATEMENTS)));
  const distinct = <T>(values: T[]): T[] => [...new Set(values)].sort();
  return {
    years: distinct(results.flatMap(([years]) => years?.rows ?? []).map(({ year }) => Number(year))).reverse(),
    provinces: distinct(results.flatMap(([, provinces]) => provinces?.rows ?? []).map(({ prefix }) => String(prefix))),
  };
}

/** Reports taken back, as ingestion wrote them (d1/write.ts); a database of before that has none. */
export async function withdrawn(databases: readonly Database[]): Promise<Withdrawn[]> {
  const asked: Statement = { sql: "SELECT value FROM meta WHERE name = 'withdrawn'" };
  const results = await Promise.all(databases.map((database) => database.run([asked])));
  const all = results.flatMap(([found]) => (found?.rows ?? []).flatMap(({ value }) => JSON.parse(String(value)) as Withdrawn[]));
  return all.filter((each, i) => all.findIndex(({ id }) => id === each.id) === i);
}

export async function size(databases: readonly Database[]): Promise<Size> {
  const statements: Statement[] = [
    { sql: "SELECT sum(reports) AS reports, sum(passages) AS passages, sum(figures) AS figures FROM tally WHERE prefix = ''" },
    { sql: "SELECT value FROM meta WHERE name = 'version'" },
  ];
  const results = await Promise.all(databases.map((database) => database.run(statements)));
  const count = (of: string) => results.reduce((total, [tally]) => total + Number(tally?.rows[0]?.[of] ?? 0), 0);
  const version = results
    .map(([, meta]) =>
      Number(meta?.rows[0]?.value ?? 0)
        .toString(16)
        .padStart(12, "0"),
    )
    .join(".");
  return { reports: count("reports"), passages: count("passages"), figures: count("figures"), version };
}

/** Its row is the newest year of the selection, null when it is empty. */
export function newest(selection: Selection): Statement {
  const values = new Values();
  if (isCounted(selection)) {
    const prefixes = values.list(selection.regions ? prefixesOf(selection) : [""]);
    const years = selection.years ? ` AND year IN ${values.list(selection.years)}` : "";
    return {
      sql: `SELECT max(year) AS year FROM tally WHERE prefix IN ${prefixes} AND reports > 0${years}${ofClass("class", selection, values)}`,
      values: values.all,
    };
  }
  return { sql: `SELECT max(r.year) AS year FROM reports r WHERE true${where(selection, values)}`, values: values.all };
}
