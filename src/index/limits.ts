// How much the built-in store may hold, reckoned from what is built; what is larger lives in D1. No I/O. No clock.

/** `heapBytes`: what the corpus and its index may take of memory. `loadMs`: how long the first question may wait for them. */
export type Bounds = { heapBytes: number; loadMs: number; where: string };
/** An isolate has 128 MB, for the program, the requests and these. */
export const CLOUDFLARE: Bounds = { heapBytes: 48 * 1024 * 1024, loadMs: 200, where: "Cloudflare 上的" };
/** A machine of one's own has no such bound; this is where a database becomes the better answer. */
export const OWN_MACHINE: Bounds = { heapBytes: 480 * 1024 * 1024, loadMs: 2000, where: "本机的" };

// Of what is opened besides the two, as measured on varied and on alike reports (npm run bench -- limits).
const BYTES_PER_PARSED_UNIT = 4;
const BYTES_PER_PASSAGE = 8;
/** Reports kept open, and what one request makes and drops. */
const BYTES_AT_WORK = 4 * 1024 * 1024;
const MS_PER_PARSED_UNIT = 0.000_03;
const MS_PER_PASSAGE = 0.0002;

/** `heap` in bytes, `loadMs` on the machine that was measured. */
type Cost = { heap: number; loadMs: number };
/** The corpus's text, and how many bytes its index has. */
type Texts = { corpus: string; search: { length: number } };
type Size = { reports: number; passages: number };

export function costOf({ corpus, search }: Texts, { passages }: Pick<Size, "passages">): Cost {
  const parsed = parsedOf(corpus);
  return {
    // A text with Han characters takes two bytes for each of its UTF-16 units; of the index bytes are counted.
    heap: 2 * corpus.length + search.length + BYTES_PER_PARSED_UNIT * parsed + BYTES_PER_PASSAGE * passages + BYTES_AT_WORK,
    loadMs: MS_PER_PARSED_UNIT * parsed + MS_PER_PASSAGE * passages,
  };
}

/** UTF-16 units of what a ranking of all has open: the head, and the cells' values, which begin each report's line. */
function parsedOf(corpus: string): number {
  const [head = "", ...lines] = corpus.split("\n");
  return lines.reduce((total, line) => total + Math.max(0, line.indexOf("\t")), head.length);
}

/** Why a corpus cannot be built in, with the way out; null when it can. */
export function tooLarge(built: Texts, size: Size, { heapBytes, loadMs: mostMs, where }: Bounds): string | null {
  const { heap, loadMs } = costOf(built, size);
  const [byHeap, byTime] = [heap / heapBytes, loadMs / mostMs];
  if (byHeap <= 1 && byTime <= 1) return null;
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
  const fit = `（约 ${Math.floor(size.reports / Math.max(byHeap, byTime))} 份）`;
  return [
    byHeap >= byTime
      ? `${size.reports} 份报告要占 ${megabytes(heap)} 内存，${where}内置索引最多 ${megabytes(heapBytes)}${fit}。`
      : `${size.reports} 份报告要载入 ${Math.round(loadMs)} 毫秒，${where}内置索引最多 ${mostMs} 毫秒${fit}。`,
    "更多的报告请放进 Cloudflare D1：npm run ingest -- --to d1，再用 npm start -- --store d1 启动；见 README“规模”一节。",
  ].join("\n");
}
