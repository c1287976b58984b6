// `npm run build`: corpus/ and the language packages -> build/, which the worker and the commands read. Does nothing when nothing changed.
// `--serve` leaves the reports out and makes the server that `npm run serve` starts, `--deploy` makes what Cloudflare takes.
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMain } from "../cli/main.ts";
import type { BuiltSite } from "../site/site.ts";
import type { LeftOut } from "./corpus.ts";
import { buildSite } from "./site.ts";
import { programId, sha256, stateOf } from "./state.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const BUILD = join(ROOT, "build");
const CORPUS = join(ROOT, "corpus");
const SRC = join(ROOT, "src");
const LOCK = join(ROOT, "package-lock.json");
/** What `npm run serve` starts. */
export const SERVER = join(BUILD, "serve", "server.js");
const VERSION_LENGTH = 12;

type Log = (line: string) => void;

/** Files of the corpus that were left out of the last build, for whoever starts it to see again. */
const LEFT_OUT = "left-out.json";
/** Why the reports cannot be built in, where they cannot: on Cloudflare, and on a machine of one's own. */
export type TooLarge = { cloudflare: string | null; here: string | null };
const TOO_LARGE = "too-large.json";
export const readTooLarge = async (): Promise<TooLarge> =>
  JSON.parse(await readFile(join(BUILD, TOO_LARGE), "utf8").catch(() => '{"cloudflare":null,"here":null}')) as TooLarge;
const toStderr: Log = (line) => process.stderr.write(`${line}\n`);

/**
 * Builds what has changed since the last build. `log` hears one line a step, `warn` what was left out and why. When the corpus cannot be read
 * at all, what the last build made of it stays; rejects when there is none. Resolves with what changes whenever the program does.
 */
export async function build(log: Log = () => {}, warn: Log = toStderr): Promise<string> {
  const program = await buildTables(log);
  try {
    await step("corpus", [CORPUS], program, log, async () => {
      const [{ readCorpus }, { buildIndex }, { ParsedFiles }, { CLOUDFLARE, OWN_MACHINE, tooLarge }] = await Promise.all([
        import("./corpus.ts"),
        import("../index/build.ts"),
        import("./parsed.ts"),
        import("../index/limits.ts"),
      ]);
      const parsed = await ParsedFiles.open(join(BUILD, "parsed"));
      const { reports, agencies, findings, leftOut, withdrawn } = await readCorpus(CORPUS, parsed);
      const version = (text: string) => sha256(text).slice(0, VERSION_LENGTH);
      const whole = buildIndex(reports, agencies, findings, version, withdrawn);
      await parsed.sweep();
      const size = { reports: reports.length, passages: reports.reduce((total, { passages }) => total + passages.length, 0) };
      const reasons: TooLarge = { cloudflare: tooLarge(whole, size, CLOUDFLARE), here: tooLarge(whole, size, OWN_MACHINE) };
      const built = reasons.here ? buildIndex([], agencies, [], version) : whole;
      return {
        "corpus.json": built.corpus,
        "search.bin": built.search,
        [LEFT_OUT]: JSON.stringify(leftOut),
        [TOO_LARGE]: JSON.stringify(reasons),
      };
    });
  } catch (error) {
    if (!(await isServable())) throw error;
    warn(`这次的构建没有成功，继续使用上一次构建的语料：${error instanceof Error ? error.message : String(error)}`);
  }
  await warnOfWords(warn);
  const leftOut = JSON.parse(await readFile(join(BUILD, LEFT_OUT), "utf8").catch(() => "[]")) as LeftOut[];
  for (const { file, reason } of leftOut) warn(`✗ corpus/${file} 没有收录：${reason}`);
  return program;
}

/** Reports that lie in D1 are not looked through: there the operator's words are taken as they are. */
async function warnOfWords(warn: Log): Promise<void> {
  const { words = [] } = JSON.parse(await readFile(join(BUILD, "site.json"), "utf8")) as BuiltSite;
  const corpus = words.length > 0 ? await readFile(join(BUILD, "corpus.json"), "utf8").catch(() => "") : "";
  if (!corpus.includes('"agency":')) return;
  const { leadingNowhere } = await import("./words.ts");
  for (const means of leadingNowhere(words, corpus))
    warn(`✗ corpus/words.json 的“${means}”不是表格里的叫法，收录的报告里也没有：改成报告里的说法，不然问了也答不出`);
}

/** Whether the last build's files are there and of this program's shape. */
async function isServable(): Promise<boolean> {
  const { BUILD_FORMAT } = await import("../index/corpus.ts");
  const text = (file: string) => readFile(join(BUILD, file), "latin1").catch(() => "");
  const [corpus, search] = await Promise.all(["corpus.json", "search.bin"].map(text));
  return search !== "" && corpus?.startsWith(`{"format":${BUILD_FORMAT},`) === true;
}

