// What is to be held of reports, and what is -> the SQL that puts the one in the other's place, each report whole: what it had before goes, what it has
// now comes. No I/O. No clock.
import type { PackedCells } from "../../index/cells.ts";
import { type PassageTerms, SCORED, type Scored } from "../../index/ranking.ts";
import type { Withdrawn } from "../../report/history.ts";
import type { Statement } from "./database.ts";
import { grams, PASSAGES_PER_REPORT } from "./rows.ts";
import { wordsOf, yearWord } from "./terms.ts";
import { addingTotals, cellRowsOf, totalsOf } from "./totals.ts";
import { ownersOf, type Written } from "./written.ts";

/** What is there of a report before it is written again; null when it is new. */
export type Held = {
  number: number;
  digest: number;
  region: string;
  year: number;
  class: number;
  passages: number;
  figures: number;
  cells: PackedCells;
  findings: number;
  terms: PassageTerms[];
};

/** Statements that belong into one transaction, behind `who`. `held` is what they take away, `number` where the report stays or comes to stand. */
export function replacing(report: Written, number: number, held: Held | null): Statement[] {
  return [...(held ? removal(report.id, held) : []), ...insertion(report, number)];
}

/** Statements that take a report away, with nothing in its place. */
export const removing = (id: string, held: Held): Statement[] => removal(id, held);

/** Issuers and regions that no report is left of go too; keys of the names they went by with them. */
export const forgotten = (): Statement[] => [
  { sql: "DELETE FROM names WHERE kind = 'agency' AND id NOT IN (SELECT agency FROM reports)" },
  { sql: "DELETE FROM agencies WHERE id NOT IN (SELECT agency FROM reports)" },
  { sql: "UPDATE meta SET value = (SELECT count(*) FROM agencies) WHERE name = 'agencies'" },
  {
    sql: "DELETE FROM names WHERE kind = 'region' AND NOT EXISTS (SELECT 1 FROM reports WHERE substr(reports.region, 1, length(names.id)) = names.id)",
  },
  {
    sql: "DELETE FROM regions WHERE NOT EXISTS (SELECT 1 FROM reports WHERE substr(reports.region, 1, length(regions.code)) = regions.code)",
  },
  { sql: `UPDATE name_keys SET who = ${ownersOf("name_keys.key")}` },
  { sql: "UPDATE name_keys SET owners = json_array_length(who)" },
  { sql: "DELETE FROM name_keys WHERE owners = 0" },
];

/** Reports that were taken back, as one JSON text in meta, for an answer to say so. */
export const withdrawnRow = (withdrawn: readonly Withdrawn[]): Statement => ({
  sql: "INSERT OR REPLACE INTO meta VALUES ('withdrawn', ?1)",
  values: [JSON.stringify(withdrawn)],
});

function insertion(report: Written, number: number): Statement[] {
  const names = Object.keys(report.columns);
  const { body, statements, passages, findings } = report.bodies;
  const first = number * PASSAGES_PER_REPORT;
  return [
    {
      sql: `INSERT INTO reports (number, digest, ${names.join(", ")}) VALUES (?1, ?2, ${names.map((_, i) => `?${i + 3}`).join(", ")})`,
      values: [number, report.digest, ...Object.values(report.columns)],
    },
    { sql: "INSERT INTO report_words (rowid, grams) VALUES (?1, ?2)", values: [number, grams(report.words).join(" ")] },
    { sql: "INSERT INTO bodies (number, body, statements) VALUES (?1, ?2, ?3)", values: [number, body, statements] },
    {
      sql: "INSERT INTO findings (place, n, number, kind, body) SELECT ?1, key, ?2, value ->> 'kind', value FROM json_each(?3)",
      values: [report.columns.place ?? null, number, findings],
    },
    ...inChunks(passages).map(({ from, chunk }) => ({
      sql: "INSERT INTO passages (id, body) SELECT ?1 + key, value FROM json_each(?2)",
      values: [first + from + 1, JSON.stringify(chunk)],
    })),
    ...inChunks(report.terms.map((terms) => [yearWord(report.year), ...wordsOf(terms)].join(" "))).map(({ from, chunk }) => ({
      sql: "INSERT INTO passage_terms (rowid, terms) SELECT ?1 + key, value FROM json_each(?2)",
      values: [first + from + 1, JSON.stringify(chunk)],
    })),
    ...cellRows(report, number),
    tallied(report, 1),
  ];
}

/** A statement may be 100 KB long, and a character takes three bytes. */
const CHUNK_CHARACTERS = 25_000;
function inChunks(texts: readonly string[]): { from: number; chunk: string[] }[] {
  const chunks: { from: number; chunk: string[] }[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [i, text] of texts.entries()) {
    if (size + text.length > CHUNK_CHARACTERS) {
      chunks.push({ from: i, chunk: [] });
      size = 0;
    }
    chunks.at(-1)?.chunk.push(text);
    size += text.length;
  }
  return chunks;
}

