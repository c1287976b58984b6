// What is not held is said as it is: a place without reports, and a place without reports of that year.
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

test.each([
  ["固原市2022年行政处罚多少件", "no_year", "没有收录固原市2022年的报告，收录的是2024年的"],
  ["吴忠市2020年行政处罚多少件", "no_year", "没有收录吴忠市2020年的报告，收录的是2024年、2023年的"],
  ["2022年哪个县行政处罚最多", "no_year", "没有收录2022年的报告"],
  ["安阳县2024年行政处罚多少件", "no_report", "没有收录“安阳县”的报告"],
  ["中卫市2024年行政处罚多少件", "no_report", "没有收录“中卫市”的报告"],
])("%s", async (question, reason, said) => {
  const { store, language } = await realCorpus();
  const given = await answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
  expect([given.status, given.reason]).toEqual(["not_found", reason]);
  expect(given.answer).toContain(said);
});

test("an amount of money asked for in cases is told in money", async () => {
  const { store, language } = await realCorpus();
  const question = "隆德县2024年收费金额究竟是多少件";
  const { figures } = await answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
  expect(figures[0]).toMatchObject({ key: "fees", unit: "万元", value: 611.1281 });
});
