// What the audit found, out of D1: in pages, in the order of reports, of some kinds or all. Databases stand in list order.
import type { Page, Paging, Selection } from "../../answer/reports/store.ts";
import type { Finding, FindingKind } from "../../contract.ts";
import type { Database, Row, Statement } from "./database.ts";
import { type Cursor, readCursor, writeCursor } from "./rows.ts";
import { isListed, Values, where } from "./where.ts";

export async function findings(
  databases: readonly Database[],
  selection: Selection,
  { kinds, cursor, limit }: Paging & { kinds?: FindingKind[] },
): Promise<Page<Finding>> {
  const found: Row[] = [];
  for (const database of databases) {
    if (found.length > limit) break;
    const left = limit + 1 - found.length;
    const lists = await database.run((kinds ?? [null]).map((kind) => finding(selection, kind, readCursor(cursor), left)));
    const rows = lists.flatMap((list) => list.rows);
    found.push(...(lists.length > 1 ? rows.sort(byPlace) : rows).slice(0, left));
  }
  const beyond = found[limit];
  return {
    items: found.slice(0, limit).map((row) => JSON.parse(String(row.body)) as Finding),
    ...(beyond ? { next: writeCursor({ place: String(beyond.place), rows: Number(beyond.n) }) } : {}),
  };
}

const byPlace = (a: Row, b: Row): number => (a.place === b.place ? Number(a.n) - Number(b.n) : String(a.place) < String(b.place) ? -1 : 1);

/**
 * From the cursor's row on, of one kind or of all: an index has each in its order. Of reports named one by one theirs are looked up; other
 * conditions are asked of the report of each finding.
 */
function finding(selection: Selection, kind: string | null, from: Cursor | null, limit: number): Statement {
  const values = new Values();
  const ofKind = kind === null ? "" : ` AND f.kind = ${values.bind(kind)}`;
  const onwards = from ? ` AND (f.place, f.n) >= (${values.bind(from.place)}, ${values.bind(from.rows ?? 0)})` : "";
  const conditions = where(selection, values);
  const tables = isListed(selection)
    ? "reports r CROSS JOIN findings f ON f.place = r.place"
    : conditions === ""
      ? "findings f"
      : "findings f CROSS JOIN reports r ON r.place = f.place";
  return {
    sql: `SELECT f.place, f.n, f.body FROM ${tables} WHERE true${ofKind}${onwards}${conditions} ORDER BY f.place, f.n LIMIT ${values.bind(limit)}`,
    values: values.all,
  };
}
