// DATA_DIR of a package -> the reports that are served and the operator's files as they are served: what `./preview` compares with. Reads only.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openCorpus } from "../../node/corpus.ts";
import { CORPUS_FILE } from "../../node/files.ts";
import { d1Store } from "../../store/d1.ts";
import { readLanguage } from "../../zh/language.ts";

const LANGUAGE = fileURLToPath(new URL("../../../build/language.json", import.meta.url));

/** Rejects when there is no corpus file, or it is damaged or another program's. */
export async function openServed(dataDir: string) {
  const language = readLanguage(await readFile(LANGUAGE, "utf8"));
  const { source, site } = await openCorpus(join(dataDir, CORPUS_FILE), { isPlace: language.isPlace, language: async () => language });
  return { store: d1Store(source), language, site };
}
