// `corpus/` changed -> the corpus file made anew by a process of its own. One at a time; what it says goes to the log. Node only.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const EXTENSION = import.meta.url.slice(import.meta.url.lastIndexOf("."));
const MAKER = fileURLToPath(new URL(`../build/corpus-file${EXTENSION}`, import.meta.url));
const MOST_SAID = 1024 * 1024;

type Rebuilt = { ok: boolean; said: string };

/** Never rejects: what went wrong is in `said`, in the maker's own sentences. */
export const rebuild = (dataDir: string): Promise<Rebuilt> =>
  new Promise((resolve) => {
    execFile(process.execPath, [MAKER, dataDir], { maxBuffer: MOST_SAID }, (error, stdout, stderr) =>
      resolve({
        ok: error === null,
        said:
          [stdout, stderr]
            .map((text) => text.trim())
            .filter(Boolean)
            .join("\n") ||
          (error?.message ?? ""),
      }),
    );
  });
