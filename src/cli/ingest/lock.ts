// A folder -> the right to write it, which one process has at a time; one whose holder has died is free.
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isRunning } from "../running.ts";

const NAME = ".ingest.lock";
const AGAIN_MS = 100;
/** A file takes seconds; an ingestion of thousands an hour, and nobody wants to wait for that. */
const LONGEST_WAIT_MS = 60_000;

/** Resolves with what gives the right back. Rejects, in one sentence, when another process keeps it. */
export async function lock(directory: string, longestMs = LONGEST_WAIT_MS): Promise<() => Promise<void>> {
  const path = join(directory, NAME);
  for (let waited = 0; ; waited += AGAIN_MS) {
    if (await take(path)) return () => rm(path, { force: true });
    const holder = Number(await readFile(path, "utf8").catch(() => ""));
    // An empty file is one that is just being written, or whose writer died before it had written its number.
    if (holder > 0 ? !isRunning(holder) : await isOld(path)) await free(path, holder);
    else if (waited >= longestMs)
      throw new Error(`另一个收入（进程 ${holder}）正在写 corpus/，等了 ${longestMs / 1000} 秒还没有结束：请稍后再试`);
    else await wait(AGAIN_MS);
  }
}

/** Whether the file was not there and is now. A disk that is full takes the file and not the number: then neither stays. */
async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, "", { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    await writeFile(path, String(process.pid));
    return true;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Moved aside first, which only one of two can do; what was moved is looked at once more, in case a third has locked meanwhile. */
async function free(path: string, holder: number): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
    const moved = Number(await readFile(aside, "utf8"));
    if (moved !== holder) await rename(aside, path);
    else await rm(aside, { force: true });
  } catch {
    // Another was quicker.
  }
}

/** The number is written at once, so that what is still empty after this is nobody's. */
const WRITTEN_WITHIN_MS = 3000;
async function isOld(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  return info !== null && Date.now() - info.mtimeMs > WRITTEN_WITHIN_MS;
}
