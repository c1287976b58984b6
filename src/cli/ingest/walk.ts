// Paths as given -> files, folders walked: what in a folder has a report's extension, in the order of names.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const REPORT_FILE = /\.(?:txt|md|html?|mhtml?|mht|pdf|docx?|wps|rtf|ofd|xlsx?)$/i;
/** What a folder of reports holds beside them. */
const NO_REPORT = /^(?:readme|agencies|history|\.)/i;

/** A path that does not exist stays in the list: that it is missing is for the reader to say. */
export async function filesIn(paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    if (kind?.isDirectory()) found.push(...(await filesBelow(path)));
    else found.push(path);
  }
  return [...new Set(found)];
}

async function filesBelow(directory: string): Promise<string[]> {
  const found: string[] = [];
  // A folder that cannot be opened stays in the list: that is for the reader to say.
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => null);
  if (!entries) return [directory];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NO_REPORT.test(entry.name)) continue;
    const path = join(directory, entry.name);
    // Links are not followed: a folder that holds itself would have no end.
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.isFile() && REPORT_FILE.test(entry.name)) found.push(path);
  }
  return found;
}
