// Two numbers of the prose are added up where both are told exactly and in one unit (src/answer/operations/total.ts); else each is told by itself.
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

test.each([
  ["以区政府名义和以区政府办公室名义下发的文件，利通区，加一块多少份", "43 + 54 = 97"],
  ["隆德县微信和微博合计发了多少条", "8115 + 669 = 8784"],
])("%s: %s", async (question, formula) => expect((await ask(question)).answer).toContain(formula));

test("2000余 and 1800余, 1期 and 1次 are not added up", async () => {
  expect((await ask("西夏区网站和新媒体加起来公开多少条信息")).answer).toMatch(/2000余条.*1800余条/);
  expect((await ask("利通区培训和督查加起来几次")).answer).not.toContain("=");
});

test("whether the report gives its reason is asked of what stands before it", async () => {
  const given = await ask("隆德县为什么处罚决定会有两万八千多件，报告解释原因了吗");
  expect(given).toMatchObject({ reason: "no_cause_stated", figures: [{ value: 28649 }] });
  expect(given.answer).not.toMatch(/有，/);
});