function cellRows({ cells, year, class: own }: Written, number: number): Statement[] {
  const rows = JSON.stringify(cellRowsOf(cells));
  return [
    { sql: "INSERT OR IGNORE INTO figure_keys (key) SELECT value ->> 0 FROM json_each(?1)", values: [rows] },
    {
      sql: `INSERT INTO cells (key, year, report, value, gap, class)
        SELECT k.id, ?2, ?3, j.value ->> 1, j.value ->> 2, ?4 FROM json_each(?1) j JOIN figure_keys k ON k.key = j.value ->> 0`,
      values: [rows, year, number, own],
    },
  ];
}

const tallied = (
  { region, year, class: own, passages, figures }: Pick<Held, "region" | "year" | "class" | "passages" | "figures">,
  sign: 1 | -1,
): Statement => ({
  sql: `INSERT INTO tally (prefix, year, class, reports, passages, figures) SELECT substr(?1, 1, value), ?2, ?3, ?4, ?5, ?6 FROM json_each('[0,2,4,6]') WHERE true
    ON CONFLICT DO UPDATE SET reports = reports + excluded.reports, passages = passages + excluded.passages, figures = figures + excluded.figures`,
  values: [region, year, own, sign, sign * passages, sign * figures],
});

function removal(id: string, held: Held): Statement[] {
  const first = held.number * PASSAGES_PER_REPORT;
  const passages = [first, first + PASSAGES_PER_REPORT - 1];
  const keys = cellRowsOf(held.cells).map(([key]) => key);
  return [
    { sql: "DELETE FROM reports WHERE id = ?1", values: [id] },
    { sql: "DELETE FROM report_words WHERE rowid = ?1", values: [held.number] },
    { sql: "DELETE FROM bodies WHERE number = ?1", values: [held.number] },
    { sql: "DELETE FROM findings WHERE number = ?1", values: [held.number] },
    { sql: "DELETE FROM passage_terms WHERE rowid IN (SELECT id FROM passages WHERE id BETWEEN ?1 AND ?2)", values: passages },
    { sql: "DELETE FROM passages WHERE id BETWEEN ?1 AND ?2", values: passages },
    {
      sql: "DELETE FROM cells WHERE key IN (SELECT id FROM figure_keys WHERE key IN (SELECT value FROM json_each(?1))) AND year = ?2 AND report = ?3",
      values: [JSON.stringify(keys), held.year, held.number],
    },
    tallied(held, -1),
  ];
}

/** What a batch changes in the counts that ranking uses and in the version: once for all of its reports. */
export function counted(changes: readonly { now: Written | null; held: Held | null }[]): Statement[] {
  const nothing = (): Record<Scored, number> => ({ heading: 0, text: 0, characters: 0 });
  const holding = new Map<string, Record<Scored, number>>();
  const lengths = nothing();
  let [version, passages, cells, findings] = [0, 0, 0, 0];
  const add = (each: Written | Held, sign: 1 | -1): void => {
    version = (version + sign * each.digest + VERSIONS) % VERSIONS;
    passages += sign * each.passages;
    cells += sign * (Object.keys(each.cells.values).length + each.cells.blank.length + each.cells.missing.length);
    findings += sign * each.findings;
    for (const terms of each.terms)
      for (const field of SCORED) {
        lengths[field] += sign * terms[field].size;
        for (const term of terms[field].keys()) {
          const count = holding.get(term) ?? nothing();
          count[field] += sign;
          holding.set(term, count);
        }
      }
  };
  for (const { now, held } of changes) {
    if (now) add(now, 1);
    if (held) add(held, -1);
  }
  const changed = [...holding].filter(([, counts]) => SCORED.some((field) => counts[field] !== 0));
  const meta = { passages, cells, findings, ...Object.fromEntries(SCORED.map((field) => [`${field}_terms`, lengths[field]])) };
  return [
    ...inChunks(changed.map(([term, counts]) => JSON.stringify([term, ...SCORED.map((field) => counts[field])]))).map(({ chunk }) => ({
      sql: `INSERT INTO terms (term, ${SCORED.join(", ")}) SELECT value ->> 0, ${SCORED.map((_, i) => `value ->> ${i + 1}`).join(", ")}
        FROM json_each(?1) WHERE true ON CONFLICT DO UPDATE SET ${SCORED.map((field) => `${field} = ${field} + excluded.${field}`).join(", ")}`,
      values: [`[${chunk.join(",")}]`],
    })),
    ...inChunks(totalsOf(changes)).map(({ chunk }) => addingTotals(chunk.join(","))),
    { sql: `UPDATE meta SET value = (value + ?1) % ${VERSIONS} WHERE name = 'version'`, values: [version] },
    ...Object.entries(meta).map(([name, value]) => ({ sql: "UPDATE meta SET value = value + ?1 WHERE name = ?2", values: [value, name] })),
  ];
}
const VERSIONS = 2 ** 48;
