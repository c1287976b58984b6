// What two reports say of one thing, asked as a comparison: prose is quoted of both, figures are compared.
import { describe, expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

const { store, language } = await realCorpus();
const deps = { store, language: async () => language, today: "2026-11-27", newId: () => "id" };
const asked = (question: string) => answer({ question }, deps);

describe("prose", () => {
  test.each(["利通区和隆德县的改进措施有什么不同", "利通区和隆德县的培训有何不同", "对比利通区和隆德县的监督保障做法"])(
    "%s",
    async (question) => {
      const { status, answer: text, citations } = await asked(question);
      expect(status).toBe("answered");
      expect(text).not.toContain("没有查到");
      expect(new Set(citations.map(({ report }) => report))).toEqual(new Set(["litong-2024", "longde-2024"]));
    },
  );
});

describe("figures", () => {
  test.each([
    ["利通区和隆德县的申请有什么不同", ["38件", "15件"]],
    ["利通区和隆德县对比", ["38件", "15件"]],
  ])("%s", async (question, numbers) => {
    const { answer: text } = await asked(question);
    for (const number of numbers) expect(text).toContain(number);
  });
});
