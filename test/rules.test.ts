// A rule is a named thing with a test of its own: each file of the folders of rules is imported by a test, or a test bears its name.
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const FOLDERS = [
  ...["src/zh", "src/report/readers", "src/report/statements", "src/report/tables", "src/question/parsers", "src/question/prose"],
  ...["src/question/refiners", "src/answer/model/guard", "src/answer/operations", "src/answer/outcome", "src/answer/prose"],
  ...["src/answer/reports", "src/answer/sets", "src/check"],
];
/** Tables of words and types, which a test of who reads them holds; entries are loaded by their name. */
const NO_RULE = /^(?:language-data|lists|rule|port|store)\.ts$/;

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(ROOT, folder), { recursive: true }))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".ts"));

test("every rule has a test that points at it", async () => {
  const tests = await filesIn("test");
  const imported = new Set<string>();
  for (const file of tests)
    for (const [, from] of (await readFile(join(ROOT, file), "utf8")).matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g))
      imported.add(normalize(join(dirname(file), from ?? "")));
  const names = new Set(tests.map((file) => basename(file).replace(/(?:\.property)?\.test\.ts$/, ".ts")));
  const rules = (await Promise.all(FOLDERS.map(filesIn))).flat();
  const does = async (file: string): Promise<boolean> =>
    /^export (?:async )?(?:function|const|class) /m.test(await readFile(join(ROOT, file), "utf8"));
  const untested: string[] = [];
  for (const file of rules)
    if (!imported.has(file) && !names.has(basename(file)) && !NO_RULE.test(basename(file)) && (await does(file))) untested.push(file);
  expect(untested).toEqual([]);
  expect(rules.length).toBeGreaterThan(200);
});
