// Paths -> drafts, read in threads: a file that takes too long or too much memory is given up, and the next one gets a fresh thread.
import { Worker } from "node:worker_threads";
import type { Draft } from "../../report/parse.ts";
import { err, type Rejection, type Result } from "../../result.ts";

export type Reading = Result<Draft, Rejection>;
export type Limits = { timeoutMs: number; memoryMb: number; threads: number };
/** Far beyond any report: the largest take a second. */
export const LIMITS: Limits = { timeoutMs: 30_000, memoryMb: 1500, threads: 2 };

const WATCH_MS = 200;
const MB = 1024 * 1024;

/** Reads files in order; at most `threads` at a time, so that memory does not grow with their number. */
export async function* readAll(paths: string[], limits: Limits = LIMITS): AsyncGenerator<{ path: string; reading: Reading }> {
  const threads = Array.from({ length: Math.max(1, Math.min(limits.threads, paths.length)) }, () => new Thread(limits));
  try {
    const pending: Promise<Reading>[] = [];
    const start = (i: number) => {
      const path = paths[i];
      const thread = threads[i % threads.length];
      if (path !== undefined && thread) pending[i] = thread.read(path);
    };
    for (let i = 0; i < threads.length; i++) start(i);
    for (const [i, path] of paths.entries()) {
      const reading = (await pending[i]) as Reading;
      delete pending[i];
      start(i + threads.length);
      yield { path, reading };
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

/** A thread that is replaced when it had to be stopped. */
class Thread {
  readonly #limits: Limits;
  #worker: Worker | null = null;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  read(path: string): Promise<Reading> {
    this.#worker ??= new Worker(new URL("./worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memoryMb },
    });
    const worker = this.#worker;
    const before = process.memoryUsage().rss;
    return new Promise((resolve) => {
      const done = (reading: Reading) => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.off("message", done).off("error", failed).off("exit", failed);
        resolve(reading);
      };
      const stop = (detail: string) => {
        done(err({ tag: "rejected", detail }));
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
      worker.postMessage(path);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }
}
