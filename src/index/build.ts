// Parsed reports -> what a worker answers from: the corpus as a text, its full-text index as bytes. The same reports give the same, byte for byte. No I/O. No clock.
import type { Finding } from "../contract.ts";
import type { AgencyFile, Issuer } from "../names/agencies.ts";
import { namesBesides } from "../names/bodies.ts";
import type { Agency, Region } from "../names/directory.ts";
import type { Withdrawn } from "../report/history.ts";
import { agencyIdOf, type Report, summaryOf } from "../report/report.ts";
import { headingOf } from "./body.ts";
import { BUILD_FORMAT, type WrittenHead, writeCorpus, writeLine } from "./corpus.ts";
import { writeIndex } from "./write.ts";

export type Built = { corpus: string; search: Uint8Array };

/** `hash` makes the version out of the corpus's text. Of any size: what a worker may hold is limits.ts's to say. */
export function buildIndex(
  reports: readonly Report[],
  agencies: AgencyFile,
  findings: readonly Finding[],
  hash: (text: string) => string,
  withdrawn: readonly Withdrawn[] = [],
): Built {
  const ordered = inListOrder(reports);
  const found = Map.groupBy(findings, (finding) => finding.report);
  const lines = ordered.map((report) => writeLine(report, found.get(report.id) ?? []));
  const head: Omit<WrittenHead, "version"> = {
    format: BUILD_FORMAT,
    reports: ordered.map((report, i) => ({
      agency: agencyIdOf(report),
      summary: summaryOf(report),
      ...(found.has(report.id) ? { found: (found.get(report.id) ?? []).map(({ kind }) => kind) } : {}),
      length: lines[i]?.length ?? 0,
    })),
    agencies: agenciesOf(ordered, agencies),
    regions: regionsOf(ordered, agencies),
    ...(withdrawn.length > 0 ? { withdrawn: [...withdrawn] } : {}),
  };
  const version = hash(JSON.stringify([head, lines, agencies]));
  const passages = ordered.flatMap((report) =>
    report.passages.map((passage) => ({ heading: headingOf(report.sections, passage), text: passage.text })),
  );
  return { corpus: writeCorpus({ ...head, version }, lines), search: writeIndex(passages) };
}

/** Region, issuer, newest year first: the order of every list. */
export const inListOrder = (reports: readonly Report[]): Report[] =>
  [...reports].sort((a, b) => compare(a.region, b.region) || compare(a.issuer, b.issuer) || b.year - a.year || compare(a.id, b.id));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function agenciesOf(reports: readonly Report[], { issuers }: AgencyFile): Agency[] {
  const years = Map.groupBy(reports, agencyIdOf);
  return [...years].map(([id, own]) => {
    const issuer = issuers[id];
    if (!issuer) throw new Error(`agencies.json has no issuer "${id}"`);
    return agencyFrom(
      id,
      issuer,
      Boolean(issuer.parent && issuers[issuer.parent]),
      own.map((report) => report.year),
    );
  });
}

/** `hasParent` says whether the issuer's parent is an issuer known here. */
export const agencyFrom = (id: string, issuer: Issuer, hasParent: boolean, years: readonly number[]): Agency => ({
  id,
  name: issuer.name,
  names: [...issuer.short, ...namesBesides([issuer.name, ...issuer.short])].sort((a, b) => b.length - a.length),
  region: issuer.region,
  ...(hasParent && issuer.parent ? { parent: issuer.parent } : {}),
  level: issuer.level,
  years: [...years].sort((a, b) => b - a),
});

/** Only regions that something here lies in, widest first. */
function regionsOf(reports: readonly Report[], { regions }: AgencyFile): Region[] {
  const lain = new Set(reports.flatMap(({ region }) => [region.slice(0, 2), region.slice(0, 4), region]));
  return Object.entries(regions)
    .filter(([code]) => lain.has(code))
    .map(([code, region]) => ({ code, name: region.name, names: region.short }))
    .sort((a, b) => a.code.length - b.code.length || compare(a.code, b.code));
}
