// Text of a table cell -> the number it prints, blank, or neither (then it is a label). No I/O. No clock.

import { ORDINALS } from "../zh/digits.ts";
import { FALL_WORDS, RISE_WORDS, YEAR_BEFORE } from "../zh/direction.ts";
import { MONEY_UNITS, moneyPower } from "../zh/money.ts";
import { foldScript } from "../zh/script.ts";
import { unitsFor } from "../zh/units.ts";

type CellValue = { kind: "number"; value: number } | { kind: "blank" } | { kind: "text" };

/** What stands for "nothing to report": blank, not zero. */
const BLANK = /^(?:[-‐‑‒–—―─━−﹣ー⸺⸻_/\\|·.…*]*|无|無|空|不适用|不適用|不涉及|无此项|无数据|未开展|未发生)$/u;
/** A raised, ringed or square-bracketed number after a figure refers to a note; folded to plain digits it would become part of the figure. */
const NOTE_MARK =
  /(?<=\d)\s*(?:[\u2460-\u2473\u2070-\u2079\u00b9\u00b2\u00b3]+|[[〔【［]注?[\d\u2070-\u2079\u00b9\u00b2\u00b3]{1,2}[\]〕】］]|[(（]注[\d\u2070-\u2079\u00b9\u00b2\u00b3\u2460-\u2473]{0,2}[)）]|[†‡※])$/u;
/** Anywhere else beside a digit such a number makes another figure: ①38 is not 138, ⒈38 not 1.38, 38₂ not 382. */
const MARK_AT_DIGIT = /[\u2070-\u2089\u00b9\u00b2\u00b3\u2460-\u249b]\s*[\d.]|\d\s*[\u2070-\u2089\u00b9\u00b2\u00b3\u2460-\u249b]/u;
const UNITS = unitsFor("cell").join("|");
/** A unit of counts may stand behind 万: 1.2万件. */
const UNIT = new RegExp(`(?:\\((?:${UNITS})\\)|万(?:件|宗|项|个|条|次)|${UNITS})$`);
const IN_WAN = /万(?:件|宗|项|个|条|次)?$/;
/** What a cell adds to its figure in words: 27(其中修订4件), 88,其中市政府办55件. A bracket of a unit alone is no remark. */
const REMARK = new RegExp(
  String.raw`(?<=\d|${UNITS})(?:\((?=[^()]*\p{Script=Han}{2})[^()]{2,60}\)|[,;:]?(?:其中|含|包括|包含)\D.{1,58})$`,
  "u",
);
const NUMBER = /^(?:[+-]|--)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** A change in words. What did not change changed by nothing: that is a figure, not a gap. */
const THAN_BEFORE = `(?:[比较与]?${YEAR_BEFORE}|同比)?`;
const MORE = new RegExp(String.raw`^${THAN_BEFORE}(?:新增加?|${RISE_WORDS}|增|多|[↑▲⬆])了?(?=\d)`);
const FEWER = new RegExp(String.raw`^${THAN_BEFORE}(?:${FALL_WORDS}|减|取消|少|[↓▼⬇])了?(?=\d)`);
const UNCHANGED = new RegExp(
  `^${THAN_BEFORE}(?:持平|[无無未]变化|[无無]變化|没有变化|[无無]增减|[无無]增減|[无無]变动|不变|未变|未增减|零增长)$`,
);

/** Longer texts are articles, whatever they begin with. */
const LONGEST_CELL = 100;

