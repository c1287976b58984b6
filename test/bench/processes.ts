// Processes of this machine -> the memory and the processor's time they have taken, as Linux tells them; and commands run to their end.
import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";

/** Throws with what the command said when it fails. */
export function run(command: string, words: string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, words, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")}: ${stderr}`);
}

/** Null where Linux is not. */
export async function residentMb(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kb] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return kb === undefined ? null : Number(kb) / 1024;
}

/** Of all its threads: what others do meanwhile is not in it. Throws where Linux is not. */
export async function processorMs(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const times = await Promise.all(
    threads.map(async (each) => Number((await readFile(`/proc/${pid}/task/${each}/schedstat`, "utf8")).split(" ")[0])),
  );
  return times.reduce((sum, time) => sum + time, 0) / 1e6;
}

/** workerd runs as a child of what started it; in the order they were started. */
export async function workerdsOf(starter: number): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir("/proc").catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
    const [, command, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(stat) ?? [];
    if (command?.startsWith("workerd") && Number(parent) === starter) found.push(Number(name));
  }
  return found.sort((a, b) => a - b);
}
export const workerdOf = async (starter: number): Promise<number | null> => (await workerdsOf(starter))[0] ?? null;
