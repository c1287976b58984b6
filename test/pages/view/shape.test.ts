// What is shown of an answer: every number once in its sentence and once where it is from.
import { expect, test } from "vitest";
import { en } from "../../../src/answer/wording/en.ts";
import { zh } from "../../../src/answer/wording/zh.ts";
import type { Answer, Citation, Figure } from "../../../src/contract.ts";
import { quietView } from "../../../src/pages/evidence.ts";
import { shapeOf } from "../../../src/pages/view/shape.ts";
import { ANSWERS } from "../../widget/answers.ts";

const answer = (name: string): Answer => ANSWERS[name] as Answer;

test("a cell's figure shows its cell, a stated one its sentence with the number marked", () => {
  expect(shapeOf(answer("lookup"))).toMatchObject({
    number: "38件",
    cell: { report: "litong-2024", key: "received@total", citation: 1 },
    sum: null,
    chart: null,
  });
  const { cell, sentence } = shapeOf(answer("approximate"));
  expect([cell, sentence?.citation.url]).toEqual([null, "/reports/litong-2024#passage-3"]);
});

test.each([
  ["- 常山县2024年新收申请53件[1]\n- 常山县2025年新收申请17件[2]", "常山县 · 新收"],
  [
    "- Changshan County (常山县) 2024: requests: 53[1]\n- Changshan County (常山县) 2025: requests: 17[2]",
    "Changshan County (常山县) · 新收",
  ],
])("a line over the years says whose it is where no sentence is left that does: %s", (said, title) => {
  const years = (year: number) => ({ ...cited(`changshan-${year}`, "常山县"), year });
  const { text, chart } = shapeOf({
    ...answer("lookup"),
    answer: said,
    figures: [given("新收", 53, "changshan-2024", 1), given("新收", 17, "changshan-2025", 2)].map((figure, at) => ({
      ...figure,
      text: said.includes("requests") ? `${[53, 17][at]}` : figure.text,
    })),
    citations: [years(2024), years(2025)],
  });
  expect([text, chart?.kind, chart?.title]).toEqual(["", "trend", title]);
});

test("years stand as the words beside them are written", () => {
  const change = (label: string, text: string) =>
    shapeOf({
      ...answer("lookup"),
      answer: text,
      figures: [
        {
          ...given(label, 36, "a-2024", 1),
          report: undefined as never,
          state: "derived",
          formula: "53 − 17 = 36",
          operands: [given(label, 53, "a-2024", 1), given(label, 17, "a-2025", 2)],
        },
      ],
      citations: [
        { ...cited("a-2024", "甲县"), year: 2024 },
        { ...cited("a-2025", "甲县"), year: 2025 },
      ],
    }).sum?.rows.map(({ label: shown }) => shown);
  expect(change("新收申请", "甲县2024年比2025年多36件。")).toEqual(["2024年", "2025年"]);
  expect(change("Requests", "In 2024 it had 36 more than in 2025.")).toEqual(["2024", "2025"]);
});

test("the title of a report is no sentence that its number stands in", () => {
  const { sentence } = shapeOf({
    ...answer("lookup"),
    answer: "收录了5份报告[1]。",
    figures: [{ value: 5, text: "5份报告", unit: "份", label: "收录的报告", state: "derived", formula: "5", citation: 1 }],
    citations: [
      { ...(answer("lookup").citations[0] as Citation), url: "/reports/litong-2024", quote: "利通区 2024 年政府信息公开工作年度报告" },
    ],
  });
  expect(sentence).toBeNull();
});

test("a ranking's list is its table and no longer text", () => {
  const { text, chart, cell } = shapeOf(answer("ranking"));
  expect([text, chart?.kind, cell]).toEqual(["2024年新收政府信息公开申请最多的是吴忠市利通区，38件。[1]", "ranking", null]);
});

test("an answer over a set of reports leads to all of their rows, in its quiet line; a script is no address", () => {
  const set = {
    label: "吴忠市市级部门 2024年",
    reports: 12,
    members: 21,
    listed: 10,
    data: "https://host.example/api/figures?region=6403",
  };
  const shape = shapeOf({ ...answer("ranking"), set });
  expect(shape.chart?.kind).toBe("ranking");
  expect(String(quietView(shape, "zh"))).toContain('<a href="https://host.example/api/figures?region=6403"');
  expect(String(quietView({ ...shape, set: { ...set, data: "javascript:alert(1)" } }, "zh"))).toContain('<a href="/"');
});

