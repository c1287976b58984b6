// A chat model, prompts and a clock -> the Model that answering asks: fenced material in, text or one checked value out.
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { type AIMessageChunk, HumanMessage, SystemMessage } from "@langchain/core/messages";
import type { z } from "zod";
import type { Material, Model, ModelFailure } from "../answer/model/port.ts";
import { err, ok, type Result } from "../result.ts";
import { Breaker } from "./breaker.ts";
import type { Failure } from "./failure.ts";
import { fenced } from "./fence.ts";
import { type Limits, resilient } from "./resilience.ts";
import type { Timers } from "./timers.ts";

/** The system prompts, as text: how to word an answer, how to read a question. */
export type Prompts = { compose: string; understand: string };

/** Characters after which a text is babble: a Chinese character is about a token, and a server may not keep to its token limit. */
const LONGEST_TEXT_PER_TOKEN = 4;

export function languageModel(chat: BaseChatModel, prompts: Prompts, limits: Limits & { maxTokens: number }, timers: Timers): Model {
  const breaker = new Breaker(timers.now);
  const messages = (prompt: string, material: Material) => [new SystemMessage(prompt), new HumanMessage(fenced(material))];
  const longest = limits.maxTokens * LONGEST_TEXT_PER_TOKEN;

  return {
    write(material, signal) {
      const call = async function* (stop: AbortSignal): AsyncGenerator<string, Failure | null> {
        let length = 0;
        let ended: string | undefined;
        for await (const chunk of await chat.stream(messages(prompts.compose, material), { signal: stop })) {
          if (saysNo(chunk)) return { tag: "refused" };
          ended = finishOf(chunk) ?? ended;
          if (chunk.text === "") continue;
          length += chunk.text.length;
          yield chunk.text;
          if (length > longest) return { tag: "too_long" };
        }
        return endOf(ended, length);
      };
      return resilient(call, limits, breaker, timers, signal);
    },
    async read<T>(material: Material, schema: z.ZodType<T>, signal?: AbortSignal): Promise<Result<T, ModelFailure>> {
      let value: T | undefined;
      const call = async function* (stop: AbortSignal): AsyncGenerator<string, Failure | null> {
        const parsed = schema.safeParse(await structured(chat, schema).invoke(messages(prompts.understand, material), { signal: stop }));
        if (!parsed.success) return { tag: "malformed" };
        value = parsed.data;
        yield "";
        return null;
      };
      const pieces = resilient(call, limits, breaker, timers, signal);
      let next = await pieces.next();
      while (!next.done) next = await pieces.next();
      if (!next.value.ok) return next.value;
      return value === undefined ? err({ tag: "empty" }) : ok(value);
    },
  };
}

/** JSON mode is what every endpoint of this protocol has; what comes is checked here all the same. */
const structured = (chat: BaseChatModel, schema: z.ZodType) =>
  chat.withStructuredOutput(schema as z.ZodType<Record<string, unknown>>, { method: "jsonMode" });

const saysNo = (chunk: AIMessageChunk): boolean =>
  Boolean(chunk.additional_kwargs.refusal) || chunk.response_metadata.finish_reason === "content_filter";

function finishOf(chunk: AIMessageChunk): string | undefined {
  const reason: unknown = chunk.response_metadata.finish_reason;
  return typeof reason === "string" ? reason : undefined;
}

/** A text is whole only when the endpoint says that it stopped by itself. */
function endOf(ended: string | undefined, length: number): Failure | null {
  if (ended === "stop") return length === 0 ? { tag: "empty" } : null;
  return { tag: length === 0 ? "empty" : "cut_off" };
}
