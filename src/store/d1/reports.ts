// The SQL that reads reports whole or in part: a stretch of the list, one report, the numbers stated in several. No I/O. No clock.
import type { Selection } from "../../answer/reports/store.ts";
import type { Statement } from "./database.ts";
import { ENTRY, PASSAGES_PER_REPORT, SUMMARY } from "./rows.ts";
import { isListed, Values, where } from "./where.ts";

/** Summaries alone: of many reports the cells are most of what an entry is. */
export const LISTED = `r.place, ${SUMMARY}`;

/** Entries in list order from behind a place, or from it. */
export function listing(selection: Selection, place: string, limit: number, from: ">" | ">=", columns = ENTRY): Statement {
  const values = new Values();
  // Reports named one by one are found by their names and put in order; "+" keeps SQLite from walking the list for them.
  const column = isListed(selection) ? "+r.place" : "r.place";
  const sql = `SELECT ${columns} FROM reports r WHERE ${column} ${from} ${values.bind(place)}${where(selection, values)} ORDER BY ${column} LIMIT ${values.bind(limit)}`;
  return { sql, values: values.all };
}

const NUMBER = "(SELECT number FROM reports WHERE id = ?1)";
/** Its summary and cells, its body and statements, its passages. */
export const opening = (id: string): Statement[] => [
  { sql: `SELECT ${SUMMARY}, r.cells FROM reports r WHERE r.id = ?1`, values: [id] },
  { sql: `SELECT body, statements FROM bodies WHERE number = ${NUMBER}`, values: [id] },
  {
    sql: `SELECT body FROM passages WHERE id BETWEEN ${NUMBER} * ${PASSAGES_PER_REPORT} AND ${NUMBER} * ${PASSAGES_PER_REPORT} + ${PASSAGES_PER_REPORT - 1} ORDER BY id`,
    values: [id],
  },
];

/** Of the reports with these numbers: the statements, and all passages. */
export const stating = (numbers: readonly number[]): Statement[] => {
  const wanted = JSON.stringify(numbers);
  return [
    { sql: "SELECT number, statements FROM bodies WHERE number IN (SELECT value FROM json_each(?1))", values: [wanted] },
    {
      sql: `SELECT p.id, p.body FROM json_each(?1) j CROSS JOIN passages p
        ON p.id BETWEEN j.value * ${PASSAGES_PER_REPORT} AND j.value * ${PASSAGES_PER_REPORT} + ${PASSAGES_PER_REPORT - 1}`,
      values: [wanted],
    },
  ];
};
