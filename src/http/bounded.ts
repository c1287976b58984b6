// Workers KV, which forgets nothing by itself -> the same with a bound on kept links: of a share of them the oldest go. No clock: a link says when it was made.
import type { KeyValue } from "./records.ts";

/** A listing costs as much as a write: not with every link. The first of a process counts, for most see few. */
const SWEPT_EVERY = 20;
/** KV lists so many at once. */
const PAGE = 1_000;
const MOST_PAGES = 4;
/** A request may make fifty calls where least is paid. */
const MOST_DELETED = 40;
/** Ids are of 64 characters, and as good as random (answer-id.ts): those that begin alike are an even share of all. */
const LETTERS = 64;
const LARGEST_SHARE = 2_000;

/** How many of an id's first characters tell a share that can be listed, and how many links it may hold. */
function shareOf(mostLinks: number): { letters: number; most: number } {
  for (let letters = 0, most = mostLinks; ; letters++, most /= LETTERS)
    if (most <= LARGEST_SHARE) return { letters, most: Math.ceil(most) };
}

/**
 * At most `mostLinks`, and some more until they are swept. `later` lets work go on behind an answer; where sweeping fails, the next one does it.
 */
export function boundedLinks(kv: KeyValue, mostLinks: number, later: (work: Promise<unknown>) => void): KeyValue {
  const { letters, most } = shareOf(mostLinks);
  let links = 0;
  async function sweep(prefix: string): Promise<void> {
    const found: { name: string; at: string }[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const listed = await kv.list({ prefix, limit: PAGE, ...(cursor ? { cursor } : {}) });
      for (const { name, metadata } of listed.keys) found.push({ name, at: (metadata as { at?: string } | null | undefined)?.at ?? "" });
      cursor = listed.cursor;
      if (!cursor) break;
    }
    const surplus = found
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .slice(0, Math.max(0, found.length - most))
      .slice(0, MOST_DELETED);
    await Promise.all(surplus.map(({ name }) => kv.delete(name)));
  }
  return {
    get: (key, type) => kv.get(key, type),
    delete: (key) => kv.delete(key),
    list: (options) => kv.list(options),
    async put(key, value, options) {
      if (!key.startsWith("link:")) return kv.put(key, value, options);
      await kv.put(key, value, { ...options, metadata: { at: (JSON.parse(value) as { at: string }).at } });
      if (links++ % SWEPT_EVERY === 0) later(sweep(key.slice(0, "link:".length + letters)).catch(() => {}));
    },
  };
}
