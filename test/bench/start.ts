// Corpora of several sizes -> how large the package is, how fast it and the worker are ready, and the memory they take before and under load.
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { megabytes, table } from "./measure.ts";
import { type Asked, MIX, send } from "./mix.ts";
import { run } from "./processes.ts";
import { onPackage, onWorkerd, programCopy, ROOT, type Runtime, remove, writeCorpus } from "./program.ts";
import { compared, type Quantity } from "./results.ts";

const STARTS = 3;
const LOAD_REQUESTS = 3_000;
const AT_ONCE = 8;

async function loaded({ url }: Runtime): Promise<void> {
  let sent = 0;
  const line = async (): Promise<void> => {
    while (sent < LOAD_REQUESTS) await send(url, MIX[sent++ % MIX.length] as Asked);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
}

const shown = (mb: number | null): string => (mb === null ? "–" : mb.toFixed(0));

async function measured(name: string, start: () => Promise<Runtime>): Promise<string[]> {
  const times: number[] = [];
  for (let i = 0; ; i++) {
    const runtime = await start();
    try {
      times.push(runtime.readyMs);
      if (i + 1 < STARTS) continue;
      const asked = performance.now();
      await send(runtime.url, MIX[0] as Asked);
      const first = performance.now() - asked;
      const idle = await runtime.memoryMb();
      await loaded(runtime);
      return [
        name,
        String(Math.round(Math.min(...times))),
        String(Math.round(Math.max(...times))),
        first.toFixed(0),
        shown(idle),
        shown(await runtime.memoryMb()),
      ];
    } finally {
      await runtime.stop();
    }
  }
}

export async function starts(counts: readonly number[], log: (line: string) => void): Promise<void> {
  run(process.execPath, ["src/build/pack.ts"], ROOT);
  const [archive = ""] = (await readdir(join(ROOT, "dist"))).filter((name) => /^nianbao-[\d.]+\.tar\.gz$/.test(name));
  log(`安装包 ${archive}：${megabytes((await stat(join(ROOT, "dist", archive))).size)}`);
  const rows: string[][] = [];
  for (const count of counts) {
    const unpacked = await mkdtemp(join(tmpdir(), "package-"));
    const program = await programCopy(count);
    try {
      run("tar", ["-xzf", join(ROOT, "dist", archive), "-C", unpacked, "--strip-components=1"], ROOT);
      if (count > 5) {
        await writeCorpus(join(unpacked, "corpus"), count);
        await rm(join(unpacked, "data"), { recursive: true });
        const begun = performance.now();
        await (await onPackage(unpacked)).stop();
        log(`${count} 份：没有数据文件时第一次启动 ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      }
      rows.push(await measured(`${count} 份，Node`, () => onPackage(unpacked)));
      rows.push(await measured(`${count} 份，workerd`, () => onWorkerd(program)));
    } finally {
      await remove(unpacked);
      await remove(program);
    }
  }
  const found = rows.flatMap(([name, , slowest, first, , used]): [string, Quantity][] => [
    [`start ${name}：启动最慢`, { value: Number(slowest), unit: "ms", better: "less" }],
    [`start ${name}：首个回答`, { value: Number(first), unit: "ms", better: "less" }],
    [`start ${name}：之后的内存`, { value: Number(used), unit: "MB", better: "less" }],
  ]);
  log(table([["", "启动 ms 最快", "最慢", "首个回答 ms", "内存 MB 空闲", `${LOAD_REQUESTS} 次之后`], ...rows]));
  // Memory is not to be read on every system.
  await compared(Object.fromEntries(found.filter(([, { value }]) => Number.isFinite(value))), log);
}
