// A normalized question -> the numbers it writes out in English words, from two to ninety-nine, round hundreds, and digits with million and the like. No I/O. No clock.
import { matchesOf } from "../../zh/matches.ts";
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

/** 6 million, 1.5 billion. */
const SCALED = /(?<![\w.])(\d{1,9}(?:\.\d{1,6})?)[ -](thousand|million|billion)(?![a-z-])/g;
const POWERS: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };
const scaledIn = (text: string): Token[] =>
  matchesOf(SCALED, text).map(({ 0: words, 1: digits, 2: scale, index }) => ({
    kind: "number",
    value: Number(`${digits}e${POWERS[scale ?? ""] ?? 0}`),
    start: index,
    end: index + words.length,
  }));

/** more than half of, under a third of: a share, where a bound stands before it and its whole behind. */
const FRACTION =
  /(?<=\b(?:than|over|under|least|most|below|above) )(half|(?:a|one) (?:third|quarter|fifth|tenth)|two[ -]thirds|three[ -]quarters)(?= (?:of|the)\b)/g;
const SHARES: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  quarter: 25,
  fifth: 20,
  tenth: 10,
  "two-thirds": 200 / 3,
  "three-quarters": 75,
};
const sharesIn = (text: string): Token[] =>
  matchesOf(FRACTION, text).map(({ 0: words, index }) => ({
    kind: "number",
    value: SHARES[words.replace(/^(?:a|one) /, "").replace(" ", "-")] ?? 0,
    percent: true,
    start: index,
    end: index + words.length,
  }));

export const englishNumbersIn = (text: string): Token[] =>
  LATIN.test(text) ? [...sharesIn(text), ...scaledIn(text), ...writtenIn(text)] : [];
const LATIN = /[a-z]/;

const writtenIn = (text: string): Token[] =>
  matchesOf(NUMERAL, text).map((match) => {
    const [words, tens, ones, hundreds, plain] = match;
    const value = hundreds === undefined ? numberOf(tens) + numberOf(ones) + numberOf(plain) : numberOf(hundreds) * 100;
    return { kind: "number", value, start: match.index, end: match.index + words.length };
  });
