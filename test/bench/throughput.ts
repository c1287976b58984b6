// POST /api/ask for a figure in workerd against a route that does nothing, on the same machine: requests a second, and the time of each, by the clock and
// by the processor.
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { build } from "../../src/build/build.ts";
import { serve } from "../../src/cli/serve.ts";
import { bareScript } from "./bare.ts";
import { spreadOf } from "./interleave.ts";
import { ms, table, timesOf } from "./measure.ts";
import { processorMs, workerdsOf } from "./processes.ts";
import { compared, type Measured } from "./results.ts";

const REQUESTS = 400;
const ROUNDS = 7;
const AT_ONCE = 8;
const QUESTION = "利通区2024年新收到多少件政府信息公开申请？";

export async function throughput(log: (line: string) => void): Promise<void> {
  await build();
  const [bare, server] = [await bareRoute(), await serve({ port: 0, vars: { JOURNAL: "off" } })];
  const pids = await workerdsOf(process.pid);
  const side = (name: string, url: string, pid = 0) => ({
    name,
    url,
    pid,
    rates: [] as number[],
    times: [] as number[],
    cpu: [] as number[],
  });
  const sides = [side("空的 Hono 路由", bare.url, pids[0]), side("POST /api/ask（查一个数字）", server.url, pids[1])];
  try {
    // In turns, so that whatever else the machine does falls on both; the first round warms up.
    for (let round = -1; round < ROUNDS; round++)
      for (const side of sides) {
        const before = await spentBy(side.pid);
        const { rate, times } = await sent(side.url);
        if (round < 0) continue;
        side.cpu.push(((await spentBy(side.pid)) - before) / REQUESTS);
        side.rates.push(rate);
        side.times.push(...times);
      }
  } finally {
    await Promise.all([bare.stop(), server.stop()]);
  }
  const median = (values: readonly number[]): number => timesOf(values).medianMs;
  const found: Record<string, Measured> = {};
  const rows = sides.map(({ name, rates, times, cpu }) => {
    const { medianMs, p99Ms } = timesOf(times);
    found[`http：${name}`] = { medianMs, p99Ms, spreadMs: spreadOf(cpu), cpuMs: median(cpu) };
    return [name, median(rates).toFixed(0), ms(medianMs), ms(p99Ms), ms(median(cpu)), ms(spreadOf(cpu))];
  });
  log(table([["", "每秒", "中位 ms", "99% ms", "CPU ms", "CPU 波动"], ...rows]));
  const [bareSide, own] = sides;
  const shareOf = (of: "rates" | "cpu"): number =>
    median(
      (own?.[of] ?? []).map((mine, i) => 100 * (of === "rates" ? mine / (bareSide?.rates[i] ?? mine) : (bareSide?.cpu[i] ?? mine) / mine)),
    );
  log(
    `按次数是空路由的 ${shareOf("rates").toFixed(0)} %，按 CPU 是 ${shareOf("cpu").toFixed(0)} %（${ROUNDS} 轮，每轮轮流各 ${REQUESTS} 次，同时 ${AT_ONCE} 个）`,
  );
  await compared(found, log);
}

/** 0 where Linux is not. */
const spentBy = (pid: number): Promise<number> => processorMs(pid).catch(() => 0);

async function sent(url: string): Promise<{ rate: number; times: number[] }> {
  const body = JSON.stringify({ question: QUESTION });
  const times: number[] = [];
  let left = REQUESTS;
  const start = performance.now();
  const line = async (): Promise<void> => {
    while (left-- > 0) {
      const asked = performance.now();
      const response = await fetch(`${url}/api/ask`, { method: "POST", body, headers: { "Content-Type": "application/json" } });
      await response.text();
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
  return { rate: times.length / ((performance.now() - start) / 1000), times };
}

async function bareRoute(): Promise<{ url: string; stop: () => Promise<void> }> {
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      name: "bare",
      modules: true,
      script: await bareScript(),
      compatibilityDate: "2026-10-20",
      host: "localhost",
      cf: false,
      log: new Log(LogLevel.ERROR),
    }),
  );
  const { port } = await worker.ready;
  return { url: `http://localhost:${port}`, stop: () => worker.dispose() };
}
