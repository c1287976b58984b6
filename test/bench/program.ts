// A copy of the program with a corpus of its own -> started on either runtime as a process, with its memory and the time until it was ready.
import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import type { AgencyFile } from "../../src/names/agencies.ts";
import { reportText, YEARS } from "./build.ts";
import { country } from "./country.ts";
import { divisions } from "./divisions.ts";
import { residentMb, workerdOf } from "./processes.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COPIED = ["src", "prompts", "package.json", "package-lock.json", "wrangler.toml", "tsconfig.json"];
/** As in the package's own `start`. */
const MEMORY = { MALLOC_ARENA_MAX: "1" };
const MEMORY_FLAGS = ["--max-semi-space-size=2", "--max-old-space-size=128"];
const PARAGRAPHS = 10;

export type Runtime = {
  name: "workerd" | "Node" | "bare";
  url: string;
  readyMs: number;
  /** Resident memory of what answers, from Linux; null elsewhere. */
  memoryMb: () => Promise<number | null>;
  stop: () => Promise<void>;
};

/** The five reports that ship and made ones beside them, `count` in all, in a directory of its own. `from`: another version of the program. */
export async function programCopy(count: number, from = ROOT): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "program-"));
  for (const each of COPIED) await cp(join(from, each), join(directory, each), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(directory, "node_modules"));
  await writeFile(join(directory, ".dev.vars"), "JOURNAL=off\n");
  await writeCorpus(join(directory, "corpus"), count);
  return directory;
}

export async function writeCorpus(corpus: string, count: number): Promise<void> {
  await mkdir(corpus, { recursive: true });
  await cp(join(ROOT, "corpus"), corpus, { recursive: true });
  const shipped = (await readdir(corpus)).filter((name) => name.endsWith(".txt")).length;
  const made = country(divisions(), Math.max(0, count - shipped), YEARS).agencies;
  const own = JSON.parse(await readFile(join(corpus, "agencies.json"), "utf8")) as AgencyFile;
  await writeFile(
    join(corpus, "agencies.json"),
    JSON.stringify({ ...own, issuers: { ...made.issuers, ...own.issuers }, regions: { ...made.regions, ...own.regions } }),
  );
  const issuers = Object.entries(made.issuers);
  for (let i = 0; i < count - shipped; i++) {
    const [id, agency] = issuers[Math.floor(i / YEARS.length)] ?? [];
    const year = YEARS[i % YEARS.length] ?? 2024;
    if (id && agency) await writeFile(join(corpus, `${id}-${year}.txt`), reportText(agency.name, year, i, PARAGRAPHS));
  }
}

export const onWorkerd = (directory: string): Promise<Runtime> =>
  started("workerd", directory, ["src/build/build.ts"], ["src/cli/start.ts"], workerdOf);

export const onNode = (directory: string): Promise<Runtime> =>
  started("Node", directory, ["src/build/build.ts", "--serve"], [...MEMORY_FLAGS, "build/serve/server.js"], async (pid) => pid);

/** workerd with nothing of ours in it: whatever its memory does then is its own doing. */
export const onBare = (directory: string): Promise<Runtime> =>
  started("bare", directory, null, [join(ROOT, "test/bench/one-line.ts")], workerdOf);

/** The package, unpacked in `directory`. */
export const onPackage = (directory: string): Promise<Runtime> =>
  started("Node", directory, null, [...MEMORY_FLAGS, "server.js"], async (pid) => pid);

async function started(
  name: Runtime["name"],
  directory: string,
  prepare: string[] | null,
  words: string[],
  answering: (pid: number) => Promise<number | null>,
): Promise<Runtime> {
  const env = {
    ...process.env,
    ...MEMORY,
    PORT: name === "Node" ? "0" : String(8700 + (process.pid % 200)),
    LIMITS: "off",
    JOURNAL: "off",
  };
  if (prepare) await ended(spawn(process.execPath, prepare, { cwd: directory, env, stdio: ["ignore", "ignore", "inherit"] }));
  const begun = performance.now();
  const child = spawn(process.execPath, words, { cwd: directory, env, stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      const [, ready] = /^Ready on (\S+)$/m.exec(chunk.toString()) ?? [];
      if (ready) resolve(ready);
    });
    child.once("exit", (code) => reject(new Error(`${words.join(" ")}: ${code}`)));
  });
  const readyMs = performance.now() - begun;
  const pid = await answering(child.pid ?? 0);
  const over = ended(child);
  return {
    name,
    url,
    readyMs,
    memoryMb: async () => (pid === null ? null : residentMb(pid)),
    async stop() {
      child.kill("SIGTERM");
      await over;
    },
  };
}

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.once("exit", () => resolve()));

export const remove = (directory: string): Promise<void> => rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
