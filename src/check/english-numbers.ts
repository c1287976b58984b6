// An English sentence -> the numbers in it, in digits or in words, each with where it stands; none where one is a word and no count. No I/O. No clock.
const NAMES_OF_NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(NAMES_OF_NUMBERS.split(" ").map((word, value) => [word, value]));
/** From zero to twenty, as alternatives for a pattern that is not case-sensitive. */
export const NUMBER_WORDS = NAMES_OF_NUMBERS.replaceAll(" ", "|");
/** six, Six, 6 or 28,649. */
export const numberOf = (typed: string): number => WORDS[typed.toLowerCase()] ?? Number(typed.replaceAll(",", ""));
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const NUMBER = new RegExp(
  String.raw`(?<![\w.,-])(?:(?<digits>\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?<decimals>\.\d{1,6})?|\b(?<word>${NUMBER_WORDS})\b)(?: (?<scale>${Object.keys(SCALE).join("|")}))?(?<percent> ?%| ?per ?cent\b)?(?![\w-])`,
  "gi",
);
/** No requests, no lawsuit; not 比…no more than. */
const NONE = /\b(?:no|not (?:a single|any|one)|without any)\b(?! (?:more|less|fewer|later|longer|one|doubt)\b)/gi;
const YEAR = /^(?:19|20)\d{2}$/;
/** One of the, is one of them: a word, no count; 15 requests, one of them from a company counts. */
const NO_COUNT = new RegExp(`^ of (?:the|its|these|those|china)\\b(?! (?:\\d|(?:${NUMBER_WORDS})\\b))`, "i");

const OF_THEM = /^ of (?:them|which)\b/i;
/** Behind what was counted. */
const BESIDE = /, (?:with |including |and )?$/i;

const EVERY = /\b(?:every|each)(?: single)? $/i;

/** Bounds, as the reader of bounds knows them. */
export const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:more than|over|above|exceed(?:s|ed|ing)?|in excess of)\s*$/i, "超过"],
  [/\b(?:at least|no (?:fewer|less) than|not less than)\s*$/i, "至少"],
  [/\b(?:fewer than|less than|under|below)\s*$/i, "不到"],
  [/\b(?:at most|no more than|up to|not more than)\s*$/i, "不超过"],
  [/\b(?:about|around|approximately|roughly|some)\s*$/i, "约"],
  [/\b(?:nearly|almost|close to)\s*$/i, "近"],
];

/** Parts in words, as the reader of shares knows them; the longest first. */
const PARTS: readonly (readonly [string, number, string])[] = [
  ["three[- ]quarters", 75, "四分之三"],
  ["two[- ]thirds", 66.67, "三分之二"],
  ["(?:a|one)[- ](?:quarter|fourth)", 25, "四分之一"],
  ["(?:a|one)[- ]third", 33.33, "三分之一"],
  ["(?:a |one )?half", 50, "一半"],
];
const PART = new RegExp(String.raw`\b(?:${PARTS.map(([words]) => words).join("|")})\b(?= of\b)`, "gi");

export type EnglishNumber = { start: number; end: number; value: number; text: string; unit: string; bound: string; shown?: string };

export function numbersIn(sentence: string): EnglishNumber[] {
  const found = [...sentence.matchAll(PART)].flatMap((match): EnglishNumber[] => {
    const part = PARTS.find(([words]) => new RegExp(`^${words}$`, "i").test(match[0]));
    const [start, end] = [match.index, match.index + match[0].length];
    return part
      ? [{ start, end, value: part[1], text: match[0], shown: part[2], unit: "%", bound: boundBefore(sentence.slice(0, start)) }]
      : [];
  });
  for (const match of sentence.matchAll(NUMBER)) {
    const { digits, decimals = "", word, scale, percent } = match.groups ?? {};
    if (digits !== undefined && YEAR.test(match[0])) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((each) => start < each.end && each.start < end)) continue;
    if (
      word?.toLowerCase() === "one" &&
      (NO_COUNT.test(sentence.slice(end)) ||
        (OF_THEM.test(sentence.slice(end)) && !BESIDE.test(sentence.slice(0, start))) ||
        EVERY.test(sentence.slice(0, start)))
    )
      continue;
    const base = digits === undefined ? (WORDS[word?.toLowerCase() ?? ""] ?? 0) : Number(`${digits.replaceAll(",", "")}${decimals}`);
    const value = base * (scale ? (SCALE[scale.toLowerCase()] ?? 1) : 1);
    found.push({
      start,
      end,
      value,
      text: match[0],
      ...unitAfter(sentence.slice(end), percent !== undefined),
      bound: boundBefore(sentence.slice(0, start)),
    });
  }
  for (const match of sentence.matchAll(NONE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.every((each) => end <= each.start || start >= each.end))
      found.push({ start, end, value: 0, text: match[0], unit: "", bound: "" });
  }
  return found.sort((a, b) => a.start - b.start);
}
const unitAfter = (after: string, percent: boolean): { unit: string } => ({
  unit: percent ? "%" : /^ (?:yuan|rmb)\b/i.test(after) ? "元" : "",
});
/** The bound that a text ends with, as the reader of bounds knows it; "" where it ends with none. */
export const boundBefore = (before: string): string => BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? "";
