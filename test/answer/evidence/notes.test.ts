// What is noted beside an answer: a contradiction wherever its very words are quoted, and nowhere else (src/answer/evidence/notes.ts).
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

const noted = async (question: string) => {
  const { store, language } = await realCorpus();
  const { answer: text, notes } = await answer(
    { question },
    { store, language: async () => language, today: "2025-06-01", newId: () => "a" },
  );
  return { text, contradictions: notes.filter(({ kind }) => kind === "inconsistency").length };
};

test("a passage told whole is told with what the table says against it", async () => {
  const { text, contradictions } = await noted("利通区2024年总体情况");
  expect([text.includes("全年未发生涉及政府信息公开的行政诉讼案件"), contradictions]).toEqual([true, 1]);
});

test("a section that is its table alone is told by what stands elsewhere of it", async () => {
  for (const question of ["利通区2024年主动公开情况", "利通区2024年主动公开政府信息情况"])
    expect((await noted(question)).text).toContain("主动公开政府信息 24017 条");
});

test("another passage of the same report, or another number of the same passage, is told alone", async () => {
  for (const question of ["利通区2024年存在哪些问题", "利通区2024年新收到多少件政府信息公开申请"])
    expect((await noted(question)).contradictions).toBe(0);
});
