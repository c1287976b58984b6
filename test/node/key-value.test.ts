// The file that what is kept stands in: read back as written, until it expires.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
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

it("keeps so many links and no more, the newest", async () => {
  kept.close();
  kept = fileKeyValue(join(directory, "records.sqlite"), () => now, 50);
  const at = (n: number) => new Date(n * 1000).toISOString();
  for (let n = 0; n < 301; n++) await kept.put(`link:${n}`, JSON.stringify({ at: at(n) }), {});
  await kept.put("feedback:1:c", "{}", {});
  const { keys } = await kept.list({ prefix: "link:", limit: 1_000 });
  expect(keys).toHaveLength(50);
  expect(await kept.get("link:300", "json")).toEqual({ at: at(300) });
  expect(await kept.get("link:0", "json")).toBeNull();
  expect(await kept.get("feedback:1:c", "json")).toEqual({});
});

it("gives back the record of requests from a moment on, and forgets it in time", () => {
  kept.record("2026-11-20T00:00:00.000Z", "old", 30);
  kept.record("2026-11-27T00:00:00.000Z", "new", 30);
  expect([...kept.recorded("2026-11-01")]).toEqual(["old", "new"]);
  expect([...kept.recorded("2026-11-21")]).toEqual(["new"]);
  now = Date.parse("2026-12-25T00:00:00Z");
  for (let n = 0; n < 100; n++) kept.record("2026-12-25T00:00:00.000Z", "later", 30);
  expect([...kept.recorded("2026-11-01")].filter((line) => line !== "later")).toEqual(["new"]);
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

it("forgets the request of an answer, and no other", async () => {
  const at = "2026-11-27T00:00:00.000Z";
  const line = (id: string): string => JSON.stringify({ at, answers: [{ id, question: "甲" }] });
  for (const id of ["abc", "abcd"]) kept.record(at, line(id), 30);
  await kept.forget?.("abc");
  expect([...kept.recorded("2026")]).toEqual([line("abcd")]);
});

it("forgets all of readers, and keeps what is its own", async () => {
  for (const key of ["link:a", "feedback:a:c", "secret"]) await kept.put(key, "1", {});
  kept.record("2026-11-27T00:00:00.000Z", "line", 30);
  kept.empty();
  expect((await kept.list({ prefix: "", limit: 9 })).keys.map(({ name }) => name)).toEqual(["secret"]);
  expect([...kept.recorded("2026")]).toEqual([]);
});

it("says once that requests cannot be recorded, and once that they can again", async () => {
  const said: string[] = [];
  const path = join(directory, "held.sqlite");
  const held = fileKeyValue(
    path,
    () => now,
    10,
    (line) => said.push(line),
  );
  const other = new DatabaseSync(path);
  other.exec("BEGIN EXCLUSIVE");
  for (const line of ["one", "two"]) held.record("2026-11-27T00:00:00.000Z", line, 30);
  other.exec("ROLLBACK");
  held.record("2026-11-27T00:00:00.000Z", "three", 30);
  expect(said).toEqual(["请求记不下来，照常作答：数据文件正被别的程序占用", "请求又能记下来了；有 2 个没有记下"]);
  expect([...held.recorded("2026-11-01")]).toEqual(["three"]);
  other.close();
  held.close();
});
