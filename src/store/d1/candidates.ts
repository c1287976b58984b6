// Query terms -> the SQL that finds the passages to be read: those with the most telling terms. No I/O. No clock.
import type { Selection } from "../../answer/reports/store.ts";
import { FIELDS, type TermStats } from "../../index/ranking.ts";
import { CANDIDATES, weightOf } from "../shortlist.ts";
import type { Statement } from "./database.ts";
import { PASSAGES_PER_REPORT, passageIds, type Range, SUMMARY } from "./rows.ts";
import { MARKS, yearWord } from "./terms.ts";
import { isListed, isPlaced, Values, where } from "./where.ts";

/** A scope of more passages is larger than any corpus that the built-in store holds: it has no answer to be the same as. */
const COMPARABLE = 30_000;
/**
 * In such a scope no more occurrences are read in any case: of a query whose rarest term is everywhere, what stands behind, by region, is not
 * compared. In others all are.
 */
const MOST_READ = 3000;
/** Nor are more of those that tie looked up for their year, which is most of the cost: among so many the newest is there. */
const MOST_TIED = 500;
const EVERY = 1_000_000;
const ALL_TIED = `SELECT * FROM met WHERE weight >= coalesce((SELECT weight FROM met ORDER BY weight DESC LIMIT 1 OFFSET ${CANDIDATES - 1}), 0)`;
const SOME_TIED = `SELECT * FROM met ORDER BY weight DESC, passage LIMIT ${MOST_TIED}`;

/** Where the selection is, and how many passages it has. */
type Ground = { ranges: readonly Range[]; size: number };

/** Rows: passage, weight, body, headings and the report's summary, the heaviest first; what ties stands as the stores list it. */
export function finding(leading: readonly string[], stats: TermStats, { ranges, size }: Ground, selection: Selection): Statement {
  const values = new Values();
  const years = inYears(selection);
  const words = leading.flatMap((term) =>
    FIELDS.flatMap((field) =>
      stats[field].holding.get(term) ? [{ match: `"${MARKS[field]}${term}"${years}`, weight: weightOf(term, field, stats) }] : [],
    ),
  );
  const byReport =
    isListed(selection) || isPlaced(selection)
      ? ""
      : `JOIN reports r ON r.number = f.rowid / ${PASSAGES_PER_REPORT} WHERE true${where(selection, values)}`;
  const sql = `WITH held AS (
      SELECT f.rowid AS passage, w.value ->> 'weight' AS weight
      FROM json_each(${values.bind(JSON.stringify(ranges.map(passageIds)))}) s CROSS JOIN json_each(${values.bind(JSON.stringify(words))}) w
      CROSS JOIN passage_terms f ON f.passage_terms MATCH (w.value ->> 'match') AND f.rowid BETWEEN (s.value ->> 0) AND (s.value ->> 1)
      ${byReport} LIMIT ${size > COMPARABLE ? MOST_READ : EVERY}
    ), met AS MATERIALIZED (
      SELECT passage, sum(weight) AS weight FROM held GROUP BY passage
    ), best AS MATERIALIZED (
      SELECT met.passage, met.weight FROM (${size > COMPARABLE ? SOME_TIED : ALL_TIED}) met
      JOIN reports r ON r.number = met.passage / ${PASSAGES_PER_REPORT}
      ORDER BY met.weight DESC, r.year DESC, r.id, met.passage LIMIT ${CANDIDATES}
    )
    SELECT best.passage, best.weight, p.body, r.headings, ${SUMMARY}
    FROM best JOIN reports r ON r.number = best.passage / ${PASSAGES_PER_REPORT} JOIN passages p ON p.id = best.passage`;
  return { sql, values: values.all };
}

const inYears = ({ years }: Selection): string =>
  years ? ` AND (${years.map((year) => `"${yearWord(year)}"`).join(" OR ") || '"#none"'})` : "";
