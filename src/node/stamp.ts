// corpus/ as it lies there -> a short text that changes whenever one of its files does, or the program that reads them. Node only.
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { SCHEMA } from "../store/d1/database.ts";

/** Names, sizes and dates (whole seconds, as archives keep them): read in milliseconds, however large the reports. Null: no such folder. */
export async function corpusStamp(directory: string, program: string): Promise<string | null> {
  const names = await readdir(directory).catch(() => null);
  if (!names) return null;
  const files = await Promise.all(
    names
      .filter((name) => !name.startsWith("."))
      .sort()
      .map(async (name) => {
        const info = await stat(join(directory, name)).catch(() => null);
        return info?.isFile() ? [name, info.size, Math.floor(info.mtimeMs / 1000)] : null;
      }),
  );
  return createHash("sha256")
    .update(JSON.stringify([SCHEMA, program, files]))
    .digest("hex")
    .slice(0, 32);
}

/** What the build says of the program in build/program.txt; "" before the first. */
export const programOf = (build: string): Promise<string> => readFile(join(build, "program.txt"), "utf8").catch(() => "");
