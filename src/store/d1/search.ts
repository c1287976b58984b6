// Query terms -> passages in D1, best first, by the ranking every store shares (index/ranking.ts): the database finds candidates by the terms
// they have, and they are scored here. Several databases count and search together, and give what one would.
import type { Hit, Selection } from "../../answer/reports/store.ts";
import { headingOf, unpackHeadings, unpackPassage } from "../../index/body.ts";
import { TermCounter } from "../../index/count.ts";
import {
  byTieOrder,
  type FieldStats,
  type Held,
  queryTermsOf,
  SCORED,
  type Scored,
  type TermStats,
  type TieOrder,
} from "../../index/ranking.ts";
import { CANDIDATES, type Candidate, hitsOf, leadingTerms } from "../shortlist.ts";
import { finding } from "./candidates.ts";
import type { Database, Row, Statement } from "./database.ts";
import { PASSAGES_PER_REPORT, passageIds, type Range, SUMMARY, summaryOf } from "./rows.ts";
import { isCounted, isListed, ofClass, prefixesOf, rangesOf, Values, where } from "./where.ts";

/** Of one database: its share of the statistics, how many passages the selection has there, and where they are. */
type Ground = { database: Database; stats: TermStats; size: number; ranges: Range[] };
type FoundRow = TieOrder & { weight: number; row: Row };

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
  const few = isListed(selection) && size <= CANDIDATES;
  const lists = await Promise.all(
    grounds
      .filter((ground) => ground.size > 0)
      .map(({ database, ranges }) => candidates(database, few ? reading(ranges) : finding(leading, stats, { ranges, size }, selection))),
  );
  const best = lists
    .flat()
    .sort((a, b) => b.weight - a.weight || byTieOrder(a, b))
    .slice(0, CANDIDATES);
  const counter = new TermCounter(terms);
  // Passages of alike reports stand under the same few headings.
  const headings = new Map<string, Held>();
  const inHeading = (heading: string): Held => {
    const held = headings.get(heading) ?? counter.in(heading);
    headings.set(heading, held);
    return held;
  };
  return hitsOf(
    best.map((found) => read(found, inHeading, counter)),
    terms,
    stats,
    limit,
  );
}

function read({ year, id, n, row }: FoundRow, inHeading: (heading: string) => Held, counter: TermCounter): Candidate {
  const passage = unpackPassage(String(row.body), n);
  const heading = headingOf(unpackHeadings(String(row.headings)), passage);
  return {
    tieOrder: { year, id, n },
    terms: { heading: inHeading(heading), text: counter.in(passage.text) },
    characters: (characters) => characters.in(passage.text),
    open: () => ({ report: summaryOf(row), passage }),
  };
}

/** Of some terms, those that stand in any passage. */
export async function holdingTerms(databases: readonly Database[], terms: readonly string[]): Promise<Set<string>> {
  const values = new Values();
  const held: Statement = { sql: `SELECT term FROM terms WHERE term IN ${values.list([...terms])}`, values: values.all };
  const results = await Promise.all(databases.map((database) => database.run([held])));
  return new Set(results.flatMap(([found]) => found?.rows ?? []).map((row) => String(row.term)));
}

async function survey(database: Database, terms: readonly string[], selection: Selection): Promise<Ground> {
  const values = new Values();
  const wanted = [...new Set(Object.values(queryTermsOf(terms)).flat())];
  const counts: Statement = {
    sql: `SELECT term, ${SCORED.join(", ")} FROM terms WHERE term IN ${values.list(wanted)}`,
    values: values.all,
  };
  const meta: Statement = { sql: "SELECT name, value FROM meta" };
  const [holding, totals, scope] = await database.run([counts, meta, scopeOf(selection)]);
  const total = new Map(totals?.rows.map((row) => [row.name, Number(row.value)]));
  const listed = isListed(selection) ? (scope?.rows ?? []) : [];
  const field = (name: Scored): FieldStats => ({
    length: total.get(`${name}_terms`) ?? 0,
    holding: new Map(holding?.rows.map((row) => [String(row.term), Number(row[name])])),
  });
  return {
    database,
    stats: { passages: total.get("passages") ?? 0, heading: field("heading"), text: field("text"), characters: field("characters") },
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
  return {
    sql: `SELECT sum(passages) AS passages FROM tally WHERE prefix IN ${prefixes}${years}${ofClass("class", selection, values)}`,
    values: values.all,
  };
}

function together(parts: readonly TermStats[]): TermStats {
  const field = (name: Scored): FieldStats => {
    const holding = new Map<string, number>();
    for (const part of parts) for (const [term, count] of part[name].holding) holding.set(term, (holding.get(term) ?? 0) + count);
    return { length: parts.reduce((total, part) => total + part[name].length, 0), holding };
  };
  const passages = parts.reduce((total, part) => total + part.passages, 0);
  return { passages, heading: field("heading"), text: field("text"), characters: field("characters") };
}

async function candidates(database: Database, statement: Statement): Promise<FoundRow[]> {
  const [result] = await database.run([statement]);
  return (result?.rows ?? []).map((row) => ({
    weight: Number(row.weight ?? 0),
    year: Number(row.year),
    id: String(row.id),
    n: Number(row.passage) % PASSAGES_PER_REPORT,
    row,
  }));
}

/** All passages of a few reports. */
const reading = (ranges: readonly Range[]): Statement => ({
  sql: `SELECT p.id AS passage, p.body, r.headings, ${SUMMARY} FROM json_each(?1) s CROSS JOIN passages p
    ON p.id BETWEEN (s.value ->> 0) AND (s.value ->> 1) JOIN reports r ON r.number = p.id / ${PASSAGES_PER_REPORT}`,
  values: [JSON.stringify(ranges.map(passageIds))],
});
