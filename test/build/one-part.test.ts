// What an entry loads anyway becomes one part, and what is loaded later takes from it what it took before (src/build/one-part.ts).
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, expect, test } from "vitest";
import { calledAsWithin, startAsOne } from "../../src/build/one-part.ts";

let out = "";
afterAll(() => rm(out, { recursive: true, force: true }));

const SOURCES: Readonly<Record<string, string>> = {
  "entry.js": `import { word } from "./word.js"; import { count, more } from "./count.js"; import "./first.js";
    more();
    export default async () => [word, count, await (await import("./later.js")).told(), (await import("./named.js")).name, globalThis.order];`,
  "first.js": 'import "./second.js"; (globalThis.order ??= []).push("first");',
  "second.js": '(globalThis.order ??= []).push("second");',
  "word.js": 'export const word = "甲";',
  "count.js": 'import "./word.js"; export let count = 0; export function more() { count += 1; }',
  "later.js": `import { word } from "./word.js"; import { count, more } from "./count.js"; import { name } from "./named.js"; import "./second.js";
    export const told = async () => { more(); return [word, count, name, (await import("./last.js")).last]; };`,
  "named.js": 'import { word } from "./word.js"; export const name = word + "名";',
  "last.js": 'import { more, count } from "./count.js"; export const last = (more(), count);',
};

test("one part is loaded first, and all is as it was", async () => {
  out = await mkdtemp(join(tmpdir(), "one-part-"));
  await mkdir(join(out, "src"));
  for (const [name, text] of Object.entries(SOURCES)) await writeFile(join(out, "src", name), text);
  const { outputFiles } = await build({
    entryPoints: [join(out, "src", "entry.js")],
    outdir: out,
    outExtension: { ".js": ".mjs" },
    chunkNames: "part-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    write: false,
  });
  const files = await startAsOne(outputFiles, "entry.mjs");
  for (const { path, text } of files) await writeFile(path, text);
  expect(files.length).toBeLessThan(outputFiles.length);
  const entry = files.find(({ path }) => basename(path) === "entry.mjs")?.text ?? "";
  expect([...entry.matchAll(/from"([^"]+)"/g)].map(([, name]) => name)).toEqual(["./part-start.mjs"]);
  expect((await readdir(out)).filter((name) => name === "part-start.mjs")).toEqual(["part-start.mjs"]);
  const { default: asked } = (await import(pathToFileURL(join(out, "entry.mjs")).href)) as { default: () => Promise<unknown> };
  expect(await asked()).toEqual(["甲", 1, ["甲", 2, "甲名", 3], "甲名", ["second", "first"]]);
});

test("what the one part gives is called as it is within", () => {
  const one = { path: "/out/part-start.mjs", text: "let a=1,b=2;export{a as _0,b as _1,a as _2};" };
  const later = { path: "/out/later.mjs", text: 'import{_0 as e,_1 as b}from"./part-start.mjs";import{_0 as t}from"./other.mjs";' };
  expect(calledAsWithin([one, later])).toEqual([
    { path: one.path, text: "let a=1,b=2;export{a,b};" },
    { path: later.path, text: 'import{a as e,b}from"./part-start.mjs";import{_0 as t}from"./other.mjs";' },
  ]);
});
