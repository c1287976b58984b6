// Questions in words that their passage does not have, about the reports that ship -> how often the passage comes first, in its own report and among all.
import { readFile } from "node:fs/promises";
import type { Store } from "../../src/answer/reports/store.ts";
import { openLocal } from "../../src/cli/local.ts";
import { percent, table } from "./measure.ts";
import { compared, type Results } from "./results.ts";

/** "litong-2024#3": a report and the passage's number in it. */
type Far = { question: string; passage: string };
type Part = "far" | "far.held-back";
const LIMIT = 5;

const farQuestions = async (part: Part): Promise<Far[]> =>
  (await readFile(new URL(`../retrieval/${part}.jsonl`, import.meta.url), "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Far);

/** The share of questions whose passage came first, and among the first five. */
export type Found = { count: number; first: number; five: number };

export async function farFound(store: Store, part: Part, everywhere: boolean): Promise<Found> {
  const questions = await farQuestions(part);
  const found: Found = { count: questions.length, first: 0, five: 0 };
  for (const { question, passage } of questions) {
    const [report = ""] = passage.split("#");
    const hits = await store.search(question, everywhere ? {} : { reports: [report] }, LIMIT);
    const place = hits.findIndex((hit) => `${hit.report.id}#${hit.passage.n}` === passage);
    if (place === 0) found.first += 1 / questions.length;
    if (place >= 0) found.five += 1 / questions.length;
  }
  return found;
}

export async function far(log: (line: string) => void): Promise<void> {
  const { store } = await openLocal();
  const found: Results = {};
  const rows = [["换了说法的问题", "问", "hit@1 %", "hit@5 %"]];
  for (const [part, name] of [
    ["far", "公开部分"],
    ["far.held-back", "保留部分"],
  ] as const)
    for (const everywhere of [false, true]) {
      const { count, first, five } = await farFound(store, part, everywhere);
      const label = `${name}，${everywhere ? "五份报告里" : "说了是哪份"}`;
      rows.push([label, String(count), percent(first), percent(five)]);
      found[`far：${label}`] = { value: 100 * first, unit: "%", better: "more" };
    }
  log(table(rows));
  await compared(found, log);
}
