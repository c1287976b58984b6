// The same questions over the built-in store and over D1: the same answers, figures, citations, notes and order, to the letter.
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import type { Store } from "../../src/answer/reports/store.ts";
import { readCorpus } from "../../src/build/corpus.ts";
import { buildLanguage } from "../../src/build/language.ts";
import { migrate } from "../../src/cli/ingest/migrate.ts";
import type { Ask } from "../../src/contract.ts";
import { buildIndex } from "../../src/index/build.ts";
import { sqliteDatabase } from "../../src/store/d1/sqlite.ts";
import { openD1 } from "../../src/store/d1.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { readLanguage } from "../../src/zh/language.ts";
import { fill } from "./fill.ts";
import { type Given, given } from "./given.ts";

const language = readLanguage(JSON.stringify(buildLanguage()));

type Both = { builtIn: Store; d1: () => Store };
async function both(all: Given): Promise<Both> {
  const built = buildIndex(all.reports, all.agencies, all.findings, () => "v1");
  const database = sqliteDatabase(new DatabaseSync(":memory:"));
  await migrate(database);
  await fill(database, all, language);
  const speech = { isPlace: language.isPlace, language: async () => language };
  return {
    builtIn: memoryStore({ corpus: async () => built.corpus, search: async () => built.search, ...speech }),
    d1: () => openD1({ databases: [{ from: "", database }], ...speech }),
  };
}

const answered = (ask: Ask, store: Store) =>
  answer(ask, { store, language: async () => language, today: "2025-06-01", newId: () => "same" });

function sameAnswers(name: string, open: () => Promise<Both>, asks: readonly Ask[]): void {
  describe(name, () => {
    let opened: Promise<Both> | undefined;
    test.each(asks.map((ask) => [JSON.stringify(ask), ask] as const))(
      "%s",
      async (_, ask) => {
        opened ??= open();
        const { builtIn, d1 } = await opened;
        const expected = await answered(ask, builtIn);
        expect(await answered(ask, d1())).toEqual(expected);
        expect(expected.answer).not.toBe("");
      },
      20_000,
    );
  });
}

const asking = (questions: string): Ask[] =>
  questions
    .trim()
    .split("\n")
    .map((question) => ({ question: question.trim() }));

const REAL = asking(`
  利通区2024年新收到多少件政府信息公开申请？
  立通区2024年新收到多少件政府信息公开申请？
  隆德县去年企业提交的信息公开申请有几件
  利通区2024年不予公开一共多少件？
  四个2024年的报告加起来一共收到多少件申请？
  利通区比隆德县多收到多少件信息公开申请？
  利通区2024年予以公开的占办结总数的百分之多少？
  2024年哪个地方收到的政府信息公开申请最多？
  按行政处罚数量给2024年的报告排个名
  2024年有几个单位发生了政府信息公开行政诉讼？
  宁夏2024年一共收到多少件申请
  利通区2024年主动公开政府信息多少条？
  隆德县政务微信2024年发布了多少条信息？
  利通区政务公开存在哪些问题？
  怎么联系西夏区政府办公室？
  政策解读做得怎么样
  北京市海淀区2024年收到多少件申请？
  利通区2022年收到多少件信息公开申请？
  收到多少件申请？
  有哪些报告
  What did Longde County receive in 2024?
`);

const COUNTRY = asking(`
  利通区2024年收到多少件申请？
  立通区2024年收到多少件申请？
  固原市隆德县2023年行政许可有多少
  隆德县教育局2024年行政处罚决定有多少？
  利通区和隆德县2024年谁收到的申请多？
  2024年哪个单位收到的申请最多？
  2024年行政许可最多的五个单位
  宁夏2024年一共收到多少件申请
  河南2023年行政处罚一共多少件
  2024年有几个单位收到的申请超过20件
  2024年各单位平均收到多少件申请？
  利通区2024年在宁夏排第几，按收到的申请
  利通区历年收到多少件申请
  利通区2024年比2023年多收到多少件申请
  城关镇2024年收到多少件申请？
  教育局收到几件
  收到多少件申请？
  利通区2024年养老服务做了什么
  隆德县2024年存在哪些问题
  利通区各乡镇2024年一共收到多少件申请
  北京市海淀区2024年收到多少件申请？
`);
const SCOPED: Ask[] = [
  { question: "收到多少件申请？", scope: { region: "宁夏", year: 2024 } },
  { question: "收到多少件申请？", scope: { report: "x203046-2023" } },
  { question: "哪个单位收到的申请最多？", scope: { region: "4105" } },
  {
    question: "那隆德县呢？",
    history: [
      { role: "user", content: "利通区2024年收到多少件申请？" },
      { role: "assistant", content: "吴忠市利通区2024年收到3件。" },
    ],
  },
];

sameAnswers("the five real reports", async () => both(await readCorpus()), REAL);
sameAnswers("a country of three provinces, its agencies too many to be given whole", () => both(given(420, 7)), [...COUNTRY, ...SCOPED]);
