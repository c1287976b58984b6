// Several questions in one text: the first five are answered and it is said that there were more; what is asked twice is answered once.
import { expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { realCorpus } from "../support/corpus.ts";

const { store, language } = await realCorpus();
const deps = { store, language: async () => language, today: "2026-11-27", newId: () => "id" };
const NAMES = ["行政处罚", "行政许可", "行政强制", "新收申请", "予以公开", "不予公开", "结转下年"];

it("answers five and says that there were more", async () => {
  const given = await answer({ question: NAMES.map((name) => `隆德县2024年${name}多少件？`).join("") }, deps);
  expect(given.answer.match(/隆德县2024年/g)).toHaveLength(5);
  expect(given.notes.map(({ text }) => text)).toContain("一次只回答5个问题，后面的请另外再问");
});

it("says nothing of the kind of five", async () => {
  const asked = NAMES.slice(0, 5).map((name) => `隆德县2024年${name}多少件？`);
  const given = await answer({ question: asked.join("") }, deps);
  expect(given.notes.filter(({ text }) => text.includes("一次只回答"))).toEqual([]);
});

it("answers once what is asked ten times", async () => {
  const given = await answer({ question: "隆德县2024年行政处罚多少件？".repeat(10) }, deps);
  expect(given.figures).toHaveLength(1);
  expect(given.notes.filter(({ text }) => text.includes("一次只回答"))).toEqual([]);
});

it("says once what answers both of two questions", async () => {
  const given = await answer({ question: "利通区2024年有哪些问题和不足" }, deps);
  expect(given.answer.match(/中写道/g)).toHaveLength(1);
});
