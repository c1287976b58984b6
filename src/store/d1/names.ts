// The names in D1 as store/directory.ts looks for them; several databases are asked together.
import type { Selection } from "../../answer/reports/store.ts";
import type { Agency, Region } from "../../names/directory.ts";
import type { Sounds } from "../../names/keys.ts";
import { byOwner, COUNTED_OWNERS, type NameIndex, type Owner, prefixesOf, WHOLE_DIRECTORY, type Who } from "../directory.ts";
import type { Database, Row, Statement } from "./database.ts";
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

/** Every agency and region, when they are few; null when they are not. */
export async function wholeDirectory(databases: readonly Database[]): Promise<Who | null> {
  const count: Statement = { sql: "SELECT value FROM meta WHERE name = 'agencies'" };
  const counts = await Promise.all(databases.map(async (database) => Number((await database.run([count]))[0]?.rows[0]?.value ?? 0)));
  if (counts.reduce((total, each) => total + each, 0) > WHOLE_DIRECTORY) return null;
  return gathered(databases, [{ sql: `SELECT ${AGENCY} FROM agencies a ${LISTED}` }, { sql: "SELECT code, name, names FROM regions" }]);
}

async function gathered(databases: readonly Database[], statements: readonly [Statement, Statement]): Promise<Who> {
  const results = await Promise.all(databases.map((database) => database.run(statements)));
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
      const statement: Statement = { sql: KNOWN, values: [JSON.stringify(keys)] };
      const results = await Promise.all(databases.map((database) => database.run([statement])));
      const counts = new Map<string, number>();
      for (const { key, owners } of results.flatMap(([found]) => found?.rows ?? []))
        counts.set(String(key), Math.min(COUNTED_OWNERS, (counts.get(String(key)) ?? 0) + Number(owners)));
      return new Map(keys.flatMap((key) => (counts.has(key) ? [[key, counts.get(key) ?? 0]] : [])));
    },
    async owners(keys) {
      if (keys.length === 0) return [];
      const statement: Statement = { sql: OWNERS, values: [JSON.stringify(keys)] };
      const results = await Promise.all(databases.map((database) => database.run([statement])));
      return results.flatMap(([found]) => found?.rows ?? []).map(ownerOf);
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
    fetch: (agencies, regions) => gathered(databases, [withAbove(agencies), regionsOf(agencies, regions)]),
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

const KNOWN = "SELECT n.key, n.owners FROM json_each(?1) j CROSS JOIN name_keys n ON n.key = j.value";
const OWNERS = "SELECT n.region, n.kind, n.id FROM json_each(?1) j CROSS JOIN names n ON n.key = j.value";
const ownerOf = (row: Row): Owner => ({
  kind: row.kind === "region" ? "region" : "agency",
  id: String(row.id),
  region: String(row.region),
});

const ownersWithin = (key: string, within: string, limit: number): Statement => ({
  sql: "SELECT region, kind, id FROM names WHERE key = ?1 AND region >= ?2 AND region < ?3 ORDER BY region, kind, id LIMIT ?4",
  values: [key, within, `${within}:`, limit],
});

/** Ids of the agencies, and of what each belongs to, upwards. */
const UP = `WITH RECURSIVE up (id) AS (
  SELECT value FROM json_each(?1) UNION SELECT a.parent FROM up JOIN agencies a USING (id) WHERE a.parent IS NOT NULL
)`;

const withAbove = (ids: readonly string[]): Statement => ({
  sql: `${UP} SELECT ${AGENCY} FROM agencies a WHERE a.id IN (
      SELECT id FROM up UNION SELECT (SELECT min(b.id) FROM agencies b WHERE b.parent = j.value) FROM json_each(?1) j
    ) ${LISTED}`,
  values: [JSON.stringify(ids)],
});

/** Every code of two digits. */
export const PROVINCES = JSON.stringify(Array.from({ length: 90 }, (_, i) => String(i + 10)));

/** The regions, those they and the agencies lie in, and every province. */
const regionsOf = (ids: readonly string[], codes: readonly string[]): Statement => ({
  sql: `${UP}, lain (code) AS (
      SELECT value FROM json_each(?2) UNION SELECT substr(a.region, 1, j.value) FROM up JOIN agencies a USING (id) JOIN json_each('[2,4,6]') j
    )
    SELECT code, name, names FROM regions WHERE code IN (SELECT code FROM lain)
      OR code IN (SELECT value FROM json_each(?3))`,
  values: [JSON.stringify(ids), JSON.stringify([...new Set(codes.flatMap(prefixesOf))]), PROVINCES],
});
