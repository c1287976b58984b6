// Reports to hold stores against: a small country with everything that makes counting hard, made anew from a seed. Runs in workerd too.

import type { Finding } from "../../src/contract.ts";
import { cellsOf } from "../../src/form/vocabulary.ts";
import type { AgencyFile, Issuer } from "../../src/names/agencies.ts";
import type { Cell, Report } from "../../src/report/report.ts";
import { type Country, country, type Divisions } from "../bench/country.ts";

export type Given = { reports: Report[]; agencies: AgencyFile; findings: Finding[] };

/** Three provinces, with names that are alike, and one that is in two of them. */
export const DIVISIONS: Divisions = {
  provinces: [
    { code: "11", name: "北京市" },
    { code: "41", name: "河南省" },
    { code: "64", name: "宁夏回族自治区" },
  ],
  cities: [
    { code: "1101", name: "市辖区", provinceCode: "11" },
    { code: "4105", name: "安阳市", provinceCode: "41" },
    { code: "4107", name: "新乡市", provinceCode: "41" },
    { code: "6403", name: "吴忠市", provinceCode: "64" },
    { code: "6404", name: "固原市", provinceCode: "64" },
  ],
  areas: [
    { code: "110105", name: "朝阳区", cityCode: "1101", provinceCode: "11" },
    { code: "410505", name: "殷都区", cityCode: "4105", provinceCode: "41" },
    { code: "410506", name: "龙安区", cityCode: "4105", provinceCode: "41" },
    { code: "410702", name: "红旗区", cityCode: "4107", provinceCode: "41" },
    { code: "640302", name: "利通区", cityCode: "6403", provinceCode: "64" },
    { code: "640423", name: "隆德县", cityCode: "6404", provinceCode: "64" },
  ],
  streets: [
    { name: "古城镇", areaCode: "640302" },
    { name: "金积镇", areaCode: "640302" },
    { name: "城关镇", areaCode: "640423" },
    { name: "城关镇", areaCode: "410506" },
  ],
};

const YEARS = [2024, 2023, 2022];

const findingOn = (report: Report, i: number): Finding => ({
  id: `${report.id}:${i}`,
  report: report.id,
  kind: i % 2 === 0 ? "identity" : "prose_vs_table",
  severity: "error",
  statement: "合计不等于各项之和",
  left: i,
  right: i + 1,
  citations: [],
});

/** As generated, but for a few reports: one of the 2019 form, one with gaps, one with a sum that is below 0, one without prose, one whose money has decimals. */
export function given(count = 90, seed = 1): Given {
  const made: Country = country(DIVISIONS, count, YEARS, seed);
  const reports = [...made.reports()].map((report, i) => changed({ ...report, id: turned(report.id) }, i));
  return {
    reports,
    agencies: { ...made.agencies, issuers: Object.fromEntries(Object.entries(made.agencies.issuers).map(turnedIssuer)) },
    findings: reports.flatMap((report, i) => (i % 4 === 0 ? [findingOn(report, i), findingOn(report, i + 1)] : [])),
  };
}

/** Ids that do not stand in the order of the regions, as those spelled after names do not: 110105 → 501011. */
const turned = (id: string): string => id.replace(/\d{6}/, (code) => [...code].reverse().join(""));
const turnedIssuer = ([id, issuer]: [string, Issuer]): [string, Issuer] => [
  turned(id),
  issuer.parent ? { ...issuer, parent: turned(issuer.parent) } : issuer,
];

function changed(report: Report, i: number): Report {
  const place = { line: 1, start: 0, end: 1 };
  const cell = (value: number | null, text = value === null ? "" : String(value)): Cell => ({ value, text, place });
  const { "received@commercial": _, ...without } = report.figures;
  switch (i % 9) {
    case 1:
      return { ...report, figures: { ...report.figures, "received@total": cell(null, "—"), fees: cell(null, "/") } };
    case 2:
      return { ...report, figures: without };
    case 3:
      return { ...report, figures: { ...report.figures, fees: cell(1234.567_891, "1,234.567891"), licences: cell(0) } };
    case 4:
      return of2019(report, cell, i);
    case 5:
      return { ...report, figures: { ...report.figures, fees: cell(0.1), licences: cell(0), "regulations.issued": cell(0) } };
    case 6:
      return { ...report, source: "https://example.gov.cn/nianbao", printed: { fees: ["行政事业性收费", "本年收费金额(万元)"] } };
    case 7:
      return i === 7 ? { ...report, passages: [], statements: [], sections: [] } : report;
    default:
      return report;
  }
}

/** The 2019 form: other cells, amounts below 0, and 其他处理 as one row in every second. */
function of2019(report: Report, cell: (value: number | null) => Cell, i: number): Report {
  const figures: Report["figures"] = {};
  for (const { key } of cellsOf("2019")) figures[key] = report.figures[key] ?? cell(0);
  figures["normative_documents.made"] = cell(i);
  figures["fees.items_change"] = cell(-i);
  figures["procurement.amount"] = cell(i + 0.25);
  if (i % 2 === 0) figures["other_handling@total"] = cell(i % 4);
  return { ...report, form: "2019", figures };
}
