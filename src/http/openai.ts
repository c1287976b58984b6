// OpenAI's chat interface over our questions: POST /v1/chat/completions (whole or streamed) and GET /v1/models.
import * as z from "zod";
import { type Answer, Ask, MAX_HISTORY, type Turn } from "../contract.ts";
import { err, ok, type Problem, type Result } from "../result.ts";
import { answerTo } from "./ask.ts";
import { badFields, checked, readBody } from "./body.ts";
import type { AnswerEvent, Deps } from "./deps.ts";
import { errorBody } from "./openai-error.ts";
import { outward } from "./outward.ts";
import { problemInit } from "./problem.ts";
import { serviceUrl } from "./service-url.ts";
import { eventStream, type Send } from "./sse.ts";

const MODEL = "nianbao-wenda";
const MAX_TURN = 20_000;

const part = z.looseObject({ type: z.string(), text: z.string().optional() });
const message = z.looseObject({
  role: z.string("应为文字"),
  content: z.union([z.string(), z.array(part), z.null()], "应为文字或内容列表").optional(),
});
/** What would change the answer's shape is honoured or refused; temperature, offered tools and the like are accepted and have no effect. */
export const ChatRequest = z.looseObject({
  model: z.string("应为文字").optional(),
  messages: z.array(message, "应为消息列表").min(1, "不能为空"),
  stream: z.boolean("应为 true 或 false").nullish(),
  n: z.literal(1, "只给一个回答，n 只能是 1").nullish(),
  stop: z.union([z.string(), z.array(z.string()).max(4, "最多四个")], "应为文字或文字列表").nullish(),
  response_format: z
    .looseObject({ type: z.enum(["text", "json_object"], "只支持 text 与 json_object（内容是 /api/ask 的回答）") }, "应为对象")
    .nullish(),
  tool_choice: z.enum(["auto", "none"], "本服务不调用工具，只接受 auto 与 none").nullish(),
  function_call: z.enum(["auto", "none"], "本服务不调用函数，只接受 auto 与 none").nullish(),
  logprobs: z.literal(false, "没有逐字的概率").nullish(),
  modalities: z.array(z.literal("text", "只以文字作答"), "应为列表").nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean("应为 true 或 false").optional() }).nullish(),
});
type ChatRequest = z.output<typeof ChatRequest>;

const SOURCES = "\n\n来源：\n";

const contentOf = ({ content }: ChatRequest["messages"][number]): string =>
  typeof content === "string" ? content : (content ?? []).map((each) => each.text ?? "").join("");

/** The last user message is the question, what stands before it the conversation; instructions to a model are no part of either. */
function askOf({ messages }: ChatRequest): Result<Ask, Problem> {
  const turns = messages.filter(({ role }) => role === "user" || role === "assistant");
  const last = turns.findLastIndex(({ role }) => role === "user");
  const question = turns[last];
  if (!question) return err(badMessages("没有 user 消息，没有可以回答的问题"));
  const history = turns
    .slice(0, last)
    .slice(-MAX_HISTORY)
    .map((turn): Turn => {
      // The list of sources under our own earlier answers is no conversation.
      const text = contentOf(turn).split(SOURCES)[0] ?? "";
      return { role: turn.role as Turn["role"], content: text.slice(0, MAX_TURN) };
    });
  const ask = checked(Ask, { question: contentOf(question), history });
  return ask.ok ? ask : err(badMessages(ask.error.detail.replace(/^question：|。$/g, "")));
}
const badMessages = (message: string): Problem => badFields([{ path: "messages", message }]);

/** What stands under an answer: its notes, then "[1] 报告，章节：“引文” 链接". */
export function footOf({ notes, citations, options }: Answer, origin: string): string {
  const choices = options.length > 0 ? `\n${options.map((option) => `\n- ${option}`).join("")}` : "";
  const remarks = notes.map((note) => `\n\n注意：${note.text}`).join("");
  const sources = citations.map(
    ({ title, section, quote, url }, i) => `[${i + 1}] ${title}${section === title ? "" : `，${section}`}：“${quote}” ${origin}${url}`,
  );
  return choices + remarks + (sources.length > 0 ? SOURCES + sources.join("\n") : "");
}

