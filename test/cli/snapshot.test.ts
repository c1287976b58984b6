// What is served stays as it was when a later build puts new files in the place of the old ones.
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { snapshot } from "../../src/cli/snapshot.ts";

const directory = await mkdtemp(join(tmpdir(), "snapshot-"));
afterAll(() => rm(directory, { recursive: true, force: true }));

test("a later build changes nothing of it, and it leaves nothing behind", async () => {
  await writeFile(join(directory, "corpus.json"), "before");
  // The folder of a process that was killed: no process has a number as large.
  await mkdir(join(directory, "serving-999999999-0"));
  const taken = await snapshot(directory, ["corpus.json"]);
  await writeFile(join(directory, "new"), "after");
  await rename(join(directory, "new"), join(directory, "corpus.json"));
  expect(await readFile(join(taken.directory, "corpus.json"), "utf8")).toBe("before");
  expect(await readFile(join(directory, "corpus.json"), "utf8")).toBe("after");
  await taken.remove();
  expect(await readdir(directory)).toEqual(["corpus.json"]);
});
