// Paths -> drafts, read in a thread: a file that takes too long or too much memory is given up, and the next one gets a fresh one.
import { Worker } from "node:worker_threads";
import { err } from "../../result.ts";
import type { Read } from "./worker.ts";

/** A file to read. `file` is the name it came with; `bytes` where it came over the network and lies nowhere; `refused` why nothing came. */
export type Input = { path: string; file: string; bytes?: Uint8Array; source?: string; refused?: string };
export type ReaderResult = Read;
export type Limits = { timeoutMs: number; memoryMb: number };
/** Far beyond any report: the largest take a second and a tenth of the memory. */
const LIMITS: Limits = { timeoutMs: 20_000, memoryMb: 1000 };

/** Sources are run as they are, the package's program as JavaScript. */
const EXTENSION = import.meta.url.slice(import.meta.url.lastIndexOf("."));
const WATCH_MS = 100;
const MB = 1024 * 1024;

/**
 * Reads files in order, one at a time, so that what a file uses up is its own doing and memory does not grow with their number. The next
 * one is read while the caller is busy with the last.
 */
export async function* readAll(inputs: readonly Input[], limits: Limits = LIMITS): AsyncGenerator<{ input: Input; reading: ReaderResult }> {
  const thread = new Thread(limits);
  try {
    let next = inputs[0] === undefined ? null : thread.read(inputs[0]);
    for (const [i, input] of inputs.entries()) {
      const reading = await (next as Promise<ReaderResult>);
      const following = inputs[i + 1];
      next = following === undefined ? null : thread.read(following);
      yield { input, reading };
    }
  } finally {
    await thread.close();
  }
}

/** A thread that is replaced when it had to be stopped. */
class Thread {
  readonly #limits: Limits;
  #worker: Worker | null = null;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  read(input: Input): Promise<ReaderResult> {
    this.#worker ??= new Worker(new URL(`./worker${EXTENSION}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memoryMb },
    });
    const worker = this.#worker;
    const before = process.memoryUsage().rss;
    return new Promise((resolve) => {
      const done = (reading: ReaderResult) => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.off("message", done).off("error", failed).off("exit", failed);
        resolve(reading);
      };
      const stop = (detail: string) => {
        done({ draft: err({ tag: "rejected", detail }), bytes: new Uint8Array() });
        // A thread that fails while it is being stopped has nothing more to say.
        worker.on("error", () => {});
        this.#worker = null;
        void worker.terminate();
      };
      const failed = () => stop("读取时出错：文件的结构超出读取程序的承受范围");
      const timer = setTimeout(() => stop(`读取超过 ${this.#limits.timeoutMs / 1000} 秒，已放弃`), this.#limits.timeoutMs);
      const watch = setInterval(() => {
        if (process.memoryUsage().rss - before > this.#limits.memoryMb * MB) stop(`读取用去的内存超过 ${this.#limits.memoryMb} MB，已放弃`);
      }, WATCH_MS);
      worker.on("message", done).on("error", failed).on("exit", failed);
      worker.postMessage(input);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }
}
