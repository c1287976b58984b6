// A directory of workerd's local state -> the file in which it keeps its one D1 database.
import { readdir } from "node:fs/promises";
import { join } from "node:path";

export async function fileIn(directory: string): Promise<string> {
  const folder = join(directory, "d1", "miniflare-D1DatabaseObject");
  const name = (await readdir(folder)).find((each) => /^[0-9a-f]{64}\.sqlite$/.test(each));
  if (!name) throw new Error(`no database in ${folder}`);
  return join(folder, name);
}
