// What the worker holds: the built corpus as two texts, and how they are checked. `corpus.json` is one JSON value a line: the head, then
// a report each, parsed only when it is opened; `search.json` is MiniSearch's own serialization. No I/O. No clock.
import * as z from "zod";
import type { Finding } from "../contract.ts";
import type { Report, ReportSummary } from "../report/report.ts";
import type { PackedCells } from "./cells.ts";

/** Raised whenever the built files change shape; a worker refuses files of another build. */
export const BUILD_FORMAT = 1;

const key = z.string().min(1);
const packed = z.object({ values: z.record(key, z.number()), blank: z.array(key), missing: z.array(key) });
const summary = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  issuer: z.string().min(1),
  title: z.string(),
  year: z.int(),
  form: z.enum(["2019", "2021"]),
  region: z.string().regex(/^\d{6}$/),
  source: z.string().optional(),
  passages: z.int(),
  figures: z.int(),
});
const agency = z.object({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  region: z.string(),
  parent: z.string().optional(),
  level: z.enum(["province", "prefecture", "county", "town", "department"]),
  years: z.array(z.int()).min(1),
});
const region = z.object({ code: z.string().regex(/^\d+$/), name: z.string(), names: z.array(z.string()) });
const head = z.object({
  format: z.literal(BUILD_FORMAT),
  version: z.string().min(1),
  reports: z.array(z.object({ agency: z.string(), summary, cells: packed })),
  agencies: z.array(agency),
  regions: z.array(region),
});
const report = z.object({
  id: z.string(),
  passages: z.array(z.object({ n: z.int(), section: z.int(), text: z.string() }).loose()),
  statements: z.array(z.object({ passage: z.int(), value: z.number() }).loose()),
  sections: z.array(z.object({ number: z.int() }).loose()),
  figures: z.record(key, z.object({ value: z.number().nullable(), text: z.string() }).loose()),
});

export type CorpusEntry = { agency: string; summary: ReportSummary; cells: PackedCells };
export type CorpusHead = {
  format: number;
  /** Changes whenever a report, an issuer or the program that read them does. */
  version: string;
  /** In the order every list shows: region, issuer, newest year first. */
  reports: CorpusEntry[];
  agencies: import("../question/understanding.ts").Agency[];
  regions: import("../question/understanding.ts").Region[];
};
/** A report with the findings of the audit that concern it. */
export type CorpusReport = Report & { findings: Finding[] };

export const writeCorpus = (corpusHead: CorpusHead, reports: CorpusReport[]): string =>
  [corpusHead, ...reports].map((each) => JSON.stringify(each)).join("\n");

/** Throws when the text is no corpus of this build: a worker must not answer from what it cannot vouch for. */
export function readHead(text: string): { head: CorpusHead; lines: string[] } {
  const [first = "", ...lines] = text.split("\n");
  const parsed = head.parse(JSON.parse(first)) as CorpusHead;
  if (parsed.reports.length !== lines.length) throw new Error("the built corpus is cut: run the build again");
  return { head: parsed, lines };
}

export const readReport = (line: string): CorpusReport => {
  const value = JSON.parse(line);
  report.parse(value);
  return value as CorpusReport;
};
