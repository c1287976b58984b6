// Each configuration of the README's table, as it is written there, against a server that behaves as that provider does: a question is read and an answer worded.
import { readFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { asking } from "../stand-in/asking.ts";
import { given } from "../stand-in/prompt.ts";
import { honest } from "../stand-in/words.ts";

type Body = Record<string, unknown> & { stream?: boolean; model: string; messages: never[] };
type Asked = { url: string; headers: IncomingHttpHeaders; body: Body };
/** `refuses`: the parameter a 400 names, when the endpoint has none such; `thinking`: sent before the text, in a field of its own or in it. */
type Provider = { refuses?: (body: Body) => string | undefined; thinking?: "apart" | "inside"; key: boolean };

const has = (name: string) => (body: Body) => (name in body ? name : undefined);
/** By the first column of the table. */
const PROVIDERS: Readonly<Record<string, Provider>> = {
  DeepSeek: { refuses: has("max_completion_tokens"), key: true },
  通义千问: { refuses: (body) => (body.enable_thinking === false ? undefined : "enable_thinking"), thinking: "apart", key: true },
  OpenAI: { refuses: has("enable_thinking"), key: true },
  "本机（Ollama；vLLM 用 `:8000`）": { thinking: "inside", key: false },
  "Cloudflare Workers AI": { refuses: has("response_format"), key: true },
};
/** What each asks of the question that the rules do not read. */
const READING = { agencies: ["吴忠市利通区"], operation: "lookup", figures: ["unavailable.not_held@total"], sure: true };

type Row = { name: string; env: Record<string, string> };
const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const rows: Row[] = [...readme.matchAll(/^\| ([^|]+) \| (`OPENAI_[^|]+) \|$/gm)].map(([, name = "", settings = ""]) => ({
  name,
  env: Object.fromEntries([...settings.matchAll(/`(OPENAI_\w+)=([^`]+)`/g)].map(([, key = "", value = ""]) => [key, value])),
}));

let provider: Provider = { key: false };
const asked: Asked[] = [];
const server = createServer(async (request, response) => {
  let text = "";
  for await (const part of request) text += part;
  const body = JSON.parse(text) as Body;
  asked.push({ url: request.url ?? "", headers: request.headers, body });
  const refused = provider.refuses?.(body);
  if (refused) {
    response.writeHead(400, { "content-type": "application/json" });
    return void response.end(JSON.stringify({ error: { message: `Unsupported parameter: '${refused}'`, param: refused } }));
  }
  const content = body.stream ? honest(given(body.messages)) : JSON.stringify(READING);
  const inside = provider.thinking === "inside" ? "<think>先看第一段，好像有9999件。</think>\n" : "";
  if (!body.stream) {
    response.writeHead(200, { "content-type": "application/json" });
    const choice = { index: 0, message: { role: "assistant", content: inside + content }, finish_reason: "stop" };
    return void response.end(JSON.stringify({ id: "c", object: "chat.completion", created: 0, model: body.model, choices: [choice] }));
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  const send = (delta: object, finish: string | null = null): void =>
    void response.write(
      `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", created: 0, model: body.model, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );
  if (provider.thinking === "apart") send({ reasoning_content: "先看第一段，好像有9999件。" });
  for (const piece of (inside + content).match(/[\s\S]{1,7}/g) ?? []) send({ content: piece });
  send({}, "stop");
  response.end("data: [DONE]\n\n");
});

let local = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The addresses of the table are the providers' own: what is sent to them arrives here, with where it was sent. */
const sent: string[] = [];
beforeEach(() => {
  const real = fetch;
  vi.stubGlobal("fetch", (url: string | URL | Request, init?: RequestInit) => {
    const address = new URL(url instanceof Request ? url.url : url);
    sent.push(address.origin + address.pathname);
    return real(`${local}${address.pathname}${address.search}`, init);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
  sent.length = 0;
});

test("the table has the providers that are played here", () => {
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(PROVIDERS));
});

describe.each(rows)("$name", ({ name, env }) => {
  // What stands for a reader's own key in the table is no key that a header could carry.
  const key = env.OPENAI_API_KEY?.replace("…", "example");
  const configured = async () => {
    provider = PROVIDERS[name] ?? { key: false };
    return asking(env.OPENAI_BASE_URL ?? "https://api.openai.com/v1", { ...env, OPENAI_API_KEY: key ?? "" });
  };

  test("words an answer, which is shown", async () => {
    const service = await configured();
    const { answer, deltas } = await service.ask("利通区在政务新媒体监管方面做了什么？");
    expect(answer.composer).toBe("model");
    expect(deltas).toBe(answer.answer);
    expect(answer.answer).not.toMatch(/9999|think/);
    expect(sent[0]).toBe(new URL(`${env.OPENAI_BASE_URL ?? "https://api.openai.com/v1"}/chat/completions`).href);
    expect(asked[0]?.body.model).toBe(env.OPENAI_MODEL);
    if (PROVIDERS[name]?.key) expect(asked[0]?.headers.authorization).toBe(`Bearer ${key}`);
    // One call refused at most, before it is known what the endpoint takes.
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  test("reads a question, which is answered", async () => {
    const service = await configured();
    const { answer } = await service.ask("利通区那边回人家说手头压根儿没这东西的有几桩");
    expect(answer.figures[0]).toMatchObject({ key: "unavailable.not_held@total", value: 14 });
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});
