// A conversation is read again only from the first turn on that has a word no report prints; what comes of it is what reading all of it again comes to.
import { expect, it } from "vitest";
import { readQuestion } from "../../src/answer/meanings.ts";
import { understand } from "../../src/question/understand.ts";
import { realCorpus } from "../support/corpus.ts";

const said = (...turns: string[]) => turns.map((content) => ({ role: "user" as const, content }));

it.each([
  ["nothing is doubted", [], "利通区2024年新收多少件？"],
  ["the question is", said("隆德县2024年行政处罚多少件"), "那行政出发呢"],
  ["a turn is", said("利通区2024年新收多少件", "隆德县行政出发多少件"), "2023年呢"],
  ["both are", said("隆德县行政出发多少件"), "规泛性文件呢"],
])("%s", async (_, history, question) => {
  const { store, language } = await realCorpus();
  const directory = await store.directory([question, ...history.map(({ content }) => content)].join("\n"));
  const reading = { history, today: "2026-11-28", directory, language };
  const asked: string[][] = [];
  const printed = async (words: readonly string[]): Promise<ReadonlySet<string>> => {
    asked.push([...words]);
    return store.printed(words);
  };
  const meanings = await readQuestion(question, reading, { printed });
  const held = await store.printed(asked.flat());
  expect(meanings).toEqual(understand(question, { ...reading, printed: (words) => held.has(words) }));
  expect(asked.length).toBeLessThanOrEqual(1);
  expect(meanings.length).toBeGreaterThan(0);
});
