import { describe, expect, it } from "vitest";
import { cellsOf } from "../../src/form/vocabulary.ts";
import { ANSWER_ID, FINDING, service, storeOf } from "./support.ts";

const s = service();
const json = async (path: string) => (await (await s.request(path)).json()) as never;
const ids = async (path: string): Promise<string[]> => ((await json(path)) as { reports: { id: string }[] }).reports.map(({ id }) => id);

describe("GET /api/reports", () => {
  it("lists all", async () => {
    expect(await json("/api/reports")).toEqual({
      reports: [
        expect.objectContaining({ id: "yi-2023", region: "410501" }),
        expect.objectContaining({ id: "jia-2024", figures: 200, passages: 2 }),
      ],
    });
  });

  it.each([
    ["region=640301", ["jia-2024"]],
    ["region=6403", ["jia-2024"]],
    ["region=640300", ["jia-2024"]],
    ["region=吴忠市", ["jia-2024"]],
    ["region=吴忠", ["jia-2024"]],
    ["region=甲县", ["jia-2024"]],
    ["region=410000", ["yi-2023"]],
    ["region=河南&region=吴忠", ["yi-2023", "jia-2024"]],
    ["region=火星", []],
    ["year=2023", ["yi-2023"]],
    ["year=2023&year=2024", ["yi-2023", "jia-2024"]],
    ["year=1999", []],
    ["q=乙区", ["yi-2023"]],
    ["q=年度报告&year=2024", ["jia-2024"]],
  ])("?%s", async (query, expected) => {
    expect(await ids(`/api/reports?${encodeURI(query)}`)).toEqual(expected);
  });

  it("is read page by page", async () => {
    const first = (await json("/api/reports?limit=1")) as { reports: { id: string }[]; next: string };
    expect(first.reports.map(({ id }) => id)).toEqual(["yi-2023"]);
    const second = await json(`/api/reports?limit=1&cursor=${first.next}`);
    expect(second).toEqual({ reports: [expect.objectContaining({ id: "jia-2024" })] });
  });

  it("need not be sent again when nothing changed", async () => {
    const etag = (await s.request("/api/reports")).headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    const again = await s.request("/api/reports", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });
});

describe("GET /api/reports/{id}", () => {
  it("gives sections, passages and tables with the anchors that citations point to", async () => {
    const report = (await json("/api/reports/jia-2024")) as {
      sections: unknown[];
      passages: unknown[];
      tables: { name: string; section: number; figures: { key: string; state: string }[] }[];
    };
    expect(report).toMatchObject({
      id: "jia-2024",
      issuer: "吴忠市甲县",
      year: 2024,
      form: "2021",
      url: "https://host.test/reports/jia-2024",
    });
    expect(report.sections).toContainEqual({ number: 1, heading: "一、总体情况" });
    expect(report.passages[0]).toEqual({
      n: 1,
      section: 1,
      path: ["（一）主动公开"],
      text: "全年主动公开政府信息120条。",
      anchor: "passage-1",
      url: "https://host.test/reports/jia-2024#passage-1",
    });
    expect(report.tables.map(({ name, section, figures }) => [name, section, figures.length])).toEqual([
      ["proactive", 2, 10],
      ["requests", 3, 175],
      ["disputes", 4, 15],
    ]);
    const figures = report.tables.flatMap((table) => table.figures);
    expect(figures.map(({ key }) => key)).toEqual(cellsOf("2021").map(({ key }) => key));
    expect(figures.find(({ key }) => key === "received@total")).toEqual({
      key: "received@total",
      path: ["一、本年新收政府信息公开申请数量", "总计"],
      value: 38,
      text: "38",
      unit: "件",
      state: "reported",
      anchor: "cell-received@total",
      url: "https://host.test/reports/jia-2024#cell-received@total",
    });
    expect(figures.find(({ key }) => key === "fees")).toMatchObject({ value: null, text: "", state: "blank", unit: "万元" });
  });
});

describe("GET /api/audit", () => {
  it.each([
    ["", [FINDING]],
    ["?report=jia-2024", [FINDING]],
    ["?report=yi-2023", []],
    ["?kind=identity", [FINDING]],
    ["?kind=form", []],
    ["?kind=form&kind=identity&report=jia-2024", [FINDING]],
  ])("%s", async (query, findings) => {
    expect(await json(`/api/audit${query}`)).toEqual({ findings });
  });
});

describe("GET /api/audit of a corpus with more findings than are given at once", () => {
  it("says where they go on, and goes on there", async () => {
    const asked: unknown[] = [];
    const store = {
      ...storeOf(),
      findings: async (_: unknown, { cursor, limit, kinds }: { cursor?: string; limit: number; kinds?: string[] }) => {
        asked.push([cursor, limit, kinds]);
        return cursor ? { items: [FINDING] } : { items: [FINDING, FINDING], next: "2" };
      },
    };
    const paged = service({ store });
    const read = async (path: string) => (await (await paged.request(path)).json()) as { findings: unknown[]; next?: string };
    const first = await read("/api/audit?kind=identity");
    expect(first).toEqual({ findings: [FINDING, FINDING], next: expect.any(String) });
    expect(await read(`/api/audit?kind=identity&cursor=${first.next}`)).toEqual({ findings: [FINDING] });
    expect(asked).toEqual([
      [undefined, 1000, ["identity"]],
      ["2", 1000, ["identity"]],
    ]);
    expect((await paged.request("/api/audit?cursor=nonsense")).status).toBe(400);
  });
});

describe("GET /healthz", () => {
  it("counts what is here", async () => {
    expect(await json("/healthz")).toEqual({ status: "ok", reports: 2, passages: 4, figures: 400, version: "v1" });
  });
});

describe("POST /api/feedback and /api/check", () => {
  it("keeps what a reader says", async () => {
    const response = await s.post("/api/feedback", { answer_id: ANSWER_ID, helpful: false, comment: "数字不对" });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    expect(s.feedback).toEqual([
      {
        answer_id: ANSWER_ID,
        helpful: false,
        comment: "数字不对",
        at: "2025-06-01T00:00:00.000Z",
        caller: expect.stringMatching(/^[\w-]{12}$/),
      },
    ]);
  });

  it("covers numbers of persons in what a reader says", async () => {
    await s.post("/api/feedback", { answer_id: ANSWER_ID, helpful: false, comment: "打13812345678找我" });
    expect(s.feedback.at(-1)).toMatchObject({ comment: "打【手机号】找我" });
  });

  it("keeps nothing said of an answer that was never given", async () => {
    const before = s.feedback.length;
    for (const id of ["a1", "A".repeat(20)]) expect((await s.post("/api/feedback", { answer_id: id, helpful: true })).status).toBe(400);
    expect(s.feedback).toHaveLength(before);
  });

  it("checks a text", async () => {
    const response = await s.post("/api/check", { text: " 甲县新收38件。 " });
    expect(await response.json()).toEqual({
      claims: [{ text: "甲县新收38件。", verdict: "not_found", explanation: "没有报告涉及。", citations: [] }],
    });
  });
});
