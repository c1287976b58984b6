// What is offered can be had: every suggestion and every option of a clarifying question is answered when it is asked as it stands.
import { describe, expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { wordingFor } from "../../../src/answer/wording/language.ts";
import { cellsOf, type FigureKey, operandsOf } from "../../../src/form/vocabulary.ts";
import { realCorpus } from "../../support/corpus.ts";

async function ask(question: string) {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
}

describe("options and suggestions", () => {
  test.each([
    "收到多少件申请？",
    "隆德县的案件有多少？",
    "利通区2024年",
    "隆德县发布信息多少条",
    "利通区2022年收到多少件申请",
    "隆德县教育局收到多少件申请",
    "海淀区2024年行政处罚多少件",
    "利通区2024年的GDP是多少",
    "利通区2024年不予公开几件",
    "殷都区行政复议几件",
    "写一首诗",
    "How many administrative lawsuits did Litong have in 2024?",
    "Write a poem",
  ])("%s", async (question) => {
    const { options, suggestions, status } = await ask(question);
    expect(options.length + suggestions.length).toBeGreaterThan(0);
    if (status === "clarify") expect(options.length).toBeGreaterThan(1);
    for (const offered of [...options, ...suggestions]) expect([offered, (await ask(offered)).status]).toEqual([offered, "answered"]);
  });
});

test("the question made for a figure is answered with that figure", async () => {
  const derived: FigureKey[] = [
    "refused@total",
    "unavailable@total",
    "not_processed@total",
    "other_handling@total",
    "litigation.total",
    "received@organisation",
  ];
  for (const key of [...cellsOf("2021").map((cell) => cell.key), ...derived]) {
    const { figures, status } = await ask((await wordingFor("zh-Hans")).ask("吴忠市利通区", 2024, key));
    expect([key, status, figures[0]?.key]).toEqual([key, "answered", key]);
  }
  expect(derived.every((key) => operandsOf(key) !== null)).toBe(true);
});

test("an English question is offered English ones, each answered with the figure it was made for", async () => {
  const { suggestions } = await ask("How many administrative lawsuits did Litong have in 2024?");
  expect(suggestions.length).toBeGreaterThan(0);
  for (const suggestion of suggestions) expect(suggestion).toMatch(/^Litong District .* 2024: how many /);
  for (const key of ["received@total", "refused@total", "handled@total", "reconsideration.corrected", "licences", "penalties"] as const) {
    const { figures } = await ask((await wordingFor("en")).ask("吴忠市利通区", 2024, key));
    expect([key, figures[0]?.key]).toEqual([key, key]);
  }
});
