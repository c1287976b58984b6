import { describe, expect, it } from "vitest";
import type { Ask } from "../../src/contract.ts";
import { ANSWER, SENT, service, verified } from "./support.ts";

const PATH = "/v1/chat/completions";
const ask = (...messages: unknown[]) => ({ model: "gpt-4o", messages, temperature: 0 });
const user = (content: unknown) => ({ role: "user", content });

function recording() {
  const asked: Ask[] = [];
  return {
    asked,
    ...service({
      async ask(given, { emit }) {
        asked.push(given);
        emit?.({ event: "delta", data: { text: ANSWER.answer } });
        return verified();
      },
    }),
  };
}
const CONTENT = `${ANSWER.answer}

注意：没有说明年份，按最近一年（2024年）回答。

来源：
[1] 吴忠市甲县2024年政府信息公开工作年度报告，三、收到和处理政府信息公开申请情况：“一、本年新收政府信息公开申请数量 · 总计：38” https://host.test/reports/jia-2024#cell-received@total`;

describe("POST /v1/chat/completions", () => {
  it("gives a completion with the sources under the answer", async () => {
    const response = await recording().post(PATH, ask(user("甲县新收多少件？")));
    const content = CONTENT;
    expect(await response.json()).toEqual({
      id: "chatcmpl-a1",
      object: "chat.completion",
      created: 1_748_736_000,
      model: "nianbao-wenda",
      choices: [{ index: 0, message: { role: "assistant", content, refusal: null }, logprobs: null, finish_reason: "stop" }],
      usage: { prompt_tokens: 8, completion_tokens: [...content].length, total_tokens: 8 + [...content].length },
    });
  });

  it("reads the conversation, leaves instructions out, and takes back our own sources", async () => {
    const { post, asked } = recording();
    const parts = [
      { type: "text", text: "那乙区" },
      { type: "image_url", image_url: { url: "x" } },
      { type: "text", text: "呢？" },
    ];
    await post(
      PATH,
      ask({ role: "system", content: "be a pirate" }, user("甲县多少件？"), { role: "assistant", content: CONTENT }, user(parts)),
    );
    expect(asked).toEqual([
      {
        question: "那乙区呢？",
        history: [
          { role: "user", content: "甲县多少件？" },
          { role: "assistant", content: `${ANSWER.answer}\n\n注意：没有说明年份，按最近一年（2024年）回答。` },
        ],
      },
    ]);
  });

  it("keeps the last twenty turns of a long conversation", async () => {
    const { post, asked } = recording();
    await post(PATH, ask(...Array.from({ length: 51 }, (_, i) => user(`问题${i}`))));
    expect(asked[0]?.question).toBe("问题50");
    expect(asked[0]?.history).toHaveLength(20);
    expect(asked[0]?.history?.[0]?.content).toBe("问题30");
  });

  it("streams chunks that make up the same text", async () => {
    const response = await recording().post(PATH, { ...ask(user("多少件？")), stream: true, stream_options: { include_usage: true } });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const blocks = (await response.text()).trimEnd().split("\n\n");
    expect(blocks.at(-1)).toBe("data: [DONE]");
    const chunks = blocks.slice(0, -1).map((block) => JSON.parse(block.slice("data: ".length)));
    for (const chunk of chunks)
      expect(chunk).toMatchObject({ object: "chat.completion.chunk", model: "nianbao-wenda", created: 1_748_736_000 });
    expect(chunks[0].choices[0].delta).toEqual({ role: "assistant", content: "" });
    expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? "").join("")).toBe(CONTENT);
    expect(chunks.at(-2).choices[0].finish_reason).toBe("stop");
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 4 } });
    expect(new Set(chunks.map((chunk) => chunk.id)).size).toBe(1);
  });

  it("sends no usage that was not asked for", async () => {
    const text = await (await recording().post(PATH, { ...ask(user("多少件？")), stream: true })).text();
    expect(text).not.toContain("usage");
  });

  it("ends a stream that fails with OpenAI's error", async () => {
    const { post } = service({ ask: () => Promise.reject(new Error("secret")) });
    const text = await (await post(PATH, { ...ask(user("多少件？")), stream: true })).text();
    expect(text).toContain('"type":"server_error"');
    expect(text).not.toContain("secret");
  });

  it.each([
    ["no messages", {}, 400, "messages"],
    ["no user message", ask({ role: "system", content: "x" }), 400, "messages"],
    ["a blank question", ask(user(" ")), 400, "messages"],
    ["no content", ask({ role: "user", content: null }), 400, "messages"],
    ["a question too long", ask(user("问".repeat(501))), 400, "messages"],
    ["messages that are none", { messages: "hi" }, 400, "messages"],
    ["not JSON", "{", 400, ""],
  ])("refuses %s in OpenAI's shape", async (_name, body, status, param) => {
    const response = await recording().post(PATH, body);
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: Record<string, unknown> };
    expect(error).toEqual({ message: expect.stringMatching(/[\p{Script=Han}]/u), type: "invalid_request_error", param, code: null });
  });

  it("refuses a wrong method and an unknown address in OpenAI's shape", async () => {
    const { request } = recording();
    for (const [path, status] of [
      [PATH, 405],
      ["/v1/embeddings", 404],
      ["/v1/models/other", 404],
    ] as const) {
      const response = await request(path);
      expect(response.status).toBe(status);
      expect(await response.json()).toHaveProperty("error.message");
    }
  });
});

