// A report's head and prose -> why it is no published report of one year: of a part of a year, of a school year, of a year before the form or not
// over yet, a draft. No I/O. No clock: `today` is an argument.
import { EDITION_2019 } from "../form/editions.ts";
import { REPORT_TITLE, WHOLE_YEAR } from "../names/issuer-in-text.ts";
import { hasStop } from "../zh/marks.ts";
import { foldScript } from "../zh/script.ts";
import { withoutSpaces } from "../zh/text.ts";

const SCHOOL_YEAR = /学年/;
const PART_OF_YEAR =
  /第?[一二三四1-4]季度|[上下前后]半年|季报|半年报|(?<!\d)(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})月份|前[一二三四五六七八九十]{1,2}个月/;
/** All of a year by its months or quarters, and the month it was published in: none of them a part. */
const NO_PART = new RegExp(`(?<!\\d)${WHOLE_YEAR}|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:发布|公布|印发|公开)`, "g");
/** The words that name the report: its title, with what stands in it behind the report's name. */
const nameOf = (title: string): string => foldScript(withoutSpaces(title)).replace(NO_PART, "");
const PERIOD = /统计期限[^。；;]{0,12}?(20\d{2})年(\d{1,2})月\d{1,2}日[^。；;]{0,6}?(?:(20\d{2})年)?(\d{1,2})月\d{1,2}日/;
/** A body that ended within the year reports what there was of it; less than this is another report. */
const FEWEST_MONTHS = 7;
const NO_YEAR = "不是按年度的政府信息公开工作年度报告";
const SCHOOL = `这份报告按学年统计，${NO_YEAR}`;
const PART = "这份报告只统计一年里的一段时间（季度、半年或几个月），不是年度报告";

/** Why a file is no report of a whole year, by its title and the period it gives for its figures; null when nothing speaks against it. */
export function notOfAYear(title: string, prose: string): string | null {
  const name = nameOf(title);
  if (SCHOOL_YEAR.test(name)) return SCHOOL;
  if (PART_OF_YEAR.test(name)) return PART;
  const [, from, first, to = from, last] = PERIOD.exec(withoutSpaces(prose)) ?? [];
  if (from === undefined) return null;
  const months = (Number(to) - Number(from)) * 12 + Number(last) - Number(first) + 1;
  const said = `这份报告的统计期限是${from}年${Number(first)}月至${to === from ? "" : `${to}年`}${Number(last)}月`;
  if (Number(to) > Number(from) && Number(first) > 1 && months >= FEWEST_MONTHS) return `${said}，跨了两年（例如按学年统计），${NO_YEAR}`;
  // A body that was set up within the year, in its autumn even, reports to the year's end.
  const toItsEnd = to === from && Number(last) === 12;
  return months > 0 && months < FEWEST_MONTHS && !toItsEnd ? `${said}，只是一年里的一段时间，不是年度报告` : null;
}

/** Why a year has no report in this form. */
export const beforeTheForm = (year: number): string | null =>
  year < EDITION_2019.firstYear ? `读出的年度是 ${year} 年：这种格式从 ${EDITION_2019.firstYear} 年度的报告起才有，请核对原文的年度` : null;
/** A report is of a year that is over, or all but over. `today`: YYYY-MM-DD. */
export const notOverYet = (year: number, today: string): string | null =>
  `${year}-12` > today.slice(0, 7) ? `读出的年度是 ${year} 年，这一年还没有过完，不会有年度报告：请核对原文的年度` : null;

const DRAFT = "(?:征求意见稿|公开征求意见稿|讨论稿|送审稿|审议稿|草案|初稿|样稿)";
const MARKED = new RegExp(`[（(\\[【〔]${DRAFT}[）)\\]】〕]`);
const ALONE = new RegExp(`^${DRAFT}$`);
/**
 * A draft says so on a line of its head, or behind its title. A mark in 《》 is of what stands in them with it: a report tells of drafts of
 * other things, and a sentence of its own is no title.
 */
export function draftMark(title: string, head: readonly string[]): string | null {
  const lines = [title, ...head].map((line) => foldScript(withoutSpaces(line)));
  const mark = lines.find((line) => ALONE.test(line.replace(/[（()）]/g, ""))) ?? lines.flatMap(namesIn).find(isDraftOfReport);
  const word = mark === undefined ? null : (new RegExp(DRAFT).exec(mark)?.[0] ?? null);
  return word === null ? null : `文件标明是${word}，不是正式发布的年度报告：请收入正式发布的文本`;
}
const QUOTED = /《[^《》]{1,80}》/g;
const namesIn = (line: string): string[] => [...(line.match(QUOTED) ?? []), ...(hasStop(line) ? [] : [line.replace(QUOTED, "")])];
const isDraftOfReport = (text: string): boolean => REPORT_TITLE.test(text) && MARKED.test(text);
