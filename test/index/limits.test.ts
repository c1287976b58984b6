// What a corpus costs grows with its texts and passages; beyond the bound the build says so, and where to go.
import { describe, expect, test } from "vitest";
import { CLOUDFLARE, costOf, OWN_MACHINE, tooLarge } from "../../src/index/limits.ts";

const MB = 1024 * 1024;
const none = { corpus: "\n", search: { length: 0 } };

describe("the cost of a corpus", () => {
  test.each([
    ["two bytes for each unit of its text", { ...none, corpus: `\n${"年".repeat(1000)}` }, 0, 2000],
    ["more for what is opened of it at once", { ...none, corpus: `${"年".repeat(1000)}\n` }, 0, 6000],
    ["so, too, for the values that begin a report's line", { ...none, corpus: `\n${"年".repeat(1000)}\t` }, 0, 6002],
    ["a byte for each of its index", { ...none, search: { length: 1000 } }, 0, 1000],
    ["something for each passage", none, 10, 80],
  ])("is %s", (_, built, passages, bytes) => {
    expect(costOf(built, { passages }).heap - costOf(none, { passages: 0 }).heap).toBe(bytes);
  });

  test("in time grows with what is opened at once and with the passages, not with the texts", () => {
    const base = costOf(none, { passages: 100 }).loadMs;
    expect(costOf({ corpus: `\n${"年".repeat(MB)}`, search: { length: MB } }, { passages: 100 }).loadMs).toBe(base);
    expect(costOf({ ...none, corpus: `${"年".repeat(1000)}\n` }, { passages: 100 }).loadMs).toBeGreaterThan(base);
    expect(costOf(none, { passages: 200 }).loadMs).toBeGreaterThan(base);
  });
});

describe("a corpus is refused", () => {
  test("by Cloudflare long before it is by a machine of one's own", () => {
    const corpus = `\n${"年".repeat(CLOUDFLARE.heapBytes)}`;
    expect(tooLarge({ ...none, corpus }, { reports: 1000, passages: 0 }, OWN_MACHINE)).toBeNull();
    expect(tooLarge({ ...none, corpus: corpus.repeat(6) }, { reports: 6000, passages: 0 }, OWN_MACHINE)).toMatch(
      /^6000 份.*本机的内置索引最多 480 MB/,
    );
  });
  test("when it takes too much memory", () => {
    const corpus = `\n${"年".repeat(CLOUDFLARE.heapBytes)}`;
    expect(tooLarge({ ...none, corpus }, { reports: 1000, passages: 0 }, CLOUDFLARE)).toMatch(
      /^1000 份报告要占 100 MB 内存，Cloudflare 上的内置索引最多 48 MB（约 479 份）。\n.*--to d1/,
    );
    expect(tooLarge({ ...none, corpus: corpus.slice(0, corpus.length / 3) }, { reports: 300, passages: 0 }, CLOUDFLARE)).toBeNull();
  });

  test("when it takes too long to load", () => {
    expect(tooLarge(none, { reports: 3000, passages: 1_050_000 }, CLOUDFLARE)).toMatch(
      new RegExp(`^3000 份报告要载入 210 毫秒，Cloudflare 上的内置索引最多 ${CLOUDFLARE.loadMs} 毫秒（约 2857 份）。\n`),
    );
  });
});
