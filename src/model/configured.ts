// Environment -> the language model, or undefined when none is configured. The libraries are loaded with the first call, not before.
import type { Material, Model } from "../answer/model/port.ts";
import { ok } from "../result.ts";
import type { HealthRecord } from "./health.ts";
import type { Prompts } from "./model.ts";
import { profileOf } from "./profiles.ts";
import { type ModelEnv, modelSettings } from "./settings.ts";
import type { Timers } from "./timers.ts";

/** `health` is told how each call ended. */
export function configuredModel(env: ModelEnv, prompts: Prompts, timers: Timers, health?: HealthRecord): Model | undefined {
  const settings = modelSettings(env);
  if (!settings) return undefined;
  let made: Promise<Model> | undefined;
  const open = async (): Promise<Model> => {
    const [{ openAiChat }, { languageModel }] = await Promise.all([import("./chat.ts"), import("./model.ts")]);
    const profile = profileOf(settings.model, settings.baseUrl);
    return languageModel({ chat: openAiChat(settings), profile, limits: settings, prompts }, timers, health);
  };
  const model = (): Promise<Model> => {
    made ??= open();
    return made;
  };
  return {
    ...(settings.judge
      ? {
          async judge(material: Material, signal?: AbortSignal) {
            return (await model()).judge?.(material, signal) ?? ok([]);
          },
        }
      : {}),
    async *write(material, signal) {
      return yield* (await model()).write(material, signal);
    },
    read: async (material, schema, signal) => (await model()).read(material, schema, signal),
  };
}
