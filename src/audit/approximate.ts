// An approximate number -> the values it may stand for: 800余 is 800 to 899, 约78% a little to either side. No I/O. No clock.
import type { Statement } from "../report/report.ts";
import { boundWords } from "../zh/bounds.ts";

/** [least, most] that the words allow; both the value itself when it is exact. */
export type Range = readonly [number, number];

const AT_LEAST = new RegExp(boundWords("prose", null, "over", "at_least"));
const BELOW = new RegExp(boundWords("prose", null, "near", "under"));
const MARGIN = 0.05;

/** Place value of the last digit that is not zero: 3800 → 100, 2.5 → 0.1. What 余 leaves open is less than one of it. */
function step(value: number): number {
  if (value === 0) return 1;
  const [digits = "", fraction = ""] = String(value).split(".");
  if (fraction) return 10 ** -fraction.length;
  return 10 ** (digits.length - digits.replace(/0+$/, "").length);
}

export function rangeOf({ value, text, approximate }: Pick<Statement, "value" | "text" | "approximate">): Range {
  if (!approximate) return [value, value];
  if (AT_LEAST.test(text)) return [value, value + step(value)];
  if (BELOW.test(text)) return [Math.max(0, value - Math.max(step(value), value * MARGIN)), value];
  const slack = Math.max(step(value) / 2, value * MARGIN);
  return [value - slack, value + slack];
}

export const fits = (said: Pick<Statement, "value" | "text" | "approximate">, actual: number): boolean => {
  const [least, most] = rangeOf(said);
  return actual >= least && actual <= most;
};
