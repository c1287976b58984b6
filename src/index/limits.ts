// How much the built-in store may hold, as measured in workerd (npm run bench -- limits); what is larger lives in D1. No I/O. No clock.

/** What the texts may take of an isolate's memory. An isolate has 128 MB, for the program, the requests and these. */
export const MOST_HEAP_BYTES = 48 * 1024 * 1024;

/** A text with Han characters takes two bytes for each of its UTF-16 units; the search index is ASCII and takes one. */
export const heapOf = (built: { corpus: string; search: string }): number => 2 * built.corpus.length + built.search.length;

/** Why a corpus cannot be built in, with the way out; null when it can. */
export function tooLarge(built: { corpus: string; search: string }, reports: number): string | null {
  const heap = heapOf(built);
  if (heap <= MOST_HEAP_BYTES) return null;
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  return [
    `${reports} 份报告要占 ${megabytes(heap)} 内存，内置索引最多 ${megabytes(MOST_HEAP_BYTES)}（约 ${Math.floor((reports * MOST_HEAP_BYTES) / heap)} 份）。`,
    "更多的报告请放进 Cloudflare D1：npm run ingest -- --to d1 corpus，再用 npm start -- --store d1 启动；见 README“规模”一节。",
  ].join("\n");
}
