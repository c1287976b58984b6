// Whether a file is the one that was started, rather than brought in by another. Node only.
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** `address` is the file's `import.meta.url`, which has no links in it: a folder that is one (`/opt/nianbao`) is followed on both sides. */
export function isMain(address: string, started = process.argv[1]): boolean {
  if (started === undefined) return false;
  try {
    return realpathSync(started) === realpathSync(fileURLToPath(address));
  } catch {
    return false;
  }
}
