// Mixed traffic for minutes, at half of what a runtime can do: no error, memory that stays where it is, and every answer the one given alone.
import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../../src/build/build.ts";
import { serve } from "../../src/cli/serve.ts";
import { ms, table, timesOf } from "./measure.ts";

const SERVER = fileURLToPath(new URL("../../src/server.ts", import.meta.url));
const AT_ONCE = 4;
const FULL_SECONDS = 5;
const MINUTE_MS = 60_000;

type Runtime = { name: string; url: string; memoryMb: () => Promise<number | null>; stop: () => Promise<void> };
type Asked = { path: string; body?: unknown };

const QUESTIONS = [
  "利通区2024年新收多少件政府信息公开申请？",
  "隆德县2024年作出多少件行政处罚决定？",
  "吴忠市利通区2024年不予公开的一共多少件？",
  "哪个单位新收的申请最多？",
  "隆德县政府信息公开存在哪些问题？",
  "北京市海淀区新收多少件申请？",
  "2024年按行政处罚数量排个名",
  "今天天气怎么样？",
];
const MIX: readonly Asked[] = [
  ...QUESTIONS.map((question) => ({ path: "/api/ask", body: { question } })),
  { path: "/api/check", body: { text: "隆德县2024年共作出行政处罚28649件。利通区2024年新收申请40件。" } },
  { path: "/api/figures?report=litong-2024" },
  { path: "/api/audit" },
  { path: "/reports/litong-2024" },
  { path: "/" },
];

async function send(url: string, { path, body }: Asked): Promise<string> {
  const init = body ? { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } } : {};
  const response = await fetch(url + path, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 200)}`);
  return text;
}

/** Resident memory of a process, from Linux; null elsewhere. */
async function residentMb(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kb] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return kb === undefined ? null : Number(kb) / 1024;
}

/** workerd runs as a child of this process. */
async function workerdMb(): Promise<number | null> {
  for (const name of await readdir("/proc").catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
    const [, command, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(stat) ?? [];
    if (command?.startsWith("workerd") && Number(parent) === process.pid) return residentMb(Number(name));
  }
  return null;
}

async function onWorkerd(): Promise<Runtime> {
  const server = await serve({ port: 0, vars: { JOURNAL: "off" } });
  return { name: "workerd", url: server.url, memoryMb: workerdMb, stop: server.stop };
}

async function onNode(): Promise<Runtime> {
  const dataDir = await mkdtemp(join(tmpdir(), "soak-"));
  const flags = ["--max-semi-space-size=2", "--max-old-space-size=128"];
  const child = spawn(process.execPath, [...flags, SERVER], {
    env: { ...process.env, PORT: "0", DATA_DIR: dataDir, LIMITS: "off", JOURNAL: "off" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const [, ready] = /^Ready on (\S+)$/m.exec(chunk.toString()) ?? [];
      if (ready) resolve(ready);
    });
    child.once("exit", (code) => reject(new Error(`src/server.ts ended with ${code}`)));
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  return { name: "Node", url, memoryMb: () => residentMb(child.pid ?? 0), stop };
}

async function soaked({ name, url, memoryMb }: Runtime, minutes: number, rows: string[][], log: (line: string) => void): Promise<void> {
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
    shown(most),
    shown(memories.at(-1)),
  ]);
}

export async function soak(minutes: number, log: (line: string) => void): Promise<void> {
  await build();
  const rows = [["", "请求", "每秒", "最多每秒", "中位 ms", "99% ms", "出错", "与单独时不同", "内存 MB 开始", "最多", "结束"]];
  for (const start of [onWorkerd, onNode]) {
    const runtime = await start();
    try {
      await soaked(runtime, minutes, rows, log);
    } finally {
      await runtime.stop();
    }
  }
  log(table(rows));
  log(`各 ${minutes} 分钟，同时 ${AT_ONCE} 个，约为最大速度的一半`);
}
