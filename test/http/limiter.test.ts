// A bucket a caller: so much at once, flowing back in a minute, the costly dearer.
import { expect, it } from "vitest";
import { byUnits, memoryLimiter } from "../../src/http/limiter.ts";

it("lets so much through in a minute, and more as time passes", async () => {
  let now = 0;
  const { limit } = memoryLimiter(60, () => now);
  const take = async (cost = 1, key = "a") => (await limit({ key, cost })).success;
  for (let n = 0; n < 60; n++) expect(await take()).toBe(true);
  expect(await take()).toBe(false);
  expect(await take(1, "b")).toBe(true);
  now += 3_000;
  expect([await take(), await take(), await take(), await take()]).toEqual([true, true, true, false]);
  now += 60_000;
  expect(await take(60)).toBe(true);
  expect(await take()).toBe(false);
});

it("takes a full bucket for what costs more than one holds", async () => {
  const { limit } = memoryLimiter(4, () => 0);
  expect((await limit({ key: "a", cost: 5 })).success).toBe(true);
  expect((await limit({ key: "a", cost: 1 })).success).toBe(false);
});

it("gives nothing for a clock that was put back", async () => {
  let now = 100_000;
  const { limit } = memoryLimiter(1, () => now);
  expect((await limit({ key: "a" })).success).toBe(true);
  now = 0;
  expect((await limit({ key: "a" })).success).toBe(false);
});

it("keeps to a caller's own limit", async () => {
  const { limit } = memoryLimiter(1, () => 0);
  const asked = Array.from({ length: 4 }, () => limit({ key: "key:portal", perMinute: 3 }));
  expect((await Promise.all(asked)).map(({ success }) => success)).toEqual([true, true, true, false]);
});

it("counts unit by unit where only units can be counted", async () => {
  let left = 4;
  const { limit } = byUnits({ limit: async () => ({ success: left-- > 0 }) });
  expect([await limit({ key: "a", cost: 3 }), await limit({ key: "a", cost: 3 })]).toEqual([{ success: true }, { success: false }]);
});
