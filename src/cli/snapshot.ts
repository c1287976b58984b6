// Built files -> the same under a folder of this process's own, which a later build does not change. Node only.
import { copyFile, link, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isRunning } from "./running.ts";

const OWN = /^serving-(\d+)-\d+$/;
let made = 0;

/**
 * Files of `directory`, linked rather than copied where the disk can: a build puts new files in the place of old ones and never writes into them.
 * Sweeps what processes that were killed have left. Errors: those of the file system.
 */
export async function snapshot(directory: string, files: readonly string[]): Promise<{ directory: string; remove: () => Promise<void> }> {
  for (const name of await readdir(directory)) {
    const pid = Number(OWN.exec(name)?.[1]);
    if (pid && !isRunning(pid)) await rm(join(directory, name), { recursive: true, force: true });
  }
  const own = join(directory, `serving-${process.pid}-${made++}`);
  await rm(own, { recursive: true, force: true });
  await mkdir(own);
  for (const file of files)
    await link(join(directory, file), join(own, file)).catch(() => copyFile(join(directory, file), join(own, file)));
  return { directory: own, remove: () => rm(own, { recursive: true, force: true }) };
}
