// A report as a page: every cell and passage once, labels as printed, blank and missing told apart, findings beside their cells.
import { beforeAll, describe, expect, test } from "vitest";
import { readCorpus } from "../../../src/build/corpus.ts";
import type { Finding } from "../../../src/contract.ts";
import { cellsOf } from "../../../src/form/vocabulary.ts";
import { reportPage } from "../../../src/pages/report/page.ts";
import { citeCell, citePassage, type Passage, type Report } from "../../../src/report/report.ts";

const PREFERENCES = { language: "zh", size: "normal", theme: "auto" } as const;
let reports: Report[] = [];
beforeAll(async () => {
  ({ reports } = await readCorpus());
});
const page = async (report: Report, findings: Finding[] = []): Promise<string> => String(await reportPage(PREFERENCES, report, findings));
const litong = (): Report => structuredClone(reports.find((report) => report.id === "litong-2024") as Report);
const cell = (body: string, key: string): string =>
  new RegExp(`<td id="cell-${key.replaceAll(".", "\\.")}"[^>]*>(.*?)</td>`, "s").exec(body)?.[1] ?? "";

test("every cell of the form and every passage of all five reports has its anchor, once", async () => {
  expect(reports.length).toBe(5);
  for (const report of reports) {
    const body = await page(report);
    for (const { key } of cellsOf(report.form)) {
      expect(body.split(`id="cell-${key}"`).length, `${report.id} ${key}`).toBe(2);
      expect(cell(body, key)).toContain(report.figures[key]?.text.trim() ?? "?");
    }
    for (const { n } of report.passages) expect(body.split(`id="passage-${n}"`).length).toBe(2);
    for (const { heading } of report.sections) expect(body.replaceAll("<wbr>", "")).toContain(heading);
  }
});

test("each row of the requests has as many columns as the form, merged labels counted", async () => {
  const body = await page(litong());
  const table = /<table class="form form-requests">(.*?)<\/table>/s.exec(body)?.[1] ?? "";
  const rows = [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map((row) =>
    [...(row[1] ?? "").matchAll(/<t[hd]([^>]*)>/g)].map((each) => each[1] ?? ""),
  );
  const number = (attributes: string, name: string): number => Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
  const reach = new Array<number>(rows.length).fill(0);
  for (const [index, cells] of rows.entries())
    for (const attributes of cells)
      for (let down = 0; down < number(attributes, "rowspan"); down += 1)
        reach[index + down] = (reach[index + down] ?? 0) + number(attributes, "colspan");
  expect(new Set(reach)).toEqual(new Set([10]));
  expect(reach.length).toBe(3 + 25);
});

test("labels stand as the report prints them", async () => {
  const body = await page(litong());
  expect(body).toContain("本年度止件数");
  expect(body).not.toContain("本年废止件数");
});

test("a blank cell is blank and said to be, a dash is a dash, a missing one says so, a zero is a zero", async () => {
  const report = litong();
  const place = { line: 1, start: 0, end: 0 };
  report.figures["received@research"] = { value: null, text: "", place };
  report.figures["received@welfare"] = { value: null, text: "—", place };
  delete report.figures["received@other"];
  const body = await page(report);
  expect(cell(body, "received@research")).toBe('<span class="unseen">空白</span>');
  expect(cell(body, "received@welfare")).toBe('—<span class="unseen">空白</span>');
  expect(cell(body, "received@other")).toBe('<abbr title="原文无此格">缺</abbr>');
  expect(cell(body, "received@commercial")).toBe("0");
  expect(body).toContain("空白格表示报告没有填写，不等于 0。");
  expect(body).toContain("原文此表缺少 1 格");
});

describe("findings", () => {
  const finding = (report: Report, citations: Finding["citations"]): Finding => ({
    id: "f",
    report: report.id,
    kind: "prose_vs_table",
    severity: "error",
    statement: "正文与表格不一致。",
    left: 0,
    right: 6,
    citations,
  });

  test("stand under the table of the cell they cite, and the cell points to them", async () => {
    const report = litong();
    const passage = report.passages[2] as Passage;
    const body = await page(report, [finding(report, [citePassage(report, passage), citeCell(report, "litigation.direct.total")])]);
    expect(cell(body, "litigation.direct.total")).toContain('href="#finding-1"');
    expect(body).toMatch(new RegExp(`id="passage-${passage.n}">[^¶]*href="#finding-1"`));
    expect(body.split('id="finding-1"').length).toBe(2);
    expect(body.indexOf('id="finding-1"')).toBeGreaterThan(body.indexOf('id="cell-litigation.direct.total"'));
    expect(body.indexOf('id="finding-1"')).toBeLessThan(body.indexOf('id="section-5"'));
  });

  test("stand after the passage when they cite no cell, and at the end when they cite nothing here", async () => {
    const report = litong();
    const passage = report.passages[1] as Passage;
    const body = await page(report, [finding(report, [citePassage(report, passage)]), finding(report, [])]);
    expect(body.indexOf('id="finding-1"')).toBeGreaterThan(body.indexOf(`id="passage-${passage.n}"`));
    expect(body.indexOf('id="finding-1"')).toBeLessThan(body.indexOf(`id="passage-${passage.n + 1}"`));
    expect(body.indexOf('id="finding-2"')).toBeGreaterThan(body.indexOf('id="section-6"'));
  });

  test("a report without any says so", async () => {
    expect(await page(litong())).toContain("核查未发现不一致之处");
  });
});

test("the form of 2019 is laid out as it prints: its own columns, one row for 其他处理 where the report has one", async () => {
  const report = litong();
  report.form = "2019";
  const place = { line: 1, start: 0, end: 0 };
  report.figures = Object.fromEntries(
    cellsOf("2019")
      .filter((each) => !each.key.startsWith("other_handling."))
      .map((each) => [each.key, { value: 1, text: "1", place }]),
  );
  report.figures["other_handling@total"] = { value: 2, text: "2", place };
  report.printed = {};
  const body = await page(report);
  expect(body).toContain("上一年项目数量");
  expect(body).toContain("采购总金额");
  expect(cell(body, "other_handling@total")).toBe("2");
  expect(body).not.toContain('id="cell-other_handling.fee_unpaid@total"');
  expect(body).toContain("2019年格式");
});

test("what a report says is text, never markup", async () => {
  const report = litong();
  const hostile = '<img src=x onerror="alert(1)">';
  report.title = hostile;
  report.issuer = hostile;
  report.source = "javascript:alert(1)";
  report.sections = report.sections.map((section) => ({ ...section, heading: hostile }));
  report.passages = report.passages.map((passage) => ({ ...passage, text: hostile, path: [hostile, "二"] }));
  report.figures = Object.fromEntries(Object.entries(report.figures).map(([key, value]) => [key, { ...value, text: hostile }]));
  report.printed = Object.fromEntries(Object.keys(report.figures).map((key) => [key, [hostile, hostile, hostile, hostile]]));
  const body = await page(report, [
    {
      id: hostile,
      report: report.id,
      kind: "form",
      severity: "error",
      statement: hostile,
      left: 1,
      right: 2,
      citations: [citeCell(report, "fees")],
    },
  ]);
  expect(body).not.toMatch(/<img|href="javascript/);
  expect(body).toContain("&lt;img src=x");
});
