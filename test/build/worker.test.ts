// The Worker as it is deployed: within its size, whole, and without the model's libraries when it starts.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleWorker } from "../../src/build/worker.ts";

/** The libraries' parts lie apart from the program's own, which grows with what it knows. */
const MOST_KIB = { parts: 225, all: 560 };
let out = "";
const code = new Map<string, string>();
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "worker-"));
  await bundleWorker(out, ["search.bin"]);
  for (const name of await readdir(out)) if (name.endsWith(".mjs")) code.set(name, await readFile(join(out, name), "utf8"));
});
afterAll(() => rm(out, { recursive: true, force: true }));

const importedBy = (text: string): string[] =>
  [...text.matchAll(/(?:^|[;}\n])(?:import|export)(?:[\w$*{},\s]+from)?"([^"]+)"/g)].map(([, name = ""]) => name);

/** The entry and what is loaded with it. */
function atStart(): Set<string> {
  const loaded = new Set(["worker.mjs"]);
  for (const name of loaded)
    for (const each of importedBy(code.get(name) ?? "")) if (code.has(each.replace("./", ""))) loaded.add(each.replace("./", ""));
  return loaded;
}

test(`it has at most ${MOST_KIB.all} KiB, gzipped, and ${MOST_KIB.parts} of them are its libraries'`, () => {
  const kib = (texts: readonly string[]): number => texts.reduce((total, text) => total + gzipSync(text, { level: 9 }).length, 0) / 1024;
  expect(kib([...code].flatMap(([name, text]) => (name === "worker.mjs" ? [] : [text])))).toBeLessThan(MOST_KIB.parts);
  expect(kib([...code.values()])).toBeLessThan(MOST_KIB.all);
});

test("starts without what only a model's words or MCP need", () => {
  const started = [...atStart()].map((name) => code.get(name) ?? "").join("\n");
  const all = [...code.values()].join("\n");
  for (const sign of ["lc_serializable", "ListToolsRequest", "lc_namespace"])
    if (all.includes(sign)) expect([sign, started.includes(sign)]).toEqual([sign, false]);
  expect(all).toContain("lc_serializable");
});

test("has beside it everything that it loads", async () => {
  const files = new Set(await readdir(out));
  for (const text of code.values())
    for (const name of importedBy(text))
      expect([name, name.startsWith("cloudflare:") || files.has(name.replace("./", ""))]).toEqual([name, true]);
  expect((await readFile(join(out, "search.bin"))).length).toBe(0);
  expect((await readFile(join(out, "widget.txt"), "utf8")).length).toBeGreaterThan(1000);
});
