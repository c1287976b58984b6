// What a word means is the same in every report, and of which year a report is is asked of the reports (src/question/refiners/definition.ts, rules/asking.ts).
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

test.each([
  ["利通区什么是三类内部事务信息", "人事管理"],
  ["隆德县的结果纠正是什么意思", "撤销、变更"],
  ["利通区最近的报告是哪年的", "2024"],
  ["西夏区办信息公开收过钱没", "未收取信息处理费"],
])("%s", async (question, said) =>
  expect(await ask(question)).toMatchObject({ status: "answered", answer: expect.stringContaining(said) }),
);

test("how many there are is no question for what it means", async () => {
  expect((await ask("隆德县第三方合法权益什么意思，有几件")).figures[0]?.value).toBe(0);
});
test("a report that is spoken of in words of people and machines is no question for the service", async () => {
  expect((await ask("利通区办件是人工还是机器审核的")).answer).not.toContain("自动问答程序");
  expect((await ask("请问你到底是人工还是AI")).answer).toContain("自动问答程序");
});
