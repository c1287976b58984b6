// The packed program is whole: what it loads lies beside it or is Node's own, and files are found by the same steps as from src/.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle, ENTRIES } from "../../src/build/bundle.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
let out = "";
const texts = new Map<string, string>();
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "bundle-"));
  await bundle(ROOT, out);
  for (const name of await readdir(out, { recursive: true }))
    if (name.endsWith(".js")) texts.set(name.replaceAll("\\", "/"), await readFile(join(out, name), "utf8"));
});
afterAll(() => rm(out, { recursive: true, force: true }));

it("has each entry at its place", () => {
  for (const entry of ENTRIES) expect([...texts.keys()]).toContain(entry.replace(/\.ts$/, ".js"));
});

it("loads nothing from outside", () => {
  const outside = new Set<string>();
  for (const text of texts.values())
    for (const [, name = ""] of text.matchAll(/(?:^|[;}\n])import(?:[\w$*{},\s]+from)?"([^"]+)"/g))
      if (!name.startsWith(".") && !isBuiltin(name)) outside.add(name);
  expect([...outside]).toEqual([]);
});

it("names no file of this machine", () => {
  for (const [name, text] of texts) expect(text.includes(ROOT), name).toBe(false);
});
