// One file for all measurements, and the comparison with what it held (test/bench/results.ts).
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { busy, changeOf, compared } from "./results.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const time = (cpuMs: number) => ({ medianMs: cpuMs, p99Ms: cpuMs, spreadMs: 0.1, cpuMs });
const told = async (...runs: [Parameters<typeof compared>[0], number][]): Promise<string> => {
  const lines: string[] = [];
  for (const [found, load] of runs) await compared(found, (line) => lines.push(line), join(folder, "bench.json"), load);
  return lines.join("\n");
};

test("a first run is kept and compared with nothing", async () => {
  expect(await told([{ search: time(2) }, 0.1])).toBe("");
  expect(JSON.parse(await readFile(join(folder, "bench.json"), "utf8"))).toEqual({ search: { ...time(2), load: 0.1 } });
});
test("a later one says what is faster, and keeps what others measured", async () => {
  const text = await told([{ search: time(2), http: time(1) }, 0.1], [{ search: time(1) }, 0.1]);
  expect(text).toContain("快 2.0 倍");
  expect(text).not.toContain("（忙）");
  expect(Object.keys(JSON.parse(await readFile(join(folder, "bench.json"), "utf8")))).toEqual(["search", "http"]);
});
test("a busy machine is told of, then and now", async () =>
  expect(await told([{ search: time(2) }, 3], [{ search: time(2) }, 0.1])).toContain("相当（忙）"));
test("shares are better when they are more, megabytes when they are less", async () => {
  const share = (value: number) => ({ value, unit: "%", better: "more" }) as const;
  const size = (value: number) => ({ value, unit: "MB", better: "less" }) as const;
  expect(await told([{ hit: share(96.5), heap: size(20) }, 0], [{ hit: share(97), heap: size(22) }, 0])).toMatch(/好 0\.5[\s\S]*差 2\.0/);
});
test("what differs by less than a tenth is noise", () =>
  expect([changeOf(10, 10.5), changeOf(10, 20), changeOf(0, 1)]).toEqual(["相当", "慢 2.0 倍", "相当"]));
test("a load of more than the processors do is said", () => {
  expect(busy(1, 2)).toBeNull();
  expect(busy(3, 2)).toContain("机器正忙");
});
