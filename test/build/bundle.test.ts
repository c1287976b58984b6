// The packed program is whole: what it loads lies beside it or is Node's own, and files are found by the same steps as from src/.
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle, bundleServer, ENTRIES } from "../../src/build/bundle.ts";

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

/** The expression that every part begins with. */
const rootBy = (address: string): string => {
  const [, expression = ""] = /globalThis\.packageRoot\?\?=([^;]+);/.exec(texts.get("src/server.js") ?? "") ?? [];
  return new Function("address", `return ${expression.replace("import.meta.url", "address")}`)(address);
};

it("finds its root by the last folder of the name src", () => {
  expect(rootBy("file:///usr/local/src/nianbao/src/server.js")).toBe("file:///usr/local/src/nianbao/");
  expect(rootBy("file:///opt/nianbao/src/cli/ingest/worker.js")).toBe("file:///opt/nianbao/");
});

it("makes the sources' own server, and leaves what a server that runs may still load", async () => {
  const here = join(out, "build", "serve");
  const parts = join(here, "src", "parts");
  await mkdir(parts, { recursive: true });
  const now = Date.now();
  for (const [name, days] of [
    ["YESTERDAY.js", 1],
    ["LONG_AGO.js", 8],
  ] as const) {
    await writeFile(join(parts, name), "");
    const then = new Date(now - days * 86_400_000);
    await utimes(join(parts, name), then, then);
  }
  await bundleServer(ROOT, here, now);
  expect(await readFile(join(here, "server.js"), "utf8")).toContain('await import("./src/server.js")');
  expect((await stat(join(here, "src", "server.js"))).size).toBeGreaterThan(0);
  const left = await readdir(parts);
  expect(left).toContain("YESTERDAY.js");
  expect(left).not.toContain("LONG_AGO.js");
});
