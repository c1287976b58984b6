// Attributes of <report-chat>: junk becomes something legal.
import fc from "fast-check";
import { expect, test } from "vitest";
import { optionsOf, transcriptOf } from "../../src/widget/options.ts";
import { ANSWERS } from "./answers.ts";

const read = (attributes: Record<string, string>) => optionsOf((name) => attributes[name] ?? null, "https://service");

test("nothing said: the script's own service, inline, Chinese, everything in scope", () => {
  expect(read({})).toEqual({
    host: "https://service",
    scope: {},
    mode: "inline",
    language: "zh",
    theme: "host",
    size: "normal",
    tools: true,
    placeholder: "",
    label: "",
    questions: null,
    welcome: "",
    transcript: [],
  });
});

test("each attribute as it is meant", () => {
  const options = read({
    host: "https://other/path",
    report: "litong-2024",
    region: "宁夏",
    year: "2024",
    mode: "Floating",
    lang: "en-GB",
    theme: "dark",
  });
  expect(options).toMatchObject({
    host: "https://other/path",
    scope: { report: "litong-2024", region: "宁夏", year: 2024 },
    mode: "floating",
    language: "en",
    theme: "dark",
  });
  expect(read({ questions: '["甲？", " 乙？ ", 3, ""]' }).questions).toEqual(["甲？", "乙？"]);
  expect(read({ questions: "甲？|乙？\n丙？" }).questions).toEqual(["甲？", "乙？", "丙？"]);
});

test("whatever an attribute says, the result is legal", () => {
  fc.assert(
    fc.property(fc.string(), (junk) => {
      const options = optionsOf(() => junk, "https://service");
      expect(new URL(options.host).href.replace(/\/$/, "")).toBe(options.host);
      expect(["inline", "floating"]).toContain(options.mode);
      expect(["host", "auto", "light", "dark", "contrast"]).toContain(options.theme);
      expect(options.scope.year === undefined || Number.isInteger(options.scope.year)).toBe(true);
      expect(options.questions?.every((question) => question.length > 0 && question.length <= 500)).toBe(true);
    }),
  );
});

test("of a transcript only whole answers are taken", () => {
  const answer = ANSWERS.lookup;
  expect(transcriptOf([{ question: "甲", answer }, { question: 1, answer }, { question: "乙", answer: { id: "x" } }, null, "丙"])).toEqual([
    { question: "甲", answer },
  ]);
  for (const junk of [null, undefined, 3, "x", {}]) expect(transcriptOf(junk)).toEqual([]);
});
