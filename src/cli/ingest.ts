// `npm run ingest -- PATH|URL…`: reports read into corpus/. --check writes nothing; --json prints one Ingested a line, alone on stdout. --remove
// takes one back, --to d1 makes D1 equal to the folder, --to sqlite the file that `npm run serve` answers from. Exit 0: every file accepted. 2: some rejected, the others are in. 1: the command itself
// was wrong, or the folder could not be opened.
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CORPUS } from "../build/corpus.ts";
import { readDivisions } from "../build/divisions.ts";
import { openGazetteer } from "../build/gazetteer.ts";
import { dayInChina } from "../day.ts";
import type { Gazetteer } from "../names/gazetteer.ts";
import { CORPUS_FILE } from "../node/files.ts";
import { CorpusFolder } from "./ingest/corpus-folder.ts";
import { fileFault } from "./ingest/faults.ts";
import { inputsFrom } from "./ingest/pages.ts";
import type { Input } from "./ingest/readers.ts";
import { ingest, type Options, type Outcome } from "./ingest/run.ts";
import { filesIn } from "./ingest/walk.ts";

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of the files.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const IN_PACKAGE = !import.meta.url.endsWith(".ts");
const COMMAND = IN_PACKAGE ? "./ingest" : "npm run ingest --";
const USAGE = `用法：${COMMAND} 文件、文件夹或网址… [--check] [--json] [--replace] [--source 文件=网址]… [--sources 清单文件]
      ${COMMAND} --remove 报告编号 --reason "缘由"${
        IN_PACKAGE
          ? ""
          : `
      npm run ingest -- [文件…] --to d1 [--remote 数据库名] [--dry-run]
      npm run ingest -- [文件…] --to sqlite（写 DATA_DIR 里 npm run serve 所用的文件）`
      }`;

/** The arguments, or null when they make no sense. */
function readArguments(args: string[]) {
  try {
    const [flag, text] = [{ type: "boolean" } as const, { type: "string" } as const];
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        check: flag,
        json: flag,
        replace: flag,
        "dry-run": flag,
        corpus: text,
        to: text,
        remote: text,
        remove: text,
        reason: text,
        source: { type: "string", multiple: true },
        sources: text,
      },
    });
    const { check = false, json = false, replace = false, remove, reason, remote } = values;
    const toD1 = values.to === "d1" && !check;
    const toSqlite = values.to === "sqlite" && !check;
    if (values.to !== undefined && !toD1 && !toSqlite) return null;
    if ((remote !== undefined || values["dry-run"]) && !toD1) return null;
    if ((remove === undefined) !== (reason === undefined) || (remove !== undefined && (positionals.length > 0 || !reason?.trim())))
      return null;
    if (positionals.length === 0 && !toD1 && !toSqlite && remove === undefined) return null;
    const source = (values.source ?? []).map((each) => each.split(/=(?=https?:)/));
    if (source.some(([file, url]) => !file || !url)) return null;
    return {
      paths: positionals,
      check,
      json,
      replace,
      corpus: values.corpus ?? CORPUS,
      toD1,
      toSqlite,
      dryRun: values["dry-run"] === true,
      source: source as [string, string][],
      ...(values.sources ? { sources: values.sources } : {}),
      ...(remove !== undefined && reason ? { remove: { id: remove, reason: reason.trim() } } : {}),
      ...(remote ? { remote } : {}),
    };
  } catch {
    return null;
  }
}
type Arguments = NonNullable<ReturnType<typeof readArguments>>;

function lineOf({ ingested, note }: Outcome, check: boolean): string {
  if (!ingested.accepted) return `✗ ${ingested.file}：${ingested.reason}`;
  const { report, missing = [], findings = [] } = ingested;
  const more = [
    ...(missing.length > 0 ? [`缺 ${missing.length} 格`] : []),
    ...(findings.length > 0 ? [`${findings.length} 处前后不一致`] : []),
  ];
  // What reading left in doubt is said in words: the year, and text that ended nowhere.
  const doubts = findings
    .filter(({ kind, severity }) => kind === "form" && severity === "warning")
    .map(({ statement }) => `\n  ! ${statement}`);
  return `✓ ${ingested.file} → ${report?.id}（${report?.issuer} ${report?.year} 年，${note}${more.map((each) => `，${each}`).join("")}）${check ? " [只检查]" : ""}${doubts.join("")}`;
}