describe("GET /v1/models", () => {
  it("lists the one there is, and shows it", async () => {
    const { request } = recording();
    const model = { id: "nianbao-wenda", object: "model", created: 0, owned_by: "nianbao-wenda" };
    expect(await (await request("/v1/models")).json()).toEqual({ object: "list", data: [model] });
    expect(await (await request("/v1/models/nianbao-wenda")).json()).toEqual(model);
  });
});

describe("what would change the answer's shape", () => {
  const messages = [{ role: "user", content: "甲县新收多少件？" }];
  const send = (fields: object) => service().post("/v1/chat/completions", { messages, ...fields });
  const contentOf = async (fields: object): Promise<string> => {
    const body = (await (await send(fields)).json()) as { choices: { message: { content: string } }[] };
    return body.choices[0]?.message.content ?? "";
  };

  it.each([
    { n: 2 },
    { tool_choice: "required" },
    { tool_choice: { type: "function", function: { name: "ask" } } },
    { response_format: { type: "json_schema", json_schema: {} } },
    { stop: ["1", "2", "3", "4", "5"] },
    { function_call: { name: "ask" } },
    { logprobs: true },
    { modalities: ["text", "audio"] },
  ])("%j is refused", async (fields) => {
    const response = await send(fields);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { type: "invalid_request_error", param: expect.stringContaining(Object.keys(fields)[0] ?? "") },
    });
  });

  it.each([{ n: 1 }, { n: null }, { tool_choice: "auto" }, { stop: null }, { stop: [] }, { response_format: { type: "text" } }])(
    "%j changes nothing",
    async (fields) => expect(await contentOf(fields)).toBe(CONTENT),
  );

  it("a stop ends the text before it, streamed or not", async () => {
    expect(await contentOf({ stop: "申请" })).toBe("甲县2024年新收政府信息公开");
    const streamed = await (await send({ stop: ["申请"], stream: true })).text();
    const text = [...streamed.matchAll(/"delta":\{"content":"([^"]*)"/g)].map(([, piece]) => piece).join("");
    expect(text).toBe("甲县2024年新收政府信息公开");
  });

  it("a JSON object is the whole answer, its addresses absolute", async () => {
    expect(JSON.parse(await contentOf({ response_format: { type: "json_object" } }))).toEqual(SENT);
  });
});
