// `ingest --to sqlite` writes the file that `npm run serve` answers from, whole, and a service that has it open reads on.
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { openCorpus } from "../../../src/node/corpus.ts";
import { CORPUS_FILE } from "../../../src/node/files.ts";
import { openD1 } from "../../../src/store/d1.ts";
import { reportText } from "../../generate/bad.ts";
import { language } from "../../question/directory.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "sqlite-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

test("reports taken in are in the file, beside what was served before", { timeout: 120_000 }, async () => {
  const [corpus, data] = [join(folder, "corpus"), join(folder, "data")];
  await cp(join(ROOT, "corpus"), corpus, { recursive: true });
  await writeFile(join(folder, "a.txt"), reportText("泾源县", 2024, 5));
  const ingest = (...words: string[]) =>
    promisify(execFile)(process.execPath, [join(ROOT, "src/cli/ingest.ts"), "--corpus", corpus, ...words], {
      env: { ...process.env, DATA_DIR: data },
    });
  await ingest("--to", "sqlite");
  const speech = { isPlace: language.isPlace, language: async () => language };
  const before = await openCorpus(join(data, CORPUS_FILE), speech);
  await ingest(join(folder, "a.txt"), "--to", "sqlite");
  const after = await openCorpus(join(data, CORPUS_FILE), speech);
  expect([(await openD1(before.source).size()).reports, (await openD1(after.source).size()).reports]).toEqual([5, 6]);
  expect(after.identity).not.toBe(before.identity);
  expect(await readdir(data)).toEqual([CORPUS_FILE]);
  before.close();
  after.close();
});
