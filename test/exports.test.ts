// What src exports: everything that a file offers to others is imported by some other file of src or of the tests.
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
/** What a runtime or a page loads by its own rules. */
const ENTRY = /^src\/(?:worker|server|service)\.ts$|\.d\.ts$/;

const textsOf = async (folder: string): Promise<(readonly [string, string])[]> =>
  Promise.all(
    (await readdir(join(ROOT, folder), { recursive: true }))
      .filter((name) => /\.(?:ts|mjs)$/.test(name))
      .map(async (name) => [`${folder}/${name.replaceAll("\\", "/")}`, await readFile(join(ROOT, folder, name), "utf8")] as const),
  );

const NAMED = /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s+"(\.[^"]+)"/g;
const WHOLE = /(?:import|export)\s+(?:type\s+)?\*\s*(?:as\s+\w+\s+)?from\s+"(\.[^"]+)"|import\(\s*(?:\/\*[^*]*\*\/\s*)?"(\.[^"]+)"\)/g;
const EXPORTED = /^export (?:async )?(?:const|let|function|class|type|interface) (\w+)/gm;

test("nothing is exported that nothing imports", async () => {
  const texts = [...(await textsOf("src")), ...(await textsOf("test"))];
  const names = new Set<string>();
  const whole = new Set<string>();
  for (const [file, text] of texts) {
    const at = (specifier: string): string => normalize(join(dirname(file), specifier));
    for (const [, list = "", from = ""] of text.matchAll(NAMED))
      for (const name of list.split(",")) names.add(`${at(from)} ${name.trim().replace(/^type\s+|\s+as\s[\s\S]*$/g, "")}`);
    // A file taken whole may be used by every one of its names.
    for (const [, from, loaded] of text.matchAll(WHOLE)) whole.add(at(from ?? loaded ?? ""));
  }
  const unused = texts.flatMap(([file, text]) =>
    file.startsWith("src/") && !ENTRY.test(file) && !whole.has(file)
      ? [...text.matchAll(EXPORTED)].map(([, name]) => `${file} ${name}`).filter((each) => !names.has(each))
      : [],
  );
  expect(unused).toEqual([]);
});
