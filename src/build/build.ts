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
const SRC = join(ROOT, "src");
const LOCK = join(ROOT, "package-lock.json");
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const VERSION_LENGTH = 12;

type Log = (line: string) => void;

/** Builds what has changed since the last build. `log` hears one line a step. */
export async function build(log: Log = () => {}): Promise<void> {
  await buildTables(log);
  await step("corpus", [CORPUS, SRC, LOCK], log, async () => {
    const { reports, agencies, findings } = await readCorpus();
    const built = buildIndex(reports, agencies, findings, (text) => sha256(text).slice(0, VERSION_LENGTH));
    return { "corpus.json": built.corpus, "search.json": built.search };
  });
}

/** What does not come from the reports: language tables, the operator's file, what browsers load, and the name of this program. */
export async function buildTables(log: Log = () => {}): Promise<void> {
  await mkdir(BUILD, { recursive: true });
  await step("language", [join(SRC, "build"), join(SRC, "zh"), LOCK], log, async () => ({
    "language.json": JSON.stringify(buildLanguage()),
  }));
  // Made every time, which takes milliseconds, so that a fault in the operator's file is told until it is mended.
  await writeWhole(join(BUILD, "site.json"), JSON.stringify(await buildSite(CORPUS)));
  await step("widget", [SRC, LOCK], log, async () => ({ ...(await buildWidget()), "program.txt": await programId() }));
}

/** Changes whenever the program does. */
const programId = async (): Promise<string> => sha256(JSON.stringify([await stateOf(SRC), await stateOf(LOCK)])).slice(0, VERSION_LENGTH);

/** Runs a step unless its inputs are as they were; its files are written whole or not at all, the stamp last. */
async function step(name: string, inputs: string[], log: Log, make: () => Promise<Record<string, string>>): Promise<void> {
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

// `--tables`: without the reports, which `npm run serve` reads into a file of its own.
if (process.argv[1] === fileURLToPath(import.meta.url)) await (process.argv.includes("--tables") ? buildTables : build)(console.log);
