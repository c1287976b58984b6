// The names in D1 as store/directory.ts looks for them; several databases are asked together.
import type { Selection } from "../../answer/reports/store.ts";
import type { Agency, Region } from "../../names/directory.ts";
import type { Sounds } from "../../names/keys.ts";
import {
  byOwner,
  COUNTED_OWNERS,
  type Keys,
  type KnownKey,
  type NameIndex,
  type Owner,
  prefixesOf,
  WHOLE_DIRECTORY,
  type Who,
} from "../directory.ts";
import type { Database, Row, Statement, SteadyDatabase } from "./database.ts";
import { Values, where } from "./where.ts";

const AGENCY = "a.id, a.name, a.names, a.region, a.parent, a.level, a.years";
const LISTED = "ORDER BY a.region, a.name, a.id";

export const agencyOf = (row: Row): Agency => ({
  id: String(row.id),
  name: String(row.name),
  names: JSON.parse(String(row.names)) as string[],
  region: String(row.region),
  ...(row.parent === null || row.parent === undefined ? {} : { parent: String(row.parent) }),
  level: String(row.level) as Agency["level"],
  years: JSON.parse(String(row.years)) as number[],
});
const regionOf = (row: Row): Region => ({
  code: String(row.code),
  name: String(row.name),
  names: JSON.parse(String(row.names)) as string[],
});

export const agencyById = (id: string): Statement => ({ sql: `SELECT ${AGENCY} FROM agencies a WHERE a.id = ?1`, values: [id] });

/** Which agencies have reports in a selection, and of which years; at most `limit` rows of one agency and year. */
export async function yearsWithin(
  databases: readonly Database[],
  selection: Selection,
  agencies: readonly string[] | null,
  limit: number,
): Promise<Map<string, number[]>> {
  const values = new Values();
  const named = agencies ? ` AND r.agency IN ${values.list(agencies)}` : "";
  const sql = `SELECT r.agency, r.year FROM reports r WHERE true${named}${where(selection, values)} ORDER BY r.place LIMIT ${values.bind(limit)}`;
  const results = await Promise.all(databases.map((database) => database.run([{ sql, values: values.all }])));
  const years = new Map<string, number[]>();
  for (const { agency, year } of results.flatMap(([found]) => found?.rows ?? []))
    years.set(String(agency), [...(years.get(String(agency)) ?? []), Number(year)]);
  return years;
}

/** A row when agencies are few: as the outer table, so that else nothing is read of the inner. */
const FEW = `(SELECT 1 FROM meta WHERE name = 'agencies' AND value <= ${WHOLE_DIRECTORY})`;
const WHOLE = [
  { sql: `SELECT ${AGENCY} FROM ${FEW} CROSS JOIN agencies a ${LISTED}` },
  { sql: `SELECT r.code, r.name, r.names FROM ${FEW} CROSS JOIN regions r` },
] as const;
const isLarge = (databases: readonly SteadyDatabase[]): boolean =>
  databases.reduce((total, database) => total + (database.agencies() ?? 0), 0) > WHOLE_DIRECTORY;

/** Every agency and region, when they are few; null when they are not. Known to be many, nothing is read. */
export async function wholeDirectory(databases: readonly SteadyDatabase[]): Promise<Who | null> {
  if (isLarge(databases)) return null;
  const whole = await Promise.all(databases.map((database) => database.run(WHOLE)));
  return isLarge(databases) ? null : whoIn(whole);
}

/** Of each database the rows of agencies, then those of regions. */
function whoIn(results: readonly (readonly { rows: Row[] }[])[]): Who {
  const regions = new Map(results.flatMap(([, found]) => found?.rows ?? []).map((row) => [String(row.code), regionOf(row)]));
  return {
    agencies: results.flatMap(([found]) => found?.rows ?? []).map(agencyOf),
    regions: [...regions.values()].sort((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1)),
  };
}

