// Every option, suggestion and starter that is offered over the questions of the bank, and over hasty ones, is answered when it is asked as it stands.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { expand, readMeanings } from "../../../src/cli/eval/bank.ts";
import type { Ask } from "../../../src/contract.ts";
import { samplesOf, samplesOfReport } from "../../../src/pages/samples.ts";
import { realCorpus } from "../../support/corpus.ts";

const TODAY = "2025-06-01";
/** Every so-manieth question of the bank: about three hundred. */
const SAMPLED = 300;
/** What people type in haste: half a question, nobody named, a year nobody has, several at once. */
const HASTY = `
  利通区 | 隆德 2024 | 行政处罚 | 收到多少申请 | 2019年的 | 去年呢 | 今年收到几件 | 复议多少 | 诉讼输了几个 | 不公开的有几件 | 哪里罚得多 | 西夏区和殷都区
  固原市多少件 | 宁夏一共收到多少 | 隆德县教育局收到多少申请 | 古城镇2024年收到多少件 | 公众号发了多少条 | 隆德县发了多少 | 公开率 | 纠错率是多少
  利通区5月收到多少件申请 | 隆德县交通处罚多少件 | 罚款总额是多少 | 海淀区收到几件申请 | 你好 | 讲个笑话 | 报告有什么问题 | 怎么申请公开 | 有哪些报告 | 帮我总结一下
  隆德县的案件 | 殷都区的许可和处罚 | 比上年增长多少 | 结转了几件 | 企业申请了多少 | 利通区2024年比2023年多收多少 | how many requests | 利通區收到多少件
`
  .split(/[|\n]/)
  .map((each) => each.trim())
  .filter((each) => each !== "");

const answers = new Map<string, Promise<string>>();
async function ask(asked: Ask) {
  const { store, language } = await realCorpus();
  return answer(asked, { store, language: async () => language, today: TODAY, newId: () => "test" });
}
/** How what is offered is answered, asked alone; the same is offered many times over. */
function statusOf(question: string, today: string): Promise<string> {
  const key = `${today} ${question}`;
  const known = answers.get(key) ?? ask({ question, today }).then(({ status }) => status);
  answers.set(key, known);
  return known;
}

async function leadingNowhere(asked: readonly Ask[]): Promise<{ offered: number; nowhere: string[] }> {
  const nowhere: string[] = [];
  let offered = 0;
  for (const each of asked) {
    const { options, suggestions } = await ask(each);
    for (const next of [...options, ...suggestions]) {
      offered++;
      const status = await statusOf(next, each.today ?? TODAY);
      if (status !== "answered") nowhere.push(`${each.question} → ${next} → ${status}`);
    }
  }
  return { offered, nowhere };
}

test("over the bank", async () => {
  const questions = (await readMeanings(fileURLToPath(new URL("../../questions", import.meta.url)))).flatMap(expand);
  const step = Math.floor(questions.length / SAMPLED);
  const asked = questions.flatMap(({ question: { question, history, today } }, i): Ask[] =>
    i % step === 0 && question !== undefined ? [{ question, ...(history ? { history } : {}), ...(today ? { today } : {}) }] : [],
  );
  const { offered, nowhere } = await leadingNowhere(asked);
  expect(offered).toBeGreaterThan(SAMPLED);
  expect(nowhere).toEqual([]);
});

test("over hasty questions", async () => {
  const { offered, nowhere } = await leadingNowhere(HASTY.map((question) => ({ question })));
  expect(offered).toBeGreaterThan(HASTY.length);
  expect(nowhere).toEqual([]);
});

test("over the starters of the page and of every report", async () => {
  const { store } = await realCorpus();
  const { items } = await store.reports({}, { limit: 100 });
  const starters = [...samplesOf(items), ...items.flatMap((report) => samplesOfReport(report))];
  expect(starters.length).toBeGreaterThan(items.length);
  for (const starter of starters) expect([starter, await statusOf(starter, TODAY)]).toEqual([starter, "answered"]);
});
