// corpus/ -> the reports in it, read and audited: what the build, the audit and the tests start from. A file that cannot be read is left out and
// named; the rest serves.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { audit } from "../audit/audit.ts";
import type { Finding } from "../contract.ts";
import { AgencyFile } from "../names/agencies.ts";
import { cameAs, HistoryFile, NO_HISTORY, type Withdrawn, withdrawnIn } from "../report/history.ts";
import { filedAs, parseDraft, type ReadReport, reportOf } from "../report/parse.ts";
import type { Report } from "../report/report.ts";
import { err, type Rejection, type Result } from "../result.ts";
import type { ParsedFiles } from "./parsed.ts";

export const CORPUS = fileURLToPath(new URL("../../corpus/", import.meta.url));
/** Names under which the folder keeps reports. */
export const REPORT_FILE = /\.(?:txt|md|html?|mhtml?|mht|pdf|docx?)$/i;

/** A file of the folder that was left out, and why, in one sentence. */
export type LeftOut = { file: string; reason: string };
export type Corpus = { reports: Report[]; agencies: AgencyFile; findings: Finding[]; leftOut: LeftOut[]; withdrawn: Withdrawn[] };

/** Rejects, in one sentence, when agencies.json is missing or has a fault: without it nobody's report is known. */
export async function readCorpus(directory = CORPUS, parsed?: ParsedFiles): Promise<Corpus> {
  const agencies = await readAgencies(directory);
  const leftOut: LeftOut[] = [];
  const history = await readHistory(directory).catch((error: Error) => {
    leftOut.push({ file: "history.json", reason: error.message });
    return NO_HISTORY;
  });
  const names = (await readdir(directory)).filter((file) => REPORT_FILE.test(file) && !/^(?:readme\.md$|\.)/i.test(file)).sort();
  const reports = new Map<string, Report>();
  for (const file of kept(names, history, leftOut)) {
    const read = await readReport(join(directory, file), file, agencies, history, parsed);
    const twin = read.ok ? reports.get(read.value.id) : undefined;
    if (!read.ok) leftOut.push({ file, reason: read.error.detail });
    else if (twin) leftOut.push({ file, reason: `与另一个文件是同一份报告（${twin.issuer} ${twin.year} 年），只读先出现的` });
    else reports.set(read.value.id, read.value);
  }
  const found = [...reports.values()];
  return { reports: found, agencies, findings: audit(found), leftOut, withdrawn: withdrawnIn(history) };
}

export async function readAgencies(directory: string): Promise<AgencyFile> {
  return checked(
    "agencies.json",
    AgencyFile,
    await readFile(join(directory, "agencies.json"), "utf8").catch(() => missing("agencies.json")),
  );
}
/** None is kept yet where there is no such file. */
export async function readHistory(directory: string): Promise<HistoryFile> {
  const text = await readFile(join(directory, "history.json"), "utf8").catch(() => null);
  return text === null ? NO_HISTORY : checked("history.json", HistoryFile, text);
}

const missing = (file: string): never => {
  throw new Error(`读不到 corpus/${file}`);
};
export function checked<T>(
  file: string,
  schema: {
    safeParse: (
      value: unknown,
    ) => { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
  },
  text: string,
): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`corpus/${file} 不是完整的 JSON，请对照备份改正`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`corpus/${file} 的 ${issue?.path.join(".") || "内容"} 不合要求：${issue?.message}`);
}

/** The report a file of the folder holds by its name; none for one that was taken back. */
export function idOfFile(file: string, withdrawn: readonly Withdrawn[]): string[] {
  const filed = filedAs(file);
  const id = filed ? `${filed.id}-${filed.year}` : "";
  return id === "" || withdrawn.some((each) => each.id === id) ? [] : [id];
}

/** Of two files with one report's id, which an interrupted ingestion can leave, the one that the history names is the report. */
function kept(names: string[], history: HistoryFile, leftOut: LeftOut[]): string[] {
  return names.filter((name) => {
    const filed = filedAs(name);
    const id = filed ? `${filed.id}-${filed.year}` : "";
    const gone = history.reports[id] ? undefined : history.withdrawn[id];
    if (gone) {
      leftOut.push({ file: name, reason: `这份报告已于 ${gone.date} 撤回（${gone.reason}）：要重新收录，请用 npm run ingest 收入` });
      return false;
    }
    const stored = filed && history.reports[`${filed.id}-${filed.year}`]?.stored;
    if (!stored || stored === name || !names.includes(stored)) return true;
    leftOut.push({ file: name, reason: `同一份报告的现行文件是 ${stored}，这一个是被替换的旧文件，可以删除` });
    return false;
  });
}

export async function readReport(
  path: string,
  file: string,
  agencies: AgencyFile,
  history: HistoryFile,
  parsed?: ParsedFiles,
): Promise<Result<Report, Rejection>> {
  try {
    if (!(await stat(path)).isFile()) return err({ tag: "rejected", detail: "不是普通文件" });
    const bytes = new Uint8Array(await readFile(path));
    const came = cameAs(history, file);
    let rejection: Rejection = { tag: "rejected", detail: "" };
    const read = async (): Promise<ReadReport | null> => {
      const draft = await parseDraft(bytes, came.file, filedAs(file));
      if (!draft.ok) rejection = draft.error;
      return draft.ok ? draft.value : null;
    };
    const draft = parsed ? await parsed.draft(bytes, `${file}\n${came.file}`, read) : await read();
    return draft ? reportOf(draft, file, agencies, came.source) : err(rejection);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return err({ tag: "rejected", detail: code === "EACCES" ? "没有读取文件的权限" : "文件的内容无法读取" });
  }
}
