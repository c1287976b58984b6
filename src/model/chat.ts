// Settings and a profile -> a chat model that speaks OpenAI's protocol. The only file that knows which library does.
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { ChatOpenAICompletions } from "@langchain/openai";
import { type Profile, THINKING_TOKENS } from "./profiles.ts";
import type { ModelSettings } from "./settings.ts";

/** Makes a chat model for a profile; `json`: it is asked for a JSON object. */
export type ChatFactory = (profile: Profile, asked?: { json: boolean }) => BaseChatModel;

/** The library names the limit by the model's name, whatever else is passed; where the profile says otherwise it is given none. */
const ofLibrary = (model: string): Profile["limit"] => (/^o\d|^gpt-5(?!-chat)/.test(model) ? "max_completion_tokens" : "max_tokens");
const limitOf = (profile: Profile, maxTokens: number): number => maxTokens + (profile.thinks ? THINKING_TOKENS : 0);

/** Retries and time limits are resilience.ts's; the client's own are off, and so is its logging, which would print what the endpoint sent. */
export const openAiChat =
  ({ baseUrl, apiKey, model, maxTokens, answerMs, extraBody }: ModelSettings): ChatFactory =>
  (profile, { json } = { json: false }) =>
    new ChatOpenAICompletions({
      model,
      apiKey,
      ...(profile.temperature ? { temperature: 0 } : {}),
      ...(profile.limit === ofLibrary(model) ? { maxTokens: limitOf(profile, maxTokens) } : {}),
      modelKwargs: {
        ...(profile.limit === ofLibrary(model) ? {} : { [profile.limit]: limitOf(profile, maxTokens) }),
        ...(json && profile.jsonMode ? { response_format: { type: "json_object" } } : {}),
        ...profile.extra,
        ...extraBody,
      },
      maxRetries: 0,
      timeout: answerMs,
      streamUsage: false,
      configuration: { baseURL: baseUrl, logLevel: "off" },
    });
