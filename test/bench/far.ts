// Questions in words that their passage does not have, about the reports that ship -> how often the passage comes first, in its own report and among all.
import { readFile } from "node:fs/promises";
import { answer } from "../../src/answer/answer.ts";
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

/** Asked of the whole service, with the report named: the share of questions whose first citation is the passage, and of those answered by another. */
export async function farAnswered({ store, language }: Local, part: Part): Promise<{ count: number; first: number; other: number }> {
  const questions = await farQuestions(part);
  const found = { count: questions.length, first: 0, other: 0 };
  const deps = { store, language: async () => language, today: "2025-06-01", newId: () => "far" };
  for (const { question, passage } of questions) {
    const [id = "", n = ""] = passage.split("#");
    const report = await store.report(id);
    const { status, citations } = await answer({ question: `${report?.issuer}${report?.year}年${question}` }, deps);
    const cited = citations.map((each) => `${each.report}${each.url.slice(each.url.indexOf("#"))}`);
    if (cited[0] === `${id}#passage-${n}`) found.first += 1 / questions.length;
    else if (status === "answered") found.other += 1 / questions.length;
  }
  return found;
}
type Local = Awaited<ReturnType<typeof openLocal>>;

const PARTS = [
  ["far", "公开部分"],
  ["far.held-back", "保留部分"],
] as const;
export async function far(log: (line: string) => void): Promise<void> {
  const local = await openLocal();
  const { store } = local;
  const found: Results = {};
  const rows = [["换了说法的问题", "问", "hit@1 %", "hit@5 %"]];
  for (const [part, name] of PARTS)
    for (const everywhere of [false, true]) {
      const { count, first, five } = await farFound(store, part, everywhere);
      const label = `${name}，${everywhere ? "五份报告里" : "说了是哪份"}`;
      rows.push([label, String(count), percent(first), percent(five)]);
      found[`far：${label}`] = { value: 100 * first, unit: "%", better: "more" };
    }
  log(table(rows));
  const answers = [["换了说法的问题，问答", "问", "第一条引文 %", "引了别的 %"]];
  for (const [part, name] of PARTS) {
    const { count, first, other } = await farAnswered(local, part);
    answers.push([name, String(count), percent(first), percent(other)]);
    found[`far：${name}，问答`] = { value: 100 * first, unit: "%", better: "more" };
  }
  log(table(answers));
  await compared(found, log);
}
