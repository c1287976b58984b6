// `npm run report -- --since 7d`: what was asked of the service and how it went, from what it kept in DATA_DIR, or from lines of its log.
// `--csv` all of it as a table, `--json` all of it, `--log FILE` a file of journal lines (Cloudflare's, say) instead of DATA_DIR.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { csv } from "../csv.ts";
import type { JournalLine } from "../http/journal.ts";
import { USE_COLUMNS, type Use, useOf, useRows } from "../http/use.ts";
import { RECORDS_FILE } from "../node/files.ts";
import { fileKeyValue } from "../node/key-value.ts";
import { recordedUse } from "../node/use.ts";
import { readOperatorFile } from "../site/operator-file.ts";
import { siteOf, type TokenPrice } from "../site/site.ts";
import { SiteFile } from "../site/site-file.ts";
import { isMain } from "./main.ts";

const USAGE = "用法：npm run report -- [--since 7d] [--csv | --json] [--log 日志文件]";
const HOUR_MS = 3_600_000;
const UNITS: Record<string, number> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 168 * HOUR_MS };

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}

/** "7d", "12h", "2w" -> the moment so long ago, ISO 8601. Null when it is none. */
export function sinceOf(text: string, now: Date): string | null {
  const [, count, unit = ""] = /^(\d{1,4})([hdw])$/.exec(text) ?? [];
  return count === undefined ? null : new Date(now.getTime() - Number(count) * (UNITS[unit] ?? 0)).toISOString();
}

/** A log holds other lines too. */
function lineOf(text: string): JournalLine[] {
  try {
    const line = JSON.parse(text) as JournalLine;
    return typeof line.at === "string" && typeof line.route === "string" ? [line] : [];
  } catch {
    return [];
  }
}

/** What a million tokens cost, as the operator says; null where that is not said or cannot be read. */
async function tokenPrice(): Promise<TokenPrice | null> {
  const text = await readFile(new URL("../../corpus/site.json", import.meta.url), "utf8").catch(() => "{}");
  const read = readOperatorFile(text, SiteFile);
  return read.ok ? siteOf({ file: read.value }).tokenPrice : null;
}

async function fromLog(file: string, since: string): Promise<Use> {
  const text = await readFile(file, "utf8").catch(() => fail(`读不到 ${file}。`));
  return useOf(
    text
      .split("\n")
      .flatMap(lineOf)
      .filter((line) => line.at >= since),
    [],
    await tokenPrice(),
  );
}

async function fromRecords(since: string): Promise<Use> {
  const dataDir = process.env.DATA_DIR || fileURLToPath(new URL("../../data", import.meta.url));
  const file = join(dataDir, RECORDS_FILE);
  if (!existsSync(file)) fail(`没有 ${file}：服务还没有运行过，或者 DATA_DIR 不是这里。`);
  const records = fileKeyValue(file, Date.now);
  try {
    return await recordedUse(records, since, await tokenPrice());
  } finally {
    records.close();
  }
}

const table = (title: string, counted: readonly { name: string; count: number }[]): string =>
  counted.length === 0 ? "" : `\n${title}\n${counted.map(({ name, count }) => `  ${String(count).padStart(7)}  ${name}`).join("\n")}\n`;

export function textOf(use: Use, since: string): string {
  const pace = use.medianMs === null ? "" : `，一半在 ${use.medianMs} 毫秒以内，95% 在 ${use.p95Ms} 毫秒以内`;
  const unanswered = use.unanswered.map(({ question, reason, count }) => ({ name: `${reason}  ${question || "（问题没有保存）"}`, count }));
  const unhelpful = use.unhelpful.map(({ answer_id, comment }) => `  ${answer_id}  ${comment ?? ""}`).join("\n");
  return [
    `自 ${since}：${use.requests} 次请求，${use.answers} 个问题${pace}\n`,
    table("结果", use.byStatus),
    table("没有答案的原因", use.byReason),
    table("由谁措辞", use.byComposer),
    table("出错", use.problems),
    table("语言模型的失败", use.modelFailures),
    use.tokens > 0 ? `\n语言模型约用 ${use.tokens} 个 token${use.cost ? `，合 ${use.cost}` : ""}\n` : "",
    table("没有答上的问题", unanswered),
    `\n有帮助 ${use.helpful}，没有帮助 ${use.unhelpful.length}\n${unhelpful}`,
  ].join("");
}

async function main(): Promise<void> {
  const options = {
    since: { type: "string", default: "7d" },
    csv: { type: "boolean" },
    json: { type: "boolean" },
    log: { type: "string" },
  } as const;
  const { values } = (() => {
    try {
      return parseArgs({ options });
    } catch {
      return fail(USAGE);
    }
  })();
  const since = sinceOf(values.since, new Date()) ?? fail(`--since ${values.since} 不对：写成 12h、7d 或 4w。`);
  const use = values.log ? await fromLog(values.log, since) : await fromRecords(since);
  if (values.json) console.log(JSON.stringify(use, null, 2));
  else if (values.csv) process.stdout.write(csv(USE_COLUMNS, useRows(use)));
  else console.log(textOf(use, since));
}
if (isMain(import.meta.url)) await main();
