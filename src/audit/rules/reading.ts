// What reading a file left in doubt -> warnings: a year in the title, the file's name or the date of publication that is not the report's,
// and text of the file that ended nowhere. No I/O. No clock.
import { citePassage, citeTitle, type Report, type YearDoubt } from "../../report/report.ts";
import { yearIn } from "../../report/title-words.ts";
import type { NewFinding, Rule } from "../finding.ts";

const WHERE: Record<YearDoubt["where"], (year: number, title: string) => string> = {
  // A name in 《》 may say the year that the title leaves out.
  title: (year, title) => (yearIn(title) === year ? `标题“${title}”写的是 ${year} 年` : `正文所写的报告名称是 ${year} 年的`),
  file: (year) => `文件名写的是 ${year} 年`,
  date: (year) => `文件标注的发布日期在 ${year} 年，早于统计期限结束`,
};

export const readingDoubts: Rule = (reports) => reports.flatMap((report) => [...years(report), ...lost(report)]);

const years = (report: Report): NewFinding[] =>
  (report.doubts ?? []).map(({ where, year }) =>
    warning(
      report,
      `${WHERE[where](year, report.title)}，而正文的统计期限是 ${report.year} 年，按 ${report.year} 年收录。`,
      year,
      report.year,
    ),
  );

function lost(report: Report): NewFinding[] {
  if (report.lost === undefined) return [];
  const percent = Math.max(1, Math.round(report.lost * 100));
  return [warning(report, `文件约 ${percent}% 的文字既不是正文段落，也不在三张表里，没有收录，请对照原文。`, percent, 0)];
}

function warning(report: Report, statement: string, left: number, right: number): NewFinding {
  const [first] = report.passages;
  const citation = first ? citePassage(report, first) : citeTitle(report);
  return { report: report.id, kind: "form", severity: "warning", statement, left, right, citations: [citation] };
}
