// `npm run build`: corpus/ and the language packages -> build/, which the worker and the commands read. Does nothing when nothing changed.
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LeftOut } from "./corpus.ts";
import { buildSite } from "./site.ts";
import { programId, sha256, stateOf } from "./state.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const BUILD = join(ROOT, "build");
const CORPUS = join(ROOT, "corpus");
const SRC = join(ROOT, "src");
const LOCK = join(ROOT, "package-lock.json");
const VERSION_LENGTH = 12;

type Log = (line: string) => void;

/** Files of the corpus that were left out of the last build, for whoever starts it to see again. */
const LEFT_OUT = "left-out.json";
const toStderr: Log = (line) => process.stderr.write(`${line}\n`);

/**
 * Builds what has changed since the last build. `log` hears one line a step, `warn` what was left out and why. When the corpus cannot be read
 * at all, what the last build made of it stays; rejects when there is none. Resolves with what changes whenever the program does.
 */
export async function build(log: Log = () => {}, warn: Log = toStderr): Promise<string> {
  const program = await buildTables(log);
  try {
    await step("corpus", [CORPUS], program, log, async () => {
      const [{ readCorpus }, { buildIndex }, { ParsedFiles }] = await Promise.all([
        import("./corpus.ts"),
        import("../index/build.ts"),
        import("./parsed.ts"),
      ]);
      const parsed = await ParsedFiles.open(join(BUILD, "parsed"));
      const { reports, agencies, findings, leftOut, withdrawn } = await readCorpus(CORPUS, parsed);
      const built = buildIndex(reports, agencies, findings, (text) => sha256(text).slice(0, VERSION_LENGTH), withdrawn);
      await parsed.sweep();
      return { "corpus.json": built.corpus, "search.json": built.search, [LEFT_OUT]: JSON.stringify(leftOut) };
    });
  } catch (error) {
    if (!(await isServable())) throw error;
    warn(`这次的构建没有成功，继续使用上一次构建的语料：${error instanceof Error ? error.message : String(error)}`);
  }
  const leftOut = JSON.parse(await readFile(join(BUILD, LEFT_OUT), "utf8").catch(() => "[]")) as LeftOut[];
  for (const { file, reason } of leftOut) warn(`✗ corpus/${file} 没有收录：${reason}`);
  return program;
}

/** Whether the last build's files are there and of this program's shape. */
async function isServable(): Promise<boolean> {
  const { BUILD_FORMAT } = await import("../index/corpus.ts");
  const texts = await Promise.all(["corpus.json", "search.json"].map((file) => readFile(join(BUILD, file), "utf8").catch(() => "")));
  return texts[1] !== "" && texts[0]?.startsWith(`{"format":${BUILD_FORMAT},`) === true;
}

/** What does not come from the reports: language tables, the operator's file, what browsers load, and the name of this program, which it gives. */
export async function buildTables(log: Log = () => {}): Promise<string> {
  await mkdir(BUILD, { recursive: true });
  const program = await programId();
  await step("language", [join(SRC, "build"), join(SRC, "zh"), LOCK, join(CORPUS, "divisions.json")], "", log, async () => {
    const [{ buildLanguage }, { readDivisions }] = await Promise.all([import("./language.ts"), import("./divisions.ts")]);
    const more = (await readDivisions(CORPUS)).map(({ name }) => name);
    return { "language.json": JSON.stringify(buildLanguage(more)) };
  });
  // Made every time, which takes milliseconds, so that a fault in the operator's file is told until it is mended.
  await writeWhole(join(BUILD, "site.json"), JSON.stringify(await buildSite(CORPUS)));
  await step("widget", [], program, log, async () => ({
    ...(await (await import("./widget.ts")).buildWidget()),
    "program.txt": program.slice(0, VERSION_LENGTH),
  }));
  return program;
}

/** Runs a step unless its inputs are as they were; its files are written whole or not at all, the stamp last. */
async function step(name: string, inputs: string[], program: string, log: Log, make: () => Promise<Record<string, string>>): Promise<void> {
  const stamp = join(BUILD, `${name}.stamp`);
  const state = sha256(JSON.stringify([program, ...(await Promise.all(inputs.map(stateOf)))]));
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

// `--tables`: without the reports, which `npm run serve` reads into a file of its own.
if (process.argv[1] === fileURLToPath(import.meta.url)) await (process.argv.includes("--tables") ? buildTables : build)(console.log);
