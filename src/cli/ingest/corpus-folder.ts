// The corpus folder as ingest writes it: reports under their ids, what is known of each in history.json, issuers in agencies.json. Broken off
// at any moment it is what it was before a file or what it is after it, and whoever opens it next tidies up.
import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { REPORT_FILE, readAgencies, readHistory, readReport } from "../../build/corpus.ts";
import { sha256 } from "../../build/state.ts";
import { AgencyFile } from "../../names/agencies.ts";
import { decode } from "../../report/file.ts";
import { type Change, HistoryFile, type Version } from "../../report/history.ts";
import { filedAs } from "../../report/parse.ts";
import type { Report } from "../../report/report.ts";
import { lock } from "./lock.ts";

/** What is known of a file that is taken in: its bytes, the name it came with, its address, and the day. */
type Arrival = { bytes: Uint8Array; file: string; source?: string; date: string };
type Kept = "new" | "same" | "replaced";

const PENDING = /^\.pending-([0-9a-f]{64})$/;
const TEMPORARY = /^\.[0-9a-f-]{36}\.tmp$/;
/** Reports kept in memory for the next file's neighbours. */
const MOST_REMEMBERED = 3000;

export class CorpusFolder {
  readonly #directory: string;
  readonly #unlock: () => Promise<void>;
  readonly #reports = new Map<string, Report | null>();
  agencies: AgencyFile;
  #history: HistoryFile;
  /** File names by report id. */
  #files = new Map<string, string>();

  private constructor(directory: string, agencies: AgencyFile, history: HistoryFile, unlock: () => Promise<void>) {
    this.#directory = directory;
    this.agencies = agencies;
    this.#history = history;
    this.#unlock = unlock;
  }

