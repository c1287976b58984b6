// The words of a claim that say which reports it is of (五份报告, 四份2024年报告里, 两地) -> how many and of which year. No I/O. No clock.
import { DIGITS, ordinalOf } from "../zh/digits.ts";

/** `count` null: all there are. `year` null: none said. */
export type ReportSet = { count: number | null; year: number | null };

const HOLDERS = "(?:年度报告|工作报告|年报|报告|单位|机关|机构|地方|地区|区县|县区|部门|政府)";
/** 一家 and 两家 count those that are named. */
const COUNT = "(?<count>[三四五六七八九十]|[3-9]|\\d{2})";
const WITHIN = "(?:里头|里面|当中|之中|里|中|内)?";
const SET = new RegExp(
  `(?:20(?<of>\\d{2})年度?的?)?(?:(?:这|本站收录的|收录的|全部|所有)?${COUNT}(?:份|家|个|地)(?:(?<year>20\\d{2})年度?的?)?的?${HOLDERS}|(?:这|全部|所有)?${COUNT.replace("count", "home")}家(?!企业|公司)|(?:所有|全部|各份?|各个|每份|每个)的?${HOLDERS}|每家|各家|家家)${WITHIN}`,
);
/** 利通、隆德两地: counts those named. */
const NAMED = /(?:这|上述)?(?:[两二2]|(?<=[、和与及].{1,8})[三四五345])(?:地|个?县区|个?区县|县|区|家|个(?:地方|单位))/;

const countOf = (text: string): number | null => (text === "" ? null : (DIGITS[text] ?? ordinalOf(text))) || null;

/** 有3个单位发生了诉讼 counts what is found; it names no set. */
function matchOf(text: string): RegExpExecArray | null {
  const match = SET.exec(text);
  return match && !/有$/.test(text.slice(0, match.index)) ? match : null;
}
/** [start, end) of those words. */
export function setPlace(text: string): [number, number] | null {
  const match = matchOf(text);
  return match && [match.index, match.index + match[0].length];
}

/** `rest` is the text without those words. Null when it has none. */
export function setIn(text: string): { set: ReportSet; rest: string } | null {
  const match = matchOf(text);
  if (!match) return null;
  const { count, home, of } = match.groups ?? {};
  const year = match.groups?.year ?? (of === undefined ? undefined : `20${of}`);
  const after = text.slice(match.index + match[0].length);
  const rest = `${text.slice(0, match.index)}${year ? `${year}年` : ""}${after.replace(/^[，,]/, "")}`;
  return { set: { count: countOf(count ?? home ?? ""), year: year ? Number(year) : null }, rest };
}

export const withoutNamedCount = (text: string): string => text.replace(NAMED, "");
