// What a run measured -> one JSON file for all measurements, and how it stands to what the run before measured. The machine's load is kept with each,
// since a busy one makes every time longer.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ms, table } from "./measure.ts";

/** Milliseconds an operation; `spreadMs` between the quartiles of the rounds' medians. CPU is the whole process's. */
export type Measured = { medianMs: number; p99Ms: number; spreadMs: number; cpuMs: number };
/** Something that is no time of an operation: a share of questions, megabytes, seconds of a build. */
export type Quantity = { value: number; unit: string; better: "less" | "more" };
/** By name: "scale 1000 份：查一个数字". */
export type Results = Record<string, Measured | Quantity>;
/** As the file has it. `load`: processes that waited for each processor. */
type Kept = Record<string, (Measured | Quantity) & { load?: number }>;

const FILE = fileURLToPath(new URL("../../build/bench.json", import.meta.url));
/** Above so many processes that wait for each processor, times are those of a crowd. */
const BUSY = 0.7;
/** What differs by less is noise. */
const NOISE = 0.1;
const perProcessor = (): number => (loadavg()[0] ?? 0) / availableParallelism();

/** A sentence when the machine has other work to do, null when it is quiet. */
export function busy(load = loadavg()[0] ?? 0, processors = availableParallelism()): string | null {
  if (load / processors <= BUSY) return null;
  return `机器正忙（负载 ${load.toFixed(1)}，${processors} 个处理器）：用时会偏长，请看 CPU 一列，或等空闲时再量。`;
}

/** Compares with the file that earlier runs left, then takes what is new into it. `load`: of the machine now, for each processor. */
export async function compared(found: Results, log: (line: string) => void, file = FILE, load = perProcessor()): Promise<void> {
  const before = JSON.parse(await readFile(file, "utf8").catch(() => "{}")) as Kept;
  const rows = Object.entries(found).flatMap(([name, now]) => {
    const old = before[name];
    return old ? [rowOf(name, old, { ...now, load })] : [];
  });
  if (rows.length > 0) log(`\n与上一次相比：\n${table([["", "上次", "这次", "上次 CPU ms", "这次 CPU ms", ""], ...rows])}`);
  const loaded = Object.fromEntries(Object.entries(found).map(([name, each]) => [name, { ...each, load: Number(load.toFixed(2)) }]));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ ...before, ...loaded }, null, 2)}\n`);
}

function rowOf(name: string, old: Kept[string], now: Kept[string]): string[] {
  const crowded = [old, now].some(({ load = 0 }) => load > BUSY) ? "（忙）" : "";
  if ("value" in old && "value" in now) {
    const shown = ({ value, unit }: Quantity): string => `${value.toFixed(1)} ${unit}`;
    return [name, shown(old), shown(now), "", "", differs(old.value, now.value, now.better) + (now.unit === "%" ? "" : crowded)];
  }
  if ("value" in old || "value" in now) return [name, "", "", "", "", "量的不是同一样"];
  const shown = ({ medianMs, spreadMs }: Measured): string => `${ms(medianMs)}±${ms(spreadMs)} ms`;
  return [name, shown(old), shown(now), ms(old.cpuMs), ms(now.cpuMs), changeOf(old.cpuMs, now.cpuMs) + crowded];
}

function differs(before: number, now: number, better: Quantity["better"]): string {
  if (before === now) return "相同";
  const improved = better === "less" ? now < before : now > before;
  return `${improved ? "好" : "差"} ${Math.abs(now - before).toFixed(1)}`;
}

export function changeOf(before: number, now: number): string {
  if (before === 0 || now === 0 || Math.abs(now / before - 1) < NOISE) return "相当";
  return now < before ? `快 ${(before / now).toFixed(1)} 倍` : `慢 ${(now / before).toFixed(1)} 倍`;
}
