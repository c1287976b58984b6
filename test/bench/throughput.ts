// POST /api/ask for a figure in workerd against a route that does nothing, on the same machine: requests a second, and the time of each.

import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { build } from "../../src/build/build.ts";
import { serve } from "../../src/cli/serve.ts";
import { ms, table, timesOf } from "./measure.ts";

const REQUESTS = 2000;
const AT_ONCE = 8;
const QUESTION = "利通区2024年新收到多少件政府信息公开申请？";
const BARE = `import { Hono } from "hono"; const app = new Hono(); app.post("/api/ask", async (c) => c.json({ asked: await c.req.json() })); export default app;`;

export async function throughput(log: (line: string) => void): Promise<void> {
  await build();
  const rows = [["", "每秒", "中位 ms", "99% ms"]];
  const bare = await bareRoute();
  const bareRate = await measured("空的 Hono 路由", bare.url, rows);
  await bare.stop();
  const server = await serve({ port: 0 });
  const rate = await measured("POST /api/ask（查一个数字）", server.url, rows);
  await server.stop();
  log(table(rows));
  log(`是空路由的 ${((100 * rate) / bareRate).toFixed(0)} %（${REQUESTS} 次，同时 ${AT_ONCE} 个）`);
}

async function measured(name: string, url: string, rows: string[][]): Promise<number> {
  const body = JSON.stringify({ question: QUESTION });
  const times: number[] = [];
  const one = async (): Promise<void> => {
    const start = performance.now();
    const response = await fetch(`${url}/api/ask`, { method: "POST", body, headers: { "Content-Type": "application/json" } });
    await response.text();
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    times.push(performance.now() - start);
  };
  const run = async (count: number): Promise<void> => {
    let left = count;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (left-- > 0) await one();
      }),
    );
  };
  await run(REQUESTS / 4);
  times.length = 0;
  const start = performance.now();
  await run(REQUESTS);
  const rate = times.length / ((performance.now() - start) / 1000);
  const { medianMs, p99Ms } = timesOf(times);
  rows.push([name, rate.toFixed(0), ms(medianMs), ms(p99Ms)]);
  return rate;
}

async function bareRoute(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { outputFiles } = await bundle({
    stdin: { contents: BARE, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      name: "bare",
      modules: true,
      script: outputFiles[0]?.text ?? "",
      compatibilityDate: "2026-10-20",
      host: "localhost",
      cf: false,
      log: new Log(LogLevel.ERROR),
    }),
  );
  const { port } = await worker.ready;
  return { url: `http://localhost:${port}`, stop: () => worker.dispose() };
}
