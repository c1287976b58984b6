// `npm run preview`: what the operator's files in corpus/ would change, before they do: the questions that were lately not answered and all of the
// bank, asked with the files as they were last built and as they lie. `-- DRAFT.json…`: as they lie, against a draft (answers.json, words.json, site.json) put in
// their place; `--take` puts it there. `--question "…"` asks one more, `--since 7d` is how far back the record is read. In a package: `./preview`.
import { existsSync } from "node:fs";
import { copyFile, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CORPUS } from "../build/corpus.ts";
import { buildSite, OperatorFileError } from "../build/site.ts";
import type { JournalLine } from "../http/journal.ts";
import { useOf } from "../http/use.ts";
import { RECORDS_FILE } from "../node/files.ts";
import { fileKeyValue } from "../node/key-value.ts";
import { type Site, siteOf } from "../site/site.ts";
import { expand, readMeanings } from "./eval/bank.ts";
import type { Question } from "./eval/judge.ts";
import { isMain } from "./main.ts";
import { type Difference, differences } from "./preview/differences.ts";
import { sinceOf } from "./report.ts";

const IN_PACKAGE = !import.meta.url.endsWith(".ts");
const USAGE = `用法：${IN_PACKAGE ? "./preview" : "npm run preview --"} [草稿.json… [--take]] [--question "问题"]… [--since 7d]`;
/** What a draft may stand in for, by its name: "answers.json", "answers.draft.json". */
const OPERATOR_FILES = ["answers.json", "words.json", "site.json"] as const;
const DATA_DIR = process.env.DATA_DIR?.trim() || fileURLToPath(new URL("../../data", import.meta.url));
const BANK = fileURLToPath(new URL("../../test/questions", import.meta.url));

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}

const placeOf = (draft: string): string =>
  OPERATOR_FILES.find((file) => basename(draft).startsWith(file.replace(".json", ""))) ??
  fail(`不知道 ${draft} 是哪个文件的草稿：文件名以 ${OPERATOR_FILES.map((file) => file.replace(".json", "")).join(" 或 ")} 开头。`);

/** The operator's files as they would be with drafts in their places. */
async function drafted(drafts: readonly string[]): Promise<Site> {
  const directory = await mkdtemp(join(tmpdir(), "preview-"));
  try {
    // Pictures that site.json names, too: everything small that is no report.
    for (const name of await readdir(CORPUS))
      if (/\.(?:json|svg|png|jpe?g|webp)$/i.test(name)) await copyFile(join(CORPUS, name), join(directory, name));
    for (const draft of drafts) await copyFile(draft, join(directory, placeOf(draft))).catch(() => fail(`读不到 ${draft}。`));
    return siteOf(await buildSite(directory));
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Questions that were not answered, as far as they were kept; most often asked first. */
async function unanswered(since: string): Promise<string[]> {
  const file = join(DATA_DIR, RECORDS_FILE);
  if (!existsSync(file)) return [];
  const records = fileKeyValue(file, Date.now);
  try {
    const lines = [...records.recorded(since)].map((line) => JSON.parse(line) as JournalLine);
    return useOf(lines, []).unanswered.flatMap(({ question }) => (question ? [question] : []));
  } finally {
    records.close();
  }
}

const shown = (line: string): string => (line.length > 100 ? `${line.slice(0, 100)}…` : line);
export function textOf({ question, before, after, effect }: Difference): string {
  const mark = { broken: "✗ 原来答对，改后不对", mended: "✓ 原来不对，改后答对", other: "· 回答变了" }[effect];
  return `${mark}：${question}\n    原来：${shown(before)}\n    改后：${shown(after)}`;
}

async function main(): Promise<void> {
  const options = {
    take: { type: "boolean" },
    question: { type: "string", multiple: true },
    since: { type: "string", default: "7d" },
  } as const;
  const { values, positionals } = (() => {
    try {
      return parseArgs({ options, allowPositionals: true });
    } catch {
      return fail(USAGE);
    }
  })();
  if (values.take && positionals.length === 0) fail(USAGE);
  const since = sinceOf(values.since, new Date()) ?? fail(`--since ${values.since} 不对：写成 12h、7d 或 4w。`);
  const begun = performance.now();
  // Drafts first: what is wrong with one is told before anything is built.
  const [lying, after] = await Promise.all([drafted([]), drafted(positionals)]);
  const { store, language, site } = IN_PACKAGE
    ? await (await import("./preview/served.ts"))
        .openServed(DATA_DIR)
        .catch((error: Error) => fail(`${error.message}：先启动一次服务，DATA_DIR 写成和它的一样。`))
    : await (await import("./preview/built.ts")).openBuilt();
  const before = positionals.length > 0 ? lying : (site ?? lying);
  const lately = [...(values.question ?? []), ...(await unanswered(since))].map(
    (question, i): Question => ({ id: `lately-${i + 1}`, question }),
  );
  const all = existsSync(BANK) ? (await readMeanings(BANK)).flatMap(expand).map(({ question }) => question) : [];
  const bank = all.filter(({ claim }) => claim === undefined);
  const found = await differences([...lately, ...bank], store, language, { before, after });
  for (const each of found) console.log(textOf(each));
  const broken = found.filter(({ effect }) => effect === "broken").length;
  console.log(
    `\n问了 ${lately.length} 个最近没有答上的（或 --question 给出的）和题库的 ${bank.length} 个，${((performance.now() - begun) / 1000).toFixed(1)} 秒：${found.length} 个回答会变，其中 ${broken} 个原来答对。`,
  );
  if (values.take)
    for (const draft of positionals) {
      const place = join(CORPUS, placeOf(draft));
      await copyFile(draft, `${place}.tmp`);
      await rename(`${place}.tmp`, place);
      console.log(
        `已放进 corpus/${placeOf(draft)}：${IN_PACKAGE ? "运行中的服务 15 秒内换上" : "npm run serve 15 秒内换上，npm start 重启后换上"}。`,
      );
    }
  process.exitCode = broken > 0 && !values.take ? 2 : 0;
}

if (isMain(import.meta.url))
  await main().catch((error: unknown) => (error instanceof OperatorFileError ? fail(error.message) : Promise.reject(error)));
