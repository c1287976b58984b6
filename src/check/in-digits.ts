// A claim's simplified text -> the same text, character for character as long, with counted numerals in digits: 六千件 is 6千件. No I/O. No clock.
import { DIGITS, NUMERALS } from "../zh/digits.ts";
import { unitsFor } from "../zh/units.ts";

/** What is counted in speech. In a report's prose 三件 may be part of a name; who claims something counts with it. */
const MEASURE = `(?:${unitsFor("spoken").join("|")}|个(?!方面|人(?!申请|提)|体))`;
/** 第三方, 每一件, 任何一件: no count. */
const COUNTED_NUMERAL = new RegExp(
  `(?<![第每任某同各这那另唯\\d.${NUMERALS}千万亿])[${NUMERALS}千]+(?![万亿][${NUMERALS}千])(?=[万亿]?[余多]?${MEASURE})`,
  "g",
);
/** 两三场 and 三四百件 are about so many, and neither 23 nor 3400; 一 by itself is mostly grammar (没有一件, 一份力量); 十 and 百 have no digit of their own. */
const AS_WRITTEN = /^(?:一|[十百千]+|[一二两三四五六七八九]{2}[十百千]?)$/;
/** 十五 is 15, where every other 十 is read as a unit: 2十6. */
const digitOf = (character: string, i: number): string =>
  character === "十" && i === 0 ? "1" : character in DIGITS ? String(DIGITS[character]) : character;

/** 突破两千万元大关: a flourish behind the number, which is a number without it. */
const FLOURISH = new RegExp(`(?<=${unitsFor("amount").join("|")})大关`, "g");

/** 收到的申请依次为38件、21件: each of the one named at its place. */
const IN_TURN = /依次(?=[为是有][约近]?[\d两三四五六七八九十])/g;

/** 两起诉讼，一起未经复议，一起尚未审结: each clause counts. */
const ONE_OF_COUNTED = /(?<=[，,、；;])一(?=[起件宗](?:是|还|尚|仍|未|被|经|直接|复议|维持|纠正|其他|撤|胜|败|予以|不予|部分|无法|重复))/g;

/** 有一起诉讼 counts, where 没有一起 and 一起办理 do not. */
const ONE = /(?<=(?:[尚还仍另共]|^|[^没])有|[仅另]|[多少差]|[多少]出)一(?=[起件宗](?!事))/g;

export const inDigits = (text: string): string =>
  text
    .replace(FLOURISH, "  ")
    .replace(IN_TURN, "分别")
    .replace(ONE, "1")
    .replace(ONE_OF_COUNTED, "1")
    .replace(COUNTED_NUMERAL, (run) => (AS_WRITTEN.test(run) ? run : [...run].map(digitOf).join("")));
