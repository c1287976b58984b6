// Text -> the years it speaks of: 2024年, 24年, 二〇二四, 2022年到2024年, 去年, 最近, 近三年, 前一年. No I/O. No clock.

import { boundWords } from "../../zh/bounds.ts";
import { CHINESE_YEAR, NUMERALS, ONES, SEVERAL } from "../../zh/digits.ts";
import { matchesOf } from "../../zh/matches.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { unitsFor } from "../../zh/units.ts";
import type { TokenOf, WhenWord } from "../tokens.ts";

/** Years of the next century too: who mistypes one is told that none of it is held. */
const YEAR = `(?:(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)|${CHINESE_YEAR})`;
const SHORT = `(?<![\\d.])[0-3]\\d(?!\\d)|(?<![${NUMERALS}千])[一二三][〇零${ONES}](?![十百千万])`;
const NIAN = " ?(?:年度|年份|年(?:[底末]|初(?!结转))?)";
const UNIT_AFTER = `(?:(?=多少)|(?! ?(?:${unitsFor("amount").join("|")}|${boundWords("question", "inside")}|\\.\\d|,\\d)))`;
const TO = " ?(?:年度?)? ?(?:到|至|-|—|–|~|～|→|->|to|until|and|through) ?";

/** A text has few years, and every rule that finds one asks for it. */
const known = new Map<string, number>();
const MOST_KNOWN = 500;
const toYear = (digits: string): number => {
  const before = known.get(digits);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const year = read(digits);
  known.set(digits, year);
  return year;
};
const read = (digits: string): number => {
  const value = readNumbers(`${digits}年`)[0]?.value ?? 0;
  return value < 100 ? 2000 + value : value;
};
const between = (from: number, to: number): number[] => {
  const step = from <= to ? 1 : -1;
  // A span longer than the form has existed is a typing error, not a list.
  return Math.abs(to - from) > 30 ? [from, to] : Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + i * step);
};
const ENGLISH_COUNTS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5 };
const small = (word: string): number => readNumbers(word)[0]?.value ?? 1;

