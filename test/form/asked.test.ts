// The words people ask with: in both languages for everything that has a name, and none that means two things of one kind.
import { describe, expect, test } from "vitest";
import { phraseOf, rateNamed } from "../../src/form/answer-phrases.ts";
import { askedIn } from "../../src/form/asked.ts";
import { APPLICANTS, cellsOf, DISPUTE_RESULTS, FAMILIES, type FigureKey, FORMS, unitOf } from "../../src/form/vocabulary.ts";
import { writtenOut } from "../../src/question/lexicon.ts";
import { WORD_LISTS } from "../../src/question/parsers/lists.ts";
import { read } from "../question/directory.ts";
import { meanings } from "../question/meaning.ts";
import { automatonOf, countWords, sharedWords } from "./automaton.ts";

describe("every row, column, result and rate", () => {
  const [zh, en] = [askedIn("zh"), askedIn("en")];
  test.each(Object.keys(zh) as (keyof typeof zh)[])("%s: has words in Chinese and English", (facet) => {
    expect(Object.keys(en[facet]).sort()).toEqual(Object.keys(zh[facet]).sort());
    for (const names of [...Object.values(zh[facet]), ...Object.values(en[facet])])
      expect(countWords(automatonOf(names))).toBeGreaterThan(0);
  });
});

test("no word stands under one role with two values", () => {
  const roles = new Map<string, Map<string, string>>();
  for (const [role, list] of WORD_LISTS)
    for (const [value, names] of Object.entries(list)) {
      const values = roles.get(role) ?? new Map<string, string>();
      roles.set(role, values.set(value, `${values.get(value) ?? ""} ${names}`));
    }
  const twice = [...roles].flatMap(([role, values]) => {
    const words = [...values].map(([value, names]) => [value, automatonOf(names)] as const);
    return words.flatMap(([a, own], i) =>
      words.slice(i + 1).flatMap(([b, others]) => sharedWords(own, others).map((word) => `${word}: ${role} ${a}, ${b}`)),
    );
  });
  expect(twice).toEqual([]);
});

const ENGLISH: [string, string][] = [
  ["How many requests did Longde refuse as state secrets in 2024?", "refused.state_secret@total"],
  ["How many requests from other organisations did Longde receive in 2024?", "received@other"],
  ["How many requests for reissue of information were there in Longde in 2024?", "not_processed.reissue@total"],
  ["In 2024, how many requests in Longde were not corrected in time?", "other_handling.not_corrected@total"],
  ["In 2024, for how many requests in Longde was the fee not paid?", "other_handling.fee_unpaid@total"],
  ["How many requests did Longde handle otherwise for other reasons in 2024?", "other_handling.other@total"],
  ["How many normative documents did Longde have newly drawn up in 2024?", "normative_documents.made"],
  ["How many regulations were newly made public by Longde in 2024?", "regulations.newly_published"],
];
test.each(ENGLISH)("%s", (question, key) => expect(meanings(read(question))).toBe(`longde 2024 lookup ${key}`));

test.each([
  ["What was the disclosure rate of Longde in 2024?", "公开率", "disclosure rate"],
  ["What was Longde's partial disclosure rate in 2024?", "部分公开率", "partial disclosure rate"],
  ["What was the unavailability rate of Longde in 2024?", "无法提供率", "unavailability rate"],
  ["What was the win rate of Longde in 2024?", "行政诉讼胜诉率", "win rate of administrative lawsuits"],
])("%s", (question, name, english) => {
  expect(meanings(read(question))).toBe(`longde 2024 lookup ${name}`);
  expect(rateNamed(name)?.english).toBe(english);
});

describe("what an English answer calls a figure is what it can be asked by", () => {
  const keys = new Set<FigureKey>(FORMS.flatMap((form) => cellsOf(form).map(({ key }) => key)));
  for (const family of FAMILIES) for (const { key } of APPLICANTS) keys.add(`${family}@${key}`);
  for (const { key } of DISPUTE_RESULTS) keys.add(`litigation.${key}`);
  test.each([...keys])("%s", (key) => {
    const words = phraseOf(key)?.en;
    const many = unitOf(key) === "万元" ? "much" : "many";
    for (const question of [
      `How ${many} ${words} in Longde in 2024?`,
      `In 2024, how ${many} ${words} did Longde have?`,
      `Longde 2024: ${words}`,
      `What was the number of ${words} in Longde in 2024?`,
      `Please tell me how ${many} ${words} there were in Longde County in 2024.`,
    ])
      expect(`${question} ${meanings(read(question))}`).toBe(`${question} longde 2024 lookup ${key}`);
  });
});

describe("every English word of a row, an applicant, a result and a table's subject names its cell", () => {
  const MOST = 80;
  const words = (names: string): string[] =>
    names
      .trim()
      .split(/\s+/)
      .flatMap((name) => writtenOut(name.split("=")[0] ?? "", MOST, MOST * 4))
      .map((word) => word.replaceAll("_", " "));
  const en = askedIn("en");
  const SHAPES: readonly [keyof typeof en, (word: string) => string, (key: string) => string][] = [
    ["request", (word) => `How many requests in Longde in 2024 were ${word}?`, (key) => `${key}@total`],
    ["applicant", (word) => `How many requests did ${word} make to Longde in 2024?`, (key) => `received@${key}`],
    ["dispute", (word) => `How many reconsideration cases in Longde in 2024 were ${word}?`, (key) => `reconsideration.${key}`],
    [
      "subject",
      (word) => `How many ${word} in Longde in 2024?`,
      (key) => (/^(?:reconsideration|litigation)/.test(key) ? `${key}.total` : key),
    ],
  ];
  /** Of these it has to be said what is counted of them: issued, repealed, in force. */
  const OPEN = /^(?:regulations|normative_documents|procurement)$/;
  test.each(SHAPES)("%s", (facet, question, key) => {
    for (const [value, names] of Object.entries(en[facet]))
      for (const word of OPEN.test(value) ? [] : words(names))
        expect(`${question(word)} ${meanings(read(question(word)))}`).toBe(`${question(word)} longde 2024 lookup ${key(value)}`);
  });
});
