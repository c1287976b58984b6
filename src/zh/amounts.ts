// Words for a share or a multiple (三成, 过半, 不到三分之一, 近三倍) -> where they stand and the values under which they are true. No I/O. No clock.
import { boundList, boundWords, type Sense } from "./bounds.ts";
import { DIGITS } from "./digits.ts";
import { readNumbers } from "./numerals.ts";

/** [least, most] that words allow. */
export type Range = readonly [number, number];

/** `value` is in percent, or in times. [start, end) holds the words that bound it too; UTF-16 offsets. */
/** `plain`: no word bounds it or says that it is about so much. */
export type Amount = { value: number; range: Range; start: number; end: number; plain?: true };

const INFINITE = Number.POSITIVE_INFINITY;
/** Bounds before and after an amount. An open end leaves the amount itself out: 不到一半 is less than 50. */
const before = (senses: readonly Sense[], verb: string): RegExp =>
  new RegExp(`(?:${boundWords("share", "before", ...senses)})${verb}(?:了)?$`);
const after = (...senses: readonly Sense[]): RegExp => new RegExp(`^(?:${boundWords("share", "after", ...senses)})`);
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [before(["at_most"], "(?:占|达到?|是|为)?"), "at_most"],
  [before(["under"], ""), "under"],
  [before(["at_least"], "(?:了)?(?:占|达到?|有|是|为)?"), "at_least"],
  [before(["over"], ""), "over"],
  [before(["near"], "(?:占|有|达到?|到)?"), "near"],
  [before(["about"], "(?:占|为|是|有)?"), "about"],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [new RegExp(`^(?:还要?多|[都也]?还?(?:${boundWords("share", "behind", "over")}))`), "over"],
  [after("at_least"), "at_least"],
  [new RegExp(`${after("over").source}(?!少)`), "little_over"],
  [new RegExp(`^[都也还]?(?:${boundWords("share", "behind", "under")})(?!\\d)`), "under"],
  [after("at_most"), "at_most"],
  [after("about"), "about"],
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
/** 三分之一, 四分之三: each with its value in percent, UTF-16 offsets [start, end). 百分之 is a number's own sign (numerals.ts). */
export const fractionsIn = (text: string): { value: number; start: number; end: number }[] =>
  !text.includes("分之")
    ? []
    : [...text.matchAll(new RegExp(FRACTION, "g"))].flatMap((match) => {
        const [under, over] = [whole(match.groups?.under ?? ""), whole(match.groups?.over ?? "")];
        const isOwn = match.groups?.under !== "百" && !/[百千万]$/.test(text.slice(0, match.index));
        return isOwn && under > 1 && over > 0 && over < under
          ? [{ value: (over / under) * 100, start: match.index, end: match.index + match[0].length }]
          : [];
      });
/** More or less than half, in one word. */
const OVER = boundList("share", "before", "over").join("|");
const UNDER = boundList("share", "before", "under").join("|");
const HALVES: readonly (readonly [RegExp, Range])[] = [
  [
    new RegExp(
      `(?:${OVER})(?:了)?(?:一半|半数|半)|一多半|大半|多半|大多数?|绝大多数|绝大部分|大部分|多数|^(?:居多|占了?大头|为主|大都|主要)$`,
    ),
    [50 + 1e-7, INFINITE],
  ],
  // 以上 counts its own number in.
  [/(?:一半|半数)以上/, [50, INFINITE]],
  [new RegExp(`(?:${UNDER}|未过|没过)(?:一半|半数|半)|小半|少数|小部分`), [-INFINITE, 50 - 1e-7]],
];

/** A character that each way to say a share has: most clauses have none. */
const MAY_BE_SHARE = /[半数分成多大主%％‰]/;

const whole = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (readNumbers(text)[0]?.value ?? Number.NaN));

/** The first share that the text states, in percent; null when it states none. */
export function shareIn(text: string): Amount | null {
  if (!MAY_BE_SHARE.test(text)) return null;
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
  const amount = bounded(text, number.start, number.end, number.value, step);
  // 三成五 is 35.71% too: what is left over is cut off, as one speaks; 九成九 is nearly all of it, and not all.
  return amount.plain && TENTH.test(written) ? { ...amount, range: [amount.range[0], number.value + 1 - 1e-7] } : amount;
}
const TENTH = /成[^半]$/;

/** Digits among the units too, as who reads 两百六十 in digits writes it: 2百6十多倍. */
const TIMES = new RegExp(`(?:[\\d${DIGIT}十百千]{1,10}(?:\\.\\d{1,4}|点[${DIGIT}]{1,4})?)(?<more>[余多])?倍`);
const ENGLISH_FOLD: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  "two times": 2,
  "three times": 3,
  "four times": 4,
  "five times": 5,
};
const ENGLISH_TIMES =
  /\b(twice|double|(?:two|three|four|five) times|\d+(?:\.\d+)?(?= times\b))(?: times)?(?= (?:as|the|that|what|of)\b|\?|$)/;
const DOUBLED = /翻了?(?:([一两二三1-3])番|倍)(多|还多|有余)?/;
/** How many times as much: 1.3倍, 近三倍, 260多倍; null when the text says no such thing. 翻一番 is twice. */
export function timesIn(text: string): Amount | null {
  const doubled = DOUBLED.exec(text);
  if (doubled) {
    const value = 2 ** (readNumbers(doubled[1] ?? "一")[0]?.value ?? 1);
    const [start, end] = [doubled.index, doubled.index + doubled[0].length];
    if (doubled[2]) return { value, range: [value, value * 2 - 1e-9], start, end };
    return bounded(text, start, end, value, 0.3);
  }
  const times = ENGLISH_TIMES.exec(text);
  if (times) {
    const value = ENGLISH_FOLD[times[1] ?? ""] ?? Number(times[1]);
    return bounded(text, times.index, times.index + times[0].length, value, 0.3);
  }
  const match = TIMES.exec(text);
  if (!match) return null;
  const written = match[0].replace(/[余多]?倍$/, "");
  const value = /^[\d.]+$/.test(written) ? Number(written) : (readNumbers(written)[0]?.value ?? Number.NaN);
  if (!Number.isFinite(value) || value <= 0) return null;
  const end = match.index + match[0].length;
  // 两倍半.
  if (!match.groups?.more && /^半(?!数)/.test(text.slice(end))) return bounded(text, match.index, end + 1, value + 0.5, 0.25);
  if (match.groups?.more) return { value, range: [value, value + placeOf(value)], start: match.index, end };
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  // 六倍多 is less than seven.
  const over = decimals === 0 ? after("over").exec(text.slice(end))?.[0] : undefined;
  if (over && !text.slice(end + over.length).startsWith("少"))
    return { value, range: [value, value + placeOf(value)], start: match.index, end: end + over.length };
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
  const said = BEFORE.map(([pattern, bound]) => ({ bound, match: pattern.exec(text.slice(0, start)) })).find(({ match }) => match);
  const behind = AFTER.map(([pattern, bound]) => ({ bound, match: pattern.exec(text.slice(end)) })).find(({ match }) => match);
  const bound = said?.bound ?? behind?.bound ?? "plain";
  return {
    value,
    range: rangeFor(value, step, bound),
    start: start - (said?.match?.[0].length ?? 0),
    end: end + (behind?.match?.[0].length ?? 0),
    ...(bound === "plain" ? { plain: true as const } : {}),
  };
}
export const within = (value: number, [least, most]: Range): boolean => value >= least && value <= most;
