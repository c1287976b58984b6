// Answers with a model on, over real HTTP, in every part it can play: what a client is sent, and that the answer is complete and right.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../src/contract.ts";
import { type Asked, asking } from "../stand-in/asking.ts";
import { FAILURES, type Part, type StandIn, standIn } from "../stand-in/server.ts";
import { TEXTS } from "../stand-in/words.ts";

const PROSE = "利通区政务公开存在哪些问题？";
const BOTH = "利通区2024年收到多少件申请？政务新媒体监管做了什么？";
const QUESTIONS = [PROSE, BOTH, "古城镇公示了哪些民生信息", "怎么联系西夏区政府办公室？"];

let server: StandIn;
const byRules = new Map<string, Answer>();
beforeAll(async () => {
  server = await standIn();
  const rules = await asking();
  for (const question of QUESTIONS) byRules.set(question, (await rules.ask(question)).answer);
});
afterAll(() => server.stop());

const rulesFor = (question: string): Answer => byRules.get(question) as Answer;

/** Whatever the model did: the rules' answer as it is, or a model's whole one with the rules' figures and citations first. */
function expectWhole({ answer, events, deltas }: Asked, question: string): void {
  const rules = rulesFor(question);
  expect(deltas).toBe(answer.answer);
  expect(answer.answer).not.toMatch(/SECRET|9999|https?:|<\w|example\.com|stand-in|抱歉|\{f|\[97\]/);
  expect(events.slice(0, 3).map((each) => JSON.stringify(each.data))).toEqual(
    ["understanding", "searching", "composing"].map((stage) => JSON.stringify({ stage })),
  );
  if (answer.composer === "rules") {
    expect(answer).toEqual(rules);
    return;
  }
  expect(answer.figures.slice(0, rules.figures.length)).toEqual(rules.figures);
  expect(answer.citations.slice(0, rules.citations.length)).toEqual(rules.citations);
  expect(answer.notes).toEqual(rules.notes);
  expect(answer.answer).not.toContain("“（");
}

describe("honest words are used", () => {
  test.each(["honest", "honest in other words"] satisfies Part[])("%s", async (part) => {
    server.play(part);
    for (const question of QUESTIONS) {
      const asked = await (await asking(server.url)).ask(question);
      expectWhole(asked, question);
      expect(asked.answer.composer, asked.answer.answer).toBe("model");
    }
    // A question may be read by the model before it is worded.
    expect(server.asked.filter(({ passages, figures }) => passages.length + figures.length > 0)).toHaveLength(QUESTIONS.length);
  });
  test("sentences leave one by one, figures and citations before them", async () => {
    server.play("honest");
    const { events } = await (await asking(server.url)).ask(PROSE);
    const kinds = events.map((each) => each.event);
    expect(kinds.filter((kind) => kind === "delta").length).toBeGreaterThan(2);
    expect(kinds.lastIndexOf("citation")).toBeLessThan(kinds.indexOf("delta"));
  });
  test("the model is given no figure's value, and report text only inside fences", async () => {
    server.play("honest");
    await (await asking(server.url)).ask(BOTH);
    expect(JSON.stringify(server.asked[0]?.figures)).not.toMatch(/38/);
    expect(server.asked[0]?.figures).toHaveLength(1);
  });
});

test.each([
  "利通区2024年新收到多少件政府信息公开申请？",
  "利通区比隆德县多收到9999件信息公开申请吗，到底多多少？",
  "利通区比隆德县多收到多少件信息公开申请？",
  "按行政处罚数量给2024年的报告排个名",
  "帮我写一首关于春天的诗",
  "北京市海淀区2024年收到多少件申请？",
])("the rules answer without asking the model: %s", async (question) => {
  server.play("slow to begin");
  const { answer } = await (await asking(server.url)).ask(question);
  expect(answer.composer).toBe("rules");
  expect(server.asked).toHaveLength(0);
});

const DISHONEST = Object.keys(TEXTS).filter((part) => !part.startsWith("honest"));
describe("dishonest words are not", () => {
  test.each(DISHONEST)("%s", async (part) => {
    server.play(part);
    for (const question of QUESTIONS) expectWhole(await (await asking(server.url)).ask(question), question);
  });
  test.each(["moves a figure to another agency", "echoes the question", "inserts links and HTML", "refuses", "says nothing"])(
    "%s: nothing of it is left, and composer says so",
    async (part) => {
      server.play(part);
      for (const question of [PROSE, BOTH]) {
        const { answer } = await (await asking(server.url)).ask(question);
        expect(answer).toEqual(rulesFor(question));
      }
    },
  );
});

describe("a failing model leaves the rules' answer", () => {
  const timed: Part[] = ["slow to begin", "slow to end"];
  test.each(FAILURES.filter((part) => !timed.includes(part)))("%s", async (part) => {
    for (const question of [PROSE, BOTH]) {
      server.play(part);
      const { ask, clock } = await asking(server.url);
      const asked = await ask(question);
      expectWhole(asked, question);
      if (!/once|JSON/.test(part)) expect(asked.answer.composer).toBe("rules");
      expect(clock.now()).toBeLessThanOrEqual(1_000);
    }
  });
  test.each([
    ["slow to begin", 8_000],
    ["slow to end", 30_000],
  ] as const)("%s", async (part, limit) => {
    for (const question of [PROSE, BOTH]) {
      server.play(part);
      const { ask, clock } = await asking(server.url);
      const asked = ask(question);
      await server.held();
      if (part === "slow to end") await expect.poll(() => clock.running).toBe(2);
      clock.advance(limit);
      expectWhole(await asked, question);
    }
  });
});

test("a client that leaves ends the model's call, and nothing more is sent", async () => {
  server.play("slow to end");
  const { ask } = await asking(server.url);
  const client = new AbortController();
  const asked = ask(PROSE, { signal: client.signal });
  await server.held();
  client.abort();
  await expect(asked).rejects.toThrow();
  await expect.poll(() => server.left).toBe(1);
});