test("the sum is shown as rows, not again in brackets; nothing is added where every part is zero", () => {
  const share = answer("share");
  const [figure] = share.figures;
  const given = { ...share, answer: "占31.58%（12 ÷ 38 × 100 = 31.58）[1]。" };
  expect(shapeOf(given).text).toBe("占31.58%[1]。");
  expect(shapeOf(given).sum).toMatchObject({ kind: "computed", total: { label: "", text: "12 ÷ 38 × 100 = 31.58" } });
  expect(figure?.operands?.length).toBe(1);
});

test("a sum over reports that stands as a table is not written out again", () => {
  const ranking = answer("ranking");
  const given: Answer = {
    ...ranking,
    answer: "合计83件（38 + 45 = 83）[1]。",
    figures: [
      {
        value: 83,
        text: "83件",
        unit: "件",
        label: "合计",
        state: "derived",
        formula: "38 + 45 = 83",
        operands: ranking.figures,
        citation: 1,
      },
    ],
  };
  expect(shapeOf(given)).toMatchObject({ text: "合计83件[1]。", sum: null });
  expect(shapeOf(given).chart?.bars).toHaveLength(ranking.figures.length);
});

test("a change is signed, and both sides are named by year, the earlier first", () => {
  const base = answer("lookup");
  const [citation] = base.citations;
  const [now] = base.figures;
  if (!citation || !now) throw new Error("no figure");
  const before = { ...now, value: 50, text: "50件", report: "litong-2023", citation: 2 };
  const change = { ...now, value: 12, text: "12件", state: "derived" as const, formula: "50 − 38 = 12", operands: [now, before] };
  const { sum, chart } = shapeOf({
    ...base,
    figures: [change, now, before],
    citations: [citation, { ...citation, report: "litong-2023", year: 2023 }],
  });
  expect(sum).toEqual({
    kind: "change",
    columns: [],
    rows: [
      { label: "2023年", cells: [{ text: "50件", url: citation.url }], zero: false },
      { label: "2024年", cells: [{ text: "38件", url: citation.url }], zero: false },
    ],
    total: { label: "2023→2024", text: "−12件" },
  });
  expect(chart).toBeNull();
});

/** An answer of one figure made of those of two years of one authority, in the order the sentence names them. */
function ofYears(text: string, years: [number, number], formula: string, unit = "件"): Answer {
  const base = answer("lookup");
  const [citation] = base.citations;
  const [now] = base.figures;
  if (!citation || !now) throw new Error("no figure");
  const values = { 2024: 70, 2025: 132 } as Record<number, number>;
  const operands = years.map(
    (year, index): Figure => ({
      ...now,
      value: values[year] ?? 0,
      text: `${values[year]}件`,
      report: `quzhou-${year}`,
      citation: index + 1,
    }),
  );
  const value = Number(formula.split(/ [=≈] /)[1]);
  const { report: _report, key: _key, ...made } = now;
  return {
    ...base,
    answer: text,
    figures: [{ ...made, value, text: `${value}${unit}`, unit, state: "derived", formula, operands }],
    citations: years.map((year) => ({ ...citation, report: `quzhou-${year}`, year })),
  };
}

test("a change goes from the earlier year to the later that the sentence is about; the other way round it is a difference, with its arithmetic", () => {
  const sum = (...given: Parameters<typeof ofYears>) => shapeOf(ofYears(...given)).sum;
  const rose = { kind: "change", total: { label: "2024→2025" } };
  expect(sum("2025年132件，比2024年的70件多62件[1][2]。", [2025, 2024], "132 − 70 = 62")).toMatchObject({
    ...rose,
    total: { text: "+62件" },
  });
  expect(sum("2025年132件，比上年的70件增长88.57%[1][2]。", [2025, 2024], "62 ÷ 70 × 100 = 88.57", "%")).toMatchObject({
    ...rose,
    total: { text: "+88.57%" },
  });
  const fewer = sum("2024年70件，比2025年的132件少62件[1][2]。", [2024, 2025], "132 − 70 = 62");
  expect(fewer).toMatchObject({ kind: "computed", total: { label: "", text: "132 − 70 = 62" } });
  expect(fewer?.rows.map(({ label }) => label)).toEqual(["2024年", "2025年"]);
});

