// A report's title, sentences, head, seal and file name -> what it calls whoever issued it, the surest first. No I/O. No clock.

import { YEAR } from "../zh/digits.ts";
import { segmentsIn } from "../zh/marks.ts";
import { foldScript } from "../zh/script.ts";
import { withoutSpaces } from "../zh/text.ts";
import { ORGAN } from "./kinds.ts";

/** The words that make a title one of an annual report: 政府信息公开工作年度报告, 信息公开年报, 政务公开工作报告. */
export const REPORT_TITLE =
  /(?:政府信息|政务信息|政务|信息)公开(?:工作)?(?:情况)?(?:的)?(?:20\d{2}年?)?(?:年?度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:年报|报告)/;

/** A title in half width, without spaces, with the form's own words in simplified script. */
export const foldedTitle = (text: string): string => foldScript(withoutSpaces(text));

type Evidence = {
  title: string;
  /** What stands in 《》 and is the name of such a report. */
  named: string[];
  file: string;
  /** Width and the form's script folded. */
  prose: string;
  /** Lines of the head, then the last ones of the file. */
  lines: string[];
};

/** A government's or an office's own word for itself names nobody. */
const SELF = /^(?:本|我|全|该|各|贵)(?:[机单县市区镇乡局省厅委办院旗]|街道)|^(?:名称|标题|来源)/;

/** The whole of a year by its months or quarters: 2024年1-12月份. */
export const WHOLE_YEAR = "第?[1一](?:月份?|季度)?[-–—―－~～至到]{1,2}(?:12月|十二月|第?[4四]季度)份?";
const YEAR_OF_TITLE = new RegExp(`(?:关于)?${YEAR}年?度?(?:${WHOLE_YEAR})?`, "g");
/** The issuer's words in a title: what is left of it without year, period and the report's own words. */
export function issuerIn(title: string): string {
  const text = withoutSpaces(title);
  const end = REPORT_TITLE.exec(foldedTitle(title))?.index ?? text.length;
  return text
    .slice(0, end)
    .replace(YEAR_OF_TITLE, "")
    .replace(/^(?:关于|發布|发布|公布|印发|报送|上报|呈报|现将|\d+[.、-]?)+/, "")
    .replace(/[^\p{Script=Han}]/gu, "")
    .replace(/关于(?:发布|公布|公开|印发|报送|上报|呈报)?$/, "")
    .replace(/(?:的|年度|年|开展|工作)$/, "")
    .replace(/^(?:年度|年)/, "");
}

/** Verbs (将乐 is a county) that stand between whoever makes a report and the report's name: what follows the last of them is the issuer, or what precedes it. */
const MAKING =
  /(?:向社会)?(?:公布|发布|公开|编制|编写|制作|形成|撰写|写成|起草|制定|印发|报送|汇总|完成|将(?!乐[县镇]?)|现就|关于|下面是)(?:了|出|如下)?/g;

