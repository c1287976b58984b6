// The built corpus, opened in this process: the store and language that the commands and tests answer with.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Model } from "../answer/model/port.ts";
import { BUILD, build } from "../build/build.ts";
import { configuredModel } from "../model/configured.ts";
import type { ModelEnv } from "../model/settings.ts";
import { readSite } from "../site/site.ts";
import { memoryStore } from "../store/memory.ts";
import { after } from "../timers.ts";
import { readLanguage } from "../zh/language.ts";

/** Builds first, if anything changed. */
export async function openLocal() {
  await build();
  const text = (file: string) => readFile(join(BUILD, file), "utf8");
  const language = readLanguage(await text("language.json"));
  const store = memoryStore({
    corpus: () => text("corpus.json"),
    search: () => readFile(join(BUILD, "search.bin")),
    isPlace: language.isPlace,
  });
  return { store, language, operator: readSite(await text("site.json")) };
}

/** The language model that the environment configures, or undefined; the prompts are read from their files. */
export async function openModel(env: ModelEnv): Promise<Model | undefined> {
  const prompt = (name: string) => readFile(new URL(`../../prompts/${name}.md`, import.meta.url), "utf8");
  const prompts = { compose: await prompt("compose"), understand: await prompt("understand"), judge: await prompt("judge") };
  return configuredModel(env, prompts, { now: () => performance.now(), after });
}