test("a sum, a mean, a multiple and a share of two years are no change, in whichever order the years are", () => {
  const sum = (...given: Parameters<typeof ofYears>) => {
    const { kind, total } = shapeOf(ofYears(...given)).sum ?? {};
    return [kind, total?.text];
  };
  expect(sum("2025年、2024年合计202件。", [2025, 2024], "132 + 70 = 202")).toEqual(["sum", "132 + 70 = 202"]);
  expect(sum("平均101件。", [2025, 2024], "(132 + 70) ÷ 2 = 101")).toEqual(["computed", "(132 + 70) ÷ 2 = 101"]);
  expect(sum("2025年是2024年的1.89倍。", [2025, 2024], "132 ÷ 70 ≈ 1.89", "倍")).toEqual(["computed", "132 ÷ 70 ≈ 1.89"]);
  expect(sum("占188.57%。", [2025, 2024], "132 ÷ 70 × 100 = 188.57", "%")).toEqual(["computed", "132 ÷ 70 × 100 = 188.57"]);
});

test("of a list no one figure is the answer: no number is set apart, no arithmetic of its first item is shown", () => {
  const { text, number, sum } = shapeOf(
    ofYears(
      "增长数量从多到少排列：\n- 甲局：由70件增加到132件，增加62件[1][2]\n- 乙局：由0件增加到4件，增加4件",
      [2025, 2024],
      "132 − 70 = 62",
    ),
  );
  expect([number, sum]).toEqual([undefined, null]);
  expect(text).toContain("- 乙局");
  const bound = ofYears("不少于62件的单位如下：\n- 甲局：62件[1][2]\n- 乙局：162件", [2025, 2024], "132 − 70 = 62");
  expect(shapeOf(bound).number).toBeUndefined();
});

test("a contradiction is a sentence with the words that contradict; other notes are one quiet line", () => {
  const { conflicts } = shapeOf(answer("contradiction"));
  expect(conflicts[0]?.sentences[0]?.quote).toEqual([{ text: "全年未发生涉及政府信息公开的行政诉讼案件", marked: true }]);
  expect(conflicts[0]?.plain).toBe(true);
  expect(shapeOf(answer("lookup")).quiet).toEqual("没有说明年份，按最近的2024年报告回答。");
});

test("where the table's side is not shown the note says both, and what it quotes is not quoted again below it", () => {
  const given = answer("contradiction");
  const { conflicts } = shapeOf({
    ...given,
    figures: [],
    notes: given.notes.map((note) => ({ ...note, citations: [1, 2] })),
  });
  expect(conflicts.map(({ plain, sentences }) => [plain, sentences])).toEqual([[false, []]]);
});

test("a chat kept to one report does not tell its own scope", () => {
  const base = answer("lookup");
  const notes = [
    { kind: "assumption" as const, text: "问题没有说明，这里按吴忠市利通区回答", citations: [] },
    { kind: "coverage" as const, text: "只在《利通区 2024 年政府信息公开工作年度报告》内查找", citations: [] },
    { kind: "correction" as const, text: "“利通取”按“利通区”理解", citations: [] },
  ];
  expect(shapeOf({ ...base, notes }, { report: "litong-2024" }).quiet).toBe("“利通取”按“利通区”理解。");
  expect(shapeOf({ ...base, notes }).quiet.split("。").length).toBe(4);
});

