// Query terms -> passages in D1, best first, by the ranking every store shares (index/ranking.ts): the database finds candidates by the terms
// they have, and they are scored here. Several databases count and search together, and give what one would.
import type { Hit, Selection } from "../../answer/store.ts";
import { headingOf, unpackPassage } from "../../index/body.ts";
import {
  byStanding,
  CANDIDATES,
  candidateWeight,
  coverageOf,
  leadingTerms,
  MOST_READ_POSTINGS,
  type PassageTerms,
  passageTerms,
  type Standing,
  scoreOf,
  type TermStats,
} from "../../index/ranking.ts";
import type { Section } from "../../report/report.ts";
import type { Database, Row, Statement } from "./database.ts";
import { PASSAGES_PER_REPORT, passageIds, type Range, SUMMARY, summaryOf } from "./rows.ts";
import { isCounted, isListed, prefixesOf, rangesOf, Values, where } from "./where.ts";

/** Of one database: its share of the statistics, how many passages the selection has there, and where they are. */
type Ground = { database: Database; stats: TermStats; size: number; ranges: Range[] };
type Candidate = Standing & { weight: number; row: Row; held: PassageTerms };

/** So many passages of reports named one by one are read as they are: less than the index would cost. */
const FEW_PASSAGES = 200;

/** Terms are distinct and not empty. */
export async function search(
  databases: readonly Database[],
  terms: readonly string[],
  selection: Selection,
  limit: number,
): Promise<Hit[]> {
  const grounds = await Promise.all(databases.map((database) => survey(database, terms, selection)));
  const stats = together(grounds.map((ground) => ground.stats));
  const size = grounds.reduce((total, ground) => total + ground.size, 0);
  const leading = leadingTerms(terms, stats, size);
  if (leading.length === 0) return [];
  const lists = await Promise.all(
    grounds.filter((ground) => ground.size > 0).map((ground) => candidates(ground, leading, stats, selection)),
  );
  return lists
    .flat()
    .sort((a, b) => b.weight - a.weight || byStanding(a, b))
    .slice(0, CANDIDATES)
    .map((candidate) => ({ candidate, ...scored(candidate, terms, stats) }))
    .sort((a, b) => b.score - a.score || byStanding(a.candidate, b.candidate))
    .slice(0, limit)
    .map(({ candidate, passage, score, coverage }) => ({ report: summaryOf(candidate.row), passage, score, coverage }));
}

const scored = ({ row, n, held }: Candidate, terms: readonly string[], stats: TermStats): Pick<Hit, "passage" | "score" | "coverage"> => ({
  passage: unpackPassage(String(row.body), n),
  score: scoreOf(terms, held, stats),
  coverage: coverageOf(terms, held),
});

function candidateOf(row: Row, weight: number | null, leading: readonly string[], stats: TermStats): Candidate {
  const n = Number(row.passage) % PASSAGES_PER_REPORT;
  const passage = unpackPassage(String(row.body), n);
  const held = passageTerms(headingOf(JSON.parse(String(row.headings)) as Section[], passage), passage.text);
  return { weight: weight ?? weightOf(held, leading, stats), year: Number(row.year), id: String(row.id), n, row, held };
}
const weightOf = ({ terms }: PassageTerms, leading: readonly string[], stats: TermStats): number =>
  leading.reduce((total, term) => {
    const occurrence = terms.get(term);
    return occurrence ? total + candidateWeight(term, stats) * (occurrence.heading > 0 ? 2 : 1) : total;
  }, 0);

async function survey(database: Database, terms: readonly string[], selection: Selection): Promise<Ground> {
  const values = new Values();
  const counts: Statement = { sql: `SELECT term, passages FROM terms WHERE term IN ${values.list(terms)}`, values: values.all };
  const meta: Statement = { sql: "SELECT name, value FROM meta WHERE name IN ('passages', 'text_terms', 'heading_terms')" };
  const [holding, totals, scope] = await database.run([counts, meta, scopeOf(selection)]);
  const total = new Map(totals?.rows.map((row) => [row.name, Number(row.value)]));
  const listed = isListed(selection) ? (scope?.rows ?? []) : [];
  return {
    database,
    stats: {
      passages: total.get("passages") ?? 0,
      textTerms: total.get("text_terms") ?? 0,
      headingTerms: total.get("heading_terms") ?? 0,
      holding: new Map(holding?.rows.map((row) => [String(row.term), Number(row.passages)])),
    },
    size: (scope?.rows ?? []).reduce((size, row) => size + Number(row.passages ?? 0), 0),
    ranges: isListed(selection) ? listed.map((row) => [Number(row.number), Number(row.number)] as const) : rangesOf(selection),
  };
}

