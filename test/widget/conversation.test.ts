// One conversation: what is sent, what is remembered, how each ending is told. The service is a function.
import { expect, test } from "vitest";
import type { Ask } from "../../src/contract.ts";
import { Conversation } from "../../src/widget/conversation.ts";
import { type Remembered, sessionMemory } from "../../src/widget/memory.ts";
import { ANSWERS } from "./answers.ts";

const answer = ANSWERS.lookup;
type Reply = (ask: Ask, signal: AbortSignal) => Promise<Response>;

function talk(reply: Reply, remembered: Remembered[] = []) {
  const sent: Ask[] = [];
  const saved: Remembered[][] = [];
  const told: string[] = [];
  const conversation = new Conversation(
    {
      added: (turn) => told.push(`added ${turn.question}`),
      changed: (turn) => told.push(turn.state),
      cleared: () => told.push("cleared"),
    },
    {
      fetch: (_, init) => {
        const ask = JSON.parse(String(init.body)) as Ask;
        sent.push(ask);
        return reply(ask, init.signal as AbortSignal);
      },
      memory: { load: () => remembered, save: (turns) => void saved.push(turns) },
    },
  );
  conversation.host = "https://service";
  return { conversation, sent, saved, told };
}
const given: Reply = async () => Response.json(answer);

test("a question goes with its scope and with what was answered before, at most ten turns", async () => {
  const { conversation, sent } = talk(given);
  conversation.scope = { year: 2024 };
  for (let n = 1; n <= 12; n += 1) await conversation.ask(`第${n}问`);
  expect(sent[0]).toEqual({ question: "第1问", scope: { year: 2024 } });
  expect(sent[1]?.history).toEqual([
    { role: "user", content: "第1问" },
    { role: "assistant", content: answer?.answer },
  ]);
  expect(sent[11]?.history?.length).toBe(20);
  expect(sent[11]?.history?.[0]?.content).toBe("第2问");
});

test("nothing is asked while an answer is being made, nor when there is nothing to ask", async () => {
  let release: (response: Response) => void = () => {};
  const { conversation, sent } = talk(() => new Promise((resolve) => (release = resolve)));
  expect(await conversation.ask("   ")).toBeNull();
  const first = conversation.ask("甲");
  expect(conversation.busy).toBe(true);
  expect(await conversation.ask("乙")).toBeNull();
  release(Response.json(answer));
  expect((await first)?.state).toBe("done");
  expect(sent.length).toBe(1);
});

test("answered turns are remembered, others are not; clearing forgets", async () => {
  const replies = [given, async () => Response.json({ detail: "不行" }, { status: 400 })];
  const { conversation, saved } = talk((ask, signal) => (replies.shift() as Reply)(ask, signal));
  await conversation.ask("甲");
  await conversation.ask("乙");
  expect(saved.at(-1)?.map((turn) => turn.question)).toEqual(["甲"]);
  conversation.clear();
  expect(saved.at(-1)).toEqual([]);
  expect(conversation.turns).toEqual([]);
});

test("takes up what was remembered, and what the page hands over unless it is the same question", () => {
  if (!answer) throw new Error("no such answer");
  const remembered = [{ question: "甲", answer, helpful: true }];
  const same = talk(given, remembered);
  same.conversation.open([{ question: "甲", answer }]);
  expect(same.conversation.turns.map((turn) => [turn.question, turn.state, turn.helpful])).toEqual([["甲", "done", true]]);
  const other = talk(given, remembered);
  other.conversation.open([{ question: "乙", answer }]);
  expect(other.conversation.turns.map((turn) => turn.question)).toEqual(["甲", "乙"]);
});

test("each failure has its kind", async () => {
  const kinds: [Reply, string][] = [
    [() => Promise.reject(new TypeError("Failed to fetch")), "offline"],
    [async () => Response.json({ detail: "太多" }, { status: 429 }), "busy"],
    [async () => Response.json({ detail: "过长" }, { status: 400 }), "refused"],
    [async () => new Response("<html>", { status: 502 }), "broken"],
    [async () => Response.json({ no: "answer" }), "broken"],
    [async () => stream('event: error\ndata: {"status":503,"detail":"x"}\n\n'), "busy"],
    [async () => stream('event: delta\ndata: {"text":"半"}\n\n'), "offline"],
    [async () => stream("event: answer\ndata: not json\n\n"), "broken"],
  ];
  for (const [reply, kind] of kinds) {
    const { conversation } = talk(reply);
    const turn = await conversation.ask("甲");
    expect([turn?.state, turn?.trouble?.kind]).toEqual(["failed", kind]);
  }
});
const stream = (text: string): Response => new Response(text, { headers: { "Content-Type": "text/event-stream" } });

test("stop ends the request; what came stays, and retry starts afresh in place", async () => {
  const replies: Reply[] = [
    async (_, signal) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('event: delta\ndata: {"text":"一半"}\n\n'));
            signal.addEventListener("abort", () => controller.error(signal.reason));
          },
        }),
        { headers: { "Content-Type": "text/event-stream" } },
      ),
    given,
  ];
  const { conversation, told } = talk((ask, signal) => (replies.shift() as Reply)(ask, signal));
  const asking = conversation.ask("甲");
  const turn = conversation.turns[0];
  if (!turn) throw new Error("no turn");
  await expect.poll(() => turn.text).toBe("一半");
  conversation.stop();
  expect((await asking)?.state).toBe("stopped");
  expect(turn.text).toBe("一半");
  await conversation.retry(turn);
  expect([turn.state, turn.text, conversation.turns.length]).toEqual(["done", answer?.answer, 1]);
  expect(told[0]).toBe("added 甲");
});

test("memory that the browser forbids or that holds junk is no memory, and no error", () => {
  const forbidden = sessionMemory(() => {
    throw new DOMException("denied", "SecurityError");
  }, "k");
  expect(forbidden.load()).toEqual([]);
  forbidden.save([]);
  const held = new Map([["k", '[{"question":1}, {']]);
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  const memory = sessionMemory(() => storage, "k");
  expect(memory.load()).toEqual([]);
  if (!answer) throw new Error("no such answer");
  memory.save([{ question: "甲", answer }]);
  expect(memory.load()).toEqual([{ question: "甲", answer }]);
  memory.save([]);
  expect(held.size).toBe(0);
});
