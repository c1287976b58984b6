// Files that were read before -> what was read of them, kept by the digest of their bytes and of the program that read them. Node only.
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadReport } from "../report/parse.ts";
import { sha256, stateOf } from "./state.ts";

const SRC = fileURLToPath(new URL("../", import.meta.url));
/** What takes part in reading a report. */
const READERS = ["report", "form", "zh", "names"];

export class ParsedFiles {
  readonly #directory: string;
  readonly #program: string;
  readonly #used = new Set<string>();

  private constructor(directory: string, program: string) {
    this.#directory = directory;
    this.#program = program;
  }

  static async open(directory: string): Promise<ParsedFiles> {
    const program = [...READERS.map((each) => join(SRC, each)), join(SRC, "..", "package-lock.json")].map(stateOf);
    await mkdir(directory, { recursive: true });
    return new ParsedFiles(directory, sha256(JSON.stringify(program)));
  }

  /** The draft of a file, read anew only when the bytes, the name it came with or the program are others. Errors: those of `read`. */
  async draft(bytes: Uint8Array, name: string, read: () => Promise<ReadReport | null>): Promise<ReadReport | null> {
    const key = `${sha256(`${this.#program}\n${name}\n${sha256(bytes)}`)}.json`;
    this.#used.add(key);
    const known = await readFile(join(this.#directory, key), "utf8").catch(() => null);
    if (known !== null) {
      try {
        return JSON.parse(known) as ReadReport;
      } catch {
        // Broken off in the middle of writing, or by a full disk: read anew.
      }
    }
    const draft = await read();
    if (draft) await this.#keep(key, JSON.stringify({ ...draft, identity: { ...draft.identity, prose: "" } }));
    return draft;
  }

  /** What is kept only saves time: where it cannot be written, the next build reads again. */
  async #keep(key: string, text: string): Promise<void> {
    const temporary = join(this.#directory, `.${key}.${process.pid}.tmp`);
    try {
      await writeFile(temporary, text);
      await rename(temporary, join(this.#directory, key));
    } catch {
      await rm(temporary, { force: true });
    }
  }

  /** Forgets what was not asked for since it was opened. */
  async sweep(): Promise<void> {
    for (const name of await readdir(this.#directory)) if (!this.#used.has(name)) await rm(join(this.#directory, name), { force: true });
  }
}
