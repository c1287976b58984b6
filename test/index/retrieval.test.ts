// How often the passage that answers a question comes first, over questions written for this: not below what was reached once.
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openLocal } from "../../src/cli/local.ts";
import { ENGINES } from "../bench/engines.ts";
import { farFound } from "../bench/far.ts";
import { qualityOf, readQuestions, writtenQuestions } from "../bench/retrieval.ts";

describe("written questions", () => {
  test.each([
    ["simplified", 0.963],
    ["traditional", 0.905],
  ] as const)(
    "in %s text find their passage first in at least %f of the cases, in either store, and before any other engine's",
    async (script, least) => {
      const { passages, questions } = await writtenQuestions(script);
      const firsts = new Map<string, number>();
      for (const { name, open } of ENGINES) firsts.set(name, (await qualityOf(await open(passages), questions)).first);
      const [builtIn = 0, d1 = 0, ...others] = firsts.values();
      expect(builtIn).toBeGreaterThanOrEqual(least);
      expect(d1).toBe(builtIn);
      expect(Math.max(...others)).toBeLessThan(builtIn);
    },
    60_000,
  );
});

test("questions in other words than their passage's find it first in their report as often as they did once", async () => {
  const { count, first, five } = await farFound((await openLocal()).store, "far", false);
  expect(count).toBe(129);
  expect(first).toBeGreaterThanOrEqual(0.49);
  expect(five).toBeGreaterThanOrEqual(0.57);
});

test("a file of questions is refused with the line that is none", async () => {
  const readme = fileURLToPath(new URL("../retrieval/README.md", import.meta.url));
  await expect(readQuestions(readme)).rejects.toThrow(`${readme}:1：应为`);
});
