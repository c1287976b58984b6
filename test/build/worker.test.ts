// The Worker as it is deployed: within its size, whole, and without the model's libraries when it starts.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleWorker } from "../../src/build/worker.ts";

/**
 * Code an isolate loads before it is asked anything, all code, and the texts made of word lists and laws beside it; they grow with what the program knows. Of
 * all code about 559 KiB are there now: the bound leaves a hundredth for what comes, and a library that is carried whole again is above it.
 */
const MOST_KIB = { start: 277, all: 565, texts: 116 };
/** Made three times over and gone through twice: on a machine that is busy with other tests this takes a minute and more. */
const BUNDLED_WITHIN_MS = 240_000;
let out = "";
const code = new Map<string, string>();
const texts = new Map<string, string>();
/** The corpus, the language tables, the pages' and the widget's sources, prompts. */
const FROM_ELSEWHERE = /^(?:corpus|search|site|language|pages|widget)\.|\.md$/;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "worker-"));
  await bundleWorker(out, ["search.bin"]);
  for (const name of await readdir(out)) {
    if (name.endsWith(".mjs")) code.set(name, await readFile(join(out, name), "utf8"));
    else if (!FROM_ELSEWHERE.test(name)) texts.set(name, await readFile(join(out, name), "utf8"));
  }
}, BUNDLED_WITHIN_MS);
afterAll(() => rm(out, { recursive: true, force: true }));

const importedBy = (text: string): string[] =>
  [...text.matchAll(/(?:^|[;}\n])(?:import|export)(?:[\w$*{},\s]+from)?"([^"]+)"/g)].map(([, name = ""]) => name);

/** The entry and what is loaded with it: of the two stores the one for built reports. */
function atStart(): Set<string> {
  const [, store = ""] = /import\("\.\/([^"]+)"\)\)+\.memoryStore\b/.exec(code.get("worker.mjs") ?? "") ?? [];
  const loaded = new Set(["worker.mjs", ...(code.has(store) ? [store] : [])]);
  for (const name of loaded)
    for (const each of importedBy(code.get(name) ?? "")) if (code.has(each.replace("./", ""))) loaded.add(each.replace("./", ""));
  return loaded;
}

test(`it has at most ${MOST_KIB.all} KiB, gzipped, and loads at most ${MOST_KIB.start} of them at its start`, () => {
  const kib = (parts: Iterable<string>): number =>
    [...parts].reduce((total, part) => total + gzipSync(part, { level: 9 }).length, 0) / 1024;
  expect(kib([...atStart()].map((name) => code.get(name) ?? ""))).toBeLessThan(MOST_KIB.start);
  expect(kib(code.values())).toBeLessThan(MOST_KIB.all);
  expect(kib(texts.values())).toBeLessThan(MOST_KIB.texts);
});

/** What stands in one part of the program alone, and in its code as it is written here. */
const LATER = [
  ["a model's words", "lc_serializable"],
  ["what they are held to", "an unknown slot"],
  ["MCP", "ListToolsRequest"],
  ["pages", "text/css; charset=utf-8"],
  ["English sentences", "blank and are not counted"],
  ["checks", "这是评价或看法，不是报告能够证实或证伪的事实。"],
  ["searches", "MiniSearch: "],
  ["D1", "NOT EXISTS (SELECT"],
] as const;
test("starts without what only a model's words, MCP, pages, checks, searches or D1 need", () => {
  const started = [...atStart()].map((name) => code.get(name) ?? "").join("\n");
  const all = [...code.values()].join("\n");
  for (const [part, sign] of LATER) expect([part, all.includes(sign), started.includes(sign)]).toEqual([part, true, false]);
});

test("has beside it everything that it loads", async () => {
  const files = new Set(await readdir(out));
  for (const text of code.values())
    for (const name of importedBy(text))
      expect([name, name.startsWith("cloudflare:") || files.has(name.replace("./", ""))]).toEqual([name, true]);
  expect((await readFile(join(out, "search.bin"))).length).toBe(0);
  expect((await readFile(join(out, "widget.txt"), "utf8")).length).toBeGreaterThan(1000);
});
