// DATA_DIR and corpus/ -> a fetch function over the newest corpus that is whole. A newer one takes over between two requests; a corpus that
// cannot be read, or a file that is damaged, leaves the last good one serving, and says so. Node only.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Connection } from "../http/caller.ts";
import type { Site } from "../site/site.ts";
import type { D1Source } from "../store/d1.ts";
import { identityOf, type OpenCorpus, openCorpus, retire } from "./corpus.ts";
import { CORPUS_FILE, RECORDS_FILE } from "./files.ts";
import type { FileKeyValue } from "./key-value.ts";
import { rebuild } from "./rebuild.ts";
import { corpusStamp, programOf } from "./stamp.ts";

type Fetch = (request: Request, connection: Connection) => Response | Promise<Response>;
type Timer = (ms: number, call: () => void) => () => void;

type ServingOptions = {
  dataDir: string;
  corpusDir: string;
  buildDir: string;
  speech: Pick<D1Source, "isPlace" | "language">;
  every: Timer;
  after: Timer;
  log: (line: string) => void;
  open: (corpus: OpenCorpus, keyValue: FileKeyValue) => Fetch;
  /** `site` is that of the start. */
  keyValue: (path: string, site: Site) => FileKeyValue;
  /** Makes the corpus file anew; told apart for tests. */
  make?: typeof rebuild;
};

export type Serving = {
  fetch: Fetch;
  /** Looks at corpus/ now rather than at the next turn; resolves when what is served is what lies there, or cannot be. */
  refresh(): Promise<void>;
  close(): Promise<void>;
};

/** corpus/ is looked at this often. A folder that is being changed is left until it has been the same twice. */
const LOOK_MS = 15_000;

/** Every so many looks a file that seems the same is read through: once an hour. */
const CHECKED_EVERY = 240;

/** Rejects when there is no good corpus file and none can be made. */
export async function serving(options: ServingOptions): Promise<Serving> {
  const { dataDir, corpusDir, buildDir, speech, every, after, log, open, make = rebuild } = options;
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, CORPUS_FILE);
  const program = await programOf(buildDir);
  let held = await openCorpus(file, speech).catch(() => null);
  if (!held) {
    log(`${file} 还没有，或者不是这个程序能用的：正在由 corpus/ 生成，份数多时要几十秒；这期间的请求回答“正在启动”。`);
    const made = await make(dataDir);
    if (!made.ok) throw new Error(made.said);
    if (made.said) log(made.said);
    held = await openCorpus(file, speech);
  }
  const keyValue = options.keyValue(join(dataDir, RECORDS_FILE), held.site);
  let corpus = held;
  let fetch = open(corpus, keyValue);

  /** What could not be read is not tried again until it has changed. */
  let failed = "";
  /** Nor is a file made anew again and again where it cannot be. */
  let damaged = false;
  let last = "";
  let looks = 1;
  let working: Promise<void> | undefined;

  async function takeOver(): Promise<void> {
    const next = await openCorpus(file, speech);
    damaged = false;
    if (next.identity === corpus.identity) return next.close();
    fetch = open(next, keyValue);
    retire(corpus, after);
    corpus = next;
    log(`报告已更新（${corpus.stamp.slice(0, 8)}）`);
  }

  async function look(now: boolean): Promise<void> {
    const stamp = (await corpusStamp(corpusDir, program)) ?? corpus.stamp;
    const settled = now || stamp === last;
    last = stamp;
    if (stamp !== corpus.stamp && settled && (now || stamp !== failed)) {
      const made = await make(dataDir);
      failed = made.ok ? "" : stamp;
      if (!made.ok) return log(`新的报告没有收进来，继续用原来的：\n${made.said}`);
      if (made.said) log(made.said);
    }
    // Another process may have put a newer file there.
    if (now || looks++ % CHECKED_EVERY === 0 || (await identityOf(file)) !== corpus.identity) await takeOver().catch(mend);
  }
  /** What a disk or a stranger damaged is made again from corpus/, once. */
  async function mend(error: Error): Promise<void> {
    if (damaged) return;
    const made = await make(dataDir);
    const taken =
      made.ok &&
      (await takeOver().then(
        () => true,
        () => false,
      ));
    damaged = !taken;
    log(`数据文件打不开，${taken ? "已由 corpus/ 重新生成" : "继续用原来的"}：${error.message}`);
  }
  /** What changed while a look was under way is looked at after it, when somebody asked for that. */
  let again = false;
  async function lookOver(now: boolean): Promise<void> {
    await look(now);
    while (again) {
      again = false;
      await look(true);
    }
  }
  const refresh = (now: boolean): Promise<void> => {
    if (working) again ||= now;
    working ??= lookOver(now).finally(() => {
      working = undefined;
    });
    return working;
  };

  // Served from the file that is there until a newer corpus has been read: nobody waits for that.
  after(0, () => void refresh(true));
  const quiet = every(LOOK_MS, () => void refresh(false));
  return {
    fetch: (request, connection) => fetch(request, connection),
    refresh: () => refresh(true),
    async close() {
      quiet();
      await working;
      corpus.close();
      keyValue.close();
    },
  };
}
