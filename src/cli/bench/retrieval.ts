// Passages and questions, each with the passage that answers it -> how often each engine puts that first, and how long it takes.
import { readFile } from "node:fs/promises";
import { country } from "./country.ts";
import { divisions } from "./divisions.ts";
import { ENGINES, type Given } from "./engines.ts";
import { megabytes, ms, percent, table, timesOf } from "./measure.ts";
import { random } from "./random.ts";

export type Questions = { passages: Given[]; questions: { question: string; passage: string }[] };

/** JSON lines: `{"passage": id, "text"}` and `{"question", "passage": id}`. Throws, naming the line, at anything else. */
export async function readQuestions(path: string): Promise<Questions> {
  const found: Questions = { passages: [], questions: [] };
  for (const [i, line] of (await readFile(path, "utf8")).split("\n").entries()) {
    if (line.trim() === "") continue;
    const { passage, text, question } = JSON.parse(line) as Record<string, unknown>;
    if (passage === undefined || (typeof text !== "string" && typeof question !== "string"))
      throw new Error(`${path}:${i + 1}：应为 {"passage", "text"} 或 {"question", "passage"}`);
    if (typeof text === "string") found.passages.push({ id: String(passage), text });
    else if (typeof question === "string") found.questions.push({ question, passage: String(passage) });
  }
  return found;
}

const ASKING = ["什么", "多少", "哪些", "怎么", "是否", "几"];
/** Made-up passages, and questions with some of a passage's words in them, some left out, and words of asking between. */
export function madeQuestions(count = 2000, asked = 1000): Questions {
  const r = random(11);
  const passages: Given[] = [];
  for (const report of country(divisions(), count, [2024]).reports()) {
    for (const { n, text } of report.passages) if (passages.length < count) passages.push({ id: `${report.id}#${n}`, text });
    if (passages.length >= count) break;
  }
  const questions = Array.from({ length: asked }, () => {
    const { id, text } = r.one(passages);
    const sentence = r.one(text.split(/[。；]/).filter((each) => each.length >= 8)) ?? text;
    const pieces = sentence.split(/[，、“”]/).filter((piece) => piece.length > 1);
    const kept = pieces.filter(() => r.chance(0.6)).map((piece) => (piece.length > 6 && r.chance(0.5) ? piece.slice(2) : piece));
    return { question: `${(kept.length > 0 ? kept : pieces).join(r.one(ASKING))}？`, passage: id };
  });
  return { passages, questions };
}

export async function retrieval({ passages, questions }: Questions, log: (line: string) => void): Promise<void> {
  log(`${passages.length} 段，${questions.length} 问`);
  const rows = [["", "hit@1 %", "hit@5 %", "MRR", "中位 ms", "99% ms", "建索引 s", "堆"]];
  for (const { name, open } of ENGINES) {
    const before = heap();
    const start = performance.now();
    const engine = await open(passages);
    const seconds = (performance.now() - start) / 1000;
    const held = heap() - before;
    let [first, five, reciprocal] = [0, 0, 0];
    const times: number[] = [];
    for (const { question, passage } of questions) {
      const asked = performance.now();
      const place = (await engine(question, 5)).indexOf(passage);
      times.push(performance.now() - asked);
      if (place === 0) first++;
      if (place >= 0) [five, reciprocal] = [five + 1, reciprocal + 1 / (place + 1)];
    }
    const { medianMs, p99Ms } = timesOf(times);
    const share = (count: number): number => count / Math.max(1, questions.length);
    rows.push([
      name,
      percent(share(first)),
      percent(share(five)),
      share(reciprocal).toFixed(3),
      ms(medianMs),
      ms(p99Ms),
      seconds.toFixed(1),
      megabytes(Math.max(0, held)),
    ]);
  }
  log(table(rows));
}

/** Garbage is collected first where Node was started with --expose-gc. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
