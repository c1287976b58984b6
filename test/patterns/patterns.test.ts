// No regular expression that a stranger's text comes to takes more than its share of time: recheck looks for a text that would make it, and whatever
// it finds is tried on this engine at four times the length of the longest text that is taken.
import vm from "node:vm";
import { check, type VulnerableDiagnostics } from "recheck";
import { expect, it } from "vitest";
import { MAX_CHECK_TEXT } from "../../src/contract.ts";
import { type Pattern, patterns } from "./collect.ts";

const all = await patterns();
/** Without a repetition of no fixed end nothing can be tried over and over. */
const repeats = ({ source }: Pattern): boolean => /[*+]|\{\d*,\d*\}/.test(source);
const TIMEOUT_MS = 60_000;

const LENGTH = 4 * MAX_CHECK_TEXT;
/** A linear pattern takes a hundredth of this, one that grows with the square many times as much. */
const MOST_MS = 100;

/** The text that recheck thinks will do it, pumped to a length. */
function pumped({ pumps, suffix }: VulnerableDiagnostics["attack"], length: number): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const times = Math.ceil((length - fixed) / pumps.reduce((sum, { pump }) => sum + pump.length, 0));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
}

/** Whether this engine gets through such a text in time of its own, however busy the machine is; one that would take for ever is stopped. */
function endures({ source, flags }: Pattern, attack: VulnerableDiagnostics["attack"]): boolean {
  const text = pumped(attack, LENGTH);
  const code =
    "const pattern = new RegExp(source, flags); const global = flags.includes('g'); global ? [...text.matchAll(pattern)] : pattern.exec(text);";
  for (let tried = 0; tried < TRIES; tried++) {
    const before = process.threadCpuUsage();
    try {
      vm.runInNewContext(code, { source, flags, text }, { timeout: STOPPED_AFTER * MOST_MS });
    } catch {
      return false;
    }
    const { user, system } = process.threadCpuUsage(before);
    if ((user + system) / 1000 <= MOST_MS) return true;
  }
  return false;
}
const TRIES = 3;
const STOPPED_AFTER = 50;

it("finds every pattern to be linear", { timeout: 600_000 }, async () => {
  expect(all.length).toBeGreaterThan(1000);
  const waiting = all.filter(repeats);
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      // Where a match stands (d) changes nothing of how it is looked for, and is not known there.
      const verdict = await check(next.source, next.flags.replace("d", ""), { timeout: TIMEOUT_MS });
      if (verdict.status === "safe" || (verdict.status === "vulnerable" && endures(next, verdict.attack))) continue;
      found.push(`${next.file}: ${verdict.status} ${verdict.status === "vulnerable" ? verdict.complexity.summary : ""} /${next.source}/`);
    }
  };
  await Promise.all([work(), work()]);
  expect(found).toEqual([]);
});

it("knows a bad one when it sees it", async () => {
  for (const source of ["(?:a|a)*$", "[。.]+$", "\\d+x"]) {
    const verdict = await check(source, "g", { timeout: TIMEOUT_MS });
    expect(verdict.status === "vulnerable" && endures({ file: "", source, flags: "g" }, verdict.attack), source).toBe(false);
  }
});
