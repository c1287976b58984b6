// Reads a file made from a figure set and holds every cell of the reading against the set.
import { parseDraft } from "../../src/report/parse.ts";
import { type FigureSet, keysOf } from "../generate/figures.ts";

export const asBytes = (file: Uint8Array | string): Uint8Array => (typeof file === "string" ? new TextEncoder().encode(file) : file);

/** `wrong`: cells read otherwise than they were set, as "key: read for set"; a missing one counts. `rejected`: why nothing was read, null when it was. */
export async function hold(
  set: FigureSet,
  file: Uint8Array | string,
): Promise<{ cells: number; wrong: string[]; rejected: string | null }> {
  const read = await parseDraft(asBytes(file), "file");
  const keys = keysOf(set);
  if (!read.ok) return { cells: keys.length, wrong: [], rejected: read.error.detail };
  const { figures } = read.value;
  const wrong = keys.filter((key) => figures[key]?.value !== set.figures[key]);
  return {
    cells: keys.length,
    rejected: null,
    wrong: wrong.map(
      (key) => `${key}: ${figures[key]?.value ?? (key in figures ? "blank" : "missing")} for ${set.figures[key] ?? "blank"}`,
    ),
  };
}