/** Ordered; of two rules that read the same place the longer reading is kept (parsers/cover.ts). */
const RULES: readonly { name: string; pattern: RegExp; read: (match: RegExpMatchArray) => WhenWord }[] = [
  {
    name: "span",
    pattern: new RegExp(`(?:从|自|from |between )?(${YEAR})${TO}(${YEAR})(?:${NIAN}|${UNIT_AFTER})`, "g"),
    read: ([match, from = "", to = ""]) => ({
      kind: "years",
      years: /and/.test(match) && !match.startsWith("between") ? [toYear(from), toYear(to)] : between(toYear(from), toYear(to)),
    }),
  },
  {
    name: "short span",
    pattern: new RegExp(`(?:从|自)?(${SHORT})${TO}(${SHORT})${NIAN}`, "g"),
    read: ([, from = "", to = ""]) => ({ kind: "years", years: between(toYear(from), toYear(to)) }),
  },
  {
    // 23、24、25三年.
    name: "short years",
    pattern: new RegExp(`(?:${SHORT})(?:[、,和及 ](?:${SHORT})){1,4}(?:这)?[两三四五]?个?年`, "g"),
    read: ([match]) => ({ kind: "years", years: (match.match(new RegExp(SHORT, "g")) ?? []).map(toYear) }),
  },
  { name: "year", pattern: new RegExp(`(${YEAR})${NIAN}`, "g"), read: ([, year = ""]) => ({ kind: "years", years: [toYear(year)] }) },
  {
    name: "bare year",
    // Not the lower of two bounds: 1933到2313件.
    pattern: new RegExp(`(${YEAR})${UNIT_AFTER}(?!${TO}\\d+ ?(?:件|条|个|家|项|次|份|期|场|万|亿|元|%))`, "g"),
    read: ([, year = ""]) => ({ kind: "years", years: [toYear(year)] }),
  },
  {
    name: "short year",
    pattern: new RegExp(`(?<!近|最近|过去|这|前|后|每|第)(${SHORT})(?:年度|年份|年)(?!级|代|以来|内|前|后|间|来|期)`, "g"),
    read: ([, year = ""]) => ({ kind: "years", years: [toYear(year)] }),
  },
  {
    name: "newest",
    pattern: new RegExp(
      String.raw`(?:latest available|most recent|最近|最新|近(?=[一1]个?年))(?:的|一|1)?(?:个)?(?:一)?(?:年度|年|期|份|次)?(?:的)?(?![\d两${SEVERAL}几])`,
      "g",
    ),
    read: () => ({ kind: "latest" }),
  },
  {
    name: "these years",
    pattern:
      /(?<![第\d前后每来今期满])([两二三四五六七八九十])(?:个)?年(?:来|以来|间|里|中|之间|之中|内|合计|合起来|加起来|总共|一共|累计|(?=的?(?:年报|年度报告|报告))|的?(?=[^,，。?？\d年]{0,8}(?:总数|总和|总量|合计|一共|总共|共计|加起来|分别|各(?:是|为|有)?(?:多少|几)|依次))|的(?=[^,，。?？\d年]{1,8}(?:数量?|量|多少|几[件宗份条])(?:呢|是|有|$|[,，。?？])))(?![的]?第)/g,
    read: ([, count = ""]) => ({ kind: "last", count: small(count) }),
  },
  // 2023年和2024年两年: as many as were named.
  {
    name: "so many years",
    pattern: /(?<=年|20\d\d)[两二三四五六七八九十](?:个)?年(?:度)?(?![底初前后])/g,
    read: ([match]) => ({ kind: "last", count: small(match) }),
  },
  {
    name: "last years",
    pattern: new RegExp(
      String.raw`(?:最近|近|过去|这|前|last |past |the last |the past )(?:的)?([两${SEVERAL}]|\d{1,2}|two|three|four|five)(?:个)?(?:年度|年| years)(?:来|间|内|里)?`,
      "g",
    ),
    read: ([, count = ""]) => ({ kind: "last", count: ENGLISH_COUNTS[count] ?? small(count) }),
  },
  {
    name: "every year",
    pattern:
      /(?:这几年|近几年|近些年|这些年|近年来?|历年来?|历次|每一?年度?|各年度?|各个年度?|(?<![一两二三四五六七八九十几\d])年年(?!报|度|份|底|初)|往年和今年|多年来?|所有年份|哪一?年度?|哪个年[份度]|哪几年|哪些年[份度]?|which year|every year|each year|all years|over the years)/g,
    read: ([match]) => (/^哪|^which/.test(match) ? { kind: "every", asked: true } : { kind: "every" }),
  },
  {
    name: "last year",
    pattern: /去年|上个?年度(?!呢)|上一?年度?(?!度?呢)|last year|previous year/g,
    read: () => ({ kind: "offset", by: -1 }),
  },
  {
    name: "year before",
    pattern: /前一年度?|再?往前一年|前一个年度|上个?年度呢|上一?年度?呢|头一年|the year before|the previous year/g,
    read: () => ({ kind: "relative", by: -1 }),
  },
  {
    name: "year after",
    pattern: /后一年度?|下一?年度?|第二年|次年|the next year|the following year/g,
    read: () => ({ kind: "relative", by: 1 }),
  },
  { name: "two years ago", pattern: /前年(?!度?来)/g, read: () => ({ kind: "offset", by: -2 }) },
  { name: "three years ago", pattern: /大前年/g, read: () => ({ kind: "offset", by: -3 }) },
  { name: "this year", pattern: /今年(?:度)?|this year/g, read: () => ({ kind: "offset", by: 0 }) },
  // 明年打算怎么干 asks for the plans that the newest report has.
  {
    name: "coming year",
    pattern:
      /明年(?!的?(?:都|还|又|准备|是|有|工作)?(?:啥|什么|哪些)?的?(?:打算|计划|准备|规划|安排|目标|想法|思路|怎么?[干做办搞弄改]|咋[干做办搞弄改]|要[干做办搞改]))/g,
    read: () => ({ kind: "offset", by: 1 }),
  },
];

/** What every rule needs one of: most pieces of a text have none. */
const MAY_SPEAK_OF_YEARS = /[\d年近新次一二壹贰]|year/;

export function yearsIn(text: string): TokenOf<"when">[] {
  if (!MAY_SPEAK_OF_YEARS.test(text)) return [];
  const found: TokenOf<"when">[] = [];
  for (const { pattern, read } of RULES)
    for (const match of matchesOf(pattern, text))
      found.push({
        kind: "when",
        when: read(match),
        start: match.index,
        end: match.index + match[0].replace(/呢$/, "").length,
      });
  return found;
}
