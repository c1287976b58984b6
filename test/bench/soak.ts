// Mixed traffic for minutes, at half of what a runtime can do: no error, memory that stays where it is, and every answer the one given alone.
import { ms, table, timesOf } from "./measure.ts";
import { type Asked, MIX, send } from "./mix.ts";
import { onBare, onNode, onWorkerd, programCopy, type Runtime, remove } from "./program.ts";
import { compared, type Results } from "./results.ts";

const AT_ONCE = 4;
const FULL_SECONDS = 5;
const MINUTE_MS = 60_000;
const RUNTIMES = { workerd: onWorkerd, node: onNode, bare: onBare } as const;
export type RuntimeName = keyof typeof RUNTIMES;
export const isRuntime = (name: string): name is RuntimeName => Object.hasOwn(RUNTIMES, name);

async function soaked({ name, url, memoryMb }: Runtime, minutes: number, rows: string[][], log: (line: string) => void): Promise<Results> {
  const alone = new Map<Asked, string>();
  for (const asked of MIX) alone.set(asked, await send(url, asked));
  let [sent, errors, different] = [0, 0, 0];
  const times: number[] = [];
  const one = async (): Promise<void> => {
    const asked = MIX[sent++ % MIX.length] as Asked;
    const begun = performance.now();
    try {
      if ((await send(url, asked)) !== alone.get(asked)) different++;
    } catch (error) {
      errors++;
      log(String(error));
    }
    times.push(performance.now() - begun);
  };
  /** As many at once as there may be, for a time; between two of one line a pause that makes the rate. */
  const run = async (forMs: number, pauseMs: number): Promise<void> => {
    const until = performance.now() + forMs;
    const line = async (): Promise<void> => {
      while (performance.now() < until) {
        await one();
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
  };
  await run(FULL_SECONDS * 1000, 0);
  const fullRate = times.length / FULL_SECONDS;
  const pauseMs = times.reduce((sum, time) => sum + time, 0) / times.length;
  times.length = 0;
  const memories = [await memoryMb()];
  for (let minute = 0; minute < minutes; minute++) {
    await run(MINUTE_MS, pauseMs);
    memories.push(await memoryMb());
  }
  const { medianMs, p99Ms } = timesOf(times);
  const shown = (mb: number | null | undefined): string => (mb ? mb.toFixed(0) : "–");
  const most = Math.max(...memories.map((mb) => mb ?? 0));
  rows.push([
    name,
    String(times.length),
    (times.length / (minutes * 60)).toFixed(0),
    fullRate.toFixed(0),
    ms(medianMs),
    ms(p99Ms),
    String(errors),
    String(different),
    shown(memories[0]),
    shown(memories[Math.floor(memories.length / 2)]),
    shown(memories.at(-1)),
    shown(most),
  ]);
  const subject = `soak ${minutes} 分钟，${name}`;
  return {
    [`${subject}：每秒请求`]: { value: times.length / (minutes * 60), unit: "", better: "more" },
    [`${subject}：出错`]: { value: errors, unit: "", better: "less" },
    [`${subject}：与单独时不同`]: { value: different, unit: "", better: "less" },
    // Memory is not to be read on every system.
    ...(most > 0 ? { [`${subject}：内存最多`]: { value: most, unit: "MB", better: "less" } } : {}),
  };
}

/** Over a corpus of `count` reports, `minutes` on each of the runtimes. */
export async function soak(minutes: number, count: number, names: readonly RuntimeName[], log: (line: string) => void): Promise<void> {
  const rows = [["", "请求", "每秒", "最多每秒", "中位 ms", "99% ms", "出错", "与单独时不同", "内存 MB 开始", "一半时", "结束", "最多"]];
  const results: Results = {};
  for (const name of names) {
    const directory = await programCopy(count);
    const runtime = await RUNTIMES[name](directory);
    try {
      Object.assign(results, await soaked(runtime, minutes, rows, log));
    } finally {
      await runtime.stop();
      await remove(directory);
    }
  }
  log(table(rows));
  log(`${count} 份报告，各 ${minutes} 分钟，同时 ${AT_ONCE} 个，约为最大速度的一半`);
  await compared(results, log);
}