const BAR = 30;
/** On a terminal only, and on stderr: the lines on stdout stay what they are. */
function progress(done: number, total: number, stream = process.stderr): void {
  if (!stream.isTTY) return;
  const filled = Math.round((done / total) * BAR);
  stream.write(`\r\u001b[K${"█".repeat(filled)}${"░".repeat(BAR - filled)} ${done}/${total}`);
  if (done === total) stream.write("\r\u001b[K");
}

/** Addresses by file: `文件=网址` or `文件<制表符>网址`, one a line. */
async function sourcesOf({ source, sources }: Arguments): Promise<Map<string, string>> {
  const lines = sources ? (await readFile(sources, "utf8")).split(/\r?\n/) : [];
  const listed = lines.flatMap((line): [string, string][] => {
    const [, file, url] = /^\s*(.+?)\s*(?:=|\t|,|，|\s)\s*(https?:\/\/\S+)\s*$/.exec(line) ?? [];
    return file && url ? [[file, url]] : [];
  });
  return new Map([...listed, ...source]);
}

async function inputsOf(options: Arguments, settings: Options): Promise<Input[]> {
  const sources = await sourcesOf(options);
  const isAddress = (path: string) => /^https?:\/\//i.test(path);
  const files = await filesIn(options.paths.filter((path) => !isAddress(path)));
  const local = files.map((path): Input => {
    const source = sources.get(path) ?? sources.get(basename(path));
    return { path, file: basename(path), ...(source ? { source } : {}) };
  });
  const pages = await inputsFrom(options.paths.filter(isAddress), settings);
  return [...local, ...pages];
}

async function takeBack({ corpus, remove }: Arguments, today: string): Promise<number> {
  const folder = await CorpusFolder.open(corpus, true);
  try {
    const gone = remove && (await folder.withdraw(remove.id, remove.reason, today));
    if (gone)
      process.stdout.write(
        `✓ 已撤回 ${gone.issuer} ${gone.year} 年的报告（${remove?.id}）。${IN_PACKAGE ? "运行中的服务 15 秒内换上" : "用 --to d1 让 D1 与语料一致"}\n`,
      );
    else process.stderr.write(`没有编号为 ${remove?.id} 的报告\n`);
    return gone ? 0 : 2;
  } finally {
    await folder.close();
  }
}

async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (!options) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const today = dayInChina(new Date());
  if (options.remove) return takeBack(options, today);
  const divisions = await readDivisions(options.corpus);
  let gazetteer: Gazetteer | undefined;
  const open = () => {
    gazetteer ??= openGazetteer(divisions);
    return gazetteer;
  };
  const settings: Options = { corpus: options.corpus, check: options.check, replace: options.replace, gazetteer: open, today };
  const inputs = await inputsOf(options, settings);
  let [done, rejected] = [0, 0];
  progress(0, inputs.length);
  for await (const outcome of inputs.length > 0 ? ingest(inputs, settings) : []) {
    done++;
    if (!outcome.ingested.accepted) rejected++;
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    process.stdout.write(`${options.json ? JSON.stringify(outcome.ingested) : lineOf(outcome, options.check)}\n`);
    progress(done, inputs.length);
  }
  const summary = `共 ${done} 个文件，${options.check ? "可以收入" : "收入"} ${done - rejected} 个，拒绝 ${rejected} 个\n`;
  (options.json ? process.stderr : process.stdout).write(summary);
  if (options.toD1) {
    const { ingestToD1 } = await import("./ingest/d1.ts");
    rejected += await ingestToD1({ ...options, log: (line) => process.stderr.write(`${line}\n`) });
  }
  if (options.toSqlite) rejected += await intoSqlite(options.corpus);
  return rejected > 0 ? 2 : 0;
}

/** The whole folder into the file of DATA_DIR; a running `npm run serve` takes it over. Returns how many reports it could not take. */
async function intoSqlite(corpus: string): Promise<number> {
  const [{ buildTables }, { writeCorpusFile }] = await Promise.all([import("../build/build.ts"), import("../build/corpus-file.ts")]);
  await buildTables();
  const dataDir = process.env.DATA_DIR?.trim() || fileURLToPath(new URL("../../data", import.meta.url));
  const { reports, refused } = await writeCorpusFile(dataDir, corpus);
  for (const each of refused) process.stderr.write(`✗ ${each}\n`);
  process.stderr.write(`${join(dataDir, CORPUS_FILE)}：${reports} 份报告\n`);
  return refused.length;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${fileFault(error)}\n`);
  process.exitCode = 1;
}
