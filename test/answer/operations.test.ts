// Each operation over the five real reports: the number, its unit, its arithmetic, and what is said when there is none.
import { describe, expect, test } from "vitest";
import { answered } from "../support/answered.ts";
import { agency, all, figure } from "../support/meaning.ts";

const litong = agency("litong");
const longde = agency("longde");
const xixia = agency("xixia-office");
const yindu = agency("yindu-office");

describe("one figure", () => {
  test("a cell is quoted with its printed path and its place", async () => {
    const answer = await answered({ who: [litong], keys: ["received@total"] });
    expect(answer.status).toBe("answered");
    expect(answer.answer).toBe("吴忠市利通区2024年新收政府信息公开申请38件[1]。");
    expect(answer.figures).toMatchObject([
      { value: 38, text: "38件", unit: "件", key: "received@total", report: "litong-2024", state: "reported" },
    ]);
    expect(answer.figures[0]?.label).toBe("新收政府信息公开申请 · 总计");
    expect(answer.citations[0]).toMatchObject({
      quote: "一、本年新收政府信息公开申请数量 · 总计：38",
      url: "/reports/litong-2024#cell-received@total",
      section: "三、收到和处理政府信息公开申请情况",
    });
  });

  test("a misprinted label is quoted as it was printed", async () => {
    const answer = await answered({ who: [litong], keys: ["normative_documents.repealed"] });
    expect(answer.figures[0]?.value).toBe(18);
    expect(answer.citations[0]?.quote).toContain("本年度止件数");
  });

  test("a derived figure shows its sum and cites every operand", async () => {
    const answer = await answered({ who: [litong], keys: ["refused@total"] });
    const [total] = answer.figures;
    expect(total).toMatchObject({ value: 7, state: "derived", key: "refused@total", formula: "0 + 0 + 0 + 6 + 1 + 0 + 0 + 0 = 7" });
    expect(total?.operands).toHaveLength(8);
    expect(new Set(total?.operands?.map((operand) => operand.citation)).size).toBe(8);
  });

  test("decimals keep their digits", async () => {
    const answer = await answered({ who: [longde], keys: ["fees"] });
    expect(answer.figures[0]).toMatchObject({ value: 611.1281, text: "611.1281万元" });
  });

  test("several figures of one report are a list", async () => {
    const answer = await answered({ who: [litong], keys: ["licences", "penalties", "coercive_measures"], operation: "list" });
    expect(answer.figures.map((each) => each.value)).toEqual([5963, 107, 0]);
    expect(answer.answer.match(/^- /gm)).toHaveLength(3);
  });

  test("a rate states its definition", async () => {
    const rate = {
      kind: "rate" as const,
      name: "公开率",
      over: "disclosed@total" as const,
      under: "handled@total" as const,
      definition: "予以公开÷办理结果总计",
    };
    const answer = await answered({ who: [litong], quantities: [rate] });
    expect(answer.figures[0]).toMatchObject({ value: 31.58, text: "31.58%", formula: "12 ÷ 38 × 100 = 31.58" });
    expect(answer.answer).toContain("予以公开÷办理结果总计");
  });

  test("a rate over nothing is not a number", async () => {
    const rate = {
      kind: "rate" as const,
      name: "公开率",
      over: "disclosed@total" as const,
      under: "handled@total" as const,
      definition: "",
    };
    const answer = await answered({ who: [agency("gucheng")], when: { kind: "list", years: [2023] }, quantities: [rate] });
    expect(answer).toMatchObject({ status: "not_found", figures: [] });
    expect(answer.answer).toContain("无从计算");
  });
});

describe("whether there is any", () => {
  test("none", async () => {
    const answer = await answered({ who: [yindu], keys: ["refused.state_secret@total"], operation: "exists" });
    expect(answer.answer).toMatch(/^没有/);
    expect(answer.figures[0]?.value).toBe(0);
  });
  test("some, against a condition", async () => {
    const answer = await answered({
      who: [longde],
      keys: ["penalties"],
      operation: "exists",
      condition: { comparator: "more", value: 30_000 },
    });
    expect(answer.answer).toMatch(/^不是/);
    expect(answer.figures[0]?.value).toBe(28_649);
  });
});

