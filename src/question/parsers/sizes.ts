// Tokens of a question for a yes or a no -> the same, a size said in words read as one number: 几十件, 好几千, 百把件; 没上万 as a bound. No I/O. No clock.
import { POWERS } from "../../zh/digits.ts";
import { hasWord, type Token } from "../tokens.ts";
import { inPlaceOf } from "./spans.ts";

const UNIT = "(?<unit>[件条次场期篇份个人家起宗元块])?";
/** 几十万 and 数百万 count in two steps. */
const SIZE = new RegExp(`(?:(?:好几|好些|几|数)(?<several>[十百千万亿][万亿]?)|(?<about>[百千万])把)${UNIT}`);
/** 没上万, 没过千: the bound and its number are two characters. */
const NOT_REACHED = new RegExp(`(?<not>(?:没有?|还没|未)(?:上|破|到|过))了?(?<scale>[十百千万亿])(?![一二三四五六七八九几多来\\d])${UNIT}`);
/** 几十件？ asks how many, and 几十件吧 whether it is so many. */
const ASKS_WHETHER = /(?:[吗吧么嘛没]|对不对|是不是|是不)[?？。!！ ]*$/;
/** 超过几十件, 第几十: no size by itself. 三十几万: the numeral takes more than what is read here. */
const BOUND_BEFORE = /(?:[第前后近不足到过超上破于满少多十百千万亿]了?|连|至少有?)$/;
const CASES = /[起宗]/;
const MONEY = /[元块]/;

const scaleOf = (scale: string): number => [...scale].reduce((all, each) => all * 10 ** (POWERS[each] ?? 0), 1);
const unitOf = (unit: string): string => (MONEY.test(unit) ? "万元" : CASES.test(unit) ? "件" : unit);

/** The tokens as given, but for a size that is said to be told whether it is so. */
export function withSizes(tokens: readonly Token[], text: string): Token[] {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? text.length];
  const said = text.slice(from, to);
  if (!ASKS_WHETHER.test(said) && !hasWord(tokens, "ask", "confirm", "yesno")) return [...tokens];
  const match = SIZE.exec(said) ?? NOT_REACHED.exec(said);
  const { several, about, not = "", scale, unit = "" } = match?.groups ?? {};
  if (!match || (!not && BOUND_BEFORE.test(said.slice(0, match.index)))) return [...tokens];
  const [start, end] = [from + match.index, from + match.index + match[0].length];
  const [middle, last] = [start + not.length, end - unit.length];
  const comparator = /过$/.test(not) ? "at_most" : "less";
  const made: Token[] = [
    ...(not ? [{ kind: "word", role: "comparator", value: comparator, start, end: middle } as const] : []),
    { kind: "number", value: scaleOf(several ?? about ?? scale ?? ""), start: middle, end: last },
    ...(unit ? [{ kind: "word", role: "unit", value: unitOf(unit), start: last, end } as const] : []),
  ];
  // The number that stands there by itself is a part of the size: 十 of 几十.
  const plain = tokens.map((token): Token => (token.kind === "number" && isWithin(token, start, end) ? { ...placeOf(token) } : token));
  return inPlaceOf(plain, { start, end }, made) ?? [...tokens];
}
const isWithin = (token: Token, start: number, end: number): boolean => token.start >= start && token.end <= end;
const placeOf = ({ start, end }: Token) => ({ kind: "rest" as const, start, end });

/** 几十 is 20 to 99, and 百把 about a hundred; null of other numbers. */
export function sizeRange(written: string): readonly [from: number, to: number] | null {
  const match = SIZE.exec(written);
  if (!match || match[0].length < written.trim().length) return null;
  const { several, about } = match.groups ?? {};
  const scale = scaleOf(several ?? about ?? "");
  return several ? [2 * scale, 10 * scale] : [scale * 0.8, scale * 1.5];
}
