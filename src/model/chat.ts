// Settings -> a chat model that speaks OpenAI's protocol. The only file that knows which library does.
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { ChatOpenAI } from "@langchain/openai";
import type { ModelSettings } from "./settings.ts";

/** These refuse any temperature but their own. */
const FIXED_TEMPERATURE = /^(?:o\d|gpt-5)/;

/** Retries and time limits are resilience.ts's; the client's own are off, and so is its logging, which would print what the endpoint sent. */
export const openAiChat = ({ baseUrl, apiKey, model, maxTokens, answerMs }: ModelSettings): BaseChatModel =>
  new ChatOpenAI({
    model,
    apiKey,
    maxTokens,
    ...(FIXED_TEMPERATURE.test(model) ? {} : { temperature: 0 }),
    maxRetries: 0,
    timeout: answerMs,
    streamUsage: false,
    useResponsesApi: false,
    configuration: { baseURL: baseUrl, logLevel: "off" },
  });
