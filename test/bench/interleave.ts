// Several ways to do the same -> the time of each, taken in turns, so that whatever else the machine does falls on all of them alike.
import { performance } from "node:perf_hooks";
import { timesOf } from "./measure.ts";
import type { Measured } from "./results.ts";

export type Subject = { name: string; run: (i: number) => Promise<unknown> };

/** Each round runs every subject `each` times, one behind the other; the first round warms up and is not counted. */
export async function interleaved(subjects: readonly Subject[], rounds: number, each: number): Promise<Map<string, Measured>> {
  const taken = subjects.map(() => ({ all: [] as number[], medians: [] as number[], cpuMs: 0 }));
  for (let round = -1; round < rounds; round++)
    for (const [s, { run }] of subjects.entries()) {
      const times: number[] = [];
      const used = process.cpuUsage();
      for (let i = 0; i < each; i++) {
        const start = performance.now();
        await run((round + 1) * each + i);
        times.push(performance.now() - start);
      }
      const { user, system } = process.cpuUsage(used);
      const own = taken[s];
      if (round < 0 || !own) continue;
      own.all.push(...times);
      own.medians.push(timesOf(times).medianMs);
      own.cpuMs += (user + system) / 1000;
    }
  return new Map(
    subjects.map(({ name }, s) => {
      const { all, medians, cpuMs } = taken[s] ?? { all: [], medians: [], cpuMs: 0 };
      return [name, { ...timesOf(all), spreadMs: spreadOf(medians), cpuMs: cpuMs / Math.max(1, all.length) }];
    }),
  );
}

/** From the first quartile to the third. */
export function spreadOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return at(0.75) - at(0.25);
}
