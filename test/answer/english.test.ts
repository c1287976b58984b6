// English questions over the real reports: what prose answers, what was left out, and what may not be denied.
import { describe, expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { realCorpus } from "../support/corpus.ts";

async function ask(question: string) {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
}

/** What is no quote and no name behind its English form. */
const ownWords = (text: string): string => text.replace(/“[^“”]*”/g, "").replace(/\(\p{Script=Han}+\)/gu, "");

describe("an answer is in English but for what is quoted", () => {
  test.each([
    "How many requests did Longde receive?",
    "Rank all authorities by penalties",
    "What is the reconsideration correction rate in Litong?",
    "Which counties had lawsuits?",
    "What reports do you have?",
    "How many requests did Beijing receive?",
    "How many normative documents did Longde have?",
    "How many requests were received?",
    "Compare Litong and Longde",
    "How many service items does Longde list?",
  ])("%s", async (question) => {
    const { answer: text, notes, figures, set } = await ask(question);
    for (const words of [text, ...notes.map((note) => note.text), ...figures.map(({ label }) => label), set?.label ?? ""])
      expect(ownWords(words)).not.toMatch(/\p{Script=Han}/u);
  });

  test("a body's name as English answers have it is read back as that body, and no word of it as a topic", async () => {
    const { answer: text, status } = await ask(
      "How many requests did the Government Office of Xixia District (银川市西夏区人民政府办公室) receive in 2024?",
    );
    expect([status, text]).toEqual([
      "answered",
      "Government Office of Xixia District (银川市西夏区人民政府办公室) 2024: new disclosure requests received: 9[1].",
    ]);
  });

  test("options and suggestions are English questions, answered as they stand", async () => {
    for (const question of [
      "How many normative documents did Longde have?",
      "How many requests were received?",
      "How many service items does Longde list?",
    ]) {
      const { options } = await ask(question);
      expect(options.length).toBeGreaterThan(1);
      for (const option of options) {
        const { status, notes } = await ask(option);
        expect([option, status]).toEqual([option, "answered"]);
        expect(option).toMatch(/how many/i);
        expect(notes.every(({ text }) => !/\p{Script=Han}/u.test(ownWords(text)))).toBe(true);
      }
    }
  });
});

describe("prose", () => {
  test.each([
    ["How many messages did Longde post on WeChat?", 8115],
    ["How many people were trained in Litong?", 60],
    ["How many requests in Xixia were submitted online?", 7],
    ["How many items of government information did Litong make public on its own initiative?", 24017],
  ])("%s", async (question, value) => expect((await ask(question)).figures[0]?.value).toBe(value));

  test.each([
    ["What was done for elderly people in Yindu?", "适老化"],
    ["Which platforms does Xixia use for disclosure?", "5大平台"],
  ])("%s", async (question, quote) => {
    const { status, citations } = await ask(question);
    expect(status).toBe("answered");
    expect(citations.map((each) => each.quote).join()).toContain(quote);
  });
});

test("what a number counts is what stands last in its words: reports are no items of information", async () => {
  const { figures } = await ask("How many pieces of information were posted on Litong's government website?");
  expect(figures.map(({ value }) => value)).not.toContain(80);
});

test("a month is no whole year", async () => {
  const { figures } = await ask("How many penalties did Litong issue in May 2024?");
  expect(figures).toEqual([]);
});

test("words that no list knows are left out of a search, and the reader is told", async () => {
  const { status, notes } = await ask("What does Yindu say about whimsical training?");
  expect(status).toBe("answered");
  expect(notes.map(({ text }) => text).join()).toContain("“whimsical”");
});

test("a report is looked for by what it calls the thing, and the answer names it as asked", async () => {
  const { answer: text } = await ask("Which reports mention gas?");
  expect(text).toContain("“gas”");
  expect(text).toContain("古城镇");
});

test.each(["What does Yindu say about swimming pools?", "How many drones does Litong operate?", "Does Longde mention zebras?"])(
  "%s: nothing was found, which is less than that it is not mentioned",
  async (question) => {
    const { status, answer: text } = await ask(question);
    expect(status).toBe("not_found");
    expect(text).not.toContain("does not mention");
  },
);

test.each([
  ["Did Litong receive more requests than Yindu?", "Yes."],
  ["Is Longde's fee income higher than Litong's?", "No."],
])("%s", async (question, yes) => expect((await ask(question)).answer.trimStart().startsWith(yes)).toBe(true));

test("money of what is counted in cases is not the number of cases", async () => {
  const { status, figures } = await ask("How much were the fines in Longde?");
  expect([status, figures]).toEqual(["not_found", []]);
});
