// A database -> whether every row that was written is still there: what it counts of itself against what it was told to hold. No I/O. No clock.
import type { Row, Statement } from "./database.ts";

/** More rows than this are not counted through: it would take longer than an answer may. Each report that is opened is held to its own counts all the same. */
const MOST_COUNTED = 500_000;

/** What was written, by batches (d1/write.ts); a database of before these counts has none of the first two. */
const TOLD = `(SELECT value FROM meta WHERE name = 'cells') AS cells_told, (SELECT value FROM meta WHERE name = 'findings') AS findings_told,
  (SELECT coalesce(sum(reports), 0) FROM tally WHERE prefix = '') AS reports_told, (SELECT coalesce(sum(passages), 0) FROM tally WHERE prefix = '') AS passages_told`;
/** Of the sums by level and year (d1/totals.ts): each cell is counted in the country's and in its province's. */
const TOTALLED = "(SELECT coalesce(sum(cells), 0) / 2 FROM totals)";
const TABLES = { reports: "reports", bodies: "reports", passages: "passages", cells: "cells", findings: "findings" } as const;

/** Its one row is for isWhole. */
export const COUNTS: Statement = {
  sql: `WITH told AS (SELECT ${TOLD}), small AS (SELECT coalesce(cells_told, 0) + passages_told <= ?1 AS yes FROM told)
    SELECT told.*, small.yes AS counted, ${Object.keys(TABLES)
      .map((table) => `CASE WHEN small.yes THEN (SELECT count(*) FROM ${table}) END AS ${table}`)
      .join(", ")}, CASE WHEN small.yes THEN ${TOTALLED} END AS totalled FROM told, small`,
  values: [MOST_COUNTED],
};

/** A cell that is gone would be read as the 0 that most reports print; a finding, as a report without a contradiction. */
export function isWhole(row: Row | undefined): boolean {
  if (row?.counted !== 1) return true;
  const totalled = row.cells_told === null || row.totalled === row.cells_told;
  return (
    totalled &&
    Object.entries(TABLES).every(([table, of]) => {
      const told = row[`${of}_told`];
      return told === null || told === row[table];
    })
  );
}
