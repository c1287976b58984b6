// A report's head and prose -> why it is no published report of one year: of a part of a year, of a school year, of a year before the form or not
// over yet, a draft. No I/O. No clock: `today` is an argument.
import { EDITION_2019 } from "../form/editions.ts";
import { REPORT_TITLE } from "../names/issuer-in-text.ts";
import { foldScript } from "../zh/script.ts";
import { withoutSpaces } from "../zh/text.ts";

const SCHOOL_YEAR = /学年/;
const PART_OF_YEAR =
  /第?[一二三四1-4]季度|[上下前后]半年|季报|半年报|(?<!\d)(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})月份|前[一二三四五六七八九十]{1,2}个月/;
/** The words that name the report: its title, with what stands in it behind the report's name. */
const nameOf = (title: string): string => foldScript(withoutSpaces(title));
const PERIOD = /统计期限[^。；;]{0,12}?(20\d{2})年(\d{1,2})月\d{1,2}日[^。；;]{0,6}?(?:(20\d{2})年)?(\d{1,2})月\d{1,2}日/;
/** A body that was set up within the year reports what was left of it; less than this is another report. */
const FEWEST_MONTHS = 7;
const SCHOOL = "这份报告按学年统计，不是按年度的政府信息公开工作年度报告";
const PART = "这份报告只统计一年里的一段时间（季度、半年或几个月），不是年度报告";

/** Why a file is no report of a whole year, by its title and the period it gives for its figures; null when nothing speaks against it. */
export function notOfAYear(title: string, prose: string): string | null {
  const name = nameOf(title);
  if (SCHOOL_YEAR.test(name)) return SCHOOL;
  if (PART_OF_YEAR.test(name)) return PART;
  const [, from, first, to = from, last] = PERIOD.exec(withoutSpaces(prose)) ?? [];
  if (from === undefined) return null;
  const months = (Number(to) - Number(from)) * 12 + Number(last) - Number(first) + 1;
  if (Number(to) > Number(from) && Number(first) > 1 && months >= FEWEST_MONTHS) return SCHOOL;
  return months > 0 && months < FEWEST_MONTHS ? PART : null;
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
/** A draft says so on a line of its head, or behind its title. */
export function draftMark(title: string, head: readonly string[]): string | null {
  const lines = [title, ...head].map((line) => foldScript(withoutSpaces(line)));
  const mark = lines.find((line) => ALONE.test(line.replace(/[（()）]/g, "")) || (REPORT_TITLE.test(line) && MARKED.test(line)));
  const word = mark === undefined ? null : (new RegExp(DRAFT).exec(mark)?.[0] ?? null);
  return word === null ? null : `文件标明是${word}，不是正式发布的年度报告：请收入正式发布的文本`;
}
