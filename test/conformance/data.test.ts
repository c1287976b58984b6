// The contract's data endpoints, asked of the built worker: counts, filters, paging, CSV, descriptions, pages.
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../src/form/vocabulary.ts";
import { FigureEntry, Finding, Health, ReportSummary, ReportView } from "../../src/http/schemas.ts";
import { get } from "./client.ts";

const IDS = ["litong-2024", "xixia-office-2024", "longde-2024", "yindu-office-2024", "gucheng-2023"];
const json = async <T>(path: string): Promise<T> => (await (await get(path)).json()) as T;
type Figures = { figures: { report: string; key: string; value: number | null }[]; next?: string };

describe("GET /healthz", () => {
  it("counts the corpus", async () => {
    const health = await json<object>("/healthz");
    expect(Health.strict().safeParse(health).error).toBeUndefined();
    expect(health).toMatchObject({ status: "ok", reports: 5, figures: 1000 });
  });
});

describe("GET /api/reports", () => {
  it("lists the five reports", async () => {
    const { reports } = await json<{ reports: { id: string }[] }>("/api/reports");
    expect(reports.map(({ id }) => id).sort()).toEqual([...IDS].sort());
    for (const report of reports) expect(ReportSummary.strict().safeParse(report).error).toBeUndefined();
  });

  it.each([
    ["region=宁夏", 4],
    ["region=640000", 4],
    ["region=吴忠市", 2],
    ["region=410505", 1],
    ["year=2023", 1],
    ["q=隆德", 1],
    ["region=宁夏&year=2024", 3],
    ["region=火星", 0],
  ])("?%s gives %d", async (query, count) => {
    expect((await json<{ reports: unknown[] }>(`/api/reports?${encodeURI(query)}`)).reports).toHaveLength(count);
  });

  it("is read page by page", async () => {
    const seen: string[] = [];
    let cursor = "";
    do {
      const page: { reports: { id: string }[]; next?: string } = await json(`/api/reports?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.reports.map(({ id }) => id));
      cursor = page.next ?? "";
    } while (cursor);
    expect(seen.sort()).toEqual([...IDS].sort());
  });
});

describe("GET /api/reports/{id}", () => {
  it.each(IDS)("%s has six sections, its passages and all 200 cells, and a page with the same places", async (id) => {
    const report = await json<{
      sections: { number: number }[];
      passages: { anchor: string }[];
      tables: { figures: { key: string; anchor: string }[] }[];
    }>(`/api/reports/${id}`);
    expect(ReportView.strict().safeParse(report).error).toBeUndefined();
    expect(report.sections.map(({ number }) => number)).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6]));
    expect(report.passages.length).toBeGreaterThan(5);
    const cells = report.tables.flatMap((table) => table.figures);
    expect(cells.map(({ key }) => key)).toEqual(cellsOf("2021").map(({ key }) => key));
    const page = await (await get(`/reports/${id}`)).text();
    for (const { anchor } of [...report.passages, ...cells]) expect(page).toContain(`id="${anchor}"`);
  });
});

describe("GET /api/figures", () => {
  it("filters by report and key", async () => {
    const { figures } = await json<Figures>("/api/figures?report=litong-2024&key=received@total");
    expect(figures).toEqual([expect.objectContaining({ value: 38, text: "38", state: "reported" })]);
    expect(FigureEntry.strict().safeParse(figures[0]).error).toBeUndefined();
  });

  it("filters by year and region", async () => {
    const { figures } = await json<Figures>(`/api/figures?key=received@total&year=2024&region=${encodeURIComponent("宁夏")}`);
    expect(figures.map(({ report }) => report).sort()).toEqual(["litong-2024", "longde-2024", "xixia-office-2024"]);
  });

  it("gives the whole table as CSV", async () => {
    for (const response of [await get("/api/figures?format=csv"), await get("/api/figures", { accept: "text/csv" })]) {
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(bytes).trimEnd().split("\r\n")).toHaveLength(1001);
    }
  });
});

describe("GET /api/audit", () => {
  it("gives findings, and of one report or kind on request", async () => {
    const { findings } = await json<{ findings: { report: string; kind: string }[] }>("/api/audit");
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(Finding.safeParse(finding).error).toBeUndefined();
    const { findings: own } = await json<{ findings: { report: string }[] }>("/api/audit?report=litong-2024");
    expect(own).toEqual(findings.filter(({ report }) => report === "litong-2024"));
    const { findings: kind } = await json<{ findings: unknown[] }>("/api/audit?kind=prose_vs_table");
    expect(kind).toEqual(findings.filter((finding) => finding.kind === "prose_vs_table"));
  });
});

describe("the rest", () => {
  it.each([
    ["/", "text/html"],
    ["/docs", "text/html"],
    ["/embed", "text/html"],
    ["/reports/litong-2024", "text/html"],
    ["/widget.js", "text/javascript"],
    ["/openapi.json", "application/json"],
    ["/v1/models", "application/json"],
  ])("GET %s", async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(type);
    expect((await response.text()).length).toBeGreaterThan(50);
  });

  it("serves pages that run no script but their own", async () => {
    for (const path of ["/", "/reports/litong-2024", "/docs"]) {
      const policy = (await get(path)).headers.get("content-security-policy") ?? "";
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe-(?:inline|eval)/);
    }
  });
});
