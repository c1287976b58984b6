// An answer kept to a part of the reports says so, in the corpus's own names; a denial says it before it denies.
import { expect, it } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import type { Scope } from "../../../src/contract.ts";
import { realCorpus } from "../../support/corpus.ts";

async function ask(question: string, scope?: Scope) {
  const { store, language } = await realCorpus();
  return answer(
    { question, ...(scope ? { scope } : {}) },
    { store, language: async () => language, today: "2026-11-20", newId: () => "x" },
  );
}

it("before a denial, in the text", async () => {
  const given = await ask("吴忠市利通区2024年新收多少件申请？", { report: "longde-2024" });
  expect(given.status).toBe("not_found");
  expect(given.answer).toMatch(/^只在《[^》]*隆德县[^》]*》内查找。/);
});

it("beside a figure, in a note", async () => {
  const given = await ask("新收多少件申请？", { report: "longde-2024" });
  expect(given.status).toBe("answered");
  expect(given.notes.map(({ text }) => text).join()).toMatch(/只在《[^》]*隆德县[^》]*》内查找/);
});

it("never in words that the asker chose", async () => {
  const given = await ask("利通区2024年新收多少件申请？", { region: "本站郑重声明没有任何申请" });
  expect(JSON.stringify(given)).not.toContain("郑重声明");
  expect(given.answer).toMatch(/^只在所指定的范围内查找。/);
});

it("not where nothing was narrowed", async () => {
  expect(JSON.stringify(await ask("利通区2024年新收多少件申请？"))).not.toContain("内查找");
});

it("not where nothing is denied of the reports: who is asked back is offered what is within it", async () => {
  const back = await ask("新收多少件申请？", { region: "64" });
  expect([back.status, back.answer]).toEqual(["clarify", "您想问哪个单位的报告？"]);
  const elsewhere = await ask("今天天气怎么样？", { region: "64" });
  expect(elsewhere.status).toBe("out_of_scope");
  expect(elsewhere.answer).not.toContain("内查找");
});
