// A stand-in that writes so many tokens a second -> what an answer worded by a model costs in tokens, and how long a reader waits for its first
// sentence and for its end. The whole program between question and answer, over real HTTP; only the model is played.
import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { type AnswerDeps, answer } from "../../src/answer/answer.ts";
import type { Model } from "../../src/answer/model/port.ts";
import { readReplies } from "../../src/cli/eval/replies.ts";
import { openLocal } from "../../src/cli/local.ts";
import { configuredModel } from "../../src/model/configured.ts";
import { standIn } from "../stand-in/server.ts";
import { table, timesOf } from "./measure.ts";
import { compared } from "./results.ts";

const REPLIES = new URL("../answer/model/replies/replies.jsonl", import.meta.url);
const TODAY = "2025-06-01";

type One = { tokensIn: number; tokensOut: number; firstMs: number; wholeMs: number; rulesMs: number; byModel: boolean };

/** `count` questions for which a model is asked, one after another; a character is counted as a token. */
export async function modelled(tokensPerSecond: number, count: number, log: (line: string) => void): Promise<void> {
  const server = await standIn({ tokensPerSecond });
  try {
    const { store, language } = await openLocal();
    const prompt = (name: string): Promise<string> => readFile(new URL(`../../prompts/${name}.md`, import.meta.url), "utf8");
    const prompts = { compose: await prompt("compose"), understand: await prompt("understand"), judge: await prompt("judge") };
    const timers = {
      now: () => performance.now(),
      after(ms: number, call: () => void) {
        const timer = setTimeout(call, ms);
        return () => clearTimeout(timer);
      },
    };
    const model = configuredModel({ OPENAI_BASE_URL: server.url, OPENAI_MODEL: "stand-in", OPENAI_API_KEY: "none" }, prompts, timers);
    if (!model) throw new Error("no model is configured");
    const deps: AnswerDeps = { store, language: async () => language, today: TODAY, newId: () => "answer" };
    const questions = [...new Set(readReplies(await readFile(REPLIES, "utf8"), "replies").map(({ question }) => question))];
    const all: One[] = [];
    for (const question of questions) {
      if (all.length === count) break;
      const one = await asked(question, model, deps);
      if (one) all.push(one);
    }
    await print(all, tokensPerSecond, log);
  } finally {
    await server.stop();
  }
}

/** Null when the rules say it by themselves, so that no model is asked. */
async function asked(question: string, model: Model, deps: AnswerDeps): Promise<One | null> {
  let [tokensIn, tokensOut] = [0, 0];
  const counted: Model = {
    ...model,
    async *write(material, signal) {
      tokensIn = material.reduce((sum, { text }) => sum + text.length, 0);
      const writing = model.write(material, signal);
      let next = await writing.next();
      for (; !next.done; next = await writing.next()) {
        tokensOut += next.value.length;
        yield next.value;
      }
      return next.value;
    },
  };
  const before = performance.now();
  await answer({ question }, deps);
  const start = performance.now();
  let firstAt = 0;
  const given = await answer(
    { question },
    {
      ...deps,
      model: counted,
      emit({ event }) {
        if (event === "delta" && firstAt === 0) firstAt = performance.now();
      },
    },
  );
  if (tokensIn === 0) return null;
  const end = performance.now();
  return {
    tokensIn,
    tokensOut,
    firstMs: firstAt - start,
    wholeMs: end - start,
    rulesMs: start - before,
    byModel: given.composer === "model",
  };
}

async function print(all: readonly One[], tokensPerSecond: number, log: (line: string) => void): Promise<void> {
  const row = (name: string, of: (one: One) => number, digits = 0): string[] => {
    const { medianMs, p99Ms } = timesOf(all.map(of));
    return [name, medianMs.toFixed(digits), p99Ms.toFixed(digits)];
  };
  log(
    `模型每秒 ${tokensPerSecond} 个 token（一字算一个），问了 ${all.length} 题，采用 ${all.filter(({ byModel }) => byModel).length} 题\n`,
  );
  log(
    table([
      ["", "中位", "最多"],
      row("发给模型的 token", ({ tokensIn }) => tokensIn),
      row("模型写的 token", ({ tokensOut }) => tokensOut),
      row("第一句，秒", ({ firstMs }) => firstMs / 1000, 2),
      row("全部，秒", ({ wholeMs }) => wholeMs / 1000, 2),
      row("其中不是模型在写的，秒", ({ wholeMs, tokensOut }) => wholeMs / 1000 - tokensOut / tokensPerSecond, 2),
      row("不接模型时全部，秒", ({ rulesMs }) => rulesMs / 1000, 2),
    ]),
  );
  const median = (of: (one: One) => number): number => timesOf(all.map(of)).medianMs;
  const name = `model 每秒 ${tokensPerSecond} 个，${all.length} 题`;
  await compared(
    {
      [`${name}：第一句`]: { value: median(({ firstMs }) => firstMs / 1000), unit: "s", better: "less" },
      [`${name}：其中不是模型在写的`]: {
        value: median(({ wholeMs, tokensOut }) => wholeMs / 1000 - tokensOut / tokensPerSecond),
        unit: "s",
        better: "less",
      },
      [`${name}：采用`]: { value: (100 * all.filter(({ byModel }) => byModel).length) / all.length, unit: "%", better: "more" },
    },
    log,
  );
}
