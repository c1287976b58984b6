// A picture as SVG -> the same as PNG, drawn by a process of its own, one picture after the other; the last few are kept. Node only.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Recent } from "../recent.ts";

const EXTENSION = import.meta.url.slice(import.meta.url.lastIndexOf("."));
/** A thread would leave what it has taken, some 30 MB, with the service. */
const DRAWING = fileURLToPath(new URL(`./png-drawing${EXTENSION}`, import.meta.url));
const MOST_BYTES = 16 * 1024 * 1024;
/** A card takes half a second of a core; on a machine that is busy with ten things, ten times that. */
const MOST_MS = 15_000;
/** Pictures that wait for the one being drawn. */
const MOST_WAITING = 8;
const MOST_KEPT = 32;

type Png = Uint8Array<ArrayBuffer>;

type Given = {
  /** The folder of packages, where the drawing program and its font lie. */
  modules: string;
  /** Calls back after so many milliseconds until the returned function is called. */
  after(ms: number, call: () => void): () => void;
  logError(error: unknown): void;
};

/** Resolves to null, never rejects, when too many wait or the picture cannot be drawn: the SVG is there still. */
export function pngDrawer({ modules, after, logError }: Given): (svg: string) => Promise<Png | null> {
  const kept = new Recent<Png>(MOST_KEPT);
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const draw = (svg: string): Promise<Png> =>
    new Promise((resolve, reject) => {
      const drawing = execFile(process.execPath, [DRAWING, modules], { encoding: "buffer", maxBuffer: MOST_BYTES }, (error, png) => {
        cancel();
        if (error) reject(error);
        else resolve(new Uint8Array(png));
      });
      const cancel = after(MOST_MS, () => void drawing.kill("SIGKILL"));
      // Of a process that has ended before it has read, `error` tells.
      drawing.stdin?.on("error", () => {});
      drawing.stdin?.end(svg);
    });

  return async (svg) => {
    const known = kept.get(svg);
    if (known) return known;
    if (waiting >= MOST_WAITING) return null;
    waiting += 1;
    const drawn = last.then(() => kept.get(svg) ?? draw(svg));
    last = drawn.catch(() => undefined);
    try {
      const png = await drawn;
      kept.set(svg, png);
      return png;
    } catch (error) {
      logError(error);
      return null;
    } finally {
      waiting -= 1;
    }
  };
}
