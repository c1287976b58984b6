// 为什么上升了: a change that a question takes for granted is held against what the reports have, and corrected first.
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { store as small, language as smallLanguage } from "../sets/small.ts";
import { realCorpus } from "../support/corpus.ts";

async function ask(question: string, earlier: string | null = null) {
  const { store, language } = await realCorpus();
  const history = earlier === null ? [] : [{ role: "user" as const, content: earlier }];
  return answer({ question, history }, { store, language: async () => language, today: "2026-11-28", newId: () => "x" });
}

test.each([
  "隆德县的申请为什么比去年上升了34.78%",
  "隆德县的申请为什么比2023年上升了34.78%",
  "隆德县的申请为什么比上年多了34.78%",
  "隆德县申请涨了34.78%的原因",
  "隆德县申请为什么下降了50%",
])("%s", async (question) => {
  const { answer: text } = await ask(question);
  expect(text).toMatch(/^与问题里说的不一样，固原市隆德县2024年的报告写道：\n“2024 年全县受理政府信息公开申请 15 件，较往年下降 34.78%。”/);
});

test("in the turn behind, and in English", async () => {
  expect((await ask("为什么涨了这么多", "隆德县2024年申请多少")).answer).toContain("与问题里说的不一样");
  expect((await ask("Why did Longde's requests increase in 2024?")).answer).toContain("not as the question has it");
});

test("what is so is not corrected, and a sentence on something else is no reason", async () => {
  expect((await ask("隆德县申请量为什么下降")).answer).not.toContain("不一样");
  expect((await ask("利通区申请为什么增加了")).answer).toBe(
    "吴忠市利通区2024年新收政府信息公开申请38件[1]。吴忠市利通区2024年的报告没有说明原因。",
  );
});

test("of two years that are held the direction is corrected before the figures", async () => {
  const of = async (question: string) =>
    (await answer({ question }, { store: small, language: async () => smallLanguage, today: "2026-03-01", newId: () => "x" })).answer;
  const [rises, falls] = await Promise.all([of("利通区2024年新收申请为什么比2023年增加"), of("利通区2024年新收申请为什么比2023年减少")]);
  expect([rises.startsWith("不是，"), falls.startsWith("不是，")].filter(Boolean)).toHaveLength(1);
});
