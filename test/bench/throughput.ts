// POST /api/ask for a figure in workerd against a route that does nothing, on the same machine: requests a second, and the time of each.

import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { build } from "../../src/build/build.ts";
import { serve } from "../../src/cli/serve.ts";
import { bareScript } from "./bare.ts";
import { ms, table, timesOf } from "./measure.ts";

const REQUESTS = 400;
const ROUNDS = 7;
const AT_ONCE = 8;
const QUESTION = "利通区2024年新收到多少件政府信息公开申请？";

export async function throughput(log: (line: string) => void): Promise<void> {
  await build();
  const [bare, server] = [await bareRoute(), await serve({ port: 0, vars: { JOURNAL: "off" } })];
  const sides = [
    { name: "空的 Hono 路由", url: bare.url, rates: [] as number[], times: [] as number[] },
    { name: "POST /api/ask（查一个数字）", url: server.url, rates: [] as number[], times: [] as number[] },
  ];
  try {
    // In turns, so that whatever else the machine does falls on both; the first round warms up.
    for (let round = -1; round < ROUNDS; round++)
      for (const side of sides) {
        const { rate, times } = await sent(side.url);
        if (round < 0) continue;
        side.rates.push(rate);
        side.times.push(...times);
      }
  } finally {
    await Promise.all([bare.stop(), server.stop()]);
  }
  const median = (values: readonly number[]): number => timesOf(values).medianMs;
  const rows = sides.map(({ name, rates, times }) => {
    const { medianMs, p99Ms } = timesOf(times);
    return [name, median(rates).toFixed(0), ms(medianMs), ms(p99Ms)];
  });
  log(table([["", "每秒", "中位 ms", "99% ms"], ...rows]));
  const shares = (sides[1]?.rates ?? []).map((rate, i) => (100 * rate) / (sides[0]?.rates[i] ?? rate));
  log(`是空路由的 ${median(shares).toFixed(0)} %（${ROUNDS} 轮，每轮轮流各 ${REQUESTS} 次，同时 ${AT_ONCE} 个）`);
}

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
