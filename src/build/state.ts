// Files and folders -> a text that changes whenever what is in them does. Node only.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/**
 * Names and contents below a path, null where there is none. What only the operator says of the site, and what is being written, is no part of it.
 * Read one after the other: many small files take a quarter of the time that promises do, and every start waits for this.
 */
export function stateOf(path: string): unknown {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return null;
  if (!info.isDirectory()) return info.isFile() ? sha256(readFileSync(path)) : "no file";
  const names = readdirSync(path).filter(
    (name) => name !== "site.json" && name !== "answers.json" && name !== "words.json" && !name.startsWith("."),
  );
  return names.sort().map((each) => [each, readable(join(path, each))]);
}

function readable(path: string): unknown {
  try {
    return stateOf(path);
  } catch {
    return "unreadable";
  }
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Changes whenever the program does: its sources, and the packages it uses. */
export const programId = (): string => sha256(JSON.stringify([stateOf(join(ROOT, "src")), stateOf(join(ROOT, "package-lock.json"))]));
