// `npm run eval -- FILE.jsonl | FOLDER`: asks every question of a file or of the bank; accuracy by category, misses, wrong figures apart.
import { readFile, stat } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { BANK_THRESHOLDS, expand, isRight, minimumOf, readMeanings, type Score, scoreOf } from "./eval/bank.ts";
import { evaluate, type Outcome, type Question, readQuestions } from "./eval/judge.ts";
import { askLive, printLive } from "./eval/live.ts";
import { printPlayed } from "./eval/played.ts";
import { play, readReplies } from "./eval/replies.ts";
import { openLocal, openModel } from "./local.ts";

const USAGE =
  "用法：npm run eval -- 题目.jsonl… | 题库目录 [--min 90] [--max-wrong 0] [--quiet] [--held-back]\n　　　npm run eval -- --model 模型答复.jsonl [--quiet]\n　　　npm run eval -- --live 题目.jsonl… | 题库目录";
/** What must be right of a file, in percent, when the caller does not say; the bank has thresholds of its own. */
const FILE_MINIMUM_PERCENT = 90;

const OPTIONS = {
  min: { type: "string" },
  "max-wrong": { type: "string" },
  quiet: { type: "boolean", default: false },
  // The held-back part is not to be worked from, so its phrasings are shown only on request.
  "held-back": { type: "boolean", default: false },
  // A file of model replies, played instead of asking questions of the rules.
  model: { type: "string" },
  // Asks the configured model and says how much of what it words is shown.
  live: { type: "boolean", default: false },
} as const;
function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch {
    console.error(USAGE);
    process.exit(1);
  }
}
const { values, positionals } = readArguments();
if (values.model !== undefined) {
  const local = await openLocal();
  const replies = readReplies(await readFile(values.model, "utf8"), values.model);
  const played = [];
  for (const reply of replies) played.push(await play(reply, local));
  process.exit(printPlayed(played, values.quiet));
}
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(1);
}

type Asked = { title: string; question: Question; category?: string; shown: boolean; minimum: number };
type Done = Asked & { outcome: Outcome; elapsedMs: number };

/** The questions of a file, or of a folder with the bank's meanings, each under the title its results are printed under. */
async function questionsOf(path: string): Promise<Asked[]> {
  if (!(await stat(path)).isDirectory())
    return readQuestions(await readFile(path, "utf8"), path).map((question) => ({
      title: path,
      question,
      // Questions set aside unread stay so.
      shown: !path.endsWith(".held-back.jsonl") || values["held-back"],
      minimum: FILE_MINIMUM_PERCENT,
    }));
  return (await readMeanings(path)).flatMap(expand).map(({ question, category, part }) => ({
    title: part === "development" ? "开发部分" : "保留部分",
    question,
    category,
    shown: part === "development" || values["held-back"],
    minimum: minimumOf(part),
  }));
}

const percent = (score: Score) => `${score.rightPercent.toFixed(1)}%`;
const cell = (text: string | number, width: number) => String(text).padStart(width);

function print(title: string, done: readonly Done[]): void {
  if (!values.quiet)
    for (const { outcome, shown } of done)
      if (shown && !isRight(outcome))
        console.log(
          `${outcome.wrongFigure ? "错数" : outcome.falseDenial ? "误否" : "未中"} ${outcome.question.id} ${outcome.question.question ?? outcome.question.claim}\n    ${outcome.misses.join("\n    ")}`,
        );
  console.log(`\n${title}\n类别            题数  答对  正确率  错数`);
  for (const [category, own] of Map.groupBy(done, (each) => each.outcome.category)) {
    const score = scoreOf(own.map((each) => each.outcome));
    console.log(
      `${category.padEnd(14)}  ${cell(score.asked, 4)}  ${cell(score.right, 4)}  ${cell(percent(score), 6)}  ${cell(score.wrongFigures, 4)}`,
    );
  }
  const score = scoreOf(done.map((each) => each.outcome));
  console.log(
    `合计 ${score.asked} 题，答对 ${score.right}（${percent(score)}），错误数字 ${score.wrongFigures}，不实的否认 ${score.falseDenials}`,
  );
}

const enough = (done: readonly Done[]): boolean => {
  const score = scoreOf(done.map((each) => each.outcome));
  const minimum = Number(values.min ?? done[0]?.minimum);
  return (
    score.asked > 0 && score.rightPercent >= minimum && score.wrongFigures <= Number(values["max-wrong"] ?? BANK_THRESHOLDS.wrongFigures)
  );
};

const { store, language } = await openLocal();
const model = await openModel(process.env);
if (values.live) {
  if (!model) {
    console.error("没有配置模型：设 OPENAI_MODEL 与 OPENAI_API_KEY 或 OPENAI_BASE_URL");
    process.exit(1);
  }
  const asked = (await Promise.all(positionals.map(questionsOf))).flat().map(({ question }) => question);
  printLive(await askLive(asked, model, store, language));
  process.exit(0);
}
const done: Done[] = [];
for (const asked of (await Promise.all(positionals.map(questionsOf))).flat()) {
  const start = performance.now();
  const outcome = await evaluate(asked.question, store, language, model);
  done.push({ ...asked, elapsedMs: performance.now() - start, outcome: { ...outcome, category: asked.category ?? outcome.category } });
}
const parts = Map.groupBy(done, (each) => each.title);
for (const [title, own] of parts) print(title, own);

const times = done.map((each) => each.elapsedMs).sort((a, b) => a - b);
const quantile = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
console.log(`\n每题用时：中位数 ${quantile(0.5)} 毫秒，99% 在 ${quantile(0.99)} 毫秒以内`);
process.exit(parts.size > 0 && [...parts.values()].every(enough) ? 0 : 1);
