// Links in Workers KV are bounded as they are in SQLite: the oldest go, whatever else is kept stays.
import { expect, it } from "vitest";
import { toBase64url } from "../../src/http/base64url.ts";
import { boundedLinks } from "../../src/http/bounded.ts";
import type { KeyValue } from "../../src/http/records.ts";

/** As Workers KV lists: keys in order, so many at once, with what was said of them. */
function kv() {
  const held = new Map<string, { value: string; metadata: unknown }>();
  let lists = 0;
  const store: KeyValue = {
    get: async (key) => JSON.parse(held.get(key)?.value ?? "null"),
    async put(key, value, { metadata }) {
      held.set(key, { value, metadata });
    },
    async delete(key) {
      held.delete(key);
    },
    async list({ prefix, limit, cursor }) {
      lists++;
      const names = [...held.keys()].filter((name) => name.startsWith(prefix)).sort();
      const from = cursor ? names.indexOf(cursor) : 0;
      const next = names[from + limit];
      return {
        keys: names.slice(from, from + limit).map((name) => ({ name, metadata: held.get(name)?.metadata })),
        ...(next ? { cursor: next } : {}),
      };
    },
  };
  return { store, held, lists: () => lists };
}
/** An id like those of answers: the same number has the same id. */
const idOf = (n: number): string =>
  toBase64url(Uint8Array.from({ length: 9 }, (_, i) => (Math.imul(n + 1, 2654435761 + 97 * i) >>> 13) & 255));
const atOf = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();

async function filled(mostLinks: number, count: number) {
  const { store, held, lists } = kv();
  const work: Promise<unknown>[] = [];
  const bounded = boundedLinks(store, mostLinks, (each) => work.push(each));
  await bounded.put("secret", '"s"', {});
  for (let n = 0; n < count; n++) {
    await bounded.put(`link:${idOf(n)}`, JSON.stringify({ id: idOf(n), at: atOf(n) }), {});
    await Promise.all(work.splice(0));
  }
  const links = [...held.keys()].filter((key) => key.startsWith("link:"));
  return { links, held, lists: lists() };
}

it("keeps the newest", async () => {
  const { links, held, lists } = await filled(100, 1000);
  expect(links.length).toBeLessThanOrEqual(120);
  expect(links.length).toBeGreaterThanOrEqual(100);
  for (let n = 900; n < 1000; n++) expect(links).toContain(`link:${idOf(n)}`);
  expect(held.has("secret")).toBe(true);
  expect(lists).toBeLessThanOrEqual(1000 / 20 + 1);
});

it("sweeps large numbers by shares, which together keep within the bound", async () => {
  const { links } = await filled(3_000, 9_000);
  expect(links.length).toBeGreaterThan(2_500);
  expect(links.length).toBeLessThan(4_500);
});

it("answers all the same when it cannot sweep", async () => {
  const { store, held } = kv();
  const work: Promise<unknown>[] = [];
  const bounded = boundedLinks({ ...store, list: () => Promise.reject(new Error("limit")) }, 1, (each) => work.push(each));
  await bounded.put(`link:${idOf(1)}`, JSON.stringify({ at: atOf(1) }), {});
  await Promise.all(work);
  expect(held.has(`link:${idOf(1)}`)).toBe(true);
});