describe("two numbers", () => {
  const pair = [litong, longde];
  test.each([
    ["difference", ["received@total"], 23, "件", "38 − 15 = 23"],
    ["difference", ["licences"], 1450, "件", "5963 − 4513 = 1450"],
    ["compare", ["received@total"], 23, "件", "38 − 15 = 23"],
    ["multiple", ["received@total"], 2.53, "倍", "38 ÷ 15 ≈ 2.53"],
    ["share", ["received@total"], 253.33, "%", "38 ÷ 15 × 100 = 253.33"],
    ["sum", ["received@total"], 53, "件", "38 + 15 = 53"],
    ["mean", ["received@total"], 26.5, "件", "(38 + 15) ÷ 2 = 26.5"],
  ] as const)("%s of %s", async (operation, keys, value, unit, formula) => {
    const answer = await answered({ who: pair, keys: [...keys], operation });
    expect(answer.figures[0]).toMatchObject({ value, unit, formula, state: "derived" });
  });

  test("the smaller first still gives a positive difference, said the right way round", async () => {
    const answer = await answered({ who: [longde, litong], keys: ["received@total"], operation: "difference" });
    expect(answer.figures[0]?.value).toBe(23);
    expect(answer.answer).toContain("少23件");
  });

  test("two figures of one report", async () => {
    const answer = await answered({ who: [litong], keys: ["disclosed@total", "handled@total"], operation: "share" });
    expect(answer.figures[0]).toMatchObject({ value: 31.58, unit: "%" });
  });

  test("half a comparison is no answer", async () => {
    const answer = await answered({
      who: [litong, { kind: "outside", name: "海淀区" }],
      keys: ["received@total"],
      operation: "difference",
    });
    expect(answer).toMatchObject({ status: "not_found", figures: [] });
  });

  test("figures of different units are not subtracted", async () => {
    const answer = await answered({ who: [litong], keys: ["fees", "licences"], operation: "difference" });
    expect(answer.figures.map((each) => each.value)).toEqual([1759, 5963]);
  });
});

