// How much the built-in store may hold, reckoned from what is built; what is larger lives in D1. No I/O. No clock.

/** What the corpus and its index may take of an isolate's memory. An isolate has 128 MB, for the program, the requests and these. */
export const MOST_HEAP_BYTES = 48 * 1024 * 1024;
/** How long the first question about prose in an isolate may wait for the index. */
export const MOST_LOAD_MS = 200;

// What MiniSearch takes, as measured on varied and on alike reports: maps for each term, an entry for each passage that has it.
const BYTES_PER_TERM = 700;
const BYTES_PER_ENTRY = 40;
const MS_PER_TERM = 0.007;
const MS_PER_ENTRY = 0.000_15;

/** `heap` in bytes, `loadMs` on the machine that was measured. */
export type Cost = { heap: number; loadMs: number };

export function costOf({ corpus, search }: { corpus: string; search: string }): Cost {
  // In MiniSearch's JSON only a term has `,{"` behind it, and every entry of its maps has one colon: terms hold neither.
  const terms = count(search, ',{"');
  const entries = count(search, ":");
  return {
    // A text with Han characters takes two bytes for each of its UTF-16 units; the index is ASCII and takes one.
    heap: 2 * corpus.length + search.length + BYTES_PER_TERM * terms + BYTES_PER_ENTRY * entries,
    loadMs: MS_PER_TERM * terms + MS_PER_ENTRY * entries,
  };
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}

/** Why a corpus cannot be built in, with the way out; null when it can. */
export function tooLarge(built: { corpus: string; search: string }, reports: number): string | null {
  const { heap, loadMs } = costOf(built);
  const [byHeap, byTime] = [heap / MOST_HEAP_BYTES, loadMs / MOST_LOAD_MS];
  if (byHeap <= 1 && byTime <= 1) return null;
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  const fit = `（约 ${Math.floor(reports / Math.max(byHeap, byTime))} 份）`;
  return [
    byHeap >= byTime
      ? `${reports} 份报告要占 ${megabytes(heap)} 内存，内置索引最多 ${megabytes(MOST_HEAP_BYTES)}${fit}。`
      : `${reports} 份报告的索引要载入 ${Math.round(loadMs)} 毫秒，内置索引最多 ${MOST_LOAD_MS} 毫秒${fit}。`,
    "更多的报告请放进 Cloudflare D1：npm run ingest -- --to d1 corpus，再用 npm start -- --store d1 启动；见 README“规模”一节。",
  ].join("\n");
}
