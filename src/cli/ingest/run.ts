// Paths -> the corpus with the reports in them, and for each file what came of it.
import { audit } from "../../audit/audit.ts";
import type { Ingested } from "../../contract.ts";
import { cellOf, cellsOf, type FigureKey, labelOf, OTHER_HANDLING_2019 } from "../../form/vocabulary.ts";
import type { Gazetteer } from "../../names/gazetteer.ts";
import { issuerOf } from "../../names/issuer.ts";
import { type Draft, nameReport } from "../../report/parse.ts";
import type { Report } from "../../report/report.ts";
import { err, ok, type Rejection, type Result } from "../../result.ts";
import { Shelf } from "./corpus-folder.ts";
import { type Limits, type Reading, readAll } from "./readers.ts";
import { register } from "./register.ts";

export type Options = { corpus: string; check: boolean; gazetteer: () => Gazetteer; limits?: Limits };
/** `note` says in Chinese what changed: for people, not part of the contract's line. */
export type Outcome = { ingested: Ingested; note: string };

/** One outcome a file, in order. A rejected file changes nothing; the others are in when their outcome is out. */
export async function* ingest(paths: string[], options: Options): AsyncGenerator<Outcome> {
  const shelf = await Shelf.open(options.corpus);
  for await (const { path, reading } of readAll(paths, options.limits)) yield await settle(path, reading, shelf, options);
}

async function settle(path: string, reading: Reading, shelf: Shelf, options: Options): Promise<Outcome> {
  const named = reading.ok ? nameDraft(reading.value, shelf, options.gazetteer) : reading;
  if (!named.ok) return { ingested: { file: path, accepted: false, reason: named.error.detail }, note: "" };
  const { report, agencies, isNew } = named.value;
  const ingested = { ...describe(path, report), findings: await findingsOf(report, shelf) };
  if (options.check) {
    shelf.agencies = agencies;
    return { ingested, note: "可以收入" };
  }
  // The issuer first: a report whose issuer is unknown would stop the build.
  if (isNew) await shelf.putAgencies(agencies);
  const { change, before } = await shelf.put(report.id, path);
  return { ingested, note: { new: "新增", same: "没有变化", replaced: changes(before, report) }[change] };
}

function nameDraft(
  draft: Draft,
  shelf: Shelf,
  gazetteer: () => Gazetteer,
): Result<{ report: Report } & Omit<ReturnType<typeof register>, "id" | "agency">, Rejection> {
  const found = issuerOf(draft.identity.issuers, draft.identity.prose, gazetteer());
  if (!found?.slug) return err({ tag: "rejected", detail: "标题、正文和文件名里都没有能辨认的发布机关" });
  const { id, agency, agencies, isNew } = register(found, shelf.agencies);
  return ok({ report: nameReport(draft, id, agency), agencies, isNew });
}

/** Every cell of the report's form. A 2019 form that prints 其他处理 as one row has that row's cells for the three of the later form. */
function keysOf(report: Report): FigureKey[] {
  const single = `${OTHER_HANDLING_2019.key}@total` in report.figures;
  if (!single) return cellsOf(report.form).map(({ key }) => key);
  return [
    ...new Set(
      cellsOf(report.form).map(({ key, column }) =>
        key.startsWith(`${OTHER_HANDLING_2019.key}.`) ? (`${OTHER_HANDLING_2019.key}@${column}` as FigureKey) : key,
      ),
    ),
  ];
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
async function findingsOf(report: Report, shelf: Shelf) {
  const agency = report.id.slice(0, -String(report.year).length);
  const neighbours = await Promise.all([report.year - 1, report.year + 1].map((year) => shelf.report(`${agency}${year}`)));
  return audit([report, ...neighbours.filter((each) => each !== null)]).filter((finding) => finding.report === report.id);
}

const MOST_CHANGES = 8;
function changes(before: Report | undefined, after: Report): string {
  if (!before) return "已替换原文件";
  const changed = keysOf(after).filter((key) => before.figures[key]?.value !== after.figures[key]?.value);
  if (changed.length === 0)
    return before.passages.map(({ text }) => text).join() === after.passages.map(({ text }) => text).join()
      ? "已替换，内容相同"
      : "已替换，数字未变，文字有改动";
  const shown = (report: Report, key: FigureKey) => String(report.figures[key]?.value ?? "空白");
  const list = changed.slice(0, MOST_CHANGES).map((key) => `${nameOf(key)} ${shown(before, key)} → ${shown(after, key)}`);
  return `已替换，${changed.length} 个数字有变：${list.join("；")}${changed.length > MOST_CHANGES ? " 等" : ""}`;
}
const nameOf = (key: FigureKey): string => {
  const { row, column } = labelOf(key);
  return cellOf(key) && column ? `${row}·${column}` : row;
};
