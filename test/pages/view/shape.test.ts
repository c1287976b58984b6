// What is shown of an answer: every number once in its sentence and once where it is from.
import { expect, test } from "vitest";
import { en } from "../../../src/answer/wording/en.ts";
import { zh } from "../../../src/answer/wording/zh.ts";
import type { Answer, Figure } from "../../../src/contract.ts";
import { evidenceView } from "../../../src/pages/evidence.ts";
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

test("a ranking's list is its table and no longer text", () => {
  const { text, chart, cell } = shapeOf(answer("ranking"));
  expect([text, chart?.kind, cell]).toEqual(["2024年新收政府信息公开申请最多的是吴忠市利通区，38件。[1]", "ranking", null]);
});

test("an answer over a set of reports says of which, how many of them are held, and where all rows are; a script is no address", () => {
  const set = {
    label: "吴忠市市级部门 2024年",
    reports: 12,
    members: 21,
    listed: 10,
    data: "https://host.example/api/figures?region=6403",
  };
  const shape = shapeOf({ ...answer("ranking"), set });
  expect(shape.chart).toMatchObject({ kind: "ranking", of: 12 });
  const shown = String(evidenceView(shape, [], null, "c", "zh"));
  expect(shown).toContain('吴忠市市级部门 2024年</span>：收录 21 个，统计了 12 份 <a href="https://host.example/api/figures?region=6403">');
  expect(String(evidenceView({ ...shape, set: { ...set, data: "javascript:alert(1)" } }, [], null, "c", "zh"))).toContain(
    '<a href="/">全部数据',
  );
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
    rows: [
      { label: "2023年", text: "50件", zero: false, url: citation.url },
      { label: "2024年", text: "38件", zero: false, url: citation.url },
    ],
    total: { label: "2023→2024", text: "−12件" },
  });
  expect(chart).toBeNull();
});

test("a contradiction is a sentence with the words that contradict; other notes are one quiet line", () => {
  const { conflicts } = shapeOf(answer("contradiction"));
  expect(conflicts[0]?.sentences[0]?.quote).toEqual([{ text: "全年未发生涉及政府信息公开的行政诉讼案件", marked: true }]);
  expect(conflicts[0]?.plain).toBe(true);
  expect(shapeOf(answer("lookup")).quiet).toEqual("没有说明年份，按最近的2024年报告回答。");
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

test("how much was counted is said once, in the line of the set; which members are missing is still told; English ends in its own stop", () => {
  const set = { label: "宁夏", reports: 2, listed: 2, data: "/api/figures?region=64" };
  const quiet = (text: string, of: typeof set | null = set): string =>
    shapeOf({ ...answer("lookup"), notes: [{ kind: "coverage", text, citations: [] }], ...(of ? { set: of } : {}) }).quiet;
  for (const wording of [zh, en]) {
    expect(quiet(wording.coverage(2, 2024))).toBe("");
    expect(quiet(wording.coverage(2, 2024), null)).not.toBe("");
    expect(quiet(wording.membersCounted("宁夏", 2, 2, 2024, [], 0, null))).toBe("");
    expect(quiet(wording.membersCounted("宁夏", 3, 2, 2024, ["盐池县"], 1, null))).toContain("盐池县");
    expect(quiet(wording.membersCounted("宁夏", 2, 2, 2024, [], 0, { members: 3, never: ["盐池县"] }))).toContain("盐池县");
    expect(quiet(wording.unfilled(2))).not.toBe("");
  }
  expect(quiet(en.coverage(4, 2024), null)).toMatch(/here\. ?$/);
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
  const total = (...values: number[]) => shapeOf(summed(...values)).sum?.total.text;
  expect(total(0, 6, 0, 1, 0)).toBe("6 + 1 = 7");
  expect(total(3, 3)).toBe("3 + 3 = 6");
  expect(total(10, 0, 20)).toBe("10 + 20 = 30");
  expect(total(0, 5, 0)).toBe("5件");
  expect(total(1, 2, 3, 4, 5)).toBe("15件");
});
