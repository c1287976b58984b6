// A report's title, its prose and its file's name -> what it calls its issuer, likeliest first. No I/O. No clock.
import { foldWidth } from "../zh/text.ts";
import { ORGAN } from "./kinds.ts";

/** The words that make a title one of an annual report: 政府信息公开工作年度报告, 信息公开年报, 政务公开工作报告. */
export const REPORT_TITLE =
  /(?:政府信息|政务信息|政务|信息)公开(?:工作)?(?:情况)?(?:的)?(?:20\d{2}年?)?(?:年?度)?(?:工作)?(?:情况)?(?:的)?(?:年报|报告)/;

/** Half width and without spaces. */
export const squeeze = (text: string): string => foldWidth(text).replace(/\s/g, "");

/** The issuer's words in a title: what is left of it without year, period and the report's own words. */
export function issuerIn(title: string): string {
  const text = squeeze(title);
  const end = REPORT_TITLE.exec(text)?.index ?? text.length;
  return text
    .slice(0, end)
    .replace(/(?:关于)?(?:20\d{2}|二[〇○零Oo][一二三四五六七八九〇○零]{2})年?度?/g, "")
    .replace(/^(?:关于|发布|公布|印发|现将|\d+[.、-]?)+/, "")
    .replace(/[^\p{Script=Han}]/gu, "")
    .replace(/(?:的|年度|年|开展|工作)$/, "")
    .replace(/^(?:年度|年)/, "");
}

/** How a report speaks of whoever made it, when its title does not. */
const MAKERS = [
  /由([^。，；《》、]{3,30}?)(?:编制|撰写|发布)/,
  /(?:请|可)?(?:直接)?(?:与|向|联系|致电)([^。，；《》、（(]{3,30}?(?:办公室|局|委员会|政府|中心|厅|院))(?:联系|咨询|反映|[（(])/,
];

/** What the report calls its issuer, the likeliest first. `named`: titles of reports in 《》 that its prose names; `file`: the file's name. */
export function issuersOf(title: string, named: string[], file: string, prose: string): string[] {
  const own = issuerIn(title);
  const said = named.map(issuerIn).filter((each) => own === "" || each.endsWith(own) || own.endsWith(each));
  const byTitle = [...said, own].sort((a, b) => b.length - a.length);
  const byFile = issuerIn(file.replace(/[-_.·]+/g, ""));
  const lastLine = squeeze(prose.trim().split("\n").slice(-2).join("\n")).replace(/20\d{2}年\d{1,2}月\d{1,2}日$/, "");
  const byProse = MAKERS.flatMap((pattern) => pattern.exec(prose)?.[1] ?? []).map((each) => each.replace(/\s/g, ""));
  const guessed = [byFile, ...byProse, ...(lastLine.length <= 25 ? [lastLine] : [])].filter((each) => ORGAN.test(each));
  return [...new Set([...byTitle, ...guessed].filter((each) => each.length >= 2 && !/^(?:本|我|全)[机单县市区镇乡局省]/.test(each)))];
}