/** Characters without width, which are no gap: soft hyphens, joiners, marks of byte order and direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Around a figure: a spreadsheet's mark of text ('0), Markdown's of code (`0`). */
const TEXT_MARKS = /^['’‘](?=[-+]?\d)|^`{1,3}|`{1,3}$/g;
/** Half width, without spaces, thousands separators normal, sign normal: "１，７５９ 万元" -> "1,759万元". */
const foldValue = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/[\s*]/g, "")
    .replace(TEXT_MARKS, "")
    .replace(/[−–‒﹣]/g, "-")
    .replace(/[，﹐‚']/g, ",")
    .replace(/\p{Script=Han}+/gu, foldScript);

/** The figure of a cell as digits with a sign, its unit and remarks taken off: "减少1,759件" -> "-1759"; null when it prints none. */
function digitsOf(folded: string): string | null {
  const changed = folded.replace(MORE, "+").replace(FEWER, "-");
  const bare = changed.replace(REMARK, "").replace(UNIT, "");
  return NUMBER.test(bare) ? bare.replace("--", "-").replaceAll(",", "") : null;
}

/** Reads one cell. Values are exact: the digits as printed, no arithmetic. */
export function readValue(text: string): CellValue {
  // Figures on two lines of one cell are two figures.
  if (/\d[^\S\r\n]*[\r\n]\s*\d/.test(text)) return { kind: "text" };
  const unmarked = text.replace(NOTE_MARK, "");
  if (MARK_AT_DIGIT.test(unmarked)) return { kind: "text" };
  const folded = foldValue(unmarked);
  if (BLANK.test(folded)) return { kind: "blank" };
  if (folded.length > LONGEST_CELL) return { kind: "text" };
  if (UNCHANGED.test(folded) || /^[零〇]$/.test(folded.replace(UNIT, ""))) return { kind: "number", value: 0 };
  // A unit may be bracketed ("1759（万元）"); a bracketed figure is a row number, or negative: it is not for us to say.
  const digits = digitsOf(folded);
  const value = Number(digits ?? Number.NaN);
  return Number.isFinite(value) ? { kind: "number", value: value === 0 ? 0 : value } : { kind: "text" };
}

/** Digits with a gap between them: one number set wide, or two that have run into one cell. Only what the row adds up to can tell. */
export const isParted = (text: string): boolean => /^\D*\d[\d,.]*\s+\d/.test(text.normalize("NFKC").replace(UNSEEN, ""));
/** A gap before every three digits: 1 759. */
export const isThousands = (text: string): boolean => /^\s*\d{1,3}(?:\s\d{3})+(?!\d)/.test(text.normalize("NFKC").replace(UNSEEN, ""));

/** Printed nothing at all, as against a dash. */
export const isEmpty = (text: string): boolean => foldValue(text) === "";

const MONEY_WORD = MONEY_UNITS.join("|");

/** 万 alone behind an amount is 万元. */
const MONEY_BEHIND = new RegExp(`\\d\\(?(${MONEY_WORD}|万)\\)?$`);
const LABELLED_MONEY = new RegExp(`\\((?:[^()]{0,100}?单位:?|以)?(${MONEY_WORD})(?:计|[,;、][^()]{0,100})?\\)|单位:?(${MONEY_WORD})`);
/** The unit of money that a cell prints behind its figure, as a power of ten of 元; null when it prints none. */
export function moneyInCell(text: string): number | null {
  const changed = foldValue(text).replace(REMARK, "");
  const unit = MONEY_BEHIND.exec(changed)?.[1];
  return unit === undefined ? null : moneyPower(unit === "万" ? "万元" : unit);
}

/** A count printed in ten thousands, exactly: 5.3468万 is 53468. Null when the cell prints no such count. */
export function countInWan(text: string): number | null {
  const folded = foldValue(text.replace(NOTE_MARK, "")).replace(REMARK, "");
  const digits = IN_WAN.test(folded) ? digitsOf(folded) : null;
  return digits === null ? null : Number(`${digits}e4`);
}

/** Whether a cell prints a unit behind its figure: 4513件, 0.45万. */
export const hasCountUnit = (text: string): boolean =>
  /\d/.test(text) && UNIT.test(foldValue(text.replace(NOTE_MARK, "")).replace(REMARK, ""));

/** The unit of money that a label names for its figures: 采购总金额（元）, 单位：万元. Null when it names none. */
export function moneyInLabel(label: string): number | null {
  const folded = foldValue(label);
  const unit = LABELLED_MONEY.exec(folded);
  const word = unit?.[1] ?? unit?.[2];
  return word === undefined ? null : moneyPower(word);
}

const UNIT_LINE = /^[(（]?(?:计量|计数|金额|货币)?单位[:：]?(.{1,16}?)[)）]?$/;
/** Whether a text says what the figures below it count in and nothing else: 单位：件、元. */
export const isUnitLine = (text: string): boolean => UNIT_LINE.test(foldValue(text));
const UNIT_BEHIND = /[(（](?:计量|计数|金额|货币)?单位[:：]?(.{1,16}?)[)）]$/;
/** Whether a title has that behind it: 主动公开情况表（单位：元）. */
export const hasUnitBehind = (text: string): boolean => UNIT_BEHIND.test(foldValue(text));
function unitsIn(text: string): string[] {
  const folded = foldValue(text);
  return (UNIT_LINE.exec(folded) ?? UNIT_BEHIND.exec(folded))?.[1]?.split(/[、,/;和及]/) ?? [];
}
/** The unit of money in such a line, as a power of ten of 元; null when it names none. */
export const moneyInUnitLine = (text: string): number | null =>
  unitsIn(text)
    .map(moneyPower)
    .find((power) => power !== null) ?? null;
/** Powers of ten that stand before a unit of counts. */
export const COUNTS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
/** The power of ten that such a line gives the counts (万件); 0 when it gives none. */
export const countInUnitLine = (text: string): number =>
  Math.max(0, ...unitsIn(text).map((unit) => COUNTS[/^([百千万亿])(?:件|宗|项|个|条|次)$/.exec(unit)?.[1] ?? ""] ?? 0));

/** 万元, the form's unit of money, as a power of ten of 元. */
export const FORM_MONEY = moneyPower("万元") ?? 0;

/** A figure printed in one unit of money -> the same in the form's 万元, exactly: 374000 元 is 37.4. Null when the cell prints no figure. */
export function inFormMoney(text: string, power: number): number | null {
  const digits = digitsOf(foldValue(text.replace(NOTE_MARK, "")));
  return digits === null ? null : Number(`${digits}e${power - FORM_MONEY}`);
}

const ODD = new RegExp(String.raw`[\d\u00bc-\u00be\u2150-\u215e]|^[零〇${ORDINALS}百千万亿两]+$`);
const LETTER_O = /^[oO]+$/;
const LONGEST_ODD = 16;
/** Neither a figure nor a gap nor words, though it must have been meant as a figure: 107=1, 一百, ½, 1e9, the letter O. */
export const isOdd = (text: string): boolean => {
  const folded = foldValue(text);
  if (folded.length > LONGEST_ODD || readValue(text).kind !== "text" || !(ODD.test(text) || LETTER_O.test(folded))) return false;
  // "3.其他" and "第20条" are words with a number in them.
  return !/^\(?\d{1,2}[.、:)]{1,3}\p{Script=Han}|^第/u.test(folded) && !(/\d/.test(folded) && /\p{Script=Han}{3}/u.test(folded));
};
