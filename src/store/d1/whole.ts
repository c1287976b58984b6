// A database -> whether every row that was written is still there and says the same: what it counts and sums of itself against what it was told to
// hold. No I/O. No clock.
import type { Row, Statement } from "./database.ts";
import { PASSAGES_PER_REPORT, REPORTS_PER_REGION } from "./rows.ts";

/**
 * More rows than this are not counted through: of a file it would take longer than an answer may, and of D1 each isolate would be billed for them.
 * Of those one row of the form in one year is, and all that is held of one region, others each time.
 */
export const MOST_COUNTED = { file: 500_000, d1: 25_000 } as const;
/** Sums are taken of remainders, so that none is larger than the database holds; a prime, so that what is missed is chance. */
const SUMMED = 1_000_000_007;

/** What was written, by batches (d1/write.ts); a database of before these counts has none of the first two. */
const WRITTEN = `(SELECT value FROM meta WHERE name = 'cells') AS cells_written, (SELECT value FROM meta WHERE name = 'findings') AS findings_written,
  (SELECT coalesce(sum(reports), 0) FROM tally WHERE prefix = '') AS reports_written, (SELECT coalesce(sum(passages), 0) FROM tally WHERE prefix = '') AS passages_written`;
/** How many cells there are, and twice the sum of what they hold. */
const CELLS = `count(*) || ' ' || ((2 * coalesce(sum(value % ${SUMMED}), 0) % ${SUMMED} + ${SUMMED}) % ${SUMMED}) FROM cells`;
/** The same of the sums by level and year (d1/totals.ts): each cell is in the country's and in its province's. */
const TOTALS = `(coalesce(sum(cells), 0) / 2) || ' ' || ((coalesce(sum(total % ${SUMMED}), 0) % ${SUMMED} + ${SUMMED}) % ${SUMMED}) FROM totals`;
const TABLES = { reports: "reports", bodies: "reports", passages: "passages", findings: "findings" } as const;
const THERE = "WHERE key = p.key AND year = p.year";

/** Reports of a region itself, without those that lie below it, have its digits and then zeros before their own four (d1/rows.ts). */
const OWN_NUMBER = "CAST(substr(p.code || '0000', 1, 6) AS INTEGER)";
const OWN = {
  reports: { id: "number", size: REPORTS_PER_REGION },
  bodies: { id: "number", size: REPORTS_PER_REGION },
  passages: { id: "id", size: REPORTS_PER_REGION * PASSAGES_PER_REPORT },
} as const;
/** Whether of one region as much is there as the counts of it, less those of what lies below it, say. */
const REGION_SAME = (["reports", "bodies", "passages"] as const)
  .map((table) => {
    const { id, size } = OWN[table];
    const counted = `SELECT coalesce(sum(${TABLES[table]}), 0) FROM tally WHERE`;
    return `(SELECT count(*) FROM ${table} WHERE ${id} BETWEEN ${OWN_NUMBER} * ${size} AND ${OWN_NUMBER} * ${size} + ${size - 1}) =
      (${counted} prefix = p.code) - (${counted} prefix BETWEEN p.code || '00' AND p.code || '99' AND length(prefix) = length(p.code) + 2)`;
  })
  .join(" AND ");

/** Its one row is for isWhole. */
export const counting = (most: number): Statement => ({
  sql: `WITH written AS (SELECT ${WRITTEN}), small AS (SELECT coalesce(cells_written, 0) + passages_written <= ?1 AS yes FROM written),
    part AS MATERIALIZED (SELECT key, year FROM (SELECT id AS key FROM figure_keys ORDER BY random() LIMIT 1),
      (SELECT DISTINCT year FROM tally WHERE prefix = '' AND reports > 0 ORDER BY random() LIMIT 1)),
    province AS MATERIALIZED (SELECT code FROM regions WHERE length(code) = 2 ORDER BY random() LIMIT 1),
    place AS MATERIALIZED (SELECT r.code FROM province v JOIN regions r ON r.code BETWEEN v.code AND v.code || ':' ORDER BY random() LIMIT 1)
    SELECT written.*, small.yes AS counted, ${Object.keys(TABLES)
      .map((table) => `CASE WHEN small.yes THEN (SELECT count(*) FROM ${table}) END AS ${table}`)
      .join(", ")},
      CASE WHEN small.yes THEN (SELECT ${CELLS}) END AS cells, CASE WHEN small.yes THEN (SELECT ${TOTALS}) END AS totalled,
      CASE WHEN NOT small.yes THEN (SELECT (SELECT ${CELLS} ${THERE}) = (SELECT ${TOTALS} ${THERE}) FROM part p) END AS part_same,
      CASE WHEN NOT small.yes THEN coalesce((SELECT ${REGION_SAME} FROM place p), 1) END AS region_same
    FROM written, small`,
  values: [most],
});

/** A cell that is gone would be read as the 0 that most reports print, one that was changed as what it says now; a finding that is gone, as a report without a contradiction. */
export function isWhole(row: Row | undefined): boolean {
  if (row?.counted !== 1) return row?.part_same !== 0 && row?.region_same !== 0;
  const same = row.cells_written === null || (row.cells === row.totalled && String(row.cells).startsWith(`${row.cells_written} `));
  return (
    same &&
    Object.entries(TABLES).every(([table, of]) => {
      const written = row[`${of}_written`];
      return written === null || written === row[table];
    })
  );
}
