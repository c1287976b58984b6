// The file that what is kept stands in: read back as written, until it expires.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type FileKeyValue, fileKeyValue } from "../../src/node/key-value.ts";

let directory = "";
let kept: FileKeyValue;
let now = 1_000_000;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "kept-"));
  kept = fileKeyValue(join(directory, "records.sqlite"), () => now);
});
afterEach(async () => {
  kept.close();
  await rm(directory, { recursive: true });
});

it("gives back what was put, the last time it was", async () => {
  await kept.put("a:1", '{"n":1}', {});
  await kept.put("a:1", '{"n":2}', {});
  expect(await kept.get("a:1", "json")).toEqual({ n: 2 });
  expect(await kept.get("a:2", "json")).toBeNull();
});

it("forgets what has expired, at a time or after one", async () => {
  await kept.put("a:1", "1", { expiration: now / 1000 + 10 });
  await kept.put("a:2", "2", { expirationTtl: 20 });
  now += 15_000;
  expect(await kept.get("a:1", "json")).toBeNull();
  expect(await kept.get("a:2", "json")).toBe(2);
  expect(await kept.list({ prefix: "a:", limit: 10 })).toEqual({ keys: [{ name: "a:2" }] });
});

it("lists what begins so, and no more than asked", async () => {
  for (const key of ["a:1", "a:2", "a:3", "ab", "b:1"]) await kept.put(key, "0", {});
  expect((await kept.list({ prefix: "a:", limit: 2 })).keys.map(({ name }) => name)).toEqual(["a:1", "a:2"]);
  expect((await kept.list({ prefix: "a:", limit: 9 })).keys).toHaveLength(3);
});

it("forgets what is deleted, and holds the rest through a restart", async () => {
  await kept.put("a:1", "1", {});
  await kept.put("a:2", "2", {});
  await kept.delete("a:1");
  kept.close();
  kept = fileKeyValue(join(directory, "records.sqlite"), () => now);
  expect(await kept.get("a:1", "json")).toBeNull();
  expect(await kept.get("a:2", "json")).toBe(2);
});
