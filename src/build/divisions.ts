// corpus/divisions.json -> the divisions that the operator adds to the list of the package, which is of a year. Node only.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checked } from "./corpus.ts";
import { DivisionFile } from "./gazetteer.ts";

/** None where there is no such file. Rejects, in one sentence, when it has a fault. */
export async function readDivisions(directory: string): Promise<DivisionFile["divisions"]> {
  const text = await readFile(join(directory, "divisions.json"), "utf8").catch(() => null);
  return text === null ? [] : checked("divisions.json", DivisionFile, text).divisions;
}