  /** `toWrite`: alone with the folder until it is closed. Rejects, in one sentence, when another ingestion does not end, or the folder has a fault. */
  static async open(directory: string, toWrite: boolean): Promise<CorpusFolder> {
    const unlock = toWrite ? await lock(directory) : async () => {};
    try {
      const folder = new CorpusFolder(directory, await readAgencies(directory), await readHistory(directory), unlock);
      if (toWrite) await folder.#tidy();
      for (const name of await readdir(directory)) {
        const filed = REPORT_FILE.test(name) ? filedAs(name) : null;
        const id = filed ? `${filed.id}-${filed.year}` : "";
        if (filed && (!folder.#files.has(id) || folder.#history.reports[id]?.stored === name)) folder.#files.set(id, name);
      }
      return folder;
    } catch (error) {
      await unlock();
      throw error;
    }
  }

  close = (): Promise<void> => this.#unlock();

  /** The report with this id as it stands here, if it does and can be read. */
  async report(id: string): Promise<Report | null> {
    const known = this.#reports.get(id);
    if (known !== undefined) return known;
    const name = this.#files.get(id);
    if (!name) return null;
    const read = await readReport(join(this.#directory, name), name, this.agencies, this.#history);
    this.#remember(id, read.ok ? read.value : null);
    return read.ok ? read.value : null;
  }

  has = (id: string): boolean => this.#files.has(id);

  /** Whether these bytes are what the folder holds under the id. */
  async isHeld(id: string, bytes: Uint8Array): Promise<boolean> {
    const name = this.#files.get(id);
    return name !== undefined && sha256(await readFile(join(this.#directory, name))) === sha256(bytes);
  }

  /** Puts a report's file here under its id. `changes`: figures that are others than in the version before. Errors: the file system's. */
  async put(report: Report, { bytes, file, source, date }: Arrival, changes: Change[]): Promise<Kept> {
    const { id } = report;
    const old = this.#files.get(id);
    const digest = sha256(bytes);
    const versions = old ? await this.#versionsOf(id, old) : (this.#history.withdrawn[id]?.versions ?? []);
    const last = versions.at(-1);
    const isSame = old !== undefined && last?.sha256 === digest;
    if (isSame && (!source || source === last?.source)) return "same";
    const arrived: Version = { sha256: digest, date, file, ...(source ? { source } : {}), ...(changes.length > 0 ? { changes } : {}) };
    const stored = isSame ? old : `${id}.${extensionOf(bytes)}`;
    if (!isSame) await this.#write(`.pending-${digest}`, bytes);
    const { [id]: _, ...withdrawn } = this.#history.withdrawn;
    const own = isSame && last ? [...versions.slice(0, -1), { ...last, ...(source ? { source } : {}) }] : [...versions, arrived];
    // From here on the new file is the report, whatever happens to this process.
    await this.#putHistory({ reports: { ...this.#history.reports, [id]: { stored, versions: own } }, withdrawn });
    if (!isSame) await rename(join(this.#directory, `.pending-${digest}`), join(this.#directory, stored));
    if (old && old !== stored) await rm(join(this.#directory, old));
    this.#files.set(id, stored);
    this.#remember(id, report);
    return isSame ? "same" : old ? "replaced" : "new";
  }

  /** Takes a report back: its figures go, what is left is that it was here, and why it is not. */
  async withdraw(id: string, reason: string, date: string): Promise<{ issuer: string; year: number } | null> {
    const name = this.#files.get(id);
    const filed = name ? filedAs(name) : null;
    const agency = filed && this.agencies.issuers[filed.id];
    if (!name || !filed || !agency) return null;
    const versions = await this.#versionsOf(id, name);
    const { [id]: _, ...reports } = this.#history.reports;
    const taken = { issuer: agency.name, region: agency.region, year: filed.year, date, reason, versions };
    await this.#putHistory({ reports, withdrawn: { ...this.#history.withdrawn, [id]: taken } });
    await rm(join(this.#directory, name), { force: true });
    this.#files.delete(id);
    this.#reports.delete(id);
    return { issuer: agency.name, year: filed.year };
  }

  async putAgencies(agencies: AgencyFile): Promise<void> {
    this.agencies = AgencyFile.parse(agencies);
    await this.#write("agencies.json", `${JSON.stringify(this.agencies, null, 2)}\n`);
  }

  async #putHistory(history: HistoryFile): Promise<void> {
    this.#history = HistoryFile.parse(history);
    await this.#write("history.json", `${JSON.stringify(this.#history, null, 1)}\n`);
  }

  /** A file that was put here by hand has a version too: the day is that of its last change. */
  async #versionsOf(id: string, name: string): Promise<Version[]> {
    const known = this.#history.reports[id]?.versions ?? [];
    const path = join(this.#directory, name);
    const digest = sha256(await readFile(path));
    if (known.at(-1)?.sha256 === digest) return known;
    const { mtime } = await stat(path);
    return [...known, { sha256: digest, date: mtime.toISOString().slice(0, 10), file: name }];
  }

  #remember(id: string, report: Report | null): void {
    if (this.#reports.size >= MOST_REMEMBERED) this.#reports.clear();
    this.#reports.set(id, report);
  }

  /** What a killed ingestion left: a report that the history has and the folder not yet is put in its place; what is nobody's goes. */
  async #tidy(): Promise<void> {
    const names = await readdir(this.#directory);
    const { reports, withdrawn } = this.#history;
    for (const name of names) {
      const digest = PENDING.exec(name)?.[1];
      const entry = digest && Object.values(reports).find(({ versions }) => versions.at(-1)?.sha256 === digest);
      if (entry) await rename(join(this.#directory, name), join(this.#directory, entry.stored));
      else if (digest || TEMPORARY.test(name)) await rm(join(this.#directory, name), { force: true });
    }
    for (const name of names) {
      const filed = REPORT_FILE.test(name) ? filedAs(name) : null;
      const id = filed ? `${filed.id}-${filed.year}` : "";
      const [entry, gone] = [reports[id], withdrawn[id]];
      if (!filed || (entry ? entry.stored === name : !gone)) continue;
      // Only what was taken in and superseded here is removed: a file that somebody put here since stays.
      const versions = entry?.versions ?? gone?.versions ?? [];
      const digest = sha256(await readFile(join(this.#directory, name)));
      if (versions.some((version) => version.sha256 === digest)) await rm(join(this.#directory, name), { force: true });
    }
  }

  /** Written beside and renamed: a reader sees the old file or the new one, never half of either. */
  async #write(name: string, data: string | Uint8Array): Promise<void> {
    const temporary = join(this.#directory, `.${randomUUID()}.tmp`);
    try {
      await writeFile(temporary, data, { flush: true });
      await rename(temporary, join(this.#directory, name));
    } finally {
      await rm(temporary, { force: true }).catch(() => {});
    }
  }
}

/** By content, as the readers tell kinds apart. */
function extensionOf(bytes: Uint8Array): "pdf" | "docx" | "doc" | "mhtml" | "html" | "txt" {
  if (String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-")) return "pdf";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "docx";
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return "doc";
  const text = decode(bytes) ?? "";
  if (/^mime-version:/im.test(text.slice(0, 4096)) && /^content-type:/im.test(text.slice(0, 4096))) return "mhtml";
  return /<(?:!doctype|html|body|table)\b/i.test(text) ? "html" : "txt";
}