test("what was counted, and which members are missing, is told in one quiet line; English ends in its own stop", () => {
  const set = { label: "宁夏", reports: 2, listed: 2, data: "/api/figures?region=64" };
  const quiet = (text: string): string => shapeOf({ ...answer("lookup"), notes: [{ kind: "coverage", text, citations: [] }], set }).quiet;
  for (const wording of [zh, en]) {
    expect(quiet(wording.coverage(2, 2024))).not.toBe("");
    expect(quiet(wording.membersCounted("宁夏", 3, 2, 2024, ["盐池县"], 1, null))).toContain("盐池县");
  }
  expect(quiet(en.coverage(4, 2024))).toMatch(/here\. ?$/);
});

test("a sum is written out without its zeros, and its number is not said beside it again", () => {
  const operand = (label: string, value: number, citation: number): Figure => ({
    value,
    text: `${value}件`,
    unit: "件",
    label,
    report: "litong-2024",
    state: "reported",
    citation,
  });
  const summed = (...values: number[]): Answer => {
    const total = values.reduce((sum, value) => sum + value, 0);
    const operands = values.map((value, at) => operand(`第${at}项`, value, at + 1));
    const formula = `${values.join(" + ")} = ${total}`;
    const [citation] = answer("lookup").citations;
    if (!citation) throw new Error("no citation");
    return {
      ...answer("lookup"),
      figures: [{ value: total, text: `${total}件`, unit: "件", label: "不予公开", state: "derived", formula, operands, citation: 1 }],
      citations: values.map(() => citation),
    };
  };
  const total = (...values: number[]) => shapeOf(summed(...values)).sum?.total?.text;
  expect(total(0, 6, 0, 1, 0)).toBe("6 + 1 = 7");
  expect(total(3, 3)).toBe("3 + 3 = 6");
  expect(total(10, 0, 20)).toBe("10 + 20 = 30");
  expect(total(1, 2, 3, 4, 5)).toBe("1 + 2 + 3 + 4 + 5 = 15");
  // Nothing is added up, and the one row is left beside the sentence.
  expect(total(0, 5, 0)).toBeUndefined();
  expect(shapeOf(summed(0, 5, 0)).sum?.rows.map(({ zero }) => zero)).toEqual([true, false, true]);
});

const cited = (report: string, issuer: string, year = 2024): Citation => ({
  report,
  issuer,
  year,
  title: "",
  section: "",
  quote: "",
  url: `/reports/${report}#cell-x`,
});
const given = (label: string, value: number, report: string, citation: number): Figure => ({
  value,
  text: `${value}件`,
  unit: "件",
  label,
  report,
  state: "reported",
  citation,
});

test("several figures of several reports are a table, a column a report, and no list", () => {
  const shape = shapeOf({
    ...answer("lookup"),
    answer: "- 新收：甲县56件，乙县53件[1][2]\n- 予以公开：甲县19件，乙县17件[1][2]",
    figures: [
      given("新收 · 总计", 56, "a", 1),
      given("新收 · 总计", 53, "b", 2),
      given("予以公开", 19, "a", 1),
      given("予以公开", 17, "b", 2),
    ],
    citations: [cited("a", "甲县"), cited("b", "乙县")],
  });
  expect([shape.text, shape.number, shape.cell, shape.chart]).toEqual(["", undefined, null, null]);
  expect(shape.sum).toMatchObject({ kind: "grid", columns: ["甲县 2024年", "乙县 2024年"], total: null });
  expect(shape.sum?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
    ["新收", "56件", "53件"],
    ["予以公开", "19件", "17件"],
  ]);
});

test("of more reports than a phone is wide each has a row, and the year they share is said above", () => {
  const of = (years: readonly number[]) => {
    const names = ["甲", "乙", "丙", "丁", "戊"];
    return shapeOf({
      ...answer("lookup"),
      answer: `部门2024年的报告中，各报告的新收、予以公开：\n${names.map((name, at) => `- ${name}2024年：新收${at + 5}件、予以公开${at}件[${at + 1}]`).join("\n")}`,
      figures: names.flatMap((name, at) => [given("新收 · 总计", at + 5, name, at + 1), given("予以公开", at, name, at + 1)]),
      citations: names.map((name, at) => ({ ...cited(name, name), year: years[at] ?? 2024 })),
    });
  };
  const { sum, text, chart, number } = of([]);
  expect([sum?.kind, sum?.columns, text, chart, number]).toEqual([
    "many",
    ["新收", "予以公开"],
    "部门2024年的报告中，各报告的新收、予以公开。",
    null,
    undefined,
  ]);
  expect(sum?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]).slice(0, 2)).toEqual([
    ["甲", "5件", "0件"],
    ["乙", "6件", "1件"],
  ]);
  expect(of([2023]).sum?.rows.map(({ label }) => label)).toEqual(["甲 2023年", "乙 2024年", "丙 2024年", "丁 2024年", "戊 2024年"]);
});

