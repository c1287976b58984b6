// A server that speaks OpenAI's chat protocol over real HTTP and plays one part at a time: honest, dishonest, or failing.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { type Given, given } from "./prompt.ts";
import { honest, TEXTS } from "./words.ts";

/** What happens to the connection rather than to the words. */
export const FAILURES = [
  "slow to begin",
  "slow to end",
  "401",
  "429",
  "429, try again at once",
  "429, try again in an hour",
  "500",
  "500 once",
  "cut off in mid-sentence",
  "cut off by its length",
  "hangs up",
  "malformed stream",
  "wrong JSON",
  "not JSON at all",
  "babbles",
] as const;
export type Part = keyof typeof TEXTS | (typeof FAILURES)[number];

const PIECE = 7;
const BABBLE_TOKENS = 100_000;

export type StandIn = {
  url: string;
  /** What it plays from the next request on. */
  play(part: Part): void;
  /** What it answers when asked for JSON. */
  reads(value: unknown): void;
  /** Requests so far. */
  readonly asked: Given[];
  /** Requests whose caller went away before the end. */
  readonly left: number;
  /** Resolves when a response is being held open. */
  held(): Promise<void>;
  stop(): Promise<void>;
};

/** `tokensPerSecond`: it writes no faster, for measurements; a character is counted as a token. Without it everything comes at once. */
export async function standIn({ tokensPerSecond }: { tokensPerSecond?: number } = {}): Promise<StandIn> {
  let part: Part = "honest";
  let reading: unknown = { agency: null, figures: [], topic: null };
  let left = 0;
  let round = 0;
  const asked: Given[] = [];
  let wake: (() => void)[] = [];
  let holding = false;
  const hold = (): void => {
    holding = true;
    for (const each of wake) each();
    wake = [];
  };
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request)) as { messages: never[]; stream?: boolean; model: string };
    const material = given(body.messages);
    const nth = asked.push(material);
    const own = round;
    response.on("close", () => {
      if (!response.writableFinished && own === round) left += 1;
    });
    if (refusedAtTheDoor(part, nth, response)) return;
    if (!body.stream) return json(response, body.model, part, reading, hold);
    await stream(response, body.model, part, material, hold, tokensPerSecond);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    play(next) {
      part = next;
      asked.length = 0;
      left = 0;
      round += 1;
      holding = false;
    },
    reads(value) {
      reading = value;
    },
    asked,
    get left() {
      return left;
    },
    held: () => (holding ? Promise.resolve() : new Promise((resolve) => wake.push(resolve))),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function problem(response: ServerResponse, status: number, message: string, headers: Record<string, string> = {}): true {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message, type: "stand_in", code: null } }));
  return true;
}

/** Failures told by a status. What they say would give the endpoint away, so that a test can look for it in the answer. */
function refusedAtTheDoor(part: Part, nth: number, response: ServerResponse): boolean {
  switch (part) {
    case "401":
      return problem(response, 401, "Incorrect API key provided: sk-SECRET");
    case "429":
      return problem(response, 429, "Rate limit SECRET");
    case "429, try again at once":
      return nth === 1 && problem(response, 429, "Rate limit SECRET", { "retry-after": "1" });
    case "429, try again in an hour":
      return problem(response, 429, "Rate limit SECRET", { "retry-after": "3600" });
    case "500":
      return problem(response, 500, "Traceback SECRET");
    case "500 once":
      return nth === 1 && problem(response, 500, "Traceback SECRET");
    case "hangs up":
      response.destroy();
      return true;
    default:
      return false;
  }
}

const chunk = (model: string, delta: object, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: "chatcmpl-stand-in", object: "chat.completion.chunk", created: 0, model, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

async function stream(
  response: ServerResponse,
  model: string,
  part: Part,
  material: Given,
  hold: () => void,
  tokensPerSecond?: number,
): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  // One listener for the whole stream: a reader that leaves must not keep a writer waiting.
  let go = (): void => {};
  response.on("drain", () => go()).on("close", () => go());
  const send = (text: string): Promise<void> =>
    new Promise((resolve) => {
      go = resolve;
      if (response.write(text) || response.destroyed) resolve();
    });
  const end = async (finish: string): Promise<void> => {
    await send(chunk(model, {}, finish));
    await send("data: [DONE]\n\n");
    response.end();
  };
  if (part === "slow to begin") {
    response.flushHeaders();
    return hold();
  }
  await send(chunk(model, { role: "assistant", content: "" }));
  if (part === "babbles") {
    for (let i = 0; i < BABBLE_TOKENS && !response.destroyed; i++) await send(chunk(model, { content: "好的" }));
    return end("stop");
  }
  const text = (TEXTS[part] ?? honest)(material);
  const half = text.slice(0, Math.ceil(text.length * 0.6));
  for (const piece of piecesOf(/cut|slow to end|malformed/.test(part) ? half : text)) {
    if (tokensPerSecond) await setTimeout((1000 * piece.length) / tokensPerSecond);
    await send(chunk(model, { content: piece }));
  }
  if (part === "malformed stream") await send('data: {"choices": [{"delta": {"content": SECRET\n\n');
  if (part === "slow to end") return hold();
  if (part === "cut off in mid-sentence") {
    // The connection ends in the middle of the body; what was written before still arrives.
    response.socket?.end();
    return;
  }
  await end(part === "cut off by its length" ? "length" : "stop");
}

function* piecesOf(text: string): Generator<string> {
  for (let i = 0; i < text.length; i += PIECE) yield text.slice(i, i + PIECE);
}

function json(response: ServerResponse, model: string, part: Part, reading: unknown, hold: () => void): void {
  if (part === "slow to begin") {
    hold();
    return;
  }
  const content =
    part === "wrong JSON"
      ? '{"figures": "all of them", "topic": 7}'
      : part === "not JSON at all"
        ? "我想问题是在问申请数量 SECRET"
        : JSON.stringify(reading);
  response.writeHead(200, { "content-type": "application/json" });
  const message = { role: "assistant", content };
  response.end(
    JSON.stringify({
      id: "chatcmpl-stand-in",
      object: "chat.completion",
      created: 0,
      model,
      choices: [{ index: 0, message, finish_reason: "stop" }],
    }),
  );
}
