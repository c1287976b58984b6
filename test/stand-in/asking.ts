// The built corpus with the stand-in as its model -> answers with all that was sent on the way, as a client would see them.
import { readFile } from "node:fs/promises";
import { type AnswerDeps, answer, type Event } from "../../src/answer/answer.ts";
import { openLocal } from "../../src/cli/local.ts";
import type { Answer, Ask } from "../../src/contract.ts";
import { configuredModel } from "../../src/model/configured.ts";
import type { ModelEnv } from "../../src/model/settings.ts";
import { Clock } from "./clock.ts";

export type Asked = { answer: Answer; events: Event[]; deltas: string };
export type Asking = {
  clock: Clock;
  ask: (
    question: string,
    more?: Partial<Ask> & { signal?: AbortSignal; emit?: (event: Event) => void; unused?: AnswerDeps["unused"] },
  ) => Promise<Asked>;
};

const promptOf = (name: string): Promise<string> => readFile(new URL(`../../prompts/${name}.md`, import.meta.url), "utf8");

/** A new one starts with a rested circuit breaker. Without a url the rules answer alone. */
export async function asking(url?: string, env: ModelEnv = {}): Promise<Asking> {
  const { store, language } = await openLocal();
  const clock = new Clock();
  const prompts = { compose: await promptOf("compose"), understand: await promptOf("understand"), judge: await promptOf("judge") };
  const model = configuredModel(
    url ? { OPENAI_BASE_URL: url, OPENAI_MODEL: "stand-in", OPENAI_API_KEY: "sk-SECRET", ...env } : {},
    prompts,
    clock,
  );
  return {
    clock,
    async ask(question, { signal, emit, unused, ...more } = {}) {
      const events: Event[] = [];
      const deps: AnswerDeps = {
        store,
        language: async () => language,
        today: "2025-06-01",
        newId: () => "answer",
        emit(event) {
          events.push(event);
          emit?.(event);
        },
        ...(signal ? { signal } : {}),
        ...(unused ? { unused } : {}),
        ...(model ? { model } : {}),
      };
      const given = await answer({ question, ...more }, deps);
      const deltas = events.flatMap((each) => (each.event === "delta" ? [each.data.text] : [])).join("");
      return { answer: given, events, deltas };
    },
  };
}
