// Words for a share or a multiple (三成, 过半, 不到三分之一, 近三倍) -> where they stand and the values under which they are true. No I/O. No clock.
import type { Range } from "../audit/approximate.ts";
import { DIGITS } from "../zh/digits.ts";
import { readNumbers } from "../zh/numerals.ts";

/** `value` is in percent, or in times. [start, end) holds the words that bound it too; UTF-16 offsets. */
export type Amount = { value: number; range: Range; start: number; end: number };

const INFINITE = Number.POSITIVE_INFINITY;
/** Bounds before and after an amount. An open end leaves the amount itself out: 不到一半 is less than 50. */
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不超过|不高于|不多于|至多|顶多|最多)(?:占|达到?|是|为)?(?:了)?$/, "at_most"],
  [/(?:不到|不足|不满|不及|未到|未达到?|没到|没有达到|低于|少于|小于)(?:了)?$/, "under"],
  [/(?:不低于|不少于|至少|起码|达到了?)(?:占|达到?|有|是|为)?$/, "at_least"],
  [/(?:超过|超出|突破|高于|多于|大于|逾|超|过)(?:了)?$/, "over"],
  [/(?:将近|接近|近|快|差不多有?到?)(?:占|达到?|到)?(?:了)?$/, "near"],
  [/(?:大约|大概|大致|差不多|约|约莫)(?:占|为|是|有)?(?:了)?$/, "about"],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:以上|及以上|有余|往上)/, "at_least"],
  [/^(?:多|出头|强)(?!少)/, "little_over"],
  [/^(?:以下|以内)/, "at_most"],
  [/^(?:左右|上下)/, "about"],
];
type Bound = "under" | "over" | "at_least" | "at_most" | "near" | "about" | "little_over" | "plain";

/** `step`: what the words leave open to either side, when no bound is said. */
function rangeFor(value: number, step: number, bound: Bound): Range {
  const tiny = value * 1e-9;
  switch (bound) {
    case "under":
      return [-INFINITE, value - tiny];
    case "over":
      return [value + tiny, INFINITE];
    case "at_least":
      return [value, INFINITE];
    case "at_most":
      return [-INFINITE, value];
    case "near":
      return [value - step * 1.6, value];
    case "little_over":
      return [value, value + step * 2];
    case "about":
      return [value - step * 1.6, value + step * 1.6];
    case "plain":
      return [value - step, value + step];
  }
}

const DIGIT = Object.keys(DIGITS).join("");
const FRACTION = new RegExp(`(?<under>[${DIGIT}十\\d]{1,5})分之(?<over>[${DIGIT}十\\d]{1,5})`);
/** More or less than half, in one word. */
const HALVES: readonly (readonly [RegExp, Range])[] = [
  [/(?:超过|超|过)(?:了)?(?:一半|半数|半)|(?:一半|半数)以上|一多半|大半|多半|大多数?|绝大多数|绝大部分|大部分|多数/, [50 + 1e-7, INFINITE]],
  [/(?:不到|不足|不满|未过|没过|少于|低于)(?:一半|半数|半)|小半|少数|小部分/, [-INFINITE, 50 - 1e-7]],
];

const whole = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (readNumbers(text)[0]?.value ?? Number.NaN));

/** The first share that the text states, in percent; null when it states none. */
export function shareIn(text: string): Amount | null {
  for (const [pattern, range] of HALVES) {
    const match = pattern.exec(text);
    if (match) return { value: 50, range, start: match.index, end: match.index + match[0].length };
  }
  const fraction = FRACTION.exec(text);
  if (fraction && fraction.groups?.under !== "百" && !/[百千万]$/.test(text.slice(0, fraction.index))) {
    const [under, over] = [whole(fraction.groups?.under ?? ""), whole(fraction.groups?.over ?? "")];
    if (under > 1 && over > 0 && over < under)
      return bounded(text, fraction.index, fraction.index + fraction[0].length, (over / under) * 100, 10 / under);
  }
  const number = readNumbers(text).find(({ percent }) => percent);
  if (!number) return null;
  const written = text.slice(number.start, number.end);
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  // 三成 is told in tens, 四成二 and 一半 more closely, 31.6% to its last digit.
  const step = /成$/.test(written) ? 5 : /半/.test(written) ? 3 : 0.5 * 10 ** -decimals;
  return bounded(text, number.start, number.end, number.value, step);
}

const TIMES = new RegExp(`(?:\\d{1,9}(?:\\.\\d{1,4})?|[${DIGIT}十百]{1,8}(?:点[${DIGIT}]{1,4})?)(?<more>[余多])?倍`);
/** How many times as much: 1.3倍, 近三倍, 260多倍; null when the text says no such thing. 翻一番 is twice. */
export function timesIn(text: string): Amount | null {
  const match = TIMES.exec(text);
  if (!match) return null;
  const written = match[0].replace(/[余多]?倍$/, "");
  const value = /^\d/.test(written) ? Number(written) : (readNumbers(written)[0]?.value ?? Number.NaN);
  if (!Number.isFinite(value) || value <= 0) return null;
  const end = match.index + match[0].length;
  if (match.groups?.more) return { value, range: [value, value + placeOf(value)], start: match.index, end };
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  const amount = bounded(text, match.index, end, value, decimals > 0 ? 0.5 * 10 ** -decimals : Math.max(0.3, placeOf(value) / 4));
  // 267倍 of 267.75: what is left over is cut off, as one speaks.
  return decimals === 0 && amount.range[0] > value - 1 && amount.range[1] < value + 1 && value >= 10
    ? { ...amount, range: [amount.range[0], value + 1 - 1e-9] }
    : amount;
}

/** 260 → 10, 3 → 1: what 多 may add. */
function placeOf(value: number): number {
  for (let place = 1; ; place *= 10) if (value % (place * 10) !== 0) return place;
}

function bounded(text: string, start: number, end: number, value: number, step: number): Amount {
  const before = BEFORE.map(([pattern, bound]) => ({ bound, match: pattern.exec(text.slice(0, start)) })).find(({ match }) => match);
  const after = AFTER.map(([pattern, bound]) => ({ bound, match: pattern.exec(text.slice(end)) })).find(({ match }) => match);
  const bound = before?.bound ?? after?.bound ?? "plain";
  return {
    value,
    range: rangeFor(value, step, bound),
    start: start - (before?.match?.[0].length ?? 0),
    end: end + (after?.match?.[0].length ?? 0),
  };
}
export const within = (value: number, [least, most]: Range): boolean => value >= least && value <= most;
