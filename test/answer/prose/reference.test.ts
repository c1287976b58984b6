// Which reports are held, and whether all of them are of a year (src/answer/prose/reference.ts).
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

async function asked(question: string) {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
}

test.each([
  ["五份报告都是2024年的吗", "不是，收录的5份报告中，2024年的有4份报告"],
  ["收录的报告全是2024年的吗", "不是，收录的5份报告中，2024年的有4份报告"],
  ["宁夏的报告都是2023年的吧", "不是，收录的4份报告中，2023年的有1份报告"],
  ["收录了2024年的报告吗", "收录了4份报告"],
  // A region by its name: all that lie there are held, whoever has none of its own.
  ["宁夏的报告有哪些", "收录了4份报告"],
  ["宁夏2023年的报告有哪些", "收录了1份报告"],
  ["数据出自哪里", "数字都取自收录的"],
])("%s", async (question, expected) => expect((await asked(question)).answer).toContain(expected));

test("of its own report a region is asked by the word for one", async () =>
  expect((await asked("固原市的年报有吗")).reason).toBe("no_report"));
