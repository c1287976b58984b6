// A report, its issuer and its findings -> all that D1 holds of them, checked to be held exactly; or why they cannot be. No I/O. No clock.
import type { Finding } from "../../contract.ts";
import { headingOf, packHeadings, packReport } from "../../index/body.ts";
import { agencyFrom } from "../../index/build.ts";
import { type PackedCells, packCells } from "../../index/cells.ts";
import { type PassageTerms, passageTerms } from "../../index/ranking.ts";
import type { AgencyFile } from "../../names/agencies.ts";
import { classOf } from "../../names/classes.ts";
import { agencyKeys, regionKeys, type Sounds, startOf } from "../../names/keys.ts";
import { agencyIdOf, type Report, summaryOf } from "../../report/report.ts";
import { err, ok, type Rejection, type Result } from "../../result.ts";
import { aboveOf, COUNTED_OWNERS, prefixesOf } from "../directory.ts";
import { namesText } from "../selection.ts";
import { classNumber } from "./classes.ts";
import type { Statement, Value } from "./database.ts";
import { PASSAGES_PER_REPORT, placeOf } from "./rows.ts";
import { sealed } from "./seal.ts";
import { scaled } from "./wanted.ts";

/** All that D1 holds of a report, ready to be written under a number. */
export type Written = {
  id: string;
  agency: string;
  region: string;
  year: number;
  class: number;
  /** Changes whenever anything written does: 48 bits. */
  digest: number;
  passages: number;
  figures: number;
  findings: number;
  /** Of each passage. */
  terms: PassageTerms[];
  cells: PackedCells;
  columns: Record<string, Value>;
  bodies: { body: string; statements: string; passages: string[]; findings: string };
  words: string;
  /** Rows of agencies, names and regions that the report needs; the same for every report of the issuer. */
  who: Statement[];
};

/** Errors: what the tables cannot hold exactly. `hash48` makes a whole number below 2^48 of a text. */
export function written(
  report: Report,
  findings: readonly Finding[],
  file: AgencyFile,
  sounds: Sounds,
  hash48: (text: string) => number,
): Result<Written, Rejection> {
  const agency = agencyIdOf(report);
  const issuer = file.issuers[agency];
  if (!issuer) return err({ tag: "rejected", detail: `agencies.json 里没有“${agency}”` });
  if (report.passages.length >= PASSAGES_PER_REPORT)
    return err({ tag: "rejected", detail: `正文有 ${report.passages.length} 段，最多 ${PASSAGES_PER_REPORT - 1} 段` });
  const cells = packCells(report.form, report.figures);
  const inexact = Object.entries(cells.values).find(([, value]) => scaled(value) === null);
  if (inexact) return err({ tag: "rejected", detail: `${inexact[0]} 的数字 ${inexact[1]} 超过六位小数或九十亿，无法精确保存` });
  const summary = summaryOf(report);
  const { body, statements, passages } = packReport(report);
  const words = namesText(report);
  const bodies = { body, statements, passages, findings: JSON.stringify(findings) };
  const columns = {
    id: report.id,
    place: placeOf(summary),
    agency,
    region: report.region,
    class: classNumber(classOf(report.issuer, report.region), report.form),
    year: report.year,
    form: report.form,
    issuer: report.issuer,
    title: report.title,
    source: report.source ?? null,
    passages: summary.passages,
    figures: summary.figures,
    words,
    cells: JSON.stringify(cells),
    headings: packHeadings(report.sections),
  };
  const who = whoOf(agency, file, sounds);
  return ok({
    id: report.id,
    agency,
    region: report.region,
    year: report.year,
    class: columns.class,
    digest: hash48(JSON.stringify([columns, bodies, who])),
    passages: summary.passages,
    figures: summary.figures,
    findings: findings.length,
    terms: report.passages.map((passage) => passageTerms(headingOf(report.sections, passage), passage.text)),
    cells,
    // The marks follow from the rest: what was written before there were any is the same, and is not written again.
    columns: { ...columns, cells: sealed(cells, bodies) },
    bodies,
    words,
    who,
  });
}

/** The issuer, the regions it lies in and the keys they are found by. */
function whoOf(id: string, { issuers, regions }: AgencyFile, sounds: Sounds): Statement[] {
  const issuer = issuers[id];
  if (!issuer) return [];
  const parent = issuers[issuer.parent ?? ""];
  const agency = agencyFrom(id, issuer, parent !== undefined, []);
  const region = (code: string) => (regions[code] ? { code, name: regions[code].name, names: regions[code].short } : undefined);
  const above = aboveOf(agency.region, parent && { name: parent.name, names: parent.short }, region);
  const own = prefixesOf(agency.region).flatMap((code) => region(code) ?? []);
  return [
    {
      sql: "INSERT INTO meta VALUES ('agencies', NOT EXISTS (SELECT 1 FROM agencies WHERE id = ?1)) ON CONFLICT DO UPDATE SET value = value + excluded.value",
      values: [id],
    },
    {
      sql: "INSERT OR REPLACE INTO agencies (id, region, name, names, parent, level) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      values: [id, agency.region, agency.name, JSON.stringify(agency.names), agency.parent ?? null, agency.level],
    },
    ...own.map(
      ({ code, name, names }): Statement => ({
        sql: "INSERT OR REPLACE INTO regions (code, name, names) VALUES (?1, ?2, ?3)",
        values: [code, name, JSON.stringify(names)],
      }),
    ),
    ...named(agencyKeys(agency, above, sounds), agency.region, "agency", id),
    ...own.flatMap((each) => named(regionKeys(each, sounds), each.code, "region", each.code)),
  ];
}

/** Keys that it no longer goes by are left: they find a candidate more, and the reading decides. */
const named = (keys: readonly string[], region: string, kind: string, id: string): Statement[] => [
  {
    sql: "INSERT OR IGNORE INTO names (key, region, kind, id) SELECT value, ?2, ?3, ?4 FROM json_each(?1)",
    values: [JSON.stringify(keys), region, kind, id],
  },
  {
    sql: `WITH owned (start, key, who) AS MATERIALIZED (SELECT value ->> 0, value ->> 1, ${ownersOf("value ->> 1")} FROM json_each(?1))
      INSERT OR REPLACE INTO name_keys (start, key, owners, who) SELECT start, key, json_array_length(who), who FROM owned`,
    values: [JSON.stringify(keys.map((key) => [startOf(key), key]))],
  },
];
/** SQL of who goes by a key, up to where it makes no difference, as JSON. */
export const ownersOf = (key: string): string => `(
  SELECT json_group_array(json(CASE kind WHEN 'region' THEN json_array(region) ELSE json_array(region, id) END))
  FROM (SELECT region, kind, id FROM names n WHERE n.key = ${key} ORDER BY region, kind, id LIMIT ${COUNTED_OWNERS})
)`;
