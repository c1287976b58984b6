// Parsed reports -> the two texts a worker answers from. The same reports give the same texts, byte for byte. No I/O. No clock.
import MiniSearch from "minisearch";
import type { Finding } from "../contract.ts";
import type { Agency, Region } from "../question/understanding.ts";
import type { AgencyFile } from "../report/agencies.ts";
import { type Report, summaryOf } from "../report/report.ts";
import { packCells } from "./cells.ts";
import { BUILD_FORMAT, type CorpusHead, writeCorpus } from "./corpus.ts";
import { INDEX_OPTIONS, type IndexedPassage, indexedPassages } from "./options.ts";

export type Built = { corpus: string; search: string };

/** `hash` makes the version out of the corpus's text. */
export function buildIndex(
  reports: readonly Report[],
  agencies: AgencyFile,
  findings: readonly Finding[],
  hash: (text: string) => string,
): Built {
  const ordered = inListOrder(reports);
  const bodies = ordered.map((report) => ({ ...report, findings: findings.filter((finding) => finding.report === report.id) }));
  const head: Omit<CorpusHead, "version"> = {
    format: BUILD_FORMAT,
    reports: ordered.map((report) => ({
      agency: agencyOf(report),
      summary: summaryOf(report),
      cells: packCells(report.form, report.figures),
    })),
    agencies: agenciesOf(ordered, agencies),
    regions: regionsOf(ordered, agencies),
  };
  const version = hash(JSON.stringify([head, bodies, agencies]));
  const index = new MiniSearch<IndexedPassage>(INDEX_OPTIONS);
  index.addAll(ordered.flatMap(indexedPassages));
  return { corpus: writeCorpus({ ...head, version }, bodies), search: JSON.stringify(index) };
}

/** Region, issuer, newest year first: the order of every list. */
const inListOrder = (reports: readonly Report[]): Report[] =>
  [...reports].sort((a, b) => compare(a.region, b.region) || compare(a.issuer, b.issuer) || b.year - a.year);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A report's id without its year. */
export const agencyOf = (report: Pick<Report, "id">): string => report.id.replace(/-\d{4}$/, "");

function agenciesOf(reports: readonly Report[], { issuers }: AgencyFile): Agency[] {
  return [...new Set(reports.map(agencyOf))].map((id) => {
    const issuer = issuers[id];
    const own = reports.filter((report) => agencyOf(report) === id);
    if (!issuer) throw new Error(`agencies.json has no issuer "${id}"`);
    return {
      id,
      name: issuer.name,
      names: [...issuer.short].sort((a, b) => b.length - a.length),
      region: issuer.region,
      ...(issuer.parent && issuers[issuer.parent] ? { parent: issuer.parent } : {}),
      level: issuer.level,
      years: own.map((report) => report.year).sort((a, b) => b - a),
    };
  });
}

/** Only regions that something here lies in, widest first. */
const regionsOf = (reports: readonly Report[], { regions }: AgencyFile): Region[] =>
  Object.entries(regions)
    .filter(([code]) => reports.some((report) => report.region.startsWith(code)))
    .map(([code, region]) => ({ code, name: region.name, names: region.short }))
    .sort((a, b) => a.code.length - b.code.length || compare(a.code, b.code));