describe("many reports", () => {
  test("the second of a ranking", async () => {
    const answer = await answered({ keys: ["received@total"], operation: "max", place: 2 });
    expect(answer.figures[0]).toMatchObject({ value: 21, report: "yindu-office-2024" });
    expect(answer.answer).toContain("从多到少排第2的是安阳市殷都区人民政府办公室");
  });

  test("the first three together, and the first two on average", async () => {
    const sum = await answered({ keys: ["received@total"], operation: "sum", limit: 3 });
    expect(sum.figures[0]).toMatchObject({ value: 74, formula: "38 + 21 + 15 = 74" });
    const mean = await answered({ keys: ["received@total"], operation: "mean", limit: 2 });
    expect(mean.figures[0]).toMatchObject({ value: 29.5 });
  });

  test("a mean as the bound is shown with what it is the mean of", async () => {
    const answer = await answered({ keys: ["received@total"], operation: "count", againstMean: "more" });
    expect(answer.figures[0]).toMatchObject({ value: 2, unit: "个" });
    expect(answer.answer).toContain("÷ 4 = 20.75");
  });

  test("those left out are not counted, and the answer says so", async () => {
    const except = [{ id: "litong", name: "吴忠市利通区" }];
    const sum = await answered({ keys: ["received@total"], operation: "sum", except });
    expect(sum.figures[0]?.value).toBe(45);
    expect(sum.answer).toContain("除吴忠市利通区外");
    const max = await answered({ keys: ["received@total"], operation: "max", except });
    expect(max.figures[0]?.report).toBe("yindu-office-2024");
  });

  test("a sum says which reports it covers", async () => {
    const answer = await answered({ keys: ["received@total"], operation: "sum" });
    expect(answer.figures[0]).toMatchObject({ value: 83, unit: "件", state: "derived" });
    expect(answer.figures[0]?.report).toBeUndefined();
    expect(answer.figures[0]?.operands).toHaveLength(4);
    expect(answer.notes).toContainEqual(expect.objectContaining({ kind: "coverage" }));
  });
  test("mean", async () => {
    const answer = await answered({ keys: ["received@total"], operation: "mean" });
    expect(answer.figures[0]).toMatchObject({ value: 20.75, unit: "件" });
  });
  test("most", async () => {
    const answer = await answered({ keys: ["received@total"], operation: "max" });
    expect(answer.figures[0]).toMatchObject({ value: 38, report: "litong-2024" });
  });
  test("least, with ties told", async () => {
    const answer = await answered({ keys: ["penalties"], operation: "min" });
    expect(answer.figures.map((each) => each.value)).toEqual([0, 0]);
    expect(answer.answer).toContain("西夏区");
    expect(answer.answer).toContain("殷都区");
  });
  test("rank, and its first two", async () => {
    const whole = await answered({ keys: ["penalties"], operation: "rank" });
    expect(whole.figures.map((each) => each.report).slice(0, 2)).toEqual(["longde-2024", "litong-2024"]);
    const two = await answered({ keys: ["penalties"], operation: "rank", limit: 2 });
    expect(two.figures).toHaveLength(2);
  });
  test("a derived figure ranks as well", async () => {
    const answer = await answered({ keys: ["litigation.total"], operation: "rank" });
    expect(answer.figures.map((each) => each.value)).toEqual([6, 5, 2, 0]);
  });
  test("the place of one", async () => {
    const answer = await answered({ who: [longde], keys: ["received@total"], operation: "rank_of" });
    expect(answer.figures[0]).toMatchObject({ value: 3, unit: "名" });
    expect(answer.answer).toContain("第3名");
  });
  test("how many have any, and which", async () => {
    const count = await answered({ keys: ["litigation.total"], operation: "count" });
    expect(count.figures[0]).toMatchObject({ value: 3, unit: "个" });
    const which = await answered({ keys: ["received@total"], operation: "which", condition: { comparator: "more", value: 20 } });
    expect(which.figures.map((each) => each.report)).toEqual(["litong-2024", "yindu-office-2024"]);
  });
  test("a region is summed; its own reports only", async () => {
    const answer = await answered({ who: [{ kind: "region", code: "64", name: "宁夏" }], keys: ["received@total"] });
    expect(answer.figures[0]?.value).toBe(62);
  });
  test("all reports are listed one by one", async () => {
    const answer = await answered({ who: [all], keys: ["received@total"] });
    expect(answer.figures.map((each) => each.value).sort((a, b) => a - b)).toEqual([9, 15, 21, 38]);
  });
});

describe("what is not here", () => {
  test("another year names the years there are", async () => {
    const answer = await answered({ who: [litong], when: { kind: "list", years: [2022] }, keys: ["received@total"] });
    expect(answer).toMatchObject({ status: "not_found", figures: [] });
    expect(answer.answer).toContain("2024");
    expect(answer.suggestions[0]).toContain("利通区2024年");
  });
  test("another issuer names those there are", async () => {
    const answer = await answered({ who: [{ kind: "outside", name: "海淀区" }], keys: ["received@total"] });
    expect(answer).toMatchObject({ status: "not_found", figures: [] });
    expect(answer.answer).toContain("隆德县");
  });
  test("a department is never answered with its county's figures", async () => {
    const answer = await answered({ who: [{ kind: "outside", name: "隆德县教育局", near: "longde" }], keys: ["received@total"] });
    expect(answer).toMatchObject({ status: "not_found", figures: [] });
    expect(answer.suggestions[0]).toContain("隆德县");
  });
  test("no change can be had without the year before, unless the prose says it", async () => {
    const answer = await answered({ who: [litong], keys: ["penalties"], operation: "change" });
    expect(answer).toMatchObject({ status: "not_found", figures: [] });
  });
});

describe("notes", () => {
  test("a year that was not said is told", async () => {
    const { answer: _, notes } = await answered({ who: [xixia], when: { kind: "latest" }, quantities: [figure("received@total")] });
    expect(notes).toEqual([]);
  });
});