/** Nothing is tokenized here; a character counts as one, which is near enough to what clients show. */
function usage(request: ChatRequest, text: string) {
  const prompt = request.messages.reduce((total, each) => total + [...contentOf(each)].length, 0);
  const completion = [...text].length;
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}

export async function chatCompletions(request: Request, deps: Deps): Promise<Result<Response, Problem>> {
  const body = await readBody(request, ChatRequest);
  if (!body.ok) return body;
  const ask = askOf(body.value);
  if (!ask.ok) return ask;
  const origin = serviceUrl(request.url, deps.base);
  const created = Math.floor(deps.now().getTime() / 1000);
  if (body.value.stream) return ok(streamed(body.value, ask.value, { origin, created, request }, deps));
  const answer = await answerTo(ask.value, request, request.signal, deps);
  if (!answer.ok) return answer;
  const content = contentFor(body.value, answer.value, origin);
  const choice = { index: 0, message: { role: "assistant", content, refusal: null }, logprobs: null, finish_reason: "stop" };
  const completion = { id: `chatcmpl-${answer.value.id}`, object: "chat.completion", created, model: MODEL, choices: [choice] };
  return ok(Response.json({ ...completion, usage: usage(body.value, content) }));
}

/** As text with its sources, or, where a JSON object is asked for, the whole answer; up to the first of the caller's stops. */
function contentFor({ response_format, stop }: ChatRequest, answer: Answer, origin: string): string {
  if (response_format?.type === "json_object") return JSON.stringify(outward(answer, origin));
  const text = answer.answer + footOf(answer, origin);
  const stops = [stop ?? []].flat().filter((each) => each !== "");
  const ends = stops.map((each) => text.indexOf(each)).filter((at) => at >= 0);
  return text.slice(0, Math.min(text.length, ...ends));
}

type Streaming = { origin: string; created: number; request: Request };

function streamed(body: ChatRequest, ask: Ask, { origin, created, request }: Streaming, deps: Deps): Response {
  const id = `chatcmpl-${deps.newId()}`;
  const withUsage = body.stream_options?.include_usage === true;
  return eventStream(request.signal, deps.every, async (send: Send, signal) => {
    const chunk = (fields: object): void =>
      send({ data: JSON.stringify({ id, object: "chat.completion.chunk", created, model: MODEL, ...fields }) });
    const delta = (part: object, finish: "stop" | null = null): void =>
      chunk({ choices: [{ index: 0, delta: part, logprobs: null, finish_reason: finish }], ...(withUsage ? { usage: null } : {}) });
    let sent = "";
    const say = (content: string): void => {
      sent += content;
      if (content) delta({ content });
    };
    delta({ role: "assistant", content: "" });
    // A stop may lie across two pieces, and an object is no text: such an answer is sent when it is whole.
    const whole = body.response_format?.type === "json_object" || [body.stop ?? []].flat().length > 0;
    const answer = await answerTo(ask, request, signal, deps, (event: AnswerEvent) => {
      if (event.event === "delta" && !whole) say(event.data.text);
    });
    if (!answer.ok) {
      send({ data: JSON.stringify({ error: errorBody(answer.error, problemInit(answer.error).status) }) });
      return;
    }
    const { answer: text } = answer.value;
    if (whole) say(contentFor(body, answer.value, origin));
    else {
      // What was sent cannot be taken back: an answer that turned out otherwise follows whole.
      say(text.startsWith(sent) ? text.slice(sent.length) : `\n\n${text}`);
      say(footOf(answer.value, origin));
    }
    delta({}, "stop");
    if (withUsage) chunk({ choices: [], usage: usage(body, sent) });
    send({ data: "[DONE]" });
  });
}

const model = { id: MODEL, object: "model", created: 0, owned_by: MODEL };
export const models = (): Response => Response.json({ object: "list", data: [model] });
export const modelOf = (id: string): Result<Response, Problem> =>
  id === MODEL ? ok(Response.json(model)) : err({ tag: "not_found", detail: `没有名为“${id.slice(0, 100)}”的模型。` });
