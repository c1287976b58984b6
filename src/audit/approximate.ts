// An approximate number -> the values it may stand for: 800余 is 800 to 899, 约78% a little to either side. No I/O. No clock.
import type { Statement } from "../report/report.ts";
import type { Range } from "../zh/amounts.ts";
import { boundWords } from "../zh/bounds.ts";
import { POWERS } from "../zh/digits.ts";

const AT_LEAST = new RegExp(boundWords("prose", null, "over", "at_least"));
const AT_MOST = new RegExp(boundWords("prose", "before", "at_most"));
const BELOW = new RegExp(boundWords("prose", null, "near", "under"));
const MARGIN = 0.05;

/** Place value of the last digit that is not zero: 3800 → 100, 2.5 → 0.1. What 余 leaves open is less than one of it. */
function step(value: number): number {
  if (value === 0) return 1;
  const [digits = "", fraction = ""] = String(value).split(".");
  if (fraction) return 10 ** -fraction.length;
  return 10 ** (digits.length - digits.replace(/0+$/, "").length);
}

/** [least, most] that the words allow; both the value itself when it is exact. */
export function rangeOf({ value, text, approximate }: Pick<Statement, "value" | "text" | "approximate">): Range {
  if (!approximate) return [value, value];
  if (AT_MOST.test(text)) return [0, value];
  if (AT_LEAST.test(text)) return [value, value + step(value)];
  if (BELOW.test(text)) return [Math.max(0, value - Math.max(step(value), value * MARGIN)), value];
  const slack = Math.max(step(value) / 2, value * MARGIN);
  return [value - slack, value + slack];
}

const SPELLED = /\d[十百千万亿]+零?\d(?<last>[十百千]?)(?![\d.十百千万亿])/;

/** What one of the last digit written is worth: 9.6万件 is written to the thousand, 611.13万元 to the hundredth of its unit, 38件 to the one. */
function lastDigit({ value, text }: Pick<Statement, "value" | "text">): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  if (!digits) return 1;
  // 3十9 and 4千7百: a numeral spelled out is told to the last of its places, and what is less than a hundred one by one.
  const spelled = SPELLED.exec(text)?.groups;
  if (spelled) {
    const least = POWERS[spelled.last ?? ""] ?? 0;
    return least >= 2 ? 10 ** least : 1;
  }
  const scale = value / Number(digits[0].replaceAll(",", ""));
  const power = Number.isFinite(scale) && scale > 1 ? Math.round(Math.log10(scale)) : 0;
  return Number(`1e${power - (digits[1]?.length ?? 0)}`);
}

/**
 * Whether the exact number, in the statement's unit, rounds to what is written; in 万 or 亿 it may also be cut off there: 96083 is 9.6万件,
 * and 611.1281 is 611.13万元. What is counted one by one and written out is exact.
 */
export function roundsTo(exact: number, said: Pick<Statement, "value" | "text">): boolean {
  const unit = lastDigit(said);
  const over = exact - said.value;
  return Math.abs(over) <= unit / 2 + unit * 1e-9 || (unit > 1 && over > 0 && over < unit);
}

export const fits = (said: Pick<Statement, "value" | "text" | "approximate">, actual: number): boolean => {
  const [least, most] = rangeOf(said);
  return actual >= least && actual <= most;
};
