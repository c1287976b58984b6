// Paths -> the corpus with the reports in them, and for each file what came of it.
import { audit } from "../../audit/audit.ts";
import type { Ingested } from "../../contract.ts";
import type { Gazetteer } from "../../names/gazetteer.ts";
import { issuerOf } from "../../names/issuer.ts";
import { notOverYet } from "../../report/annual.ts";
import { nameReport, type ReadReport } from "../../report/parse.ts";
import type { Report } from "../../report/report.ts";
import { err, ok, type Rejection, type Result } from "../../result.ts";
import { againstReplacing, changesBetween, describeChanges, keysOf } from "./changes.ts";
import { CorpusFolder } from "./corpus-folder.ts";
import { fileFault } from "./faults.ts";
import { type Input, type Limits, type ReaderResult, readAll } from "./readers.ts";
import { register } from "./register.ts";

export type Options = {
  corpus: string;
  check: boolean;
  gazetteer: () => Gazetteer;
  /** The day in China, YYYY-MM-DD. */
  today: string;
  /** A report may be replaced by one with fewer figures, or with another year in its title. */
  replace?: boolean;
  limits?: Limits;
};
/** `note` says in Chinese what changed: for people, not part of the contract's line. */
export type Outcome = { ingested: Ingested; note: string };

/** One outcome a file, in order. A rejected file changes nothing; the others are in when their outcome is out. */
export async function* ingest(inputs: readonly Input[], options: Options): AsyncGenerator<Outcome> {
  const folder = await CorpusFolder.open(options.corpus, !options.check);
  try {
    for await (const { input, reading } of readAll(inputs, options.limits)) yield await acceptOrRefuse(input, reading, folder, options);
  } finally {
    await folder.close();
  }
}

const rejected = (file: string, reason: string): Outcome => ({ ingested: { file, accepted: false, reason }, note: "" });

async function acceptOrRefuse(input: Input, { draft, bytes }: ReaderResult, folder: CorpusFolder, options: Options): Promise<Outcome> {
  const early = draft.ok ? notOverYet(draft.value.year, options.today) : null;
  if (early) return rejected(input.path, early);
  const named = draft.ok ? nameDraft(draft.value, folder, options.gazetteer) : draft;
  if (!named.ok) return rejected(input.path, named.error.detail);
  const { report, agencies, isNew } = named.value;
  try {
    const before = folder.has(report.id) && !(await folder.isHeld(report.id, bytes)) ? await folder.report(report.id) : null;
    const against = before && !options.replace ? againstReplacing(before, report) : null;
    if (against) return rejected(input.path, against);
    const ingested = { ...describe(input.path, report), findings: await findingsOf(report, folder) };
    if (options.check) {
      folder.agencies = agencies;
      return { ingested, note: "可以收入" };
    }
    // The issuer first: a report whose issuer is unknown would be left out of the build.
    if (isNew) await folder.putAgencies(agencies);
    const changes = before ? changesBetween(before, report) : [];
    const arrival = { bytes, file: input.file, date: options.today, ...(input.source ? { source: input.source } : {}) };
    const kept = await folder.put(report, arrival, changes);
    return { ingested, note: { new: "新增", same: "没有变化", replaced: describeChanges(before, report, changes) }[kept] };
  } catch (error) {
    return rejected(input.path, fileFault(error));
  }
}

function nameDraft(
  draft: ReadReport,
  folder: CorpusFolder,
  gazetteer: () => Gazetteer,
): Result<{ report: Report } & Omit<ReturnType<typeof register>, "id" | "agency">, Rejection> {
  const found = issuerOf(draft.identity.issuers, draft.identity.prose, gazetteer());
  if (!found?.slug) return err({ tag: "rejected", detail: "标题、正文和文件名里都没有能辨认的发布机关" });
  const { id, agency, agencies, isNew } = register(found, folder.agencies);
  return ok({ report: nameReport(draft, id, agency), agencies, isNew });
}

function describe(file: string, report: Report): Ingested {
  const keys = keysOf(report);
  return {
    file,
    accepted: true,
    report: { id: report.id, issuer: report.issuer, year: report.year, form: report.form },
    figures: Object.fromEntries(keys.map((key) => [key, report.figures[key]?.value ?? null])),
    missing: keys.filter((key) => !(key in report.figures)),
  };
}

/** What the audit says of the report, its neighbours in time included: carried-over figures need both years. */
async function findingsOf(report: Report, folder: CorpusFolder) {
  const agency = report.id.slice(0, -String(report.year).length);
  const neighbours = await Promise.all([report.year - 1, report.year + 1].map((year) => folder.report(`${agency}${year}`)));
  return audit([report, ...neighbours.filter((each) => each !== null)]).filter((finding) => finding.report === report.id);
}