export function d1Names(databases: readonly Database[], sounds: Sounds): NameIndex {
  return {
    sounds,
    async known(keys) {
      const results = keys.size > 0 ? await Promise.all(databases.map((database) => database.run([knownOf(keys)]))) : [];
      return keysIn(results.flatMap(([found]) => found?.rows ?? []));
    },
    async ownersWithin(requests, limit) {
      if (requests.length === 0) return [];
      const statements = requests.map(({ key, within }) => ownersWithin(key, within, limit));
      const results = await Promise.all(databases.map((database) => database.run(statements)));
      return requests.map((_, i) =>
        results
          .flatMap((result) => result[i]?.rows ?? [])
          .map(ownerOf)
          .filter((owner, j, all) => all.findIndex((other) => other.kind === owner.kind && other.id === owner.id) === j)
          .sort(byOwner)
          .slice(0, limit),
      );
    },
    async fetch(agencies, regions, others) {
      const asked = [withAbove(agencies), regionsOf(agencies, regions), ...(others.size > 0 ? [knownOf(others)] : [])];
      const results = await Promise.all(databases.map((database) => database.run(asked)));
      return [whoIn(results), keysIn(results.flatMap(([, , found]) => found?.rows ?? []))];
    },
    async first(limit) {
      const statement: Statement = { sql: `SELECT a.id FROM agencies a ${LISTED} LIMIT ?1`, values: [limit] };
      const results = await Promise.all(databases.map((database) => database.run([statement])));
      return results
        .flatMap(([found]) => found?.rows ?? [])
        .map((row) => String(row.id))
        .slice(0, limit);
    },
  };
}

/** Of what a text's keys begin with most is nobody's beginning, and their keys are not looked for. */
const KNOWN = `SELECT n.key, n.owners, n.who FROM json_each(?1) s
  CROSS JOIN json_each(CASE WHEN EXISTS (SELECT 1 FROM name_keys b WHERE b.start = s.key) THEN s.value ELSE '[]' END) j
  CROSS JOIN name_keys n ON n.start = s.key AND n.key = j.value`;
const knownOf = (keys: Keys): Statement => ({
  sql: KNOWN,
  values: [JSON.stringify(Object.fromEntries(Array.from(keys, ([start, alike]) => [start, [...alike]])))],
});
function keysIn(rows: readonly Row[]): Map<string, KnownKey> {
  const known = new Map<string, KnownKey>();
  for (const row of rows) {
    const key = String(row.key);
    known.set(key, together(known.get(key), { count: Number(row.owners), owners: () => ownersIn(String(row.who)) }));
  }
  return known;
}
const ownersIn = (who: string): Owner[] =>
  (JSON.parse(who) as [region: string, agency?: string][]).map(([region, agency]) =>
    agency === undefined ? { kind: "region", id: region, region } : { kind: "agency", id: agency, region },
  );
/** The same key in two databases. */
const together = (one: KnownKey | undefined, other: KnownKey): KnownKey =>
  one
    ? {
        count: Math.min(COUNTED_OWNERS, one.count + other.count),
        owners: () => [...one.owners(), ...other.owners()].sort(byOwner).slice(0, COUNTED_OWNERS),
      }
    : other;
const ownerOf = (row: Row): Owner => ({
  kind: row.kind === "region" ? "region" : "agency",
  id: String(row.id),
  region: String(row.region),
});

const ownersWithin = (key: string, within: string, limit: number): Statement => ({
  sql: "SELECT region, kind, id FROM names WHERE key = ?1 AND region >= ?2 AND region < ?3 ORDER BY region, kind, id LIMIT ?4",
  values: [key, within, `${within}:`, limit],
});

/** The agencies, and what each belongs to, upwards. */
const UP = `WITH RECURSIVE up (id, parent, region) AS (
  SELECT a.id, a.parent, a.region FROM json_each(?1) j CROSS JOIN agencies a ON a.id = j.value
  UNION SELECT a.id, a.parent, a.region FROM up CROSS JOIN agencies a ON a.id = up.parent
)`;

const withAbove = (ids: readonly string[]): Statement => ({
  sql: `${UP} SELECT ${AGENCY} FROM (
      SELECT id FROM up UNION SELECT (SELECT min(b.id) FROM agencies b WHERE b.parent = j.value) FROM json_each(?1) j
    ) w CROSS JOIN agencies a ON a.id = w.id ${LISTED}`,
  values: [JSON.stringify(ids)],
});

/** Every code of two digits. */
export const PROVINCES = JSON.stringify(Array.from({ length: 90 }, (_, i) => String(i + 10)));

/** The regions, those they and the agencies lie in, and every province. */
const regionsOf = (ids: readonly string[], codes: readonly string[]): Statement => ({
  sql: `${UP} SELECT r.code, r.name, r.names FROM (
      SELECT value AS code FROM json_each(?2) UNION SELECT substr(region, 1, 2) FROM up UNION SELECT substr(region, 1, 4) FROM up
      UNION SELECT region FROM up UNION SELECT code FROM regions WHERE length(code) = 2
    ) w CROSS JOIN regions r ON r.code = w.code`,
  values: [JSON.stringify(ids), JSON.stringify([...new Set(codes.flatMap(prefixesOf))])],
});
