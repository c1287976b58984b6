// The corpus folder as ingest writes it: a report's file under its id, whole or not at all, and agencies.json beside it.
import { randomUUID } from "node:crypto";
import { copyFile, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AgencyFile } from "../../names/agencies.ts";
import { decode } from "../../report/file.ts";
import { parseReport } from "../../report/parse.ts";
import type { Report } from "../../report/report.ts";

export type Shelved = { change: "new" | "same" | "replaced"; before?: Report };

export class Shelf {
  readonly #directory: string;
  agencies: AgencyFile;
  /** File names by report id. */
  readonly #files: Map<string, string>;

  private constructor(directory: string, agencies: AgencyFile, files: Map<string, string>) {
    this.#directory = directory;
    this.agencies = agencies;
    this.#files = files;
  }

  static async open(directory: string): Promise<Shelf> {
    const agencies = AgencyFile.parse(JSON.parse(await readFile(join(directory, "agencies.json"), "utf8")));
    const files = new Map<string, string>();
    for (const name of await readdir(directory)) {
      const id = /^([a-z0-9-]+-\d{4})\.(?:txt|md|html?|pdf|docx)$/.exec(name)?.[1];
      if (id) files.set(id, name);
    }
    return new Shelf(directory, agencies, files);
  }

  /** The report with this id as it stands here, if it does and can be read. */
  async report(id: string): Promise<Report | null> {
    const name = this.#files.get(id);
    if (!name) return null;
    const parsed = await parseReport(new Uint8Array(await readFile(join(this.#directory, name))), name, this.agencies);
    return parsed.ok ? parsed.value : null;
  }

  /** Puts a file here under the id, unless the same bytes are here already. */
  async put(id: string, path: string): Promise<Shelved> {
    const bytes = await readFile(path);
    const old = this.#files.get(id);
    if (old && bytes.equals(await readFile(join(this.#directory, old)))) return { change: "same" };
    const before = old ? await this.report(id) : null;
    const name = `${id}.${extensionOf(bytes)}`;
    await this.#write(name, (temporary) => copyFile(path, temporary));
    if (old && old !== name) await rm(join(this.#directory, old));
    this.#files.set(id, name);
    return old ? { change: "replaced", ...(before ? { before } : {}) } : { change: "new" };
  }

  async putAgencies(agencies: AgencyFile): Promise<void> {
    this.agencies = AgencyFile.parse(agencies);
    await this.#write("agencies.json", (temporary) => writeFile(temporary, `${JSON.stringify(this.agencies, null, 2)}\n`));
  }

  /** Written beside and renamed: a reader sees the old file or the new one, never half of either. */
  async #write(name: string, write: (temporary: string) => Promise<void>): Promise<void> {
    const temporary = join(this.#directory, `.${randomUUID()}.tmp`);
    try {
      await write(temporary);
      await rename(temporary, join(this.#directory, name));
    } finally {
      await rm(temporary, { force: true });
    }
  }
}

/** By content, as the readers tell kinds apart. */
function extensionOf(bytes: Uint8Array): "pdf" | "docx" | "html" | "txt" {
  if (String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-")) return "pdf";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "docx";
  return /<(?:!doctype|html|body|table)\b/i.test(decode(bytes) ?? "") ? "html" : "txt";
}
