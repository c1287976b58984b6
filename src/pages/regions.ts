// Reports -> groups by province and issuer, for lists. No I/O. No clock.
import type { ReportSummary } from "../report/report.ts";
import type { Language } from "./view/words.ts";

/** GB/T 2260: the first two digits of a region code name the province. Names in Chinese and as romanised officially. */
const PROVINCES: Record<string, readonly [string, string]> = {
  "11": ["北京市", "Beijing"],
  "12": ["天津市", "Tianjin"],
  "13": ["河北省", "Hebei"],
  "14": ["山西省", "Shanxi"],
  "15": ["内蒙古自治区", "Inner Mongolia"],
  "21": ["辽宁省", "Liaoning"],
  "22": ["吉林省", "Jilin"],
  "23": ["黑龙江省", "Heilongjiang"],
  "31": ["上海市", "Shanghai"],
  "32": ["江苏省", "Jiangsu"],
  "33": ["浙江省", "Zhejiang"],
  "34": ["安徽省", "Anhui"],
  "35": ["福建省", "Fujian"],
  "36": ["江西省", "Jiangxi"],
  "37": ["山东省", "Shandong"],
  "41": ["河南省", "Henan"],
  "42": ["湖北省", "Hubei"],
  "43": ["湖南省", "Hunan"],
  "44": ["广东省", "Guangdong"],
  "45": ["广西壮族自治区", "Guangxi"],
  "46": ["海南省", "Hainan"],
  "50": ["重庆市", "Chongqing"],
  "51": ["四川省", "Sichuan"],
  "52": ["贵州省", "Guizhou"],
  "53": ["云南省", "Yunnan"],
  "54": ["西藏自治区", "Tibet"],
  "61": ["陕西省", "Shaanxi"],
  "62": ["甘肃省", "Gansu"],
  "63": ["青海省", "Qinghai"],
  "64": ["宁夏回族自治区", "Ningxia"],
  "65": ["新疆维吾尔自治区", "Xinjiang"],
};

export type Province = { code: string; name: string };
export type ProvinceReports = Province & { issuers: { name: string; reports: ReportSummary[] }[] };

/** A province's name in the reader's language; null where a code is not a province's. */
export const provinceName = (code: string, language: Language): string | null => PROVINCES[code]?.[language === "zh" ? 0 : 1] ?? null;

const provinceOf = (region: string, language: Language): Province => {
  const code = region.slice(0, 2);
  const names = PROVINCES[code];
  return { code, name: names?.[language === "zh" ? 0 : 1] ?? (language === "zh" ? "未标明地区" : "Region not stated") };
};

/** In the order of the reports given; years newest first within an issuer. */
export function byProvince(reports: ReportSummary[], language: Language): ProvinceReports[] {
  const groups = new Map<string, ProvinceReports>();
  for (const report of reports) {
    const province = provinceOf(report.region, language);
    const group = groups.get(province.code) ?? { ...province, issuers: [] };
    groups.set(province.code, group);
    const issuer = group.issuers.find((each) => each.name === report.issuer);
    if (issuer) issuer.reports.push(report);
    else group.issuers.push({ name: report.issuer, reports: [report] });
  }
  for (const group of groups.values()) for (const issuer of group.issuers) issuer.reports.sort((a, b) => b.year - a.year);
  return [...groups.values()];
}

/** What a reader may filter by: the provinces of these region codes, or every one when none is known. */
export function provincesOf(codes: string[], language: Language): Province[] {
  const known = [...new Set(codes.map((code) => code.slice(0, 2)))].filter((code) => PROVINCES[code]).sort();
  return (known.length > 0 ? known : Object.keys(PROVINCES)).map((code) => provinceOf(code, language));
}
