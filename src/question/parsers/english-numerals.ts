// A normalized question -> the numbers it writes out in English words, from two to ninety-nine, and round hundreds. No I/O. No clock.
import type { Token } from "../tokens.ts";

const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
/** "one" is as often a pronoun. */
const UNITS =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
export const ENGLISH_NUMERALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...UNITS.map((word, i) => [word, i + 2] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

const NUMERAL = new RegExp(
  `(?<![a-z-])(?:(${TENS.join("|")})-(one|${UNITS.slice(0, 8).join("|")})|(?:(?<hundreds>a|one|${UNITS.slice(0, 8).join("|")}) hundred)|(${Object.keys(ENGLISH_NUMERALS).join("|")}))(?![a-z-])`,
  "g",
);
const numberOf = (word: string | undefined): number =>
  word === undefined ? 0 : word === "one" || word === "a" ? 1 : (ENGLISH_NUMERALS[word] ?? 0);

export const englishNumbersIn = (text: string): Token[] =>
  [...text.matchAll(NUMERAL)].map((match) => {
    const [words, tens, ones, hundreds, plain] = match;
    const value = hundreds === undefined ? numberOf(tens) + numberOf(ones) + numberOf(plain) : numberOf(hundreds) * 100;
    return { kind: "number", value, start: match.index, end: match.index + words.length };
  });
