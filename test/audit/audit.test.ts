import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audit, findingsAbout } from "../../src/audit/audit.ts";
import type { FigureKey } from "../../src/form/vocabulary.ts";
import { parseReport } from "../../src/report/parse.ts";
import type { Report } from "../../src/report/report.ts";
import { brief, reportOf, requests } from "./make.ts";

const file = (name: string): URL => new URL(`../../corpus/${name}`, import.meta.url);
const IDS = ["litong-2024", "xixia-office-2024", "longde-2024", "yindu-office-2024", "gucheng-2023"];
const corpus = async (): Promise<Report[]> => {
  const agencies = JSON.parse(readFileSync(file("agencies.json"), "utf8"));
  const read = await Promise.all(IDS.map((id) => parseReport(readFileSync(file(`${id}.txt`)), `${id}.txt`, agencies)));
  return read.map((each) => {
    if (!each.ok) throw new Error(each.error.detail);
    return each.value;
  });
};

describe("the audit of the five reports", () => {
  it("finds what is wrong in them, and nothing else", async () => {
    const findings = audit(await corpus());
    expect(findings.map(({ id, severity, left, right }) => [id, severity, left, right])).toEqual([
      // 全年未发生…行政诉讼案件, but the table has 3 + 3.
      ["litong-2024-prose_vs_table-1", "error", 0, 6],
      // 7 of 23 files are 30.43 %, not 23 %.
      ["xixia-office-2024-prose_arithmetic-1", "error", 23, 30.43],
      // Half of nine applications is no whole number.
      ["xixia-office-2024-prose_arithmetic-2", "warning", 50, 55.56],
    ]);
  });

  it("quotes the report word for word, and says both figures", async () => {
    const reports = await corpus();
    for (const finding of audit(reports)) {
      for (const { report, quote, url } of finding.citations)
        if (url.includes("#passage-"))
          expect(readFileSync(file(`${report}.txt`), "utf8").replace(/\s/g, "")).toContain(quote.replace(/\s/g, ""));
      expect(finding.statement).toMatch(/。$/);
      expect(finding.citations.length).toBeGreaterThan(0);
    }
  });

  it("gives the same ids for the same reports", async () => {
    const reports = await corpus();
    expect(audit(reports)).toEqual(audit(reports));
    expect(audit([])).toEqual([]);
  });

  it("tells which findings concern a figure, derived ones by their operands", async () => {
    const reports = await corpus();
    const litong = reports[0] as Report;
    const findings = audit(reports);
    expect(findingsAbout(findings, litong, ["litigation.total"]).map(({ id }) => id)).toEqual(["litong-2024-prose_vs_table-1"]);
    expect(findingsAbout(findings, litong, ["litigation.direct.total"])).toHaveLength(1);
    expect(findingsAbout(findings, litong, ["received@total", "penalties"])).toEqual([]);
    expect(findingsAbout(findings, reports[2] as Report, ["litigation.total"])).toEqual([]);
  });
});

