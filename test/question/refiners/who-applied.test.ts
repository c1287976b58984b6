// Who made the requests spoken of: each kind of applicant of the row that is meant, and of no other table's.
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { asksWhoApplied } from "../../../src/question/refiners/who-applied.ts";
import { realCorpus } from "../../support/corpus.ts";

async function ask(...turns: string[]) {
  const { store, language } = await realCorpus();
  const history = turns.slice(0, -1).map((content) => ({ role: "user" as const, content }));
  return answer(
    { question: turns.at(-1) ?? "", history },
    { store, language: async () => language, today: "2026-03-01", newId: () => "test" },
  );
}

test.each([
  [["西夏区重复申请几件", "是谁提的"], "not_processed.repeated@natural_person", 1],
  [["隆德县的申请是谁提的"], "received@natural_person", 14],
  [["隆德县申请人都是什么人"], "received@natural_person", 14],
  [["西夏区重复申请是谁提的"], "not_processed.repeated@natural_person", 1],
  [["隆德县申请人里除了个人还有谁"], "received@commercial", 1],
  [["利通区新收几件", "是公司的还是个人的"], "received@commercial", 0],
  [["隆德县服务事项1318件", "涉及多少个部门"], undefined, 32],
])("%s", async (turns, key, value) => {
  const [first] = (await ask(...turns)).figures;
  expect([first?.key, first?.value]).toEqual([key, value]);
});

test("so many are said to be in all, and not of each kind of applicant", async () => {
  const given = await ask("隆德县15件申请是谁提的");
  expect(given.answer).not.toContain("不是");
  expect(given.figures[0]?.value).toBe(14);
  expect((await ask("隆德县2024年处罚的都是谁提的")).figures).toEqual([]);
});

test("decisions have no applicants in the form", async () => {
  expect((await ask("利通区行政处罚几件", "是谁提的")).figures).toEqual([]);
});

test("the figures of a county are not given as those of its departments and towns", async () => {
  for (const question of ["隆德县各部门、各乡镇平均收到多少申请", "隆德县各部门、各乡镇一共收到多少申请"]) {
    const given = await ask(question);
    expect([given.status, given.figures]).toEqual(["not_found", []]);
  }
});

test("who takes in most is a ranking of authorities", () => {
  const asked = (text: string) => asksWhoApplied({ text, tokens: [{ kind: "rest", start: 0, end: text.length }] });
  expect(asked("谁收到的申请最多")).toBe(false);
  expect(asked("是谁提的")).toBe(true);
});

test("who applied is asked by the words of one question, and not by those of another in the same text", () => {
  const text = "还有几件没办完,是谁提的";
  expect(asksWhoApplied({ text, tokens: [{ kind: "rest", start: 0, end: 7 }] })).toBe(false);
  expect(asksWhoApplied({ text, tokens: [{ kind: "rest", start: 8, end: 12 }] })).toBe(true);
});