test("two asked for by name are compared without places, though the one said first has fewer", () => {
  const shape = shapeOf({
    ...answer("lookup"),
    answer: "甲县2024年予以公开12件[1]。乙县2024年予以公开17件[2]。",
    figures: [given("予以公开", 12, "a", 1), given("予以公开", 17, "b", 2)],
    citations: [cited("a", "甲县"), cited("b", "乙县")],
  });
  expect([shape.text, shape.chart?.kind]).toEqual(["", "parts"]);
});

test("sentences that a table of several reports says again go, with how a figure was computed", () => {
  const sum = { ...given("不予公开 · 总计", 7, "a", 2), state: "derived" as const, formula: "0 + 6 + 1 = 7" };
  const shape = shapeOf({
    ...answer("lookup"),
    answer: "甲县新收56件[1]。甲县不予公开共7件（0 + 6 + 1 = 7）[2]。乙县新收53件[3]。乙县不予公开1件[4]。",
    figures: [given("新收 · 总计", 56, "a", 1), sum, given("新收 · 总计", 53, "b", 3), given("不予公开 · 总计", 1, "b", 4)],
    citations: [cited("a", "甲县"), cited("a", "甲县"), cited("b", "乙县"), cited("b", "乙县")],
  });
  expect([shape.text, shape.sum?.rows.map(({ cells }) => cells.map(({ text }) => text))]).toEqual([
    "",
    [
      ["56件", "53件"],
      ["7件", "1件"],
    ],
  ]);
});

test("a figure that one of the reports lacks makes no table", () => {
  const figures = [given("新收", 56, "a", 1), given("新收", 53, "b", 2), given("公开", 19, "a", 1)];
  expect(shapeOf({ ...answer("lookup"), figures, citations: [cited("a", "甲县"), cited("b", "乙县")] }).sum).toBeNull();
});

test("of a comparison the sentence keeps who has most, and its numbers stand in the bars", () => {
  const compared = (text: string): string =>
    shapeOf({
      ...answer("lookup"),
      answer: text,
      figures: [given("新收", 20, "a", 1), given("新收", 15, "b", 2)],
      citations: [cited("a", "甲县"), cited("b", "乙县")],
    }).text;
  expect(compared("新收最多的是甲县，为20件[1]。乙县新收15件[2]。")).toBe("新收最多的是甲县。");
  expect(compared("The most new requests: Jia with 20件[1]. Yi: 15件[2].")).toBe("The most new requests: Jia.");
  // Numbers that stand in no bar are still said: 115 is not 15.
  expect(compared("甲县新收120件[1]。另有115件[2]。")).toBe("甲县新收120件[1]。另有115件[2]。");
});

test("of a difference the sentence says by how much, and both sides stand below", () => {
  const [a, b] = [given("新收", 120, "a", 1), given("新收", 20, "b", 2)];
  const difference: Figure = {
    value: 100,
    text: "100件",
    unit: "件",
    label: "新收",
    state: "derived",
    formula: "120 − 20 = 100",
    operands: [a, b],
    citation: 1,
  };
  const shape = shapeOf({
    ...answer("lookup"),
    answer: "甲县新收120件，比乙县的20件多100件[1][2]。",
    figures: [difference, a, b],
    citations: [cited("a", "甲县"), cited("b", "乙县")],
  });
  expect([shape.text, shape.number]).toEqual(["甲县新收比乙县多100件[1][2]。", "100件"]);
});