/** What does not come from the reports: language tables, the operator's file, what browsers load, and the name of this program, which it gives. */
export async function buildTables(log: Log = () => {}): Promise<string> {
  await mkdir(BUILD, { recursive: true });
  const program = programId();
  await step(
    "language",
    [...["build", "zh", "form", "question"].map((folder) => join(SRC, folder)), LOCK, join(CORPUS, "divisions.json")],
    "",
    log,
    async () => {
      const [{ buildLanguage }, { readDivisions }] = await Promise.all([import("./language.ts"), import("./divisions.ts")]);
      const divisions = await readDivisions(CORPUS);
      // A town has its county's code, and none of its own.
      const more = divisions.map(({ name, level, code }) => ({ name, code: level === "town" ? "" : code }));
      return { "language.json": JSON.stringify(buildLanguage(more)) };
    },
  );
  // Made every time, which takes milliseconds, so that a fault in the operator's file is told until it is mended.
  await writeWhole(join(BUILD, "site.json"), JSON.stringify(await buildSite(CORPUS)));
  await step("widget", [], program, log, async () => ({
    ...(await (await import("./widget.ts")).buildWidget()),
    "program.txt": program.slice(0, VERSION_LENGTH),
  }));
  return program;
}

/** The server as plain JavaScript in build/serve/; answers from a file of its own, so that the reports take no part. */
export async function buildServer(log: Log = () => {}): Promise<void> {
  const program = await buildTables(log);
  if (!existsSync(SERVER)) await rm(join(BUILD, "serve.stamp"), { force: true });
  await step("serve", [], program, log, async () => {
    await (await import("./bundle.ts")).bundleServer(ROOT, join(BUILD, "serve"), Date.now());
    return {};
  });
}

/** Runs a step unless its inputs are as they were; its files are written whole or not at all, the stamp last. */
async function step(
  name: string,
  inputs: string[],
  program: string,
  log: Log,
  make: () => Promise<Record<string, string | Uint8Array>>,
): Promise<void> {
  const stamp = join(BUILD, `${name}.stamp`);
  const state = sha256(JSON.stringify([program, ...inputs.map(stateOf)]));
  if ((await readFile(stamp, "utf8").catch(() => "")) === state) return;
  const files = await make();
  for (const [file, text] of Object.entries(files)) await writeWhole(join(BUILD, file), text);
  await writeWhole(stamp, state);
  if (Object.keys(files).length === 0) return;
  log(
    `${name}: ${Object.entries(files)
      .map(([file, text]) => `${file} ${Math.ceil(Buffer.byteLength(text) / 1024)} KB`)
      .join(", ")}`,
  );
}

async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.${process.pid}.tmp`, text);
  await rename(`${path}.${process.pid}.tmp`, path);
}

/**
 * What is deployed holds the reports, unless they are in D1: then nothing of them. Throws, in one sentence, when they are too many for the one and
 * wrangler.toml names no database for the other.
 */
async function buildForCloudflare(log: Log): Promise<void> {
  await build(log);
  const { cloudflare } = await readTooLarge();
  if (cloudflare) await leaveToD1(cloudflare, log);
  await (await import("./worker.ts")).bundleWorker(join(BUILD, "worker"));
}

async function leaveToD1(cloudflare: string, log: Log): Promise<void> {
  if (!/^\s*\[\[d1_databases\]\]/m.test(await readFile(join(ROOT, "wrangler.toml"), "utf8"))) throw new Error(cloudflare);
  const { buildIndex } = await import("../index/build.ts");
  const none = buildIndex([], { issuers: {}, regions: {} }, [], sha256);
  // Without the stamp, which would say that the reports are in these.
  await rm(join(BUILD, "corpus.stamp"), { force: true });
  await writeWhole(join(BUILD, "corpus.json"), none.corpus);
  await writeWhole(join(BUILD, "search.bin"), none.search);
  log("报告在 D1 里，部署的程序不带报告");
}

async function main([flag]: string[], log: Log): Promise<number> {
  try {
    if (flag === "--serve") await buildServer(log);
    else if (flag === "--tables") await buildTables(log);
    else if (flag === "--deploy") await buildForCloudflare(log);
    else {
      await build(log);
      const { here, cloudflare } = await readTooLarge();
      const reason = here ?? cloudflare;
      if (reason) log(reason);
    }
    return 0;
  } catch (error) {
    toStderr(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

if (isMain(import.meta.url)) process.exitCode = await main(process.argv.slice(2), console.log);
