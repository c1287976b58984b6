// Times -> median and 99th percentile; rows -> a table of text. No I/O. The clocks are Node's own.
import { performance } from "node:perf_hooks";

export type Times = { medianMs: number; p99Ms: number };

export function timesOf(ms: readonly number[]): Times {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { medianMs: at(0.5), p99Ms: at(0.99) };
}

/** Wall and CPU time of each of `count` runs. The first ones warm up and are not counted. */
export async function timed(count: number, run: (i: number) => Promise<unknown>, warmUp = 3): Promise<{ wall: Times; cpu: Times }> {
  const [wall, cpu]: [number[], number[]] = [[], []];
  for (let i = -warmUp; i < count; i++) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    await run(Math.abs(i));
    const { user, system } = process.cpuUsage(used);
    if (i < 0) continue;
    wall.push(performance.now() - start);
    cpu.push((user + system) / 1000);
  }
  return { wall: timesOf(wall), cpu: timesOf(cpu) };
}

export const ms = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
export const percent = (share: number): string => (100 * share).toFixed(1);
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Columns lined up; a Han character is two wide. The first column stands left, numbers right. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (text: string): number => [...text].reduce((total, character) => total + (/[\u1100-\uffef]/.test(character) ? 2 : 1), 0);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, i) => (i === 0 ? text + " ".repeat((widths[i] ?? 0) - width(text)) : " ".repeat((widths[i] ?? 0) - width(text)) + text))
      .join("  ");
  const [head = [], ...rest] = rows;
  return [line(head), widths.map((each) => "─".repeat(each)).join("  "), ...rest.map(line)].join("\n");
}
