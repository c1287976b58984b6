// Every kind of endpoint asked through the model's libraries as the Worker carries them, without the parts that nothing here calls.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { exportsOf } from "../../src/build/left-out-parts.ts";
import { carried, options } from "../../src/build/worker.ts";
import type { configuredModel } from "../../src/model/configured.ts";
import { endpointTests } from "./endpoints.ts";

let out = "";
afterAll(() => rm(out, { recursive: true, force: true }));

endpointTests(async () => {
  out = await mkdtemp(join(tmpdir(), "carried-"));
  const entry = fileURLToPath(new URL("../../src/model/configured.ts", import.meta.url));
  for (const { path, text } of await carried(options(entry, out), [])) await writeFile(path, text);
  const built = (await import(pathToFileURL(join(out, "configured.mjs")).href)) as { configuredModel: typeof configuredModel };
  return built.configuredModel;
});

test("names that a module exports are read from its text", () => {
  const text =
    'export class A {}\nexport async function b() {}\nconst c = 1;\nexport { c as d, e };\nexport { f } from "g";\nexport default A;';
  expect(exportsOf(text)).toEqual(["A", "b", "d", "e", "f"]);
});
