// Before a report is said not to mention what was asked in traditional characters, it is looked for in those and the terms of the report.
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { realCorpus } from "../support/corpus.ts";

async function ask(question: string) {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
}

test.each([
  ["隆德縣的公報怎麼樣？", "公报"],
  ["隆德縣有沒有提到公報？", "公报"],
  ["古城鎮有沒有說瓦斯安全？", "燃气"],
  ["利通區有提到網站嗎？", "网站"],
  ["利通區有沒有提到開放日？", "开放日"],
  ["利通區有沒有提到行政訴訟？", "行政诉讼"],
  ["利通區有沒有提到複議？", "复议"],
  ["利通區有沒有提到宣導單？", "宣传"],
])("%s", async (question, words) => {
  const { answer: text, citations } = await ask(question);
  expect(text).not.toContain("沒有提到");
  expect(citations.map(({ quote }) => quote).join()).toContain(words);
});

test("a figure's label is in the characters of the question", async () => {
  const { figures } = await ask("利通區的行政複議維持了幾件？");
  expect(figures[0]?.label).toContain("複議");
});
