// Clauses with words that no list knows: those that say of which part are kept, the others are told (src/question/refiners/passed-over.ts).
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { narrows, passedOver, withoutSounds } from "../../../src/question/refiners/passed-over.ts";
import { questionsIn } from "../../../src/question/refiners/split.ts";
import { textOf } from "../../../src/question/tokens.ts";
import { realCorpus } from "../../support/corpus.ts";
import { lexed } from "./run.ts";

test.each([
  ["只算华侨的", true],
  ["关于夜市摊贩", true],
  ["三无产品方面", true],
  ["渔船期间", true],
  ["我是种地的", false],
  ["抖音上刷到的", false],
  ["别扯别的玩意", false],
  ["你咋鼓捣出来的", false],
  ["绝绝子打工人", false],
  // Nothing in it is unknown.
  ["隆德县的", false],
])("%s: %s", (typed, expected) => {
  const { text, tokens } = lexed(typed);
  expect(narrows(tokens, text)).toBe(expected);
});

test.each([
  ["绝绝子打工人，隆德县行政强制多少件", ["绝绝子打工人"]],
  ["我是种地的，隆德县行政强制多少件", ["我是种地的"]],
  ["我是隔壁县一个种了四十多年地的老农，隆德县行政强制多少件", ["我是隔壁县一个种了四十多年地的老…"]],
  ["泥萌好，起飞咯，鸡汤来咯，冲浪咯，隆德县行政强制多少件", ["泥萌好", "起飞咯", "鸡汤来咯", "…"]],
  ["只算渔船的，隆德县行政强制多少件", []],
  ["隆德县行政强制多少件", []],
])("%s: passed over %j", (typed, expected) => {
  const { text, tokens } = lexed(typed);
  expect(passedOver(tokens, questionsIn(tokens, text), [], typed)).toEqual(expected);
});

test.each([
  ["隆德县收到多少申请唦", ["唦"]],
  ["嗷隆德县收到多少申请", ["嗷"]],
  ["隆德县唦收到多少申请", ["唦"]],
  ["隆德县收到多少申请xswl", ["xswl"]],
  // Between words of one thing a sound may be a part of it, and a verb of the mouth is no sound.
  ["隆德县收到多少唦申请", []],
  ["隆德县收到多少申请唱", []],
  ["唦", []],
])("%s: the sounds are %j", (typed, expected) => {
  const { text, tokens } = lexed(typed);
  const kept = withoutSounds(tokens, text);
  expect(tokens.filter((token) => !kept.includes(token)).map((token) => textOf(text, token))).toEqual(expected);
});

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
};
test("a part of which nothing is counted is not answered with the whole, wherever it is said", async () => {
  for (const question of ["隆德县行政处罚多少件，只算渔船的", "三无产品方面，隆德县行政处罚多少件"])
    expect(await ask(question)).toMatchObject({ status: "not_found", reason: "not_separated", figures: [] });
});
test("who asks, and a sound, are passed over and said", async () => {
  for (const [question, words] of [
    ["我奶奶想知道隆德县行政处罚多少件", "奶奶"],
    ["隔壁老王问隆德县行政处罚多少件", "隔壁老王"],
    ["隆德县行政处罚多少件唦", "唦"],
    // In front of the name nothing is narrowed.
    ["嬲隆德县行政处罚多少件", "嬲"],
    ["隆德县行政处罚多少件yyds", "yyds"],
  ] as const) {
    const { status, figures, notes } = await ask(question);
    expect([status, figures[0]?.value]).toEqual(["answered", 28649]);
    expect(notes.map(({ text }) => text)).toContain(`没有看懂“${words}”，按其余的话回答`);
  }
});
test("what was not understood is told beside the number", async () => {
  const { status, figures, notes } = await ask("绝绝子打工人，隆德县行政处罚多少件");
  expect([status, figures[0]?.value]).toEqual(["answered", 28649]);
  expect(notes.map(({ text }) => text)).toContain("没有看懂“绝绝子打工人”，按其余的话回答");
});

test("what stands behind a measure word is what is counted", async () => {
  const { text, tokens } = lexed("利通区有多少个村");
  expect(withoutSounds(tokens, text)).toEqual(tokens);
});

test("one character before or behind a noun may be part of another word, and is not passed over", async () => {
  for (const question of ["利通区女申请多少件", "利通区收到多少件申请嬲"])
    expect(await ask(question)).toMatchObject({ status: "not_found", reason: "not_understood", figures: [] });
});
