// Query terms -> the SQL that finds the passages to be scored: those with the best terms, by about the score they will have. No I/O. No clock.
import type { Selection } from "../../answer/store.ts";
import { BM25, BOOST, type Field, rarity, type TermStats, usualLength } from "../../index/ranking.ts";
import { CANDIDATES, MOST_OCCURRENCES } from "../shortlist.ts";
import type { Statement } from "./database.ts";
import { PASSAGES_PER_REPORT, passageIds, type Range, SUMMARY } from "./rows.ts";
import { KINDS, yearWord } from "./terms.ts";
import { isCounted, isListed, Values, where } from "./where.ts";

/** No more occurrences are read in any case: of a query whose every term is everywhere, what stands behind is not compared. */
const MOST_READ = 2 * MOST_OCCURRENCES;

/** Rows: passage, weight, body, headings and the report's summary, the heaviest first; what ties stands as the stores list it. */
export function finding(leading: readonly string[], stats: TermStats, ranges: readonly Range[], selection: Selection): Statement {
  const values = new Values();
  const years = inYears(selection);
  const words = leading.flatMap((term) =>
    KINDS.flatMap(({ field, mark }, kind) =>
      stats[field].holding.get(term) ? [{ match: `"${mark}${term}"${years}`, kind, weight: weightOf(term, field, stats) }] : [],
    ),
  );
  const byReport =
    isListed(selection) || isCounted(selection)
      ? ""
      : `JOIN reports r ON r.number = f.rowid / ${PASSAGES_PER_REPORT} WHERE true${where(selection, values)}`;
  const sql = `WITH held AS (
      SELECT f.rowid AS passage, w.value ->> 'kind' AS kind, w.value ->> 'weight' AS weight
      FROM json_each(${values.bind(JSON.stringify(ranges.map(passageIds)))}) s CROSS JOIN json_each(${values.bind(JSON.stringify(words))}) w
      CROSS JOIN passage_terms f ON f.passage_terms MATCH (w.value ->> 'match') AND f.rowid BETWEEN (s.value ->> 0) AND (s.value ->> 1)
      ${byReport} LIMIT ${MOST_READ}
    ), met AS (
      SELECT passage, ${KINDS.map((_, kind) => `sum(CASE kind WHEN ${kind} THEN weight ELSE 0 END) AS kind${kind}`).join(", ")}
      FROM held GROUP BY passage
    ), weighed AS MATERIALIZED (
      SELECT met.passage, round(${weighing(stats, values)}) AS weight FROM met JOIN lengths l ON l.passage = met.passage
    )
    SELECT weighed.passage, weighed.weight, p.body, r.headings, ${SUMMARY}
    FROM weighed JOIN reports r ON r.number = weighed.passage / ${PASSAGES_PER_REPORT} JOIN passages p ON p.id = weighed.passage
    WHERE weighed.weight >= coalesce((SELECT weight FROM weighed ORDER BY weight DESC LIMIT 1 OFFSET ${CANDIDATES - 1}), 0)
    ORDER BY weighed.weight DESC, r.year DESC, r.id, weighed.passage LIMIT ${CANDIDATES}`;
  return { sql, values: values.all };
}

/** A whole number, so that sums are the same in whatever order they are added. */
const weightOf = (term: string, field: Field, stats: TermStats): number => Math.round(1000 * BOOST[field] * rarity(term, field, stats));

/** index/ranking.ts's score in SQL, over the sums of `met` and the lengths `l`: each kind adds what its count says more than the one above it. */
function weighing(stats: TermStats, values: Values): string {
  const { k, b, d } = BM25;
  const usual = { heading: values.bind(usualLength("heading", stats)), text: values.bind(usualLength("text", stats)) };
  return KINDS.map(({ field, atLeast, before }, kind) => {
    const saturated = (count: number): string =>
      `${count * (k + 1)} / (${count} + ${k} * (${1 - b} + ${b} * l.${field} / ${usual[field]}))`;
    const more = before === 0 ? `${d} + ${saturated(atLeast)}` : `${saturated(atLeast)} - ${saturated(before)}`;
    return `met.kind${kind} * (${more})`;
  }).join(" + ");
}

const inYears = ({ years }: Selection): string =>
  years ? ` AND (${years.map((year) => `"${yearWord(year)}"`).join(" OR ") || '"#none"'})` : "";
