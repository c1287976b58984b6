// Colloquial questions with the reading that a good model gives: what the service answers with the stand-in as its model, held to what is asked.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answered, type Outcome, Question } from "../../../src/cli/eval/judge.ts";
import { openLocal } from "../../../src/cli/local.ts";
import { configuredModel } from "../../../src/model/configured.ts";
import { asking } from "../../stand-in/asking.ts";
import { Clock } from "../../stand-in/clock.ts";
import { type StandIn, standIn } from "../../stand-in/server.ts";

type Line = { question: Question; reading: unknown };
/** Of thirty, as the people who ask for it count. */
const RIGHT_AT_LEAST = 28;

const linesOf = async (name: string): Promise<Line[]> =>
  (await readFile(new URL(`readings/${name}.jsonl`, import.meta.url), "utf8"))
    .trim()
    .split("\n")
    .map((line) => {
      const { reading, ...question } = JSON.parse(line) as { reading: unknown };
      return { reading, question: Question.parse(question) };
    });

let server: StandIn;
beforeAll(async () => {
  server = await standIn();
  server.play("honest");
});
afterAll(() => server.stop());

async function outcomesOf(lines: readonly Line[]): Promise<Outcome[]> {
  const { store, language } = await openLocal();
  const prompts = { compose: "", understand: "", judge: "" };
  const env = { OPENAI_BASE_URL: server.url, OPENAI_MODEL: "stand-in", OPENAI_API_KEY: "k" };
  const model = configuredModel(env, prompts, new Clock());
  const outcomes: Outcome[] = [];
  for (const { question, reading } of lines) {
    server.reads(reading);
    outcomes.push((await answered(question, store, language, model ? { model } : {})).outcome);
  }
  return outcomes;
}

// `held` was written before the code was run on it and is not worked from.
test.each(["shown", "held"])(
  "of thirty colloquial questions (%s) nearly all are answered right, none with a wrong figure",
  async (name) => {
    const outcomes = await outcomesOf(await linesOf(name));
    const misses = outcomes.filter((each) => each.misses.length > 0).map(({ question, misses }) => `${question.id} ${misses.join("；")}`);
    expect(outcomes.length).toBe(30);
    expect(misses.slice(outcomes.length - RIGHT_AT_LEAST)).toEqual([]);
    expect(outcomes.filter(({ wrongFigure }) => wrongFigure)).toEqual([]);
  },
);

describe("a reading that does not hold changes nothing", () => {
  const figure = { operation: "lookup", figures: ["received@total"], sure: true };
  test.each<[string, string, object]>([
    ["a part that no table tells apart", "利通区女的来要材料的有几个", { ...figure, agencies: ["吴忠市利通区"] }],
    ["a part of a year", "利通区5月份跑来要材料看的有几拨", { ...figure, agencies: ["吴忠市利通区"] }],
    ["what is counted elsewhere", "利通区2024年的GDP是多少？", { operation: "lookup", figures: ["fees"], sure: true }],
    ["an agency nobody spoke of", "收到多少件申请？", { ...figure, agencies: ["吴忠市利通区"] }],
    [
      "a condition whose number was not typed",
      "有几家收来伸手的超过二十回",
      { ...figure, set: { place: null }, operation: "count", condition: { comparator: "more", value: 30 } },
    ],
    [
      "a number of things for an amount of money",
      "利通敛走了多少万元",
      { agencies: ["吴忠市利通区"], operation: "lookup", figures: ["penalties"], sure: true },
    ],
    [
      "a year nobody has a report of",
      "殷都那边回人家说手头没这东西的有几个",
      { ...figure, figures: ["unavailable.not_held@total"], years: [2019] },
    ],
    ["help that is no help", "头回上这儿来，这玩意儿咋使唤呀", { operation: "help", help: "利通区收到多少件申请" }],
    ["another operation than there is", "利通那些没人搭理的号最后咋收拾的", { operation: "invent", topic: "政务新媒体" }],
    [
      "one part of two that holds",
      "头回上这儿来，这玩意儿咋使唤呀",
      {
        questions: [
          { ...figure, agencies: ["吴忠市利通区"] },
          { operation: "help", help: "你能做什么" },
        ],
      },
    ],
    ["a poem", "写一首关于利通区的诗", { ...figure, agencies: ["吴忠市利通区"] }],
  ])("%s", async (_, question, reading) => {
    server.reads(reading);
    const alone = await (await asking()).ask(question);
    const read = await (await asking(server.url)).ask(question);
    expect(read.answer.figures).toEqual(alone.answer.figures);
    expect(read.answer.status).toBe(alone.answer.status);
    if (read.answer.composer === "rules") expect(read.answer.answer).toBe(alone.answer.answer);
  });
});

describe("the reader is told how the question was taken", () => {
  test("in the words of the report", async () => {
    server.reads({ agencies: ["吴忠市利通区"], operation: "lookup", figures: ["received@total"], sure: true });
    const { answer } = await (await asking(server.url)).ask("利通那边跑来要材料看的老百姓有几拨");
    expect(answer.notes.filter(({ kind }) => kind === "assumption").map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/新收政府信息公开申请/),
    );
  });
  test("and asked where it is not sure", async () => {
    server.reads({ agencies: ["吴忠市利通区"], operation: "lookup", figures: ["received@total", "handled@total"], sure: false });
    const { answer } = await (await asking(server.url)).ask("利通那边跑来要材料看的老百姓有几拨");
    expect(answer.status).toBe("clarify");
    expect(answer.options.length).toBe(2);
    expect(answer.figures).toEqual([]);
  });
});

describe("a question in English", () => {
  test("is read, and told in English how it was taken", async () => {
    server.reads({ agencies: ["吴忠市利通区"], operation: "lookup", figures: ["unavailable.not_held@total"], sure: true });
    const { answer } = await (await asking(server.url)).ask("How many folks did Litong send away because there was nothing on file?");
    expect(answer.figures[0]).toMatchObject({ value: 14, report: "litong-2024" });
    const [note] = answer.notes.filter(({ text }) => text.startsWith("The question was taken"));
    expect(note?.text).toMatch(/^[\x20-\x7e]+$/);
  });
  // docs/decisions/08: nothing that a model could write of a Chinese passage in English can be verified.
  test("is worded by the rules, and no model is asked to", async () => {
    server.play("another language");
    const { answer } = await (await asking(server.url)).ask("What does Litong say about oversight of new media accounts?");
    expect(answer).toMatchObject({ status: "answered", composer: "rules" });
    expect(server.asked.every(({ system }) => system.includes("JSON"))).toBe(true);
    server.play("honest");
  });
});

test("of two questions in one, what the rules answered is not lost for a reading of the other", async () => {
  const question = "利通区收到多少件申请，另外那档子事儿黄了几桩";
  server.reads({ questions: [{ operation: "help", help: "没有这样的帮助" }] });
  const { answer } = await (await asking(server.url)).ask(question);
  expect(answer.figures.map(({ value }) => value)).toContain(38);
});
