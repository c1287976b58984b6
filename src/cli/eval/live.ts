// Questions and the configured model -> how much of what it words is shown, why the rest is not, and how long answers take.
import { performance } from "node:perf_hooks";
import { answer } from "../../answer/answer.ts";
import type { Model } from "../../answer/model/port.ts";
import type { Store } from "../../answer/store.ts";
import type { Language } from "../../zh/language.ts";
import type { Question } from "./judge.ts";

type Live = { questions: number; asked: number; shown: number; unused: Map<string, number>; elapsedMs: number[] };

const TODAY = "2025-06-01";

/** Questions are asked one after another; claims are left out. `elapsedMs`: of the answers for which the model was asked. */
export async function askLive(questions: readonly Question[], model: Model, store: Store, language: Language): Promise<Live> {
  const live: Live = { questions: 0, asked: 0, shown: 0, unused: new Map(), elapsedMs: [] };
  for (const { id, question, history = [], today } of questions) {
    if (question === undefined) continue;
    let asked = false;
    const watched: Model = {
      write(material, signal) {
        asked = true;
        return model.write(material, signal);
      },
      read: (material, schema, signal) => model.read(material, schema, signal),
    };
    const unused = ({ tag, detail }: { tag: string; detail: string }): void => {
      const why = tag === "failed" ? `${tag} ${detail}` : tag;
      live.unused.set(why, (live.unused.get(why) ?? 0) + 1);
    };
    const start = performance.now();
    const deps = { store, language: async () => language, today: TODAY, newId: () => id, model: watched, unused };
    const given = await answer({ question, history, ...(today ? { today } : {}) }, deps);
    live.questions += 1;
    if (!asked) continue;
    live.asked += 1;
    live.elapsedMs.push(performance.now() - start);
    if (given.composer === "model") live.shown += 1;
  }
  return live;
}

export function printLive({ questions, asked, shown, unused, elapsedMs }: Live): void {
  const times = [...elapsedMs].sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(`共 ${questions} 题，问了模型 ${asked} 题，采用 ${shown} 题；中位用时 ${median.toFixed(0)} 毫秒`);
  for (const [why, n] of unused) console.log(`  未采用 ${why}：${n}`);
}
