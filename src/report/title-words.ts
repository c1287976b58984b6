// The words a report's title is made of, and the years a report gives for itself. No I/O. No clock.
import { foldedTitle, REPORT_TITLE } from "../names/issuer-in-text.ts";
import { YEAR, yearOf } from "../zh/digits.ts";
import { foldWidth } from "../zh/text.ts";

const WRITTEN_YEAR = new RegExp(String.raw`(${YEAR})\s*年`);

export const yearIn = (text: string): number | null => {
  const written = WRITTEN_YEAR.exec(foldWidth(text))?.[1];
  return written ? yearOf(written) : null;
};

/** Whether a line is the title of a report: no sentence, no path of links. */
export const isTitle = (text: string): boolean =>
  REPORT_TITLE.test(foldedTitle(text)) && !/[。《，>›»]|当前位置|如下\s*[:：]?\s*$/.test(text);

/** A line of a page's head says what it holds: "名称: 2024年政府信息公开工作年度报告". A site's name behind a bar or a dash is no part of it. */
export function labelled(text: string): string {
  const bare = text.replace(/^\s*(?:(?:信息|文件)?名\s*称|标\s*题|主\s*题)\s*[:：]\s*/, "");
  const site = /\s*[_|｜]\s*[^_|｜]*$|\s+[-–—]+\s+\S+$|(?<=报告|年报)\s*[-–—]+\s*\S+$/.exec(bare);
  return site && REPORT_TITLE.test(foldedTitle(bare.slice(0, site.index))) ? bare.slice(0, site.index) : bare;
}

const START = String.raw`(20\d{2})\s*(?:年|[.\-\/])\s*0?1\s*(?:月|[.\-\/])\s*0?1(?!\d)\s*日?`;
const END = String.raw`(?:(20\d{2})\s*(?:年|[.\-\/])\s*)?12\s*(?:月|[.\-\/])\s*31`;
const PERIOD = new RegExp(`${START}[^。]{0,14}?${END}`, "g");

/** The year whose figures the report gives; where a period begins in one year and ends in another, the one that is `likely`, else the last. */
export function periodIn(prose: string, likely: readonly (number | null)[]): number | null {
  for (const [, from, to] of prose.matchAll(PERIOD)) {
    const years = [Number(from), ...(to ? [Number(to)] : [])];
    return years.find((year) => likely.includes(year)) ?? years.at(-1) ?? null;
  }
  return null;
}

const DATE = /(?:发布|公开|成文|生成|印发|公布|更新)(?:日期|时间)\s*[:：]?\s*(20\d{2})\s*(?:年|[.\-/])\s*(\d{1,2})/;
/** The year of the date of publication, when it is too early for a report of `year`: nobody reports a year before its last month. */
export function publishedBefore(head: string, year: number): number | null {
  const [, published, month] = DATE.exec(head) ?? [];
  if (!published) return null;
  return Number(published) < year || (Number(published) === year && Number(month) < 12) ? Number(published) : null;
}