/** 现公布X2023年…报告, 特编制X…报告, 现将X…报告公布如下, X编写了2023年…报告: the issuer in the sentence that hands the report over. */
function handedOver(prose: string): string[] {
  const found: string[] = [];
  for (const sentence of segmentsIn(prose).map(({ text }) => text)) {
    if (!REPORT_TITLE.test(withoutSpaces(sentence)) || /格式|条例〉|管理办法/.test(sentence.replace(/《[^》]*条例》/g, ""))) continue;
    const text = withoutSpaces(sentence);
    const at = REPORT_TITLE.exec(text)?.index ?? 0;
    const clause = (/[^，,：:、“”"《》（）()]*$/.exec(text.slice(0, at))?.[0] ?? "").replace(
      /^(?:现|兹|特|予以|按要求|依法)+(?=[公发编])/,
      "",
    );
    const verbs = [...clause.matchAll(MAKING)];
    const last = verbs.at(-1);
    // Where lines have run together the title begins the sentence.
    if (!last && text.startsWith(clause) && ORGAN.test(issuerIn(clause))) found.push(issuerIn(clause));
    if (!last) continue;
    found.push(issuerIn(clause.slice(last.index + last[0].length)));
    found.push(
      issuerIn(
        clause
          .slice(0, verbs[0]?.index ?? 0)
          .replace(/^(?:(?:现|特|经)?由|现|兹)/, "")
          .replace(/(?:现|特|兹|组织|认真|现予以|予以)$/, ""),
      ),
    );
  }
  return found;
}

/** What may stand between whoever makes a report and the making. */
const THEN = "(?=负责|牵头|会同|根据|依据|按照|依照|依法|结合|编制|编写|撰写|汇总|起草|制作|发布|解释)";
/** By whom it says it was made, and whom it calls 我局. */
const MADE_BY = [
  new RegExp(`(?:报告|年报)[^。；\\n]{0,8}由([^。，；《》、\\n]{3,30}?)${THEN}`, "g"),
  new RegExp(`由([^。，；《》、\\n]{3,30}?)${THEN}[^。；\\n]{0,60}?(?:编制|编写|撰写|起草|发布)`, "g"),
  /(?:我|本)(?:局|委|办|厅|院|县|市|区|镇|乡|街道|单位|机关|部门)[（(]([\p{Script=Han}]{3,30})[）)]/gu,
  /([\p{Script=Han}]{3,30})[（(]以下(?:简)?称[“"]?(?:我|本)/gu,
  /(?:编制|发布|公开|填报|责任|制发|发文)(?:单位|机构|机关|主体|部门)\s*[:：]?\s*([\p{Script=Han}（）()]{3,30})/gu,
];
/** What a portal prints above a page. Its own name there is the site's. */
const HEAD = /(?:信息来源|文章来源|来\s*源|稿\s*源|单\s*位|作\s*者|发布者|供稿)\s*[:：]\s*([\p{Script=Han}]{3,30})/gu;
const SITE = /网$|网站|日报|门户|发布厅|融媒|新闻|本站|互联网/;
const CONTACT =
  /(?:请|可)?(?:直接)?(?:与|向|联系|致电)([^。，；《》、（(]{3,30}?(?:办公室|局|委员会|政府|中心|厅|院|办事处|管委会|办|科|处|站))(?:政务公开科|信息公开科)?(?:联系|咨询|反映|[（(])/g;

const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => (match[1] ? [match[1].replace(/\s/g, "")] : []));

/** The name of a file as a report's: 某某局2024年度报告(定稿). */
function issuerInFile(file: string): string {
  const bare = file.replace(/[-_.·\s]+/g, "").replace(/[（(【[][^（）()【】[\]]*[）)\]】]/g, "");
  const before =
    /^(?:\d+|附件\d*[:：]?|关于)*([\p{Script=Han}]{3,30}?)(?=(?:20\d{2}|二[〇○零]|政府信息公开|政务公开|信息公开|年度报告|年报|工作报告))/u.exec(
      bare,
    )?.[1];
  return before ?? issuerIn(bare);
}

/** A line that is nothing but a name: under the report stands who signs it. */
function signed(lines: readonly string[]): string[] {
  const bare = lines.map((line) => withoutSpaces(line).replace(/(?:20\d{2}|二[〇○零].{2})年.{1,3}月.{1,3}日$/, ""));
  return bare
    .filter((line) => line.length >= 3 && line.length <= 25 && /^[\p{Script=Han}（）()]+$/u.test(line) && ORGAN.test(foldScript(line)))
    .reverse();
}

/**
 * In order: the title and the names in 《》 that agree with it, the sentence that hands the report over, who made it, the page's head, the
 * file's name, the signature, and last whoever is to be asked: an office at the foot answers the telephone, and issues nothing.
 */
export function issuersOf({ title, named, file, prose, lines }: Evidence): string[] {
  // 我局 says that the title is somebody's, and not whose.
  const own = SELF.test(foldScript(issuerIn(title))) ? "" : issuerIn(title);
  const said = named.map(issuerIn).filter((each) => own === "" || each.endsWith(own) || own.endsWith(each));
  const byTitle = [...said, own].sort((a, b) => b.length - a.length);
  const head = lines.join("\n").replace(/[^\S\n]+/g, " ");
  const organs = [
    ...handedOver(prose),
    ...MADE_BY.flatMap((pattern) => all(pattern, `${head}\n${prose}`)),
    ...all(HEAD, head).filter((each) => !SITE.test(each)),
    issuerInFile(file),
    ...signed(lines.slice(-6)),
    ...all(CONTACT, prose),
  ].filter((each) => ORGAN.test(foldScript(each)));
  // Where the title names an organ without its place, another organ of the place is somebody else.
  const fitting = ORGAN.test(foldScript(own)) ? organs.filter((each) => each.endsWith(own) || own.endsWith(each)) : organs;
  // Names are kept in simplified script, whatever a copy is printed in: an issuer is one, and divisions are listed so.
  return [...new Set([...byTitle, ...fitting].map(foldScript).filter((each) => each.length >= 2 && !SELF.test(foldScript(each))))];
}
