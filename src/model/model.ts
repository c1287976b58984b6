// Chat models, prompts and a clock -> the Model that answering asks: fenced material in, text or one checked value out.
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { type AIMessageChunk, HumanMessage, SystemMessage } from "@langchain/core/messages";
import * as z from "zod";
import type { Material, Model, ModelFailure } from "../answer/model/port.ts";
import { err, ok, type Result } from "../result.ts";
import { Breaker } from "./breaker.ts";
import type { ChatFactory } from "./chat.ts";
import { type Failure, refusalOf } from "./failure.ts";
import { fenced } from "./fence.ts";
import type { HealthRecord } from "./health.ts";
import { jsonIn } from "./json.ts";
import { type Profile, THINKING_TOKENS, without } from "./profiles.ts";
import { type Call, type Limits, resilient } from "./resilience.ts";
import type { Timers } from "./timers.ts";

/** The system prompts, as text: how to word an answer, how to read a question, how to judge what was worded. */
export type Prompts = { compose: string; understand: string; judge: string };

const Judged = z.object({ unsupported: z.array(z.int().min(1)).max(50) });

/** Characters after which a text is babble: a Chinese character is about a token, and a server may not keep to its token limit. */
const LONGEST_TEXT_PER_TOKEN = 4;

export type Endpoint = { chat: ChatFactory; profile: Profile; limits: Limits & { maxTokens: number }; prompts: Prompts };

export function languageModel({ chat, profile, limits, prompts }: Endpoint, timers: Timers, health?: HealthRecord): Model {
  const breaker = new Breaker(timers.now);
  let current = profile;
  const messages = (prompt: string, material: Material) => [new SystemMessage(prompt), new HumanMessage(fenced(material))];
  const longest = limits.maxTokens * LONGEST_TEXT_PER_TOKEN;

  /** Runs a call; where the endpoint refuses a parameter by name it is asked once more without, and so from then on. */
  const adapting = (call: (profile: Profile, stop: AbortSignal) => ReturnType<Call>): Call =>
    async function* (stop) {
      try {
        return yield* call(current, stop);
      } catch (error) {
        const refusal = refusalOf(error);
        const next = refusal === undefined ? null : without(current, refusal);
        if (!next) throw error;
        current = next;
        return yield* call(next, stop);
      }
    };

  const run = async function* (call: Call, signal?: AbortSignal): AsyncGenerator<string, Result<void, ModelFailure>> {
    let ended: Result<void, ModelFailure> = err({ tag: "aborted" });
    try {
      ended = yield* resilient(call, limits, breaker, timers, signal);
      return ended;
    } finally {
      health?.record(ended.ok ? "ok" : ended.error.tag);
    }
  };

  const asked = async <T>(
    prompt: string,
    material: Material,
    schema: z.ZodType<T>,
    signal?: AbortSignal,
  ): Promise<Result<T, ModelFailure>> => {
    let value: T | undefined;
    const call = adapting(async function* (profile, stop) {
      const message = await chat(profile, { json: true }).invoke(messages(prompt, material), { signal: stop });
      const parsed = schema.safeParse(jsonIn(message.text));
      if (!parsed.success) return { tag: "malformed" };
      value = parsed.data;
      yield "";
      return null;
    });
    const pieces = run(call, signal);
    let next = await pieces.next();
    while (!next.done) next = await pieces.next();
    if (!next.value.ok) return next.value;
    return value === undefined ? err({ tag: "empty" }) : ok(value);
  };

  return {
    async judge(material, signal) {
      const judged = await asked(prompts.judge, material, Judged, signal);
      return judged.ok ? ok(judged.value.unsupported) : judged;
    },
    read: (material, schema, signal) => asked(prompts.understand, material, schema, signal),
    write(material, signal) {
      const call = adapting((profile, stop) =>
        written(chat(profile), messages(prompts.compose, material), longest + (profile.thinks ? THINKING_TOKENS : 0), stop),
      );
      return run(call, signal);
    },
  };
}

type Messages = (SystemMessage | HumanMessage)[];

/** Pieces as they come; "" is a sign of life without text: what a model thinks is never shown. */
async function* written(
  chat: BaseChatModel,
  messages: Messages,
  longest: number,
  stop: AbortSignal,
): AsyncGenerator<string, Failure | null> {
  let [length, chunks] = [0, 0];
  let ended: string | undefined;
  for await (const chunk of await chat.stream(messages, { signal: stop })) {
    chunks += 1;
    if (saysNo(chunk)) return { tag: "refused" };
    ended = finishOf(chunk) ?? ended;
    length += chunk.text.length;
    yield chunk.text;
    if (length > longest) return { tag: "too_long" };
  }
  return chunks > 0 ? endOf(ended, length) : yield* atOnce(chat, messages, stop);
}

/** A proxy that ignores `stream` answers in one piece, of which a reader of streams sees nothing. */
async function* atOnce(chat: BaseChatModel, messages: Messages, stop: AbortSignal): AsyncGenerator<string, Failure | null> {
  const message = await chat.invoke(messages, { signal: stop });
  if (saysNo(message)) return { tag: "refused" };
  yield message.text;
  return endOf(finishOf(message), message.text.length);
}

type Ended = Pick<AIMessageChunk, "additional_kwargs" | "response_metadata">;

const saysNo = (chunk: Ended): boolean =>
  Boolean(chunk.additional_kwargs.refusal) || chunk.response_metadata.finish_reason === "content_filter";

function finishOf(chunk: Ended): string | undefined {
  const reason: unknown = chunk.response_metadata.finish_reason;
  return typeof reason === "string" ? reason : undefined;
}

/** Whatever an endpoint calls the end, a text is whole unless it was cut; without any word of an end it may have been. */
function endOf(ended: string | undefined, length: number): Failure | null {
  if (length === 0) return { tag: "empty" };
  return ended === undefined || ended === "length" ? { tag: "cut_off" } : null;
}
