// What a batch of reports changes -> the SQL that keeps the sums by level and year, and how many issuers there are. No I/O. No clock.
import type { PackedCells } from "../../index/cells.ts";
import { WITHOUT_FORM } from "./classes.ts";
import type { Statement } from "./database.ts";
import { scaled } from "./wanted.ts";

type Celled = { region: string; year: number; class: number; cells: PackedCells };
/** [key, millionths, gap]: gap 1 is blank, 2 missing. */
type CellRow = [string, number, 0 | 1 | 2];

/** The cells that are kept of a report: those that print something else than 0, and those that print nothing. */
export const cellRowsOf = ({ values, blank, missing }: PackedCells): CellRow[] => [
  ...Object.entries(values).map(([key, value]): CellRow => [key, scaled(value) ?? 0, 0]),
  ...blank.map((key): CellRow => [key, 0, 1]),
  ...missing.map((key): CellRow => [key, 0, 2]),
];

/** Digits of the regions for which sums are kept: the country and the provinces. What lies below has few reports, which are added up when asked. */
const TOTALLED = [0, 2];
const COLUMNS = ["cells", "whole", "total"] as const;

/** Rows of `totals` as [key, year, prefix, class, cells, whole, total], each as JSON: sums may be larger than a number holds exactly. */
export function totalsOf(changes: readonly { now: Celled | null; held: Celled | null }[]): string[] {
  const sums = new Map<string, [bigint, bigint, bigint]>();
  const add = ({ region, year, class: own, cells }: Celled, sign: 1n | -1n): void => {
    for (const [key, value, gap] of cellRowsOf(cells))
      for (const digits of TOTALLED) {
        const place = JSON.stringify([key, year, region.slice(0, digits), own]).slice(1, -1);
        const sum = sums.get(place) ?? [0n, 0n, 0n];
        sum[0] += sign;
        if (gap === 0) sum[1] += sign;
        sum[2] += sign * BigInt(value);
        sums.set(place, sum);
      }
  };
  for (const { now, held } of changes) {
    if (now) add(now, 1n);
    if (held) add(held, -1n);
  }
  return [...sums].flatMap(([place, sum]) => (sum.some((each) => each !== 0n) ? [`[${place},${sum.join(",")}]`] : []));
}

/** `rows`: of totalsOf, joined by commas. The keys have been numbered before. */
export const addingTotals = (rows: string): Statement => ({
  sql: `INSERT INTO totals (key, year, prefix, class, ${COLUMNS.join(", ")})
    SELECT k.id, ${[1, 2, 3, 4, 5, 6].map((i) => `j.value ->> ${i}`).join(", ")} FROM json_each(?1) j JOIN figure_keys k ON k.key = j.value ->> 0 WHERE true
    ON CONFLICT DO UPDATE SET ${COLUMNS.map((column) => `${column} = ${column} + excluded.${column}`).join(", ")}`,
  values: [`[${rows}]`],
});

/** Statements that go before those that change reports of these issuers, and behind them. */
export const aroundChanges = (agencies: readonly string[]): { before: Statement[]; after: Statement[] } => {
  const ids = JSON.stringify([...new Set(agencies)]);
  return { before: countingMembers(ids, -1), after: [...countingMembers(ids, 1), yearsOf(ids)] };
};

/** Taken off before a batch, and put on after it. */
function countingMembers(ids: string, sign: 1 | -1): Statement[] {
  const own = "FROM reports WHERE agency IN (SELECT value FROM json_each(?1))";
  const values = [ids, sign];
  return [
    {
      sql: `INSERT INTO members (prefix, class, issuers) SELECT prefix, class, ?2 * count(*) FROM (
          SELECT DISTINCT agency, substr(region, 1, j.value) AS prefix, class / ${WITHOUT_FORM} AS class
          FROM reports CROSS JOIN json_each('[0,2,4,6]') j WHERE agency IN (SELECT value FROM json_each(?1))
        ) WHERE true GROUP BY prefix, class ON CONFLICT DO UPDATE SET issuers = issuers + excluded.issuers`,
      values,
    },
    {
      sql: `UPDATE meta SET value = value + ?2 * (SELECT count(*) FROM (
          SELECT agency ${own} GROUP BY agency HAVING count(DISTINCT region || '/' || class / ${WITHOUT_FORM}) > 1
        )) WHERE name = 'moved'`,
      values,
    },
  ];
}

const yearsOf = (ids: string): Statement => ({
  sql: `UPDATE agencies SET years = (
      SELECT json_group_array(year) FROM (SELECT year FROM reports WHERE agency = agencies.id ORDER BY year DESC)
    ) WHERE id IN (SELECT value FROM json_each(?1))`,
  values: [ids],
});
