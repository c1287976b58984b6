// Reports held -> sample questions about them, each of which can be answered.
import type { ReportSummary } from "../report/report.ts";
import type { PagesStore } from "./deps.ts";
import type { Language } from "./view/words.ts";

/** As many reports as questions are chosen from. */
const READ = 60;

/** The first reports there are. Errors: those of the store. */
export const firstReports = async (store: Pick<PagesStore, "reports">): Promise<ReportSummary[]> =>
  (await store.reports({}, { limit: READ })).items;

/** One way to ask of one report; the list is gone through once for the reports, newest years first. */
const OF_ONE_EN: readonly ((report: ReportSummary) => string)[] = [
  (report) => `How many requests did ${asked(report)} receive in ${report.year}?`,
  (report) => `What problems does the ${report.year} report of ${asked(report)} name?`,
  (report) => `How many requests did ${asked(report)} refuse in ${report.year}?`,
];
/** A place's name stands alone in English, a body's does not; the Chinese one behind it, in brackets, is what it is certain to be known by. */
const asked = ({ issuer }: ReportSummary): string => (issuer.includes(" of ") ? `the ${issuer}` : issuer);
const OF_ALL_EN: readonly ((year: number) => string)[] = [
  (year) => `Which place received the most requests in ${year}?`,
  (year) => `Rank the ${year} reports by administrative penalties`,
];
const OF_ONE: readonly ((report: ReportSummary) => string)[] = [
  (report) => `${report.issuer}${report.year}年新收到多少件政府信息公开申请？`,
  (report) => `${report.issuer}政务公开存在哪些问题？`,
  (report) => `${report.issuer}${report.year}年不予公开一共多少件？`,
];
const OF_ALL: readonly ((year: number) => string)[] = [
  (year) => `${year}年哪个地方收到的政府信息公开申请最多？`,
  (year) => `按行政处罚数量给${year}年的报告排个名`,
];

/** What one can ask of one report. */
export const samplesOfReport = (report: ReportSummary, language: Language = "zh"): string[] =>
  (language === "zh" ? OF_ONE : OF_ONE_EN).map((ask) => ask(report));

/** At most five; questions that compare only when two reports share a year. */
export function samplesOf(reports: ReportSummary[], language: Language = "zh"): string[] {
  const [ofOne, ofAll] = language === "zh" ? [OF_ONE, OF_ALL] : [OF_ONE_EN, OF_ALL_EN];
  const newest = Math.max(...reports.map((report) => report.year));
  const peers = reports.filter((report) => report.year === newest);
  const single = ofOne.flatMap((ask, index) => {
    const report = peers[index % Math.max(peers.length, 1)];
    return report ? [ask(report)] : [];
  });
  const across = peers.length > 1 ? ofAll.map((ask) => ask(newest)) : [];
  return [single[0], across[0], single[1], across[1], single[2]].filter((question) => question !== undefined);
}

/** A statement about one of them, as one might paste it to have it checked; "" where none is held. */
export const claimOf = ([report]: readonly ReportSummary[]): string =>
  report ? `${report.issuer}${report.year}年新收政府信息公开申请10件。` : "";
