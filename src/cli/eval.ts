// `npm run eval -- FILE.jsonl`: asks every question of a file, and prints accuracy by category, every miss, and wrong figures apart.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { evaluate, type Outcome, readQuestions } from "./eval/judge.ts";
import { openLocal } from "./local.ts";

const USAGE = "用法：npm run eval -- 题目.jsonl… [--min 90] [--max-wrong 0]";
/** What must be right, in percent, and how many wrong figures may be: the defaults fail on any wrong figure. */
const DEFAULT_MINIMUM = "90";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    min: { type: "string", default: DEFAULT_MINIMUM },
    "max-wrong": { type: "string", default: "0" },
    quiet: { type: "boolean", default: false },
  },
});
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(1);
}

const { store, language } = await openLocal();
const outcomes: Outcome[] = [];
for (const file of positionals) {
  for (const question of readQuestions(await readFile(file, "utf8"), file)) outcomes.push(await evaluate(question, store, language));
}

const right = outcomes.filter((outcome) => outcome.misses.length === 0);
const wrong = outcomes.filter((outcome) => outcome.wrongFigure);
const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)}%`);

if (!values.quiet)
  for (const { question, misses, wrongFigure } of outcomes.filter((outcome) => outcome.misses.length > 0))
    console.log(`${wrongFigure ? "错数" : "未中"} ${question.id} ${question.question ?? question.claim}\n    ${misses.join("\n    ")}`);

console.log("\n类别            题数  答对  正确率  错数");
for (const category of [...new Set(outcomes.map((outcome) => outcome.category))]) {
  const own = outcomes.filter((outcome) => outcome.category === category);
  const count = own.filter((outcome) => outcome.misses.length === 0).length;
  const wrongOnes = own.filter((outcome) => outcome.wrongFigure).length;
  console.log(
    `${category.padEnd(14)}  ${String(own.length).padStart(4)}  ${String(count).padStart(4)}  ${percent(count, own.length).padStart(6)}  ${String(wrongOnes).padStart(4)}`,
  );
}
console.log(`合计 ${outcomes.length} 题，答对 ${right.length}（${percent(right.length, outcomes.length)}），错误数字 ${wrong.length}`);
const enough =
  outcomes.length > 0 && (right.length / outcomes.length) * 100 >= Number(values.min) && wrong.length <= Number(values["max-wrong"]);
process.exit(enough ? 0 : 1);
