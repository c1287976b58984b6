// Each function that reads the prose of reports, by itself over the five real ones.
import { expect, test } from "vitest";
import type { AnswerContext } from "../../../src/answer/operations/operand.ts";
import { about, summary } from "../../../src/answer/prose/about.ts";
import { sayCause } from "../../../src/answer/prose/cause.ts";
import { contactOf, fieldsOf } from "../../../src/answer/prose/contact.ts";
import { sayNone } from "../../../src/answer/prose/none.ts";
import { numbersOf } from "../../../src/answer/prose/number.ts";
import { problemsOf } from "../../../src/answer/prose/problems.ts";
import { quote } from "../../../src/answer/prose/quote.ts";
import { define, reports } from "../../../src/answer/prose/reference.ts";
import { givesReason, RELEVANT_AT_LEAST, retrieve } from "../../../src/answer/prose/retrieve.ts";
import { stated } from "../../../src/answer/prose/stated.ts";
import { store as small } from "../../sets/small.ts";
import { realCorpus } from "../../support/corpus.ts";
import { meant, operated } from "../../support/operated.ts";

type Does = (context: AnswerContext) => Promise<unknown>;
const held = async (id: string) => {
  const report = await (await realCorpus()).store.report(id);
  if (!report) throw new Error(`${id} is not held`);
  return report;
};

test.each<[Does, string, string, string]>([
  [about, "利通区怎么培训的", "answered", "政务公开专题培训班1期60人"],
  [summary, "利通区存在哪些问题", "answered", "重点领域信息更新不及时、质量不高等问题"],
  [define as unknown as Does, "什么是依申请公开", "answered", "第二十七条"],
  [reports, "收录了哪些报告", "answered", "收录了5份报告"],
  [stated, "西夏区新媒体发布多少条", "answered", "1800余条"],
  [stated, "古城镇经费多少", "not_found", ""],
])("%o %s", async (does, question, went, said) => {
  const found = await operated(does, await meant(question));
  expect(found.went).toBe(went);
  expect(found.said).toContain(said);
});

test("where not every report is listed, how many there are and are listed is said", async () => {
  const store: typeof small = { ...small, reports: (selection, paging) => small.reports(selection, { ...paging, limit: 3 }) };
  expect((await operated(reports, await meant("收录了哪些报告", small), store)).said).toMatch(/共13份，列出前3份。?$/);
  expect((await operated(reports, await meant("收录了哪些报告"))).said).not.toContain("列出前");
});

test("a report that gives no reason is said to give none", async () => {
  const found = await operated(sayCause, await meant("隆德县行政处罚为什么这么多"));
  expect([found.went, found.said]).toEqual(["false", "固原市隆德县2024年的报告没有说明原因。"]);
});
test.each([
  ["由于人员不足", true],
  ["导致更新不及时", true],
  ["全年收到申请38件", false],
])("%s gives a reason: %s", (text, expected) => expect(givesReason(text)).toBe(expected));

test("how an office is reached, field by field", async () => {
  expect(fieldsOf(await held("litong-2024"))).toEqual(expect.arrayContaining(["phone", "fax"]));
  expect(
    contactOf(await held("xixia-office-2024"))
      .map(({ quote: words }) => words)
      .join(),
  ).toContain("0951—2078503");
});
test("what a report finds wanting, without what it will do about it", async () => {
  const found = problemsOf(await held("litong-2024")).map(({ quote: words }) => words);
  expect(found.join()).toContain("依申请公开办理水平有待进一步提升");
  expect(found.join()).not.toContain("加强监督考核");
});
test("the numbers that one report states", async () => {
  const { store } = await realCorpus();
  const { items } = await store.reports({ issuers: ["xixia-office"] }, { limit: 1 });
  const [report] = items;
  const found = report ? await numbersOf({ kind: "one", report }, store) : [];
  expect(found.map(({ statement }) => statement.value)).toContain(1800);
});
test("passages are found by their topic, and none below the bound", async () => {
  const { store } = await realCorpus();
  const hits = await retrieve({ topic: "业务培训", selection: { reports: ["litong-2024"] }, limit: 3 }, store);
  expect(hits[0]?.passage.text).toContain("培训");
  for (const { relevance } of hits) expect(relevance).toBeGreaterThanOrEqual(RELEVANT_AT_LEAST);
  expect(await retrieve({ topic: "核潜艇", selection: { reports: ["litong-2024"] }, limit: 3 }, store)).toEqual([]);
});
test("a passage that stands out is found though it has few of the words, and is marked", async () => {
  const { store } = await realCorpus();
  const nearest = await retrieve({ topic: "政策礼包 是哪些单位 在送 能领", selection: { reports: ["litong-2024"] }, limit: 3 }, store);
  expect(nearest.map(({ nearest, passage }) => [nearest, passage.text.includes("政策礼包")])).toEqual([[true, true]]);
  // Words that stand here and there in passages of other things.
  expect(await retrieve({ topic: "噪音扰民 投诉 处理", selection: { reports: ["litong-2024"] }, limit: 3 }, store)).toEqual([]);
});
test("where no passage has the topic, one that has other words for it", async () => {
  const { store } = await realCorpus();
  const query = { topic: "走漏 秘密", selection: { reports: ["longde-2024"] }, limit: 3 };
  expect(await retrieve(query, store)).toEqual([]);
  const [found] = await retrieve({ ...query, said: "怎么防止秘密走漏" }, store);
  expect(found?.passage.text).toContain("脱密脱敏");
});
test("what is quoted is cited", async () => {
  const report = await held("litong-2024");
  const passage = report.passages.find(({ text }) => text.includes("政务公开专题培训班"));
  if (!passage) throw new Error("no such passage");
  const from = passage.text.indexOf("开展政务公开专题培训班");
  const { said, answer } = await operated(
    async (context) => {
      quote(report, [{ passage, range: [from, from + 15] }], context);
      return { status: "answered" };
    },
    await meant("利通区怎么培训的"),
  );
  expect(said).toContain(`“${passage.text.slice(from, from + 15)}”[1]`);
  expect(answer.citations[0]?.report).toBe("litong-2024");
});
test("that there was none is said in the report's own words, and not where it says nothing of it", async () => {
  const none = async (question: string) =>
    operated(
      async (context) => {
        const [target] = context.targets.found;
        return { status: target && (await sayNone(target, context)) ? "answered" : "not_found" };
      },
      await meant(question),
    );
  const said = await none("利通区2024年有多少次责任追究");
  expect([said.went, said.values]).toEqual(["answered", []]);
  expect(said.said).toContain("全年未发生政务公开责任追究事件。");
  expect((await none("隆德县2024年有多少架直升机")).went).toBe("not_found");
});