describe("identities", () => {
  it("hold in a consistent report", () => {
    expect(audit([reportOf({ figures: requests(12) })])).toEqual([]);
    expect(audit([reportOf({ form: "2019", year: 2020, figures: requests(12) })])).toEqual([]);
  });

  it.each([
    [
      "received + carried_in = handled + carried_out",
      { ...requests(12), "carried_in@total": 1, "carried_in@natural_person": 1 },
      [
        ["identity", 13, 12],
        ["identity", 13, 12],
      ],
    ],
    [
      "handled = outcomes",
      { ...requests(12), "refused.third_party@total": 2, "refused.third_party@natural_person": 2 },
      [
        ["identity", 12, 14],
        ["identity", 12, 14],
      ],
    ],
    [
      "total = applicants",
      { ...requests(12), "received@commercial": 1 },
      [
        ["identity", 1, 0],
        ["identity", 12, 13],
      ],
    ],
    ["total of disputes = results", { "reconsideration.total": 3, "reconsideration.upheld": 2 }, [["identity", 3, 2]]],
    ["the same of litigation", { "litigation.direct.pending": 1 }, [["identity", 0, 1]]],
  ])("%s", (_, figures, expected) => {
    const findings = audit([reportOf({ figures })]);
    expect(brief(findings)).toEqual(expected);
    expect(findings.every(({ severity }) => severity === "error")).toBe(true);
  });

  it("prove nothing over a blank or missing cell", () => {
    expect(
      audit([reportOf({ figures: { ...requests(12), "received@commercial": null, "received@total": 13, "handled@total": null } })]),
    ).toEqual([]);
    const kinds = audit([
      reportOf({
        figures: { "received@total": 5, "handled@total": 5, "disclosed@total": 5 },
        without: ["received@natural_person", "handled@natural_person", "disclosed@natural_person"],
      }),
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual(["form"]);
  });

  it("add decimals exactly", () => {
    expect(
      audit([reportOf({ figures: { "reconsideration.total": 0.3, "reconsideration.upheld": 0.1, "reconsideration.other": 0.2 } })]),
    ).toEqual([]);
  });
});

describe("the form", () => {
  it("lacks cells", () => {
    const findings = audit([reportOf({ without: ["normative_documents.repealed", "fees"] })]);
    expect(brief(findings)).toEqual([["form", 10, 8]]);
    expect(findings[0]?.statement).toContain("行政事业性收费");
  });
  it("of 2019 may print 其他处理 as one row", () => {
    const rows = ["not_corrected", "fee_unpaid", "other"] as const;
    const columns = ["natural_person", "commercial", "research", "welfare", "legal_service", "other", "total"] as const;
    const without = rows.flatMap((row) => columns.map((column): FigureKey => `other_handling.${row}@${column}`));
    const figures = Object.fromEntries(columns.map((column) => [`other_handling@${column}`, 0]));
    expect(audit([reportOf({ form: "2019", year: 2020, without, figures })])).toEqual([]);
  });
  it("has blank cells, which are not missing", () => {
    expect(audit([reportOf({ figures: { fees: null } })])).toEqual([]);
  });
});

describe("between years", () => {
  const carried = (year: number, out: number, into: number) =>
    reportOf({
      year,
      figures: {
        "received@natural_person": out,
        "received@total": out,
        "carried_out@natural_person": out,
        "carried_out@total": out,
        "carried_in@natural_person": into,
        "carried_in@total": into,
        "disclosed@natural_person": into,
        "disclosed@total": into,
        "handled@natural_person": into,
        "handled@total": into,
      },
    });
  it("what was carried out is carried in", () => {
    expect(audit([carried(2023, 4, 0), carried(2024, 0, 4)])).toEqual([]);
    expect(brief(audit([carried(2023, 4, 0), carried(2024, 0, 3)]))).toEqual([["between_years", 3, 4]]);
    expect(audit([carried(2022, 4, 0), carried(2024, 0, 3)])).toEqual([]);
  });
  it("documents in force follow from the year before, as a warning", () => {
    const year = (of: number, inForce: number, issued = 0, repealed = 0) =>
      reportOf({
        year: of,
        figures: {
          "normative_documents.in_force": inForce,
          "normative_documents.issued": issued,
          "normative_documents.repealed": repealed,
        },
      });
    expect(audit([year(2023, 10), year(2024, 12, 5, 3)])).toEqual([]);
    const findings = audit([year(2023, 10), year(2024, 13, 5, 3)]);
    expect(brief(findings)).toEqual([["between_years", 13, 12]]);
    expect(findings[0]?.severity).toBe("warning");
  });
});

describe("copied text", () => {
  const sentence = "围绕优化营商环境和乡村振兴两条主线，把会议公开、决策公开、执行公开和结果公开连成一线，逐项对账销号推进落实。";
  it("from the year before, from another agency", () => {
    const before = reportOf({ year: 2023, prose: [sentence] });
    const after = reportOf({ year: 2024, prose: [sentence] });
    const other = reportOf({ id: "yi-2024", issuer: "某市乙县", prose: [sentence] });
    expect(brief(audit([before, after]))).toEqual([["repeated_text", expect.any(Number), expect.any(Number)]]);
    expect(audit([after, other]).map(({ report }) => report)).toEqual(["yi-2024"]);
  });
  it("is not what the form, the law or everybody says", () => {
    const said = [
      "按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定的按件、按量收费标准，本年度没有产生信息公开处理费。",
      "以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神，持续推进政务公开各项重点工作落地见效。",
      "确保信息公开工作规范有序开展。",
    ];
    const ids = ["jia", "yi"];
    expect(audit(ids.map((id) => reportOf({ id: `${id}-2024`, issuer: `某市${id}县`, prose: said })))).toEqual([]);
    const many = ["jia", "yi", "bing", "ding", "wu"];
    expect(audit(many.map((id) => reportOf({ id: `${id}-2024`, issuer: `某市${id}县`, prose: [sentence] })))).toEqual([]);
  });
  it("with another number in it is another sentence", () => {
    const years = [2023, 2024].map((year) => reportOf({ year, prose: [`${sentence.slice(0, -1)}，全年发布信息${year * 3}条。`] }));
    expect(audit(years)).toEqual([]);
  });
});
