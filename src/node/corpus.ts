// The corpus file of DATA_DIR, held open for answering: opened only when it is whole, changed for a newer one without a request lost. Node only.
import { stat } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { readSite, type Site } from "../site/site.ts";
import { sqliteDatabase } from "../store/d1/sqlite.ts";
import { type D1Source, openD1 } from "../store/d1.ts";

type Speech = Pick<D1Source, "isPlace" | "language">;

export type OpenCorpus = {
  source: D1Source;
  site: Site;
  /** What it was made from, see stamp.ts. */
  stamp: string;
  /** Tells one file from another of the same name. */
  identity: string;
  close(): void;
};

/** Longer than any request may take: what reads the old file has come to its end by then. */
const RETIRED_MS = 120_000;

/** Rejects when the file is not there, is damaged, or is of another program's schema. */
export async function openCorpus(file: string, speech: Speech): Promise<OpenCorpus> {
  const identity = await identityOf(file);
  if (identity === null) throw new Error(`没有 ${file}`);
  const held = new DatabaseSync(file, { readOnly: true });
  try {
    const [checked] = held.prepare("PRAGMA quick_check(1)").all();
    if (checked?.quick_check !== "ok") throw new Error(`${file} 已损坏：${checked?.quick_check}`);
    const source: D1Source = { databases: [{ from: "", database: sqliteDatabase(held) }], ...speech };
    await openD1(source).size();
    const served = new Map(
      held
        .prepare("SELECT name, value FROM served")
        .all()
        .map(({ name, value }) => [name, String(value)]),
    );
    return {
      source,
      site: readSite(served.get("site") ?? '{"file":{}}'),
      stamp: served.get("stamp") ?? "",
      identity,
      close: () => held.close(),
    };
  } catch (error) {
    held.close();
    throw error;
  }
}

/** Null when there is no such file. A file put in another's place has another number. */
export async function identityOf(file: string): Promise<string | null> {
  const info = await stat(file).catch(() => null);
  return info ? `${info.ino}:${info.size}:${info.mtimeMs}` : null;
}

/** Closes a corpus once nobody can be reading it any more. `after` is the platform's timer. */
export function retire(corpus: OpenCorpus, after: (ms: number, call: () => void) => unknown): void {
  after(RETIRED_MS, () => corpus.close());
}
