// An ingestion killed at many points of its writing -> what each left, and whether running it again ends in the same corpus as if nothing had been.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readCorpus } from "../../src/build/corpus.ts";
import { figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { renderText } from "../generate/text.ts";
import { table } from "./measure.ts";
import { compared } from "./results.ts";

const INGEST = fileURLToPath(new URL("../../src/cli/ingest.ts", import.meta.url));
const DIE = fileURLToPath(new URL("kills/die.ts", import.meta.url));
const CORPUS = fileURLToPath(new URL("../../corpus/", import.meta.url));
const run = promisify(execFile);

const HELD: [string, string] = ["0.txt", made("泾源县", 2024, 2, "text")];
/** One more year of an issuer, another version of what is held in another kind of file, a new issuer, and the same bytes once more. */
const COMING: [string, string][] = [
  ["1.txt", made("泾源县", 2023, 1, "text")],
  ["2.html", made("泾源县", 2024, 3, "html")],
  ["3.txt", made("彭阳县", 2022, 4, "text")],
  ["4.txt", made("泾源县", 2023, 1, "text")],
];
function made(issuer: string, year: number, seed: number, how: "text" | "html"): string {
  const source = reportSource(figureSet(seeded(seed)), { issuer, year });
  return how === "html" ? renderHtml(source) : renderText(source, { separator: "tab", merged: "ragged" });
}

/** Those that ship, and the one above. */
const HELD_REPORTS = 6;
const PHASES = ["before", "during", "after"] as const;
type Point = { at: number; when: (typeof PHASES)[number]; call: string };

/** `count` points, spread evenly over every call of the ingestion that writes. Resolves with how many ended otherwise. */
export async function kills(count: number, log: (line: string) => void): Promise<number> {
  const root = await mkdtemp(join(tmpdir(), "kills-"));
  try {
    const [inbox, before] = [join(root, "inbox"), join(root, "before")];
    await mkdir(inbox);
    await cp(CORPUS, before, { recursive: true });
    await writeFile(join(inbox, HELD[0]), HELD[1]);
    await ingest(before, inbox, {});
    await rm(join(inbox, HELD[0]));
    for (const [name, text] of COMING) await writeFile(join(inbox, name), text);
    const whole = await fresh(root, "whole");
    const calls = (await ingest(whole, inbox, {})).stderr.split("\n").filter((line) => /^[a-zA-Z]+ \S/.test(line));
    const wanted = await digestOf(whole);
    const all = calls.flatMap((call, at) => PHASES.map((when): Point => ({ at, when, call })));
    const points = Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor((i * all.length) / count)] as Point);
    const rows = [["第几次写", "写什么", "何时", "被杀后：份数", "没有收录", "重新收入后"]];
    let differing = 0;
    for (const { at, when, call } of points) {
      const corpus = await fresh(root, "corpus");
      const { killed } = await ingest(corpus, inbox, { KILL_AT: String(at), KILL_WHEN: when });
      const { reports, leftOut } = await readCorpus(corpus);
      const ids = new Set(reports.map(({ id }) => id));
      await ingest(corpus, inbox, {});
      const same = (await digestOf(corpus)) === wanted && killed && ids.size === reports.length && reports.length >= HELD_REPORTS;
      if (!same) differing++;
      const name = call.replace(/[0-9a-f]{8,}[0-9a-f-]*/g, "…");
      rows.push([String(at + 1), name, when, String(reports.length), String(leftOut.length), same ? "相同" : killed ? "不同" : "没有杀到"]);
    }
    log(table(rows));
    log(`\n${calls.length} 次写，${points.length} 处被杀，${points.length - differing} 处重新收入后与没有被杀时逐字节相同`);
    const same = points.length - differing;
    await compared(
      { [`kills ${points.length} 处：重新收入后相同`]: { value: (100 * same) / points.length, unit: "%", better: "more" } },
      log,
    );
    return differing;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function fresh(root: string, name: string): Promise<string> {
  const corpus = join(root, name);
  await rm(corpus, { recursive: true, force: true });
  await cp(join(root, "before"), corpus, { recursive: true });
  return corpus;
}

async function ingest(corpus: string, inbox: string, env: Record<string, string>): Promise<{ stderr: string; killed: boolean }> {
  const words = ["--import", DIE, INGEST, "--corpus", corpus, "--replace", inbox];
  try {
    const { stderr } = await run(process.execPath, words, { env: { ...process.env, ...env } });
    return { stderr, killed: false };
  } catch (error) {
    const { signal, stderr } = error as { signal?: string; stderr?: string };
    return { stderr: stderr ?? "", killed: signal === "SIGKILL" };
  }
}

/** Names and bytes of all there is, what begins with a point included: nothing may be left lying about. */
async function digestOf(corpus: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(corpus)).sort()) hash.update(`${name}\n`).update(await readFile(join(corpus, name)));
  return hash.digest("hex");
}
