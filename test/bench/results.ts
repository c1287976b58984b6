// What a run measured -> one JSON file, and how it stands to what the run before measured. The machine's load is told with it, since a busy one
// makes every time longer.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ms, table } from "./measure.ts";

/** Milliseconds an operation; `spreadMs` between the quartiles of the rounds' medians. CPU is the whole process's. */
export type Measured = { medianMs: number; p99Ms: number; spreadMs: number; cpuMs: number };
type Kept = Record<string, Measured>;

const FILE = fileURLToPath(new URL("../../build/bench.json", import.meta.url));
/** Above so many processes that wait for each processor, times are those of a crowd. */
const BUSY = 0.7;
/** What differs by less is noise. */
const NOISE = 0.1;

/** A sentence when the machine has other work to do, null when it is quiet. */
export function busy(load = loadavg()[0] ?? 0, processors = availableParallelism()): string | null {
  if (load / processors <= BUSY) return null;
  return `机器正忙（负载 ${load.toFixed(1)}，${processors} 个处理器）：用时会偏长，请看 CPU 一列，或等空闲时再量。`;
}

/** Compares with the file that an earlier run left, then takes what is new into it. */
export async function compared(measured: Kept, log: (line: string) => void, file = FILE): Promise<void> {
  const before = JSON.parse(await readFile(file, "utf8").catch(() => "{}")) as Kept;
  const both = Object.keys(measured).filter((name) => before[name]);
  if (both.length > 0)
    log(
      `\n与上一次相比：\n${table([
        ["", "上次中位 ms", "这次中位 ms", "上次 CPU ms", "这次 CPU ms", ""],
        ...both.map((name) => {
          const [old, now] = [before[name], measured[name]] as [Measured, Measured];
          return [name, ms(old.medianMs), ms(now.medianMs), ms(old.cpuMs), ms(now.cpuMs), changeOf(old.cpuMs, now.cpuMs)];
        }),
      ])}`,
    );
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ ...before, ...measured }, null, 2)}\n`);
}

export function changeOf(before: number, now: number): string {
  if (before === 0 || now === 0 || Math.abs(now / before - 1) < NOISE) return "相当";
  return now < before ? `快 ${(before / now).toFixed(1)} 倍` : `慢 ${(now / before).toFixed(1)} 倍`;
}
