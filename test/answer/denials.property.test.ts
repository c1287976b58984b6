// Thousands of questions made of the form's words: every denial and every number of their answers is held against a plain look-up in the files.
import fc from "fast-check";
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { typographyFor } from "../../src/answer/wording/language.ts";
import { realCorpus } from "../support/corpus.ts";
import { falseDenials, falseDenialsOf, misread, wrongNumbers } from "./denials/look-up.ts";
import { made, madeOfSeveral } from "./denials/questions.ts";

/** The same questions on every run; another seed finds others. */
const SEED = Number(process.env.PROPERTY_SEED ?? 20_261_127);
const ONE = 900;
const SEVERAL = 500;

const IN_BOTH_SCRIPTS = 150;

async function ask(question: string) {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
}

test("of one figure: denied only what is not so, shown only what is printed or the sum of it, and nothing that narrows is dropped", async () => {
  const wrong: string[] = [];
  for (const question of fc.sample(made, { numRuns: ONE, seed: SEED })) {
    const given = await ask(question.text);
    for (const each of [...falseDenials(question, given), ...wrongNumbers(given), ...misread(question, given)])
      wrong.push(`${question.text} → ${each} → ${given.answer.slice(0, 80)}`);
  }
  expect(wrong).toEqual([]);
});

test("of two issuers, years or figures", async () => {
  const wrong: string[] = [];
  for (const question of fc.sample(madeOfSeveral, { numRuns: SEVERAL, seed: SEED })) {
    const given = await ask(question.text);
    if (given.status !== "answered" && !given.reason) wrong.push(`${question.text} → no reason`);
    for (const each of [...falseDenialsOf(question, given), ...wrongNumbers(given)])
      wrong.push(`${question.text} → ${each} → ${given.answer.slice(0, 80)}`);
  }
  expect(wrong).toEqual([]);
});

test("in traditional characters as in simplified ones", async () => {
  const { language } = await realCorpus();
  const { script } = typographyFor("zh-Hant", language);
  const different: string[] = [];
  for (const { text } of fc.sample(made, { numRuns: IN_BOTH_SCRIPTS, seed: SEED + 1 })) {
    const [one, other] = [await ask(text), await ask(script(text))];
    const gist = ({ status, reason, figures }: typeof one) =>
      `${status} ${reason ?? ""} ${figures.map(({ value, key }) => `${value} ${key}`)}`;
    if (gist(one) !== gist(other)) different.push(`${script(text)} → ${gist(other)}, not ${gist(one)}`);
  }
  expect(different).toEqual([]);
});

/** A heading or a whole clause in quotation marks is nothing that anybody asks in so many words. */
const LONGEST_ASKED = 16;
test("behind a figure of the form no number of the prose is denied that was asked for in the report's own words", async () => {
  const { store, language } = await realCorpus();
  const denied: string[] = [];
  for (const { report, statement } of await store.statements({})) {
    const subject = statement.subject.replace(/\s/g, "");
    if (statement.none || subject === "" || subject.length > LONGEST_ASKED || !/^\p{Script=Han}+$/u.test(subject)) continue;
    const question = `${subject}${statement.unit === "%" ? "是多少" : `多少${statement.unit}`}`;
    const history = [{ role: "user" as const, content: `${report.issuer}${report.year}年行政处罚多少件` }];
    const given = await answer({ question, history }, { store, language: async () => language, today: "2026-11-28", newId: () => "test" });
    if (/没有(?:查到|提到|收录|单列)/.test(given.answer)) denied.push(`${report.id} ${question} → ${given.answer.slice(0, 80)}`);
  }
  expect(denied).toEqual([]);
});
