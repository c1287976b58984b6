// corpus/words.json: what may stand in it, what its faults are told as, and what its words are read as.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { NO_OPERATOR } from "../../src/answer/wording/operator.ts";
import { buildSite } from "../../src/build/site.ts";
import { leadingNowhere } from "../../src/build/words.ts";
import { faultLine, readOperatorFile } from "../../src/site/operator-file.ts";
import { siteOf } from "../../src/site/site.ts";
import { WordsFile } from "../../src/site/words.ts";
import { realCorpus } from "../support/corpus.ts";

const faults = (text: string): string[] => {
  const read = readOperatorFile(text, WordsFile);
  return read.ok ? [] : read.error.map((fault) => faultLine("words.json", fault));
};
const one = (means: string, also: string): string => `{ "words": [\n{ "means": "${means}",\n "also": [${also}] } ] }`;

test.each([
  [one("行政处罚", '"吃牌子", "开牌子"'), []],
  [one("行政处罚", ""), ["words.json 第 3 行：words.0.also：至少写一个叫法"]],
  [one("行政处罚", '"牌"'), ["words.json 第 3 行：words.0.also.0：至少 2 个字"]],
  [one("行政处罚", '"吃 牌子"'), ["words.json 第 3 行：words.0.also.0：一条只写一个词"]],
  [one("行政处罚", '"行政处罚"'), ["words.json 第 3 行：words.0.also.0：和 means 一样"]],
  [one("行政处罚", '"吃牌子", "吃牌子"'), ["words.json 第 3 行：words.0.also.1：这个叫法写了两次（另一次指“行政处罚”）"]],
  ['{ "words": [ { "also": ["吃牌子"] } ] }', ["words.json 第 1 行：words.0.means：应为文字"]],
])("%s", (text, expected) => {
  const told = faults(text);
  expect(told.length).toBe(expected.length);
  for (const [i, fault] of expected.entries()) expect(told[i]).toContain(fault);
});

test("the build reads it beside site.json and tells its faults", async () => {
  const directory = await mkdtemp(join(tmpdir(), "words-"));
  try {
    expect(siteOf(await buildSite(directory)).words).toEqual([]);
    await writeFile(join(directory, "words.json"), one("行政处罚", '"吃牌子"'));
    expect(siteOf(await buildSite(directory)).words).toEqual([{ means: "行政处罚", also: ["吃牌子"] }]);
    await writeFile(join(directory, "words.json"), one("行政处罚", '"牌"'));
    await expect(buildSite(directory)).rejects.toThrow("corpus/words.json 第 3 行：words.0.also.0：至少 2 个字");
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("a word that leads nowhere is told", () => {
  const words = ["行政处罚", "政务公开专区", "元宇宙"].map((means) => ({ means, also: ["某词"] }));
  expect(leadingNowhere(words, "…政务公开专区…")).toEqual(["元宇宙"]);
});

const words = [
  { means: "行政处罚", also: ["吃牌子"] },
  { means: "利通区", also: ["裕民城"] },
  { means: "政务微信", also: ["小喇叭"] },
];
test.each([
  ["隆德县吃牌子的有几件", 28649],
  ["隆德縣吃牌子的有幾件", 28649],
  ["裕民城新收几件申请", 38],
  ["隆德县小喇叭发了多少条", 8115],
])("%s", async (question, value) => {
  const { store, language } = await realCorpus();
  const deps = { store, language: async () => language, today: "2025-06-01", newId: () => "a" };
  const given = await answer({ question }, { ...deps, operator: { ...NO_OPERATOR, words } });
  expect(given.figures[0]?.value).toBe(value);
  expect((await answer({ question }, deps)).figures[0]?.value).not.toBe(value);
});
