// Questions and the configured model -> how much of what it words is shown, why the rest is not, and how long answers take.
import { performance } from "node:perf_hooks";
import { answer, type Event } from "../../answer/answer.ts";
import type { Model } from "../../answer/model/port.ts";
import type { Store } from "../../answer/reports/store.ts";
import { metered } from "../../model/metered.ts";
import type { Language } from "../../zh/language.ts";
import type { Question } from "./judge.ts";

/** Milliseconds of the answers for which the model was asked: to the first text that a reader sees, and to the last. Tokens in and out. */
type Live = {
  questions: number;
  asked: number;
  shown: number;
  unused: Map<string, number>;
  firstMs: number[];
  elapsedMs: number[];
  tokens: number;
};

const TODAY = "2025-06-01";

/** Questions are asked one after another; claims are left out. */
export async function askLive(questions: readonly Question[], model: Model, store: Store, language: Language): Promise<Live> {
  const live: Live = { questions: 0, asked: 0, shown: 0, unused: new Map(), firstMs: [], elapsedMs: [], tokens: 0 };
  const meter = metered(
    model,
    () => null,
    () => TODAY,
  );
  const counted = meter.forQuestion(({ tokens }) => {
    live.tokens += tokens;
  });
  for (const { id, question, history = [], today } of questions) {
    if (question === undefined) continue;
    let asked = false;
    const watched: Model = {
      ...counted,
      write(material, signal) {
        asked = true;
        return counted.write(material, signal);
      },
    };
    let firstAt: number | undefined;
    const emit = ({ event }: Event): void => {
      if (event === "delta") firstAt ??= performance.now();
    };
    const unused = ({ tag, detail }: { tag: string; detail: string }): void => {
      const why = tag === "failed" ? `${tag} ${detail}` : tag;
      live.unused.set(why, (live.unused.get(why) ?? 0) + 1);
    };
    const start = performance.now();
    const deps = { store, language: async () => language, today: TODAY, newId: () => id, model: watched, unused, emit };
    const given = await answer({ question, history, ...(today ? { today } : {}) }, deps);
    live.questions += 1;
    if (!asked) continue;
    live.asked += 1;
    live.elapsedMs.push(performance.now() - start);
    if (firstAt !== undefined) live.firstMs.push(firstAt - start);
    if (given.composer === "model") live.shown += 1;
  }
  return live;
}

const medianOf = (times: readonly number[]): string => ([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(0);

export function printLive({ questions, asked, shown, unused, firstMs, elapsedMs, tokens }: Live): void {
  console.log(`共 ${questions} 题，问了模型 ${asked} 题，采用 ${shown} 题`);
  console.log(`  第一句 ${medianOf(firstMs)} 毫秒，全部 ${medianOf(elapsedMs)} 毫秒（中位数）`);
  console.log(`  约 ${tokens} 个 token，平均每题 ${asked === 0 ? 0 : Math.round(tokens / asked)} 个（收发合计，一字算一个）`);
  for (const [why, n] of unused) console.log(`  未采用 ${why}：${n}`);
}
