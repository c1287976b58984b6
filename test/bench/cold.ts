// The deployed Worker in a fresh workerd -> the processor's time until it is ready and for its first question, less what a route that does nothing takes;
// beside another program's, in turns.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { bareScript } from "./bare.ts";
import { spreadOf } from "./interleave.ts";
import { ms, table, timesOf } from "./measure.ts";
import { processorMs, run, workerdOf } from "./processes.ts";
import { programCopy, remove } from "./program.ts";
import { compared, type Measured } from "./results.ts";

const ROUNDS = 9;
const QUESTIONS = ["利通区2024年新收到多少件政府信息公开申请？", "利通区2024年政府信息公开存在哪些问题？", "各县区中哪个收到的申请最多？"];
const COMPATIBILITY = { compatibilityDate: "2026-10-20", compatibilityFlags: ["enable_request_signal"] };

type Module = { type: "ESModule" | "Text" | "Data"; path: string; contents: string | Uint8Array };
type Spent = { start: number; asked: number[] };

/** The modules as wrangler.toml's rules read them. */
async function modulesOf(directory: string): Promise<Module[]> {
  const names = (await readdir(directory)).sort((a, b) => Number(b === "worker.mjs") - Number(a === "worker.mjs"));
  return Promise.all(
    names.map(async (path): Promise<Module> => {
      const bytes = await readFile(join(directory, path));
      if (path.endsWith(".bin")) return { type: "Data", path: `/${path}`, contents: bytes };
      return { type: path.endsWith(".mjs") ? "ESModule" : "Text", path: `/${path}`, contents: bytes.toString("utf8") };
    }),
  );
}

/** One life of an isolate. */
async function life(modules: readonly Module[]): Promise<Spent> {
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      name: "cold",
      modulesRoot: "/",
      modules: [...modules],
      ...COMPATIBILITY,
      bindings: { JOURNAL: "off" },
      kvNamespaces: ["ANSWERS"],
      cf: false,
      log: new Log(LogLevel.ERROR),
    }),
  );
  try {
    const url = await worker.ready;
    const pid = await workerdOf(process.pid);
    if (pid === null) throw new Error("workerd is not to be found in /proc");
    const start = await processorMs(pid);
    const asked: number[] = [];
    for (const question of QUESTIONS) {
      const before = await processorMs(pid);
      const response = await fetch(new URL("/api/ask", url), {
        method: "POST",
        body: JSON.stringify({ question }),
        headers: { "Content-Type": "application/json" },
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 200)}`);
      asked.push((await processorMs(pid)) - before);
    }
    return { start, asked };
  } finally {
    await worker.dispose();
  }
}

/** `count` reports; `against`: the folder of another version of this program. */
export async function cold(count: number, log: (line: string) => void, against?: string): Promise<void> {
  const copies: string[] = [];
  const subjects: { name: string; modules: Module[] }[] = [
    { name: "空的 Hono 路由", modules: [{ type: "ESModule", path: "/worker.mjs", contents: await bareScript() }] },
  ];
  try {
    for (const [name, from] of [["这个版本", undefined] as const, ...(against ? [["另一个版本", against] as const] : [])]) {
      const copy = await programCopy(count, from);
      copies.push(copy);
      run(process.execPath, ["src/build/build.ts", "--deploy"], copy);
      subjects.push({ name, modules: await modulesOf(join(copy, "build", "worker")) });
    }
    const spent = subjects.map(() => [] as Spent[]);
    for (let round = -1; round < ROUNDS; round++)
      for (const [i, { modules }] of subjects.entries()) {
        const one = await life(modules);
        if (round >= 0) spent[i]?.push(one);
      }
    const median = (of: readonly Spent[] | undefined, what: (each: Spent) => number): number => timesOf((of ?? []).map(what)).medianMs;
    const least = (of: readonly Spent[] | undefined, what: (each: Spent) => number): number => Math.min(...(of ?? []).map(what));
    const columns: [string, (each: Spent) => number][] = [
      ["启动", (each) => each.start],
      ["第一问", (each) => each.asked[0] ?? 0],
      ["第二问（检索）", (each) => each.asked[1] ?? 0],
      ["第三问（各县区）", (each) => each.asked[2] ?? 0],
    ];
    const less = (i: number, by: typeof median, what: (each: Spent) => number): string =>
      ms(by(spent[i], what) - (i > 0 ? by(spent[0], what) : 0));
    log(
      table([
        ["CPU ms", ...columns.flatMap(([title]) => [`${title} 中位`, "最少"])],
        ...subjects.map(({ name }, i) => [name, ...columns.flatMap(([, what]) => [less(i, median, what), less(i, least, what)])]),
      ]),
    );
    const found = columns.map(([title, what]): [string, Measured] => {
      const values = (spent[1] ?? []).map(what);
      const { medianMs, p99Ms } = timesOf(values);
      return [`cold ${count} 份：${title}`, { medianMs, p99Ms, spreadMs: spreadOf(values), cpuMs: Math.min(...values) }];
    });
    await compared(Object.fromEntries(found), log);
    log(`${count} 份报告，${ROUNDS} 轮，轮流各起一次 workerd；后几行已减去空路由的。`);
  } finally {
    for (const copy of copies) await remove(copy);
  }
}
