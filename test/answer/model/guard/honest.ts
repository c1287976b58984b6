// Evidence of the five reports -> sentences an honest writer may make of it: numbers written in all usual ways, words exchanged, order changed.
import type { Figure } from "../../../../src/contract.ts";
import { plain } from "../../../../src/decimal.ts";

/** A choice that a test repeats: the same seed, the same sentences. */
export type Dice = { pick<T>(from: readonly T[]): T; chance(part: number): boolean; whole(below: number): number };

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
    chance: (part) => next() < part,
    whole: (below) => Math.floor(next() * below),
  };
}

const DIGITS = "零一二三四五六七八九";
/** 24017 -> 二万四千零一十七, as it is read out. Whole numbers below 10^8. */
export function inChinese(value: number): string {
  const section = (n: number): string => {
    let text = "";
    let zero = false;
    for (const [unit, word] of [
      [1000, "千"],
      [100, "百"],
      [10, "十"],
      [1, ""],
    ] as const) {
      const digit = Math.floor(n / unit) % 10;
      if (digit === 0) zero = text !== "";
      else {
        text += `${zero ? "零" : ""}${DIGITS[digit]}${word}`;
        zero = false;
      }
    }
    return text;
  };
  if (value === 0) return "零";
  const [high, low] = [Math.floor(value / 10000), value % 10000];
  const text = high > 0 ? `${section(high)}万${low > 0 && low < 1000 ? "零" : ""}${section(low)}` : section(low);
  return text.replace(/^一十/, "十");
}

const fullWidth = (text: string): string => text.replace(/[\d.,%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const grouped = (value: number): string => plain(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");

/** The ways one may write a number that a report states, each true of it. Approximate ones stay so. */
export function waysToWrite(value: number, unit: string, approximate: boolean): string[] {
  if (unit === "%")
    return [`${plain(value)}%`, `${plain(value)} %`, fullWidth(`${plain(value)}%`), `百分之${plain(value)}`].map((text) =>
      approximate ? `约${text}` : text,
    );
  const mark = (text: string): string[] => (approximate ? [`${text}余${unit}`, `${text}多${unit}`] : [`${text}${unit}`, `${text} ${unit}`]);
  const exact = [plain(value), grouped(value), fullWidth(plain(value))];
  if (Number.isInteger(value) && value < 1e8 && value > 0) exact.push(inChinese(value));
  if (value >= 10000 && value % 100 === 0) exact.push(`${plain(value / 10000)}万`);
  const ways = exact.flatMap(mark);
  if (!approximate && value >= 1000 && Number.isInteger(value)) ways.push(...rounded(value, unit));
  return ways;
}

/** 24017 -> 约2.4万条, 2.4万余条, 24000多条, 超过2.4万条: rounded the way it is done in running text. */
function rounded(value: number, unit: string): string[] {
  const step = 10 ** Math.max(2, Math.floor(Math.log10(value)) - 1);
  const nearest = Math.round(value / step) * step;
  const down = Math.floor(value / step) * step;
  const tenThousands = (n: number): string[] => (n >= 10000 ? [`${plain(n / 10000)}万`] : []);
  const about = [plain(nearest), ...tenThousands(nearest)].flatMap((text) => [
    `约${text}${unit}`,
    `大约${text}${unit}`,
    `${text}${unit}左右`,
  ]);
  const over =
    down < value
      ? [plain(down), ...tenThousands(down)].flatMap((text) => [
          `${text}余${unit}`,
          `${text}多${unit}`,
          `超过${text}${unit}`,
          `逾${text}${unit}`,
        ])
      : [];
  return [...about, ...over];
}

/** Words that mean the same in running text, as a writer would change them without thinking. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/进一步/g, ""],
  [/不断/g, ""],
  [/切实|着力|扎实|积极|认真|全面/g, ""],
  [/开展了?/g, "组织开展"],
  [/举办/g, "开展"],
  [/发布/g, "公布"],
  [/以及/g, "和"],
  [/及时/g, "及时"],
  [/提升/g, "提高"],
  [/强化/g, "加强"],
  [/有待|仍需/g, "还需"],
  [/通过/g, "借助"],
  [/建立健全/g, "健全"],
  [/确保/g, "确保"],
];
/** Fewer words, others for some, an opening as a reporter has it. */
export function reworded(clause: string, roll: Dice): string {
  let text = clause;
  for (const [words, instead] of SYNONYMS) if (roll.chance(0.3)) text = text.replace(words, instead);
  if (roll.chance(0.2)) text = text.replace(/的/, "");
  return text;
}

export const OPENINGS: readonly ((whose: string, year: number) => string)[] = [
  (whose, year) => `${whose}${year}年`,
  (whose, year) => `${year}年，${whose}`,
  (whose) => `${whose}`,
  (whose, year) => `${whose}${year}年的报告提到，`,
  (whose) => `据${whose}的报告，`,
  (whose, year) => `${year}年${whose}`,
];

/** "政府门户网站 公开" 2070 -> what an honest writer says of a number that prose states. */
export function statedSentence(whose: string, year: number, subject: string, written: string, roll: Dice): string {
  const words = subject.replace(/\s+/g, "").replace(/^我[区县镇市]/, "");
  const opening = roll.pick(OPENINGS)(whose, year);
  return roll.pick([
    `${opening}${words}${written}`,
    `${opening}${words}共${written}`,
    `${opening}${words}达${written}`,
    `${opening}${words}${written}`,
  ]);
}

/** Sentences over the slots of a comparison: `a` and `b` name the sides, `what` the figure; slot 1 is computed, 2 and 3 its operands. */
export function comparisonSentences(
  a: string,
  b: string,
  [what, other]: readonly [string, string],
  [difference, left, right]: readonly [Figure, Figure, Figure],
): string[] {
  if (difference.formula?.includes("÷")) return [];
  const unit = difference.unit;
  const more = left.value > right.value ? "多" : "少";
  const less = more === "多" ? "少" : "多";
  const same = what === other;
  const both = [
    same ? `${a}${what}{f2}，${b}{f3}，相差{f1}` : `${a}${what}{f2}，${other}{f3}，相差{f1}`,
    `${a}${what}{f2}${unit}，${b}${other}{f3}${unit}，两者相差{f1}${unit}`,
    same ? `${a}和${b}${what}分别为{f2}和{f3}，相差{f1}` : `${a}${what}和${other}分别为{f2}和{f3}，相差{f1}`,
  ];
  if (left.value === right.value) return both;
  return [
    ...both,
    same ? `${a}${what}{f2}，比${b}的{f3}${more}{f1}` : `${a}${what}{f2}，比${other}的{f3}${more}{f1}`,
    same ? `${a}${what}比${b}${more}{f1}` : `${a}${what}比${other}${more}{f1}`,
    `${b}${other}{f3}，比${same ? a : what}${less}{f1}`,
    `${a}${what}{f2}，较${b}${same ? "" : other}的{f3}${more}出{f1}`.replace("少出", "少"),
  ];
}
