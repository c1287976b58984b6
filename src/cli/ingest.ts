// `npm run ingest -- PATH…`: reports read into corpus/. --check writes nothing; --json prints one Ingested a line, alone on stdout.
// Exit 0: every file accepted. 2: some rejected, the others are in. 1: the command itself was wrong.
import { parseArgs } from "node:util";
import { CORPUS } from "../build/corpus.ts";
import { openGazetteer } from "../build/gazetteer.ts";
import type { Gazetteer } from "../names/gazetteer.ts";
import { ingest, type Outcome } from "./ingest/run.ts";
import { filesIn } from "./ingest/walk.ts";

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of the files.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

const USAGE = "用法：npm run ingest -- 文件或文件夹… [--check] [--json] [--to d1 [--remote 数据库名]]";

/** The arguments, or null when they make no sense. */
function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        check: { type: "boolean" },
        json: { type: "boolean" },
        corpus: { type: "string" },
        to: { type: "string" },
        remote: { type: "string" },
      },
    });
    const toD1 = values.to === "d1" && values.check !== true;
    if ((values.to !== undefined && !toD1) || (values.remote !== undefined && !toD1) || (positionals.length === 0 && !toD1)) return null;
    return {
      paths: positionals,
      check: values.check === true,
      json: values.json === true,
      corpus: values.corpus ?? CORPUS,
      toD1,
      ...(values.remote ? { remote: values.remote } : {}),
    };
  } catch {
    return null;
  }
}

function lineOf({ ingested, note }: Outcome, check: boolean): string {
  if (!ingested.accepted) return `✗ ${ingested.file}：${ingested.reason}`;
  const { report, missing = [], findings = [] } = ingested;
  const more = [
    ...(missing.length > 0 ? [`缺 ${missing.length} 格`] : []),
    ...(findings.length > 0 ? [`${findings.length} 处前后不一致`] : []),
  ];
  return `✓ ${ingested.file} → ${report?.id}（${report?.issuer} ${report?.year} 年，${note}${more.map((each) => `，${each}`).join("")}）${check ? " [只检查]" : ""}`;
}

const BAR = 30;
/** On a terminal only, and on stderr: the lines on stdout stay what they are. */
function progress(done: number, total: number, stream = process.stderr): void {
  if (!stream.isTTY) return;
  const filled = Math.round((done / total) * BAR);
  stream.write(`\r\u001b[K${"█".repeat(filled)}${"░".repeat(BAR - filled)} ${done}/${total}`);
  if (done === total) stream.write("\r\u001b[K");
}

async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (!options) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const files = await filesIn(options.paths);
  let gazetteer: Gazetteer | undefined;
  const open = () => {
    gazetteer ??= openGazetteer();
    return gazetteer;
  };
  let [done, rejected] = [0, 0];
  progress(0, files.length);
  for await (const outcome of ingest(files, { corpus: options.corpus, check: options.check, gazetteer: open })) {
    done++;
    if (!outcome.ingested.accepted) rejected++;
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    process.stdout.write(`${options.json ? JSON.stringify(outcome.ingested) : lineOf(outcome, options.check)}\n`);
    progress(done, files.length);
  }
  const summary = `共 ${done} 个文件，${options.check ? "可以收入" : "收入"} ${done - rejected} 个，拒绝 ${rejected} 个\n`;
  (options.json ? process.stderr : process.stdout).write(summary);
  if (options.toD1) {
    const { ingestToD1 } = await import("./ingest/d1.ts");
    rejected += await ingestToD1({ ...options, log: (line) => process.stderr.write(`${line}\n`) });
  }
  return rejected > 0 ? 2 : 0;
}

process.exitCode = await main(process.argv.slice(2));
