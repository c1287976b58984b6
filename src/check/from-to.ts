// A number that something came to (从2024年的6781件降到1290件, 2025年减少到1475万元) -> of what, from which number and year, and which way. No I/O. No clock.
import type { Statement } from "../report/report.ts";
import { boundWords } from "../zh/bounds.ts";
import { directionWords } from "../zh/direction.ts";

/** `from`: the number it came from, where one is said. Years are null where none is said there. */
export type FromTo = { what: string; from: { statement: Statement; year: number | null } | null; year: number | null; rises: boolean };

const RISES = [...directionWords(true), "升", "增", "涨", "扩大", "跃升", "回升"].join("|");
const FALLS = [...directionWords(false), "降", "减", "跌", "缩", "压减", "压降"].join("|");
const MUCH = "(?:大幅|大大|明显|一路|逐步|直接|直线|猛|骤|锐|陡|急|又|再|则|却|已|也|就){0,3}";
const YEAR = "(?:(?<year>20\\d{2})年度?)?的?";
const REACHED = new RegExp(`${MUCH}(?:(?<rises>${RISES})|${FALLS})了?(?:到|至|为|成)了?${YEAR}(?:${boundWords("claim", "before")})?$`);
const FROM = new RegExp(`[从由]${YEAR}(?:${boundWords("claim", "before")})?$`);
/** 没有降到1290件, 并未从…降到…: what it came to is not said. */
const DENIED = /(?:没有?|未能?|不|非|难以|有望|将|计划|力争|要)[^，,。]{0,6}$/;
/** `before`: what stands before a number. Whether it is one that something did not come from; the next is none that it came to. */
export const isNotFrom = (before: string): boolean => NOT_FROM.test(before);
const NOT_FROM = /(?:没有?|未|不|非)[^，,。]{0,4}[从由][^，,。]{0,8}$/;
const OF_ANOTHER = new RegExp(`(?:${RISES}|${FALLS})了?(?:到|至|为|成)了?(?:20\\d{2}年度?|[上去前]一?年度?)的$`);
const PARTS = /^(?:%|成|倍)$/;
/** 降到2024年的32%: how much of it is left, no share that it came to. */
export const isPartOf = (before: string, unit: string): boolean => PARTS.test(unit) && OF_ANOTHER.test(before);
const FROM_SEVERAL = new RegExp(
  `[从由]\\d[\\d.]{0,11}[^，,。；\\d]{0,3}[和与及、]\\d[\\d.]{0,11}[^，,。；\\d]{0,8}(?:${RISES}|${FALLS})了?(?:到|至|为|成)[^，,。；]{0,40}`,
);
/** 从53件和48件降到17件和19件: several things, each from its number. */
export const fromSeveral = ({ segment, statement }: { segment: string; statement?: Statement }): boolean =>
  statement !== undefined && (FROM_SEVERAL.exec(segment)?.[0] ?? "").includes(statement.text);
const yearOf = (match: RegExpExecArray): number | null => (match.groups?.year ? Number(match.groups.year) : null);

/** `from`: where the clause of the first number begins. Null where the number is none that something came to, or came from. */
export function fromToIn(
  simple: string,
  from: number,
  statement: Statement,
  next: Statement | undefined,
): { said: FromTo; to: Statement } | null {
  const before = simple.slice(from, statement.at[0]);
  if (DENIED.test(before) || isPartOf(before, statement.unit)) return null;
  const start = FROM.exec(before);
  const between = next && start ? simple.slice(statement.at[1], next.at[0]) : "";
  const pair = between === "" ? null : REACHED.exec(between);
  if (next && start && pair && /^[，,、]?$/.test(between.slice(0, pair.index)) && next.unit === statement.unit)
    return {
      said: {
        what: before.slice(0, start.index),
        from: { statement, year: yearOf(start) },
        year: yearOf(pair),
        rises: pair.groups?.rises !== undefined,
      },
      to: next,
    };
  const alone = statement.none ? null : REACHED.exec(before);
  return alone
    ? {
        said: { what: before.slice(0, alone.index), from: null, year: yearOf(alone), rises: alone.groups?.rises !== undefined },
        to: statement,
      }
    : null;
}
