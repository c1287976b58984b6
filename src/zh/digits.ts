// The characters that Chinese numbers, ordinals and years are written with, and what each is worth. No I/O. No clock.

import { ORDINALS } from "./ordinals.ts";

export { ORDINALS };

/** Digits by their value: common, capital, and what else people type for them. */
const BY_VALUE = ["零〇○", "一壹", "二两兩贰貳俩", "三叁參仨", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"] as const;
export const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  BY_VALUE.flatMap((characters, value) => [...characters].map((character) => [character, value])),
);
/** Power of ten of each unit; those from 万 up close a section. */
export const POWERS: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** A whole number from 1 to 99 as it is written in running text: 八, 十, 十二, 二十. Others in digits. */
export function inCharacters(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const digit = (value: number): string => ORDINALS.charAt(value - 1);
  return `${tens > 1 ? digit(tens) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digit(ones) : ""}`;
}
/** What counts in running text: ordinals and 〇, 百, 两. */
export const NUMERALS = `〇零${ORDINALS}百两`;
/** 三 and 3 are 3; 0 for what is neither. */
export const ordinalOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : text === "" ? 0 : ORDINALS.indexOf(text) + 1);

/** 1 to 9, which stand behind 十; 2 to 10, which are more than one. */
export const ONES = ORDINALS.slice(0, -1);
export const SEVERAL = ORDINALS.slice(1);
/** A month without 月 and a quarter of a year, for patterns: 12, 十二, 三季度. */
export const MONTH = `(?:1[0-2]|[1-9]|十[一二]?|[${ONES}])`;
export const QUARTER = "第?[一二三四1-4]季度";

const ZEROS = "〇零○";
/** A year of the last or this century in characters, for patterns: 二〇二四, 二O二四 and 二0二四 as scanners read it, capitals too. */
export const CHINESE_YEAR = `[一二壹贰][${ZEROS}Oo0九玖][${ZEROS}Oo0${ONES}壹贰叁肆伍陆柒捌玖]{2}`;
/** A year without 年, for patterns: 2024, 二〇二四. */
export const YEAR = `(?:(?:19|20)\\d{2}|${CHINESE_YEAR})`;

/** 二〇二四, 二○二四 and 二O二四 as a number, 2024 too; null for what is no year. */
export function yearOf(text: string): number | null {
  if (/^\d{4}$/.test(text)) return Number(text);
  const digits = [...text.replace(/[Oo0]/g, "〇")].map((character) => DIGITS[character] ?? Number.NaN);
  return digits.length === 4 && digits.every((digit) => !Number.isNaN(digit)) ? Number(digits.join("")) : null;
}
