// Questions as people ask them and texts of a thousand characters to check -> the CPU of each, held to its bar: what a reader waits for at most.
import { fileURLToPath } from "node:url";
import { answer } from "../../src/answer/answer.ts";
import { check } from "../../src/check/check.ts";
import { expand, readMeanings } from "../../src/cli/eval/bank.ts";
import { openLocal } from "../../src/cli/local.ts";
import { pick, seeded } from "../generate/random.ts";
import { ms, table, timesOf } from "./measure.ts";
import { compared, type Results } from "./results.ts";

const BANK = fileURLToPath(new URL("../questions", import.meta.url));
const TODAY = "2026-11-27";
const CHECKED = 1_000;
const TEXTS = 20;
/** The least of so many: a collection, or another process in between, is none of the question's own. */
const ROUNDS = 5;
/** Milliseconds of CPU. */
const BARS = { median: 2, p99: 10, check: 30 } as const;

type Bar = { name: string; valueMs: number; barMs: number };

/** What is measured against its bar, shown and kept in build/bench.json; how many are over. */
export async function bars(log: (line: string) => void): Promise<number> {
  const { store, language } = await openLocal();
  const deps = { store, language: async () => language, today: TODAY, newId: () => "id" };
  const bank = (await readMeanings(BANK)).flatMap(expand);
  const questions = bank.flatMap(({ question }) => question.question ?? []);
  const claims = bank.flatMap(({ question }) => question.claim ?? []);
  const asked = await leastOf(questions, (question) => answer({ question, history: [] }, deps));
  const claimed = await leastOf(textsOf(claims), (text) => check(text, deps));
  const printed = await leastOf(await pagesOf(store), (text) => check(text, deps));
  const [question, claim, page] = [asked, claimed, printed].map(timesOf);
  if (!question || !claim || !page) return 0;
  return shown(
    [
      { name: `题库 ${asked.length} 问，中位`, valueMs: question.medianMs, barMs: BARS.median },
      { name: `题库 ${asked.length} 问，99%`, valueMs: question.p99Ms, barMs: BARS.p99 },
      { name: `核查 ${CHECKED} 字的说法，中位`, valueMs: claim.medianMs, barMs: BARS.check },
      { name: `核查 ${CHECKED} 字的说法，最慢`, valueMs: Math.max(...claimed), barMs: BARS.check },
      { name: `核查 ${CHECKED} 字的年报，中位`, valueMs: page.medianMs, barMs: BARS.check },
      { name: `核查 ${CHECKED} 字的年报，最慢`, valueMs: Math.max(...printed), barMs: BARS.check },
    ],
    log,
  );
}

/** Each with its bar and whether it is over; kept for the next run to be compared with. */
export async function shown(all: readonly Bar[], log: (line: string) => void): Promise<number> {
  const over = all.filter(({ valueMs, barMs }) => valueMs > barMs);
  log(
    table([
      ["", "CPU ms", "至多 ms", ""],
      ...all.map((bar) => [bar.name, ms(bar.valueMs), String(bar.barMs), over.includes(bar) ? "超过" : "在内"]),
    ]),
  );
  const results: Results = Object.fromEntries(
    all.map(({ name, valueMs }) => [`用时 ${name}`, { value: valueMs, unit: "ms CPU", better: "less" as const }]),
  );
  await compared(results, log);
  return over.length;
}

async function leastOf<T>(all: readonly T[], run: (each: T) => Promise<unknown>): Promise<number[]> {
  const least = all.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, each] of all.entries()) {
      const before = process.cpuUsage();
      await run(each);
      const { user, system } = process.cpuUsage(before);
      least[i] = Math.min(least[i] ?? 0, (user + system) / 1000);
    }
  return least;
}

/** Claims of the bank one after another, as long as is checked at once. */
function textsOf(claims: readonly string[]): string[] {
  const r = seeded(7);
  return Array.from({ length: TEXTS }, () => {
    let text = "";
    while (text.length < CHECKED) text += pick(r, claims).replace(/[。？?]?$/, "。");
    return text.slice(0, CHECKED);
  });
}

/** The prose of the reports held, as long as is checked at once. */
async function pagesOf(store: Awaited<ReturnType<typeof openLocal>>["store"]): Promise<string[]> {
  const { items } = await store.reports({}, { limit: TEXTS });
  const pages: string[] = [];
  for (const { id } of items) {
    const text = ((await store.report(id))?.passages ?? []).map((passage) => passage.text).join("\n");
    for (let at = 0; at + CHECKED <= text.length; at += CHECKED) pages.push(text.slice(at, at + CHECKED));
  }
  return pages;
}