test("a mean of many has no row: its first report's name does not stand for all of them", () => {
  const of = (value: number, from: number): Figure => ({
    ...given("平均", value, "a", from),
    state: "derived",
    operands: [given("新收", value, "a", from), given("新收", value, "b", from + 1)],
  });
  const [a, b] = [of(50, 1), of(16, 3)];
  const shape = shapeOf({
    ...answer("lookup"),
    answer: "各县平均50件，比各局的16件多34件[1][2][3][4]。",
    figures: [{ ...a, value: 34, text: "34件", formula: "50 − 16 = 34", operands: [a, b] }, a, b],
    citations: [cited("a", "甲县"), cited("b", "乙县"), cited("c", "甲局"), cited("d", "乙局")],
  });
  expect([shape.sum, shape.chart, shape.cell]).toEqual([null, null, null]);
  expect(shape.text).toBe("各县平均50件，比各局的16件多34件[1][2][3][4]。");
});

test("what is counted is not added up: whose each row is, and no total of numbers that are none", () => {
  const zero = given("结转", 0, "a", 1);
  const shape = shapeOf({
    ...answer("lookup"),
    answer: "不是，4个单位中，有结转的单位有3个，不是的如下[1]。\n- 甲县2024年：0件[1]",
    figures: [{ value: 3, text: "3个", unit: "个", label: "结转", state: "derived", formula: "3", operands: [zero], citation: 1 }, zero],
    citations: [cited("a", "甲县")],
  });
  expect(shape.sum).toMatchObject({ total: null, rows: [{ label: expect.stringContaining("甲县"), cells: [{ text: "0件" }] }] });
});

test("a total over many has no marks beside it: its bars lead to the places, longest first", () => {
  const operands = [8, 70, 38].map((value, at) => given("新收", value, `r${at}`, at + 1));
  const shape = shapeOf({
    ...answer("lookup"),
    answer: "合计116件[1][2][3]。",
    figures: [{ value: 116, text: "116件", unit: "件", label: "新收", state: "derived", operands, citation: 1 }],
    citations: operands.map((_, at) => cited(`r${at}`, `${at}县`)),
  });
  expect([shape.text, shape.chart?.kind, shape.chart?.bars.map((bar) => bar.value)]).toEqual(["合计116件。", "ranking", [70, 38, 8]]);
});

test("no piece of a table stands for a list, nor a sentence that a contradiction quotes", () => {
  const listed = shapeOf({
    ...answer("lookup"),
    answer: "没有的如下：\n- 甲县：0件[1]\n- 乙县：0件[2]",
    figures: [given("新收", 0, "a", 1), given("新收", 0, "b", 2)],
    citations: [cited("a", "甲县"), cited("b", "乙县")],
  });
  expect(listed.cell).toBeNull();
  const prose = { ...cited("a", "甲县"), url: "/reports/a#passage-1", quote: "全年没有诉讼" };
  const shape = shapeOf({
    ...answer("lookup"),
    answer: "有2份[1]。",
    figures: [{ value: 2, text: "2份", unit: "份", label: "前后矛盾的报告", state: "derived", citation: 1 }],
    citations: [prose, { ...cited("b", "乙县"), url: "/reports/b#passage-1" }],
    notes: [{ kind: "inconsistency", text: "正文称“全年没有诉讼”，表格为1件。", citations: [1] }],
  });
  expect([shape.sentence, shape.conflicts[0]?.whose]).toEqual([null, "甲县 2024年"]);
});

test.each([
  ["是，甲县新收为20件[1]。不是，乙县新收为6件，不是5件[2]。", "是，甲县新收为20件[1]。不是，乙县新收为6件，不是5件[2]。"],
  ["Yes, A: requests: 20件[1]. No, B: requests: 6件, not 5件[2].", "Yes, A: requests: 20件[1]. No, B: requests: 6件, not 5件[2]."],
  ["不是，甲县新收20件[1]。乙县新收6件[2]。", "不是，甲县新收20件[1]。"],
])("a verdict is said above the bars of its figures: %s", (said, left) => {
  const { text } = shapeOf({
    ...answer("lookup"),
    answer: said,
    figures: [given("新收", 20, "a-2024", 1), given("新收", 6, "b-2024", 2)],
    citations: [cited("a-2024", "甲县"), cited("b-2024", "乙县")],
  });
  expect(text).toBe(left);
});
