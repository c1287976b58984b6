// What is offered works: of many questions, over the real reports and over a prefecture's, every option and suggestion is answered when it is asked as
// it stands, repeats nothing that was asked or shown, and after each turn of a conversation others are offered than after the one before.
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import type { Store } from "../../../src/answer/reports/store.ts";
import { expand, readMeanings } from "../../../src/cli/eval/bank.ts";
import { hash48 } from "../../../src/cli/ingest/load.ts";
import type { Answer, Ask } from "../../../src/contract.ts";
import { buildIndex } from "../../../src/index/build.ts";
import { memoryStore } from "../../../src/store/memory.ts";
import type { Language } from "../../../src/zh/language.ts";
import { prefecture } from "../../sets/prefecture.ts";
import { realCorpus } from "../../support/corpus.ts";
import { made } from "../denials/questions.ts";

/** The same questions on every run; another seed finds others. */
const SEED = Number(process.env.PROPERTY_SEED ?? 20_261_128);
const MADE = 250;
/** One of so many questions of the bank. */
const EVERY = 9;
type History = NonNullable<Ask["history"]>;

const asking =
  (store: Store, language: Language) =>
  (question: string, history: History = []): Promise<Answer> =>
    answer({ question, history }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });

/** Of each question what is offered and is not answered, or is what was asked or shown; and how many were offered. */
async function offeredOf(questions: readonly { question: string; history?: History }[], ask: ReturnType<typeof asking>) {
  const wrong: string[] = [];
  const answers = new Map<string, Promise<Answer>>();
  let count = 0;
  for (const { question, history } of questions) {
    const { options, suggestions, figures } = await ask(question, history);
    for (const offered of [...options, ...suggestions]) {
      count++;
      const given = answers.get(offered) ?? ask(offered);
      answers.set(offered, given);
      const { status, figures: own } = await given;
      if (status !== "answered" || offered === question) wrong.push(`${question} → ${offered} → ${status}`);
      const [first] = own;
      const isShown = figures.some(
        ({ key, report, value }) => key && key === first?.key && report === first.report && value === first.value,
      );
      if (isShown && suggestions.includes(offered)) wrong.push(`${question} → ${offered} → shown already`);
    }
  }
  return { wrong, count };
}

test("over the real reports", async () => {
  const { store, language } = await realCorpus();
  const bank = (await readMeanings(fileURLToPath(new URL("../../questions/", import.meta.url))))
    .flatMap(expand)
    .flatMap(({ question: { question, history } }, i) =>
      question !== undefined && i % EVERY === 0 ? [{ question, ...(history ? { history: history as History } : {}) }] : [],
    );
  const one = fc.sample(made, { numRuns: MADE, seed: SEED }).map(({ text }) => ({ question: text }));
  const { wrong, count } = await offeredOf([...bank, ...one], asking(store, language));
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(900);
});

test("over a prefecture's reports", async () => {
  const { language } = await realCorpus();
  const { reports, agencies } = prefecture(120, SEED);
  const { corpus, search } = buildIndex(reports, agencies, [], (text) => String(hash48(text)));
  const store = memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: language.isPlace });
  const sets = ["吴忠市各区县", "吴忠市直单位", "利通区各部门", "吴忠市所有单位", "利通区", "吴忠市教育局", "红寺堡区金积镇"];
  const asked = [
    "收到多少申请",
    "行政处罚最多的是哪个",
    "有哪些超过10件申请",
    "2023年和2024年行政复议哪年多",
    "予以公开率",
    "案件有多少",
    "1999年行政许可多少件",
  ];
  const questions = sets.flatMap((set) => asked.map((what) => ({ question: `${set}${what}` })));
  const { wrong, count } = await offeredOf(questions, asking(store, language));
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(40);
});

test("after each turn of a conversation others", async () => {
  const { store, language } = await realCorpus();
  const ask = asking(store, language);
  const history: History = [];
  const asked = ["利通区2024年收到多少申请", "予以公开呢", "不予公开呢", "行政复议几件", "隆德县呢", "利通区行政处罚多少件", "行政许可呢"];
  let last: string[] = [];
  for (const question of asked) {
    const { answer: content, suggestions } = await ask(question, history);
    expect([question, suggestions.length]).toEqual([question, 3]);
    expect([question, suggestions.filter((each) => last.includes(each))]).toEqual([question, []]);
    last = suggestions;
    history.push({ role: "user", content: question }, { role: "assistant", content });
  }
});
