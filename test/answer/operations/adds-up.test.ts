// What adds up in one report is written out beside what contradicts itself; of several reports, and of what does not add up, nothing is.
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

test.each([
  ["利通区申请表的勾稽关系平不平", "12 + 4 + 7 + 14 + 1 + 0 = 38"],
  ["利通区24017条是哪几个数加起来的", "2070 + 13343 + 2264 + 6340 = 24017"],
  ["殷都区政府办办理结果各项相加够不够21", "13 + 1 + 2 + 1 + 0 + 4 = 21"],
  ["Are the numbers in Longde's report consistent?", "72 + 837 + 1544 = 2453"],
])("%s: %s", async (question, formula) => {
  const given = await ask(question);
  expect(given.status).toBe("answered");
  expect(given.answer).toContain(formula);
});

test("3800余条 is no sum of 2000余条 and 1800余条, and of all reports none is written out", async () => {
  expect((await ask("西夏区政府办的报告数字对得上吗")).answer).not.toContain("3800");
  expect((await ask("哪些报告有矛盾")).answer).not.toContain("相加与总数一致");
});
