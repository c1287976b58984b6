// Corpora of several sizes -> how long a build and a start take: from nothing, with nothing changed, and with one file changed. Each in a copy of
// the program of its own, so that what is built here stays as it is.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { figureSet } from "../generate/figures.ts";
import { seeded } from "../generate/random.ts";
import { type Item, reportSource } from "../generate/report.ts";
import { renderText } from "../generate/text.ts";
import { country } from "./country.ts";
import { divisions } from "./divisions.ts";
import { table } from "./measure.ts";
import { paragraph } from "./prose.ts";
import { random } from "./random.ts";
import { compared, type Results } from "./results.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COPIED = ["src", "prompts", "package.json", "package-lock.json", "wrangler.toml", "tsconfig.json"];
/** Paragraphs beside the eight that every made report has; a real one has 13 to 27 passages. More than a thousand reports have less prose, so that they fit the built-in index. */
const paragraphsOf = (count: number): number => (count > 1000 ? 2 : 10);
export const YEARS = [2024, 2023, 2022, 2021];

/** A corpus of so many reports as files, in `directory`. */
export async function writeReports(directory: string, count: number): Promise<void> {
  const { agencies } = country(divisions(), count, YEARS);
  const issuers = Object.entries(agencies.issuers);
  await writeFile(join(directory, "agencies.json"), JSON.stringify(agencies));
  for (let i = 0; i < count; i++) {
    const [id, agency] = issuers[Math.floor(i / YEARS.length)] ?? [];
    const year = YEARS[i % YEARS.length] ?? 2024;
    if (id && agency) await writeFile(join(directory, `${id}-${year}.txt`), reportText(agency.name, year, i, paragraphsOf(count)));
  }
}

export function reportText(issuer: string, year: number, seed: number, paragraphs: number): string {
  const source = reportSource(figureSet(seeded(seed + 1)), { issuer, year });
  const r = random(seed + 1);
  const prose = Array.from({ length: paragraphs }, (): Item => ({ paragraph: paragraph(r, { name: issuer, towns: [] }).text }));
  const at = source.items.findIndex((item) => "paragraph" in item && item.paragraph.startsWith("（二）"));
  return renderText(
    { ...source, items: [...source.items.slice(0, at), ...prose, ...source.items.slice(at)] },
    { separator: "tab", merged: "ragged" },
  );
}

/** Seconds until the command has ended. */
async function seconds(directory: string, words: string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, words, { cwd: directory, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${words.join(" ")}: ${code}`);
  return (performance.now() - start) / 1000;
}

const PORT = 8939;
const ASKED_EVERY_MS = 10;
/** Seconds from `npm start` to the first answer of the service; stopped again. */
async function startSeconds(directory: string): Promise<number> {
  const start = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: directory,
    env: { ...process.env, PORT: String(PORT) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const stopped = new AbortController();
  ended.then(() => stopped.abort());
  const answered = async (): Promise<number> => {
    for (;;) {
      const status = await fetch(`http://localhost:${PORT}/healthz`).then(
        ({ status }) => status,
        () => 0,
      );
      if (status === 200) return (performance.now() - start) / 1000;
      await wait(ASKED_EVERY_MS, undefined, { signal: stopped.signal });
    }
  };
  try {
    return await answered();
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}
const STARTS = 5;
const MEASURED = ["从头构建", "改一份", "没有变化", "首次启动", "再次启动"];
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** `program`: the folder whose program is measured, this one or a checkout of another version; its packages are those installed there. */
export async function builds(counts: readonly number[], log: (line: string) => void, program = ROOT): Promise<void> {
  const rows: string[][] = [];
  const found: Results = {};
  for (const count of counts) {
    const directory = await mkdtemp(join(tmpdir(), "build-"));
    try {
      for (const each of COPIED) await cp(join(program, each), join(directory, each), { recursive: true });
      await symlink(join(program, "node_modules"), join(directory, "node_modules"));
      await mkdir(join(directory, "corpus"));
      await writeReports(join(directory, "corpus"), count);
      const build = () => seconds(directory, ["src/build/build.ts"]);
      const cold = await build();
      const first = await startSeconds(directory);
      const again: number[] = [];
      for (let i = 0; i < STARTS; i++) again.push(await startSeconds(directory));
      const unchanged = await build();
      const { agencies } = country(divisions(), count, YEARS);
      const [id = "", agency] = Object.entries(agencies.issuers)[0] ?? [];
      await writeFile(join(directory, "corpus", `${id}-2024.txt`), reportText(agency?.name ?? "", 2024, count + 7, paragraphsOf(count)));
      const changed = await build();
      const spread = `${Math.min(...again).toFixed(1)}–${Math.max(...again).toFixed(1)}`;
      const all = [cold, changed, unchanged, first, median(again)];
      for (const [i, value] of all.entries()) found[`build ${count} 份：${MEASURED[i]}`] = { value, unit: "s", better: "less" };
      rows.push([String(count), ...all.map((each) => each.toFixed(1)), spread]);
    } catch (error) {
      log(`${count} 份：没有量成（${error instanceof Error ? error.message : String(error)}）`);
    } finally {
      // The worker may still be letting go of its files.
      await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
  log(table([["份", ...MEASURED.map((each) => `${each} s`), `最短–最长（${STARTS} 次）`], ...rows]));
  await compared(found, log);
}
