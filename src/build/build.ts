// `npm run build`: corpus/ and the language packages -> build/, which the worker and the commands read. Does nothing when nothing changed.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIndex } from "../index/build.ts";
import { CORPUS, readCorpus } from "./corpus.ts";
import { buildLanguage } from "./language.ts";
import { buildSite } from "./site.ts";
import { buildWidget } from "./widget.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const BUILD = join(ROOT, "build");
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const VERSION_LENGTH = 12;

/** Builds what has changed since the last build. `log` hears one line a step. */
export async function build(log: (line: string) => void = () => {}): Promise<void> {
  await mkdir(BUILD, { recursive: true });
  await step("corpus", [CORPUS, join(ROOT, "src"), join(ROOT, "package-lock.json")], log, async () => {
    const { reports, agencies, findings } = await readCorpus();
    const built = buildIndex(reports, agencies, findings, (text) => sha256(text).slice(0, VERSION_LENGTH));
    return { "corpus.json": built.corpus, "search.json": built.search, "language.json": JSON.stringify(buildLanguage()) };
  });
  // Made every time, which takes milliseconds, so that a fault in the operator's file is told until it is mended.
  await writeWhole(join(BUILD, "site.json"), JSON.stringify(await buildSite(CORPUS)));
  await step("widget", [join(ROOT, "src"), join(ROOT, "package-lock.json")], log, buildWidget);
}

/** Runs a step unless its inputs are as they were; its files are written whole or not at all, the stamp last. */
async function step(
  name: string,
  inputs: string[],
  log: (line: string) => void,
  make: () => Promise<Record<string, string>>,
): Promise<void> {
  const stamp = join(BUILD, `${name}.stamp`);
  const state = sha256(JSON.stringify(await Promise.all(inputs.map(stateOf))));
  if ((await readFile(stamp, "utf8").catch(() => "")) === state) return;
  const files = await make();
  for (const [file, text] of Object.entries(files)) await writeWhole(join(BUILD, file), text);
  await writeWhole(stamp, state);
  log(
    `${name}: ${Object.entries(files)
      .map(([file, text]) => `${file} ${Math.ceil(Buffer.byteLength(text) / 1024)} KB`)
      .join(", ")}`,
  );
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.${process.pid}.tmp`, text);
  await rename(`${path}.${process.pid}.tmp`, path);
}

/** Names and contents below a path. What only the operator says of the site is no part of what was read. */
async function stateOf(path: string): Promise<unknown> {
  const info = await stat(path).catch(() => null);
  if (!info) return null;
  if (!info.isDirectory()) return sha256((await readFile(path)).toString("base64"));
  const names = (await readdir(path)).filter((name) => name !== "site.json").sort();
  return Promise.all(names.map(async (each) => [each, await stateOf(join(path, each))]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(console.log);
