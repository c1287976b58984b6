import { describe, expect, it } from "vitest";
import { service } from "./support.ts";

const s = service();
type Listing = { figures: { report: string; key: string; value: number | null; state: string }[]; next?: string };
const list = async (query: string): Promise<Listing> => (await (await s.request(`/api/figures${query}`)).json()) as Listing;
const lines = (text: string): string[] => text.replace("\u{feff}", "").trimEnd().split("\r\n");

describe("GET /api/figures", () => {
  it("gives a cell with its place", async () => {
    expect(await list("?report=jia-2024&key=received@total")).toEqual({
      figures: [
        {
          report: "jia-2024",
          issuer: "吴忠市甲县",
          year: 2024,
          key: "received@total",
          label: "新收政府信息公开申请 · 总计",
          unit: "件",
          value: 38,
          text: "38",
          state: "reported",
          url: "https://host.test/reports/jia-2024#cell-received@total",
        },
      ],
    });
  });

  it("tells blank from zero", async () => {
    const { figures } = await list("?key=fees");
    expect(figures.map(({ report, value, state }) => [report, value, state])).toEqual([
      ["yi-2023", 0, "reported"],
      ["jia-2024", null, "blank"],
    ]);
  });

  it("derives a total where the form prints none", async () => {
    const { figures } = await list("?report=jia-2024&key=refused@total&key=received@total");
    expect(figures.map(({ key, value, state }) => [key, value, state])).toEqual([
      ["refused@total", 5, "derived"],
      ["received@total", 38, "reported"],
    ]);
  });

  it("pages through all of them without losing or repeating one", async () => {
    const seen: string[] = [];
    let cursor = "";
    do {
      const page = await list(`?limit=77${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.figures.map(({ report, key }) => `${report} ${key}`));
      cursor = page.next ?? "";
    } while (cursor);
    expect(seen).toHaveLength(400);
    expect(new Set(seen).size).toBe(400);
  });

  it("pages totals between reports", async () => {
    const first = await list("?key=refused@total&limit=1");
    expect(first.figures.map(({ report }) => report)).toEqual(["yi-2023"]);
    const second = await list(`?key=refused@total&limit=1&cursor=${first.next}`);
    expect(second.figures.map(({ report }) => report)).toEqual(["jia-2024"]);
    expect(second.next).toBeUndefined();
  });

  it.each([1, 2, 3, 4, 5, 100])("gives every total and cell once, in order, whatever the limit: %i", async (limit) => {
    const keys = ["refused@total", "received@total", "litigation.total", "fees"];
    const seen: string[] = [];
    let cursor = "";
    do {
      const page = await list(`?${keys.map((key) => `key=${key}`).join("&")}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
      expect(page.figures.length).toBeLessThanOrEqual(limit);
      seen.push(...page.figures.map(({ report, key, value }) => `${report} ${key} ${value}`));
      cursor = page.next ?? "";
    } while (cursor);
    expect(seen).toEqual([
      ...["yi-2023 refused@total 0", "yi-2023 received@total 7", "yi-2023 litigation.total 0", "yi-2023 fees 0"],
      ...["jia-2024 refused@total 5", "jia-2024 received@total 38", "jia-2024 litigation.total 0", "jia-2024 fees null"],
    ]);
  });

  it.each([
    ["?format=csv", {}],
    ["", { accept: "text/csv" }],
    ["?limit=1&format=csv", {}],
  ])("gives the whole as CSV: %s %o", async (query, headers) => {
    const response = await s.request(`/api/figures${query}`, { headers });
    expect(response.headers.get("content-type")).toContain("text/csv");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = lines(new TextDecoder().decode(bytes));
    expect(rows).toHaveLength(401);
    expect(rows[0]).toBe("report,issuer,year,key,label,unit,value,text,state,url");
    expect(rows).toContain(
      "jia-2024,吴忠市甲县,2024,received@total,新收政府信息公开申请 · 总计,件,38,38,reported,https://host.test/reports/jia-2024#cell-received@total",
    );
  });

  it("heads the CSV in Chinese for who asks in Chinese", async () => {
    const head = async (language: string) =>
      lines(await (await s.request("/api/figures?format=csv", { headers: { "accept-language": language } })).text())[0];
    expect(await head("zh-CN,zh;q=0.9,en;q=0.8")).toBe("报告,发布机关,年份,指标,项目,单位,数值,原文,状态,位置");
    expect(await head("en-US,en;q=0.9,zh;q=0.1")).toBe("report,issuer,year,key,label,unit,value,text,state,url");
  });

  it("gives JSON to those who take either, and to a browser", async () => {
    for (const accept of ["application/json, text/csv", "*/*", "text/html"])
      expect((await s.request("/api/figures?limit=1", { headers: { accept } })).headers.get("content-type")).toContain("application/json");
  });

  it("?format=json decides over Accept", async () => {
    const response = await s.request("/api/figures?format=json&limit=1", { headers: { accept: "text/csv" } });
    expect(response.headers.get("content-type")).toContain("application/json");
  });
});