/** How many passages are in scope; of reports named one by one, each. */
function scopeOf(selection: Selection): Statement {
  const values = new Values();
  if (isListed(selection))
    return {
      sql: `SELECT r.number, r.passages FROM reports r WHERE true${where(selection, values)} ORDER BY r.number`,
      values: values.all,
    };
  if (!isCounted(selection))
    return { sql: `SELECT sum(r.passages) AS passages FROM reports r WHERE true${where(selection, values)}`, values: values.all };
  const prefixes = values.list(selection.regions ? prefixesOf(selection) : [""]);
  const years = selection.years ? ` AND year IN ${values.list(selection.years)}` : "";
  return { sql: `SELECT sum(passages) AS passages FROM tally WHERE prefix IN ${prefixes}${years}`, values: values.all };
}

function together(parts: readonly TermStats[]): TermStats {
  const holding = new Map<string, number>();
  for (const part of parts) for (const [term, count] of part.holding) holding.set(term, (holding.get(term) ?? 0) + count);
  const sum = (of: "passages" | "textTerms" | "headingTerms") => parts.reduce((total, part) => total + part[of], 0);
  return { passages: sum("passages"), textTerms: sum("textTerms"), headingTerms: sum("headingTerms"), holding };
}

async function candidates(
  { database, ranges, size }: Ground,
  leading: readonly string[],
  stats: TermStats,
  selection: Selection,
): Promise<Candidate[]> {
  if (ranges.length === 0) return [];
  const few = isListed(selection) && size <= FEW_PASSAGES;
  const [result] = await database.run([few ? reading(ranges) : finding(leading, stats, ranges, selection)]);
  const rows = result?.rows ?? [];
  if (!few) return rows.map((row) => candidateOf(row, Number(row.weight), leading, stats));
  return rows.map((row) => candidateOf(row, null, leading, stats)).filter((candidate) => candidate.weight > 0);
}

/** All passages of a few reports. */
const reading = (ranges: readonly Range[]): Statement => ({
  sql: `SELECT p.id AS passage, p.body, r.headings, ${SUMMARY} FROM json_each(?1) s CROSS JOIN passages p
    ON p.id BETWEEN (s.value ->> 0) AND (s.value ->> 1) JOIN reports r ON r.number = p.id / ${PASSAGES_PER_REPORT}`,
  values: [JSON.stringify(ranges.map(passageIds))],
});

/** Passages by the weight of the leading terms they have; a term in a heading counts once more. */
export function finding(leading: readonly string[], stats: TermStats, ranges: readonly Range[], selection: Selection): Statement {
  const values = new Values();
  const years = yearTerms(selection);
  const wanted = leading.flatMap((term) => {
    const weight = candidateWeight(term, stats);
    return [term, `#${term}`].map((each) => ({ match: `"${each}"${years}`, weight }));
  });
  const byReport =
    isListed(selection) || isCounted(selection)
      ? ""
      : `JOIN reports r ON r.number = f.rowid / ${PASSAGES_PER_REPORT} WHERE true${where(selection, values)}`;
  const sql = `WITH held AS (
      SELECT f.rowid AS passage, t.value ->> 'weight' AS weight
      FROM json_each(${values.bind(JSON.stringify(ranges.map(passageIds)))}) s CROSS JOIN json_each(${values.bind(JSON.stringify(wanted))}) t
      CROSS JOIN passage_terms f ON f.passage_terms MATCH (t.value ->> 'match') AND f.rowid BETWEEN (s.value ->> 0) AND (s.value ->> 1)
      ${byReport} LIMIT ${MOST_READ_POSTINGS}
    ), met AS MATERIALIZED (SELECT passage, sum(weight) AS weight FROM held GROUP BY passage)
    SELECT met.passage, met.weight, p.body, r.headings, ${SUMMARY}
    FROM met JOIN reports r ON r.number = met.passage / ${PASSAGES_PER_REPORT} JOIN passages p ON p.id = met.passage
    WHERE met.weight >= coalesce((SELECT weight FROM met ORDER BY weight DESC LIMIT 1 OFFSET ${CANDIDATES - 1}), 0)
    ORDER BY met.weight DESC, r.year DESC, r.id, met.passage LIMIT ${CANDIDATES}`;
  return { sql, values: values.all };
}

/** The year is a term of every passage: a search of one year does not read the others'. */
const yearTerms = ({ years }: Selection): string => (years ? ` AND (${years.map((year) => `"#y${year}"`).join(" OR ") || '"#none"'})` : "");
