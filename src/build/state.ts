// Files and folders -> a text that changes whenever what is in them does. Node only.
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** Names and contents below a path, null where there is none. What only the operator says of the site, and what is being written, is no part of it. */
export async function stateOf(path: string): Promise<unknown> {
  const info = await stat(path).catch(() => null);
  if (!info) return null;
  if (!info.isDirectory()) return info.isFile() ? sha256(await readFile(path)) : "no file";
  const names = (await readdir(path)).filter((name) => name !== "site.json" && !name.startsWith(".")).sort();
  return Promise.all(names.map(async (each) => [each, await stateOf(join(path, each)).catch(() => "unreadable")]));
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Changes whenever the program does: its sources, and the packages it uses. */
export const programId = async (): Promise<string> =>
  sha256(JSON.stringify([await stateOf(join(ROOT, "src")), await stateOf(join(ROOT, "package-lock.json"))]));
