// Passages and questions, each with the passage that answers it -> how often each engine puts that first, and how long it takes.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { country } from "./country.ts";
import { divisions } from "./divisions.ts";
import { ENGINES, type Engine, type Given } from "./engines.ts";
import { megabytes, ms, percent, table, timesOf } from "./measure.ts";
import { compared, type Results } from "./results.ts";

export type Questions = { passages: Given[]; questions: { question: string; passage: string }[] };

/** JSON lines: `{"passage": id, "text"}` and `{"question", "passage": id}`. Throws, naming the line, at anything else. */
export async function readQuestions(path: string): Promise<Questions> {
  const found: Questions = { passages: [], questions: [] };
  for (const [i, line] of (await readFile(path, "utf8")).split("\n").entries()) {
    if (line.trim() === "") continue;
    const { passage, text, question } = fieldsOf(line);
    if (passage === undefined || (typeof text !== "string" && typeof question !== "string"))
      throw new Error(`${path}:${i + 1}：应为 {"passage", "text"} 或 {"question", "passage"}`);
    if (typeof text === "string") found.passages.push({ id: String(passage), text });
    else if (typeof question === "string") found.questions.push({ question, passage: String(passage) });
  }
  return found;
}

function fieldsOf(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const WRITTEN = new URL("../retrieval/", import.meta.url);
const DISTRACTORS = 2000;

/** Questions that people might ask, written for this: see test/retrieval. `distracted` puts passages of made-up reports beside those asked about. */
export async function writtenQuestions(script: "simplified" | "traditional", distracted = false): Promise<Questions> {
  const { passages, questions } = await readQuestions(fileURLToPath(new URL(`${script}.jsonl`, WRITTEN)));
  return { passages: distracted ? [...passages, ...madePassages(DISTRACTORS)] : passages, questions };
}

function madePassages(count: number): Given[] {
  const passages: Given[] = [];
  for (const report of country(divisions(), count, [2024]).reports()) {
    for (const { n, text } of report.passages) if (passages.length < count) passages.push({ id: `${report.id}#${n}`, text });
    if (passages.length >= count) break;
  }
  return passages;
}

/** `first`, `five`: the share of questions whose passage came first, or among the first five; `reciprocal`: the mean of 1 ÷ its place among them. */
export type Quality = { first: number; five: number; reciprocal: number; times: number[] };

export async function qualityOf(engine: Engine, questions: Questions["questions"]): Promise<Quality> {
  const found: Quality = { first: 0, five: 0, reciprocal: 0, times: [] };
  for (const { question, passage } of questions) {
    const asked = performance.now();
    const place = (await engine(question, 5)).indexOf(passage);
    found.times.push(performance.now() - asked);
    if (place === 0) found.first += 1 / questions.length;
    if (place >= 0) found.five += 1 / questions.length;
    if (place >= 0) found.reciprocal += 1 / (place + 1) / questions.length;
  }
  return found;
}

/** `name`: of the passages and questions, in the file of results. */
export async function retrieval({ passages, questions }: Questions, log: (line: string) => void, name: string): Promise<void> {
  const found: Results = {};
  log(`${passages.length} 段，${questions.length} 问`);
  const rows = [["", "hit@1 %", "hit@5 %", "MRR", "中位 ms", "99% ms", "建索引 s", "堆"]];
  for (const { name: engineName, open } of ENGINES) {
    const before = heap();
    const start = performance.now();
    const engine = await open(passages);
    const seconds = (performance.now() - start) / 1000;
    const held = heap() - before;
    const { first, five, reciprocal, times } = await qualityOf(engine, questions);
    const { medianMs, p99Ms } = timesOf(times);
    found[`retrieval ${name}：${engineName}`] = { value: 100 * first, unit: "%", better: "more" };
    rows.push([
      engineName,
      percent(first),
      percent(five),
      reciprocal.toFixed(3),
      ms(medianMs),
      ms(p99Ms),
      seconds.toFixed(1),
      megabytes(Math.max(0, held)),
    ]);
  }
  log(table(rows));
  await compared(found, log);
}

/** Garbage is collected first where Node was started with --expose-gc. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
