// Thousands of hostile and mutated texts, from a seed -> the CPU each takes to be answered and checked: the worst of each kind, and what they were.
import { fileURLToPath } from "node:url";
import { answer } from "../../src/answer/answer.ts";
import { check } from "../../src/check/check.ts";
import { expand, readMeanings } from "../../src/cli/eval/bank.ts";
import { openLocal } from "../../src/cli/local.ts";
import { hostileText } from "../generate/hostile.ts";
import { below, seeded } from "../generate/random.ts";
import { shown } from "./bars.ts";
import { ms, table, timesOf } from "./measure.ts";

const BANK = fileURLToPath(new URL("../questions", import.meta.url));
const SEED = 20_261_127;
const TODAY = "2026-11-27";
const QUESTION = 500;
const CLAIM = 1_000;
const WARM_UP = 300;
const SHOWN = 12;
/** Every so many inputs is a text to check. */
const CHECKED_ONE_IN = 4;
/** What a request may take at most, in CPU. */
export const BAR_MS = { ask: 20, check: 30 } as const;

type Tried = { what: keyof typeof BAR_MS; kind: string; text: string; cpuMs: number; failed: boolean };

export async function abuse(count: number, log: (line: string) => void): Promise<number> {
  const { store, language } = await openLocal();
  const honest = (await readMeanings(BANK)).flatMap(expand).flatMap(({ question }) => question.question ?? question.claim ?? []);
  const deps = { store, language: async () => language, today: TODAY, newId: () => "id" };
  const r = seeded(SEED);
  const tried: Tried[] = [];
  for (let n = -WARM_UP; n < count; n++) {
    const what = n % CHECKED_ONE_IN === 0 ? "check" : "ask";
    const { kind, text } = hostileText(r, honest, what === "ask" ? QUESTION : CLAIM);
    const history =
      r() < 0.2
        ? Array.from({ length: 1 + below(r, 20) }, () => ({ role: "user" as const, content: hostileText(r, honest, 300).text }))
        : [];
    const once = async (): Promise<{ cpuMs: number; failed: boolean }> => {
      const before = process.cpuUsage();
      const failed = await (what === "check" ? check(text, deps) : answer({ question: text, history }, deps)).then(
        () => false,
        () => true,
      );
      const { user, system } = process.cpuUsage(before);
      return { cpuMs: (user + system) / 1000, failed };
    };
    if (text.trim() === "") continue;
    let { cpuMs, failed } = await once();
    // A collection or another process in between: what is slow is slow three times.
    if (cpuMs > BAR_MS[what] / 2) for (let again = 0; again < 2; again++) cpuMs = Math.min(cpuMs, (await once()).cpuMs);
    if (n >= 0) tried.push({ what, kind: history.length > 0 ? `${kind}, turns` : kind, text, cpuMs, failed });
  }
  const rows = [...Map.groupBy(tried, ({ what, kind }) => `${what} ${kind}`)].map(([name, all]) => {
    const times = all.map(({ cpuMs }) => cpuMs);
    const { medianMs, p99Ms } = timesOf(times);
    return [name, String(all.length), ms(medianMs), ms(p99Ms), ms(Math.max(...times)), String(all.filter(({ failed }) => failed).length)];
  });
  log(table([["", "个", "中位 ms", "99% ms", "最慢 ms", "出错"], ...rows.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1))]));
  const over = tried.filter(({ what, cpuMs }) => cpuMs > BAR_MS[what]);
  tried.sort((a, b) => b.cpuMs - a.cpuMs);
  for (const [what, name] of [
    ["ask", "提问"],
    ["check", "核查"],
  ] as const) {
    const all = tried.filter((each) => each.what === what);
    log(`\n${name} ${all.length} 个，CPU 超过 ${BAR_MS[what]} ms 的 ${over.filter((each) => each.what === what).length} 个，最慢的：`);
    for (const { kind, text, cpuMs } of all.slice(0, SHOWN)) log(`${ms(cpuMs).padStart(6)} ${kind}：${JSON.stringify(text.slice(0, 90))}`);
  }
  log("");
  await shown(
    (["ask", "check"] as const).flatMap((what) => {
      const times = tried.filter((each) => each.what === what).map(({ cpuMs }) => cpuMs);
      const name = `恶意的${what === "ask" ? "提问" : "核查"} ${times.length} 个`;
      return [
        { name: `${name}，99%`, valueMs: timesOf(times).p99Ms, barMs: BAR_MS[what] },
        { name: `${name}，最慢`, valueMs: Math.max(...times), barMs: BAR_MS[what] },
      ];
    }),
    log,
  );
  return over.length;
}
