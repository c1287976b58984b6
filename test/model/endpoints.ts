// Endpoints as they are, each a small server that behaves so, asked through the real libraries, whole or as the Worker carries them: what is sent, and that the text comes whole.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { configuredModel } from "../../src/model/configured.ts";
import { healthRecord } from "../../src/model/health.ts";
import { profileOf, without } from "../../src/model/profiles.ts";
import type { ModelEnv } from "../../src/model/settings.ts";
import { Clock } from "../stand-in/clock.ts";

type Body = Record<string, unknown> & { stream?: boolean };
type Reply = {
  status?: number;
  error?: { message: string; param?: string };
  deltas?: object[];
  finish?: string | null;
  json?: boolean;
  /** Of one that is no stream. */
  message?: object;
  hold?: boolean;
};

let server: Server | undefined;
let configured: typeof configuredModel | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const completion = (choice: object): string =>
  JSON.stringify({ id: "c", object: "chat.completion", created: 0, model: "m", choices: [choice] });
const event = (delta: object, finish: string | null): string =>
  `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", created: 0, model: "m", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

/** Answers each request as `reply` says of its body. */
async function endpoint(reply: (body: Body) => Reply): Promise<{ url: string; bodies: Body[] }> {
  const bodies: Body[] = [];
  server = createServer(async (request, response) => {
    let text = "";
    for await (const part of request) text += part;
    const body = JSON.parse(text) as Body;
    bodies.push(body);
    const { status = 200, error, deltas = [{ content: "更新不及时" }], finish = "stop", json, message, hold } = reply(body);
    if (error) {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify({ error }));
    } else if (!body.stream || json) {
      const content = deltas.map((delta) => (delta as { content?: string }).content ?? "").join("");
      response.writeHead(200, { "content-type": "application/json" });
      response.end(completion({ index: 0, message: { role: "assistant", content, ...message }, finish_reason: finish }));
    } else {
      response.writeHead(200, { "content-type": "text/event-stream" });
      for (const delta of deltas) response.write(event(delta, null));
      if (hold) return;
      response.write(event({}, finish));
      response.end("data: [DONE]\n\n");
    }
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, bodies };
}

function opened(url: string, env: ModelEnv = {}) {
  if (!configured) throw new Error("no libraries");
  const clock = new Clock();
  const lines: string[] = [];
  const health = healthRecord(clock.now, (line) => lines.push(line));
  const model = configured(
    { OPENAI_BASE_URL: url, OPENAI_MODEL: "m", ...env },
    { compose: "写", understand: "读", judge: "" },
    clock,
    health,
  );
  if (!model) throw new Error("not configured");
  const write = async (signal?: AbortSignal) => {
    const pieces = model.write([{ name: "问题", text: "？" }], signal);
    let text = "";
    let next = await pieces.next();
    for (; !next.done; next = await pieces.next()) text += next.value;
    return { text, end: next.value.ok ? "ok" : next.value.error.tag };
  };
  return { model, clock, health, lines, write };
}
const WHOLE = { text: "更新不及时", end: "ok" };

/** Every test, with the libraries that `open` gives. */
export function endpointTests(open: () => Promise<typeof configuredModel>): void {
  beforeAll(async () => {
    configured = await open();
  }, 60_000);

  describe("what is sent", () => {
    test.each<{ model: string; has: object; not: string[] }>([
      {
        model: "gpt-4o-mini",
        has: { temperature: 0, max_tokens: 800 },
        not: ["max_completion_tokens", "stream_options", "reasoning_effort"],
      },
      { model: "gpt-5-mini", has: { max_completion_tokens: 4800, reasoning_effort: "low" }, not: ["temperature", "max_tokens"] },
      { model: "openai/gpt-5-mini", has: { max_completion_tokens: 4800 }, not: ["temperature", "max_tokens"] },
      { model: "o4-mini", has: { max_completion_tokens: 4800 }, not: ["temperature", "max_tokens"] },
      { model: "deepseek-reasoner", has: { max_tokens: 4800 }, not: ["temperature"] },
      { model: "deepseek-chat", has: { max_tokens: 800, temperature: 0 }, not: ["enable_thinking"] },
    ])("$model", async ({ model, has, not }) => {
      const { url, bodies } = await endpoint(() => ({}));
      expect(await opened(url, { OPENAI_MODEL: model }).write()).toEqual(WHOLE);
      expect(bodies[0]).toMatchObject({ ...has, model });
      for (const name of not) expect(bodies[0]).not.toHaveProperty(name);
    });
    test("what the operator adds", async () => {
      const { url, bodies } = await endpoint(() => ({}));
      await opened(url, { OPENAI_EXTRA_BODY: '{"enable_thinking": false, "top_k": 1}' }).write();
      expect(bodies[0]).toMatchObject({ enable_thinking: false, top_k: 1 });
    });
    test("providers are known by their address", () => {
      expect(profileOf("qwen-plus", "https://dashscope.aliyuncs.com/compatible-mode/v1").extra).toEqual({ enable_thinking: false });
      expect(profileOf("my-deployment", "https://x.openai.azure.com/openai/v1").limit).toBe("max_completion_tokens");
      expect(profileOf("@cf/meta/llama-3.1-8b-instruct", "https://api.cloudflare.com/client/v4/accounts/x/ai/v1").jsonMode).toBe(false);
      expect(profileOf("qwen3:8b", "http://localhost:11434/v1").thinks).toBe(true);
    });
  });

  describe("a refusal that names a parameter is tried once without it, and remembered", () => {
    test.each([
      ["temperature", "Unsupported value: 'temperature' does not support 0 with this model."],
      ["max_tokens", "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."],
    ])("%s", async (name, message) => {
      const { url, bodies } = await endpoint((body) => (name in body ? { status: 400, error: { message, param: name } } : {}));
      const { write } = opened(url);
      expect(await write()).toEqual(WHOLE);
      expect(await write()).toEqual(WHOLE);
      expect(bodies.map((body) => name in body)).toEqual([true, false, false]);
    });
    test("response_format, when a question is read", async () => {
      const { url, bodies } = await endpoint((body) =>
        "response_format" in body
          ? { status: 400, error: { message: "response_format is not supported" } }
          : { deltas: [{ content: '<think>嗯</think>```json\n{"topic": "培训"}\n```' }] },
      );
      expect(await opened(url).model.read([], z.object({ topic: z.string() }))).toEqual({ ok: true, value: { topic: "培训" } });
      expect(bodies).toHaveLength(2);
    });
    test("one that names nothing, or the same again, is not", async () => {
      const { url, bodies } = await endpoint(() => ({ status: 400, error: { message: "temperature is bad" } }));
      expect((await opened(url).write()).end).toBe("rejected");
      expect(bodies).toHaveLength(2);
      expect(without(profileOf("m", "http://x/v1"), "bad request")).toBeNull();
    });
  });

  describe("what comes", () => {
    test("thinking apart from the text is life, and is never shown", async () => {
      const { url } = await endpoint(() => ({
        deltas: [
          { role: "assistant", content: null, reasoning_content: "先想想" },
          { reasoning_content: "SECRET" },
          { content: "更新" },
          { content: "不及时" },
        ],
      }));
      expect(await opened(url).write()).toEqual(WHOLE);
    });
    test.each([
      ...["assistant", "user", "system", "developer", "tool", "function", "robot"].map((role) => ({ role })),
      { function_call: { name: "f", arguments: '{"a":' } },
      { tool_calls: [{ index: 0, id: "t", type: "function", function: { name: "f", arguments: '{"a": 1}' } }] },
      { tool_calls: [{ index: 0, id: "t", type: "function", function: { name: "f", arguments: '{"a' } }] },
      { audio: { id: "a", data: "AA==" } },
      { refusal: null, annotations: [], tool_calls: [] },
    ])("text beside %o", async (beside) => {
      const { url } = await endpoint(() => ({ deltas: [{ ...beside, content: "更新" }, { content: "不及时" }] }));
      expect(await opened(url).write()).toEqual(WHOLE);
    });
    test("a reply in parts, as some write it", async () => {
      const content = [
        { type: "text", text: '{"topic": ' },
        { type: "image_url", image_url: { url: "https://example.invalid/a.png" } },
        { type: "text", text: '"培训"}' },
      ];
      const { url } = await endpoint(() => ({ json: true, message: { content } }));
      expect(await opened(url).model.read([], z.object({ topic: z.string() }))).toEqual({ ok: true, value: { topic: "培训" } });
    });
    test("a reply with a tool's call and what it cost", async () => {
      const call = { id: "t", type: "function", function: { name: "f", arguments: "{" } };
      const { url } = await endpoint(() => ({ json: true, message: { content: '{"topic": "培训"}', tool_calls: [call] } }));
      expect(await opened(url).model.read([], z.object({ topic: z.string() }))).toEqual({ ok: true, value: { topic: "培训" } });
    });
    test.each(["eos", "end_turn", "tool_calls", "stop_sequence"])("a text that ends with %s is whole", async (finish) => {
      const { url } = await endpoint(() => ({ finish }));
      expect(await opened(url).write()).toEqual(WHOLE);
    });
    test.each([
      ["length", "cut_off"],
      ["content_filter", "refused"],
      [null, "cut_off"],
    ])("one that ends with %s is not", async (finish, end) => {
      const { url } = await endpoint(() => ({ finish }));
      expect((await opened(url).write()).end).toBe(end);
    });
    test("a proxy that ignores stream", async () => {
      const { url, bodies } = await endpoint(() => ({ json: true }));
      expect(await opened(url).write()).toEqual(WHOLE);
      expect(bodies.map(({ stream }) => stream === true)).toEqual([true, false]);
    });
    test("a pause of eight seconds between pieces is the end", async () => {
      const { url } = await endpoint(() => ({ hold: true }));
      const { model, clock } = opened(url);
      const pieces = model.write([{ name: "问题", text: "？" }]);
      expect((await pieces.next()).value).toBe("更新不及时");
      const next = pieces.next();
      clock.advance(7_999);
      expect(clock.running).toBe(2);
      clock.advance(1);
      expect(await next).toMatchObject({ done: true, value: { ok: false, error: { tag: "slow" } } });
      expect(clock.running).toBe(0);
    });
    test("a caller that leaves ends the call at once", async () => {
      const { url } = await endpoint(() => ({ hold: true }));
      const caller = new AbortController();
      const writing = opened(url).write(caller.signal);
      await expect.poll(() => server?.listening).toBe(true);
      caller.abort();
      expect((await writing).end).toBe("aborted");
    });
  });

  describe("health", () => {
    test("counted by tag, one line a minute of each kind, and no word of the endpoint's", async () => {
      const { url } = await endpoint(() => ({ status: 401, error: { message: "bad key sk-SECRET" } }));
      const { write, health, lines, clock } = opened(url);
      expect(health.read()).toEqual({ state: "untried", outcomes: {}, unused: {} });
      await write();
      await write();
      expect(health.read()).toEqual({ state: "failing", outcomes: { unauthorised: 2 }, unused: {}, lastFailure: "unauthorised" });
      expect(lines).toEqual(["model: unauthorised"]);
      clock.advance(60_000);
      await write();
      expect(lines).toEqual(["model: unauthorised", "model: unauthorised (2)"]);
      await write();
      expect(health.read().state).toBe("resting");
    });
    test("a call that goes well", async () => {
      const { url } = await endpoint(() => ({}));
      const { write, health } = opened(url);
      await write();
      expect(health.read()).toEqual({ state: "ok", outcomes: { ok: 1 }, unused: {} });
    });
  });
}
