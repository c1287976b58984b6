// corpus/ -> the reports in it, read and audited: what the build, the audit and the tests start from.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { audit } from "../audit/audit.ts";
import type { Finding } from "../contract.ts";
import { AgencyFile } from "../names/agencies.ts";
import { parseReport } from "../report/parse.ts";
import type { Report } from "../report/report.ts";

export const CORPUS = fileURLToPath(new URL("../../corpus/", import.meta.url));
const REPORT_FILE = /\.(?:txt|md|html?|pdf|docx)$/i;

export type Corpus = { reports: Report[]; agencies: AgencyFile; findings: Finding[] };

/** Throws, naming the file, when one in the corpus is no report: what was taken in must stay readable. */
export async function readCorpus(directory = CORPUS): Promise<Corpus> {
  const agencies = AgencyFile.parse(JSON.parse(await readFile(join(directory, "agencies.json"), "utf8")));
  const files = (await readdir(directory)).filter((file) => REPORT_FILE.test(file) && file !== "README.md").sort();
  const reports: Report[] = [];
  for (const file of files) {
    const parsed = await parseReport(new Uint8Array(await readFile(join(directory, file))), file, agencies);
    if (!parsed.ok) throw new Error(`corpus/${file}：${parsed.error.detail}`);
    reports.push(parsed.value);
  }
  return { reports, agencies, findings: audit(reports) };
}
