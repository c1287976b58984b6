// Tokens of a question for a yes or a no -> the same, a size said in words read as one number: 几十件, 好几千, 百把件; 没上万 as a bound. No I/O. No clock.
import { POWERS } from "../../zh/digits.ts";
import type { Token } from "../tokens.ts";
import { asksWhether, inPlaceOf } from "./spans.ts";

const UNIT = "(?<unit>[件条次场期篇份个人起宗元块])?";
/** 几十万 and 数百万 count in two steps. */
const SIZE = new RegExp(`(?:(?:好?几|数)(?<several>[十百千万亿]万?)|(?<about>[百千万])把)${UNIT}`);
/** 没上万, 没过千: the bound and its number are two characters. */
const NOT_REACHED = new RegExp(`(?<not>(?:没有?|未)(?<by>[上破到过]))了?(?<scale>[十百千万亿])(?![一二三四五六七八九几多来\\d])${UNIT}`);
/** 超过几十件, 第几十: no size by itself. 三十几万: the numeral takes more than what is read here. */
const BOUND_BEFORE = /(?:[第前后近不足到过超上破于满少多十百千万亿连]了?|至少有)$/;

const sizeOf = (scale: string): number => [...scale].reduce((all, each) => all * 10 ** (POWERS[each] ?? 0), 1);

/** The tokens as given, but for a size that is said to be told whether it is so. */
export function withSizes(tokens: readonly Token[], text: string): Token[] {
  const match = SIZE.exec(text) ?? NOT_REACHED.exec(text);
  const { several, about, not = "", by, scale, unit = "" } = match?.groups ?? {};
  if (!match || !asksWhether(tokens, text) || (!not && BOUND_BEFORE.test(text.slice(0, match.index)))) return [...tokens];
  const [start, end] = [match.index, match.index + match[0].length];
  const [middle, last] = [start + not.length, end - unit.length];
  const made: Token[] = [{ kind: "number", value: sizeOf(several ?? about ?? scale ?? ""), start: middle, end: last }];
  if (not) made.unshift({ kind: "word", role: "comparator", value: by === "过" ? "at_most" : "less", start, end: middle });
  if (unit) made.push({ kind: "word", role: "unit", value: UNITS[unit] ?? unit, start: last, end });
  // The number that stands there by itself is a part of the size: 十 of 几十.
  const plain = tokens.map(
    (token): Token =>
      token.kind === "number" && token.start >= start && token.end <= end ? { kind: "rest", start: token.start, end: token.end } : token,
  );
  return inPlaceOf(plain, { start, end }, made) ?? [...tokens];
}
const UNITS: Readonly<Record<string, string>> = { 元: "万元", 块: "万元", 起: "件", 宗: "件" };

/** 几十 is 20 to 99, and 百把 about a hundred; null of other numbers. */
export function sizeRange(written: string): readonly [from: number, to: number] | null {
  const match = SIZE.exec(written);
  if (!match || match[0] !== written.trim()) return null;
  const { several, about = "" } = match.groups ?? {};
  return several ? [2 * sizeOf(several), 10 * sizeOf(several)] : [sizeOf(about) * 0.8, sizeOf(about) * 1.5];
}
