// When an answer is drawn as bars, and when it is not.
import { expect, test } from "vitest";
import { en } from "../../../src/answer/wording/en.ts";
import { zh } from "../../../src/answer/wording/zh.ts";
import type { Answer, Citation, Figure } from "../../../src/contract.ts";
import { changeOf, chartOf, courseOf } from "../../../src/pages/view/bars.ts";

const cite = (report: string, issuer: string, year: number): Citation => ({
  report,
  issuer,
  year,
  title: "",
  section: "",
  quote: "",
  url: `/reports/${report}#cell-received@total`,
});
const CITATIONS = [cite("a-2024", "甲县", 2024), cite("b-2024", "乙县", 2024), cite("a-2023", "甲县", 2023)];
const figure = (value: number, citation: number, more: Partial<Figure> = {}): Figure => ({
  value,
  text: `${value}件`,
  unit: "件",
  label: "新收申请",
  state: "reported",
  citation,
  ...(CITATIONS[citation - 1] ? { report: CITATIONS[citation - 1]?.report as string } : {}),
  ...more,
});
const answer = (figures: Figure[]): Answer => ({
  id: "",
  status: "answered",
  answer: "",
  figures,
  citations: CITATIONS,
  notes: [],
  options: [],
  suggestions: [],
  composer: "rules",
});

test("a ranking is named by issuer, a trend by year, both when both differ", () => {
  const labels = (figures: Figure[]) => chartOf(answer(figures))?.bars.map((bar) => bar.label);
  expect(labels([figure(38, 1), figure(15, 2)])).toEqual(["甲县", "乙县"]);
  expect(labels([figure(38, 1), figure(20, 3)])).toEqual(["2023年", "2024年"]);
  expect(labels([figure(15, 2), figure(20, 3)])).toEqual(["乙县 2024年", "甲县 2023年"]);
});

test("bars are in percent of the longest and lead to their cells", () => {
  const bars = chartOf(answer([figure(40, 1), figure(10, 2)]))?.bars;
  expect(bars?.map((bar) => [bar.share, bar.url])).toEqual([
    [100, "/reports/a-2024#cell-received@total"],
    [25, "/reports/b-2024#cell-received@total"],
  ]);
});

test("the last of a set are added up without places: the most of them is not the first", () => {
  const lastFirst = [figure(15, 2), figure(20, 3), figure(38, 1)];
  const chart = (operands: Figure[]) => {
    const { report: _, ...total } = figure(73, 1, { state: "derived", formula: "20 + 15 + 38 = 73", operands });
    return chartOf({ ...answer([total]), set: { label: "", reports: 4, listed: 3, data: "" } });
  };
  expect(chart(lastFirst)).toMatchObject({ kind: "parts", of: 3 });
  expect(chart(lastFirst.toReversed())).toMatchObject({ kind: "ranking", of: 4 });
});

test("how many there are of what is listed: as the answer says, those a total was made of, never the set of which a condition chose some", () => {
  const set = { label: "", reports: 20, listed: 3, data: "" };
  const figures = [figure(38, 1), figure(20, 2), figure(15, 3, { report: "c-2024" })];
  const citations = [...CITATIONS.slice(0, 2), cite("c-2024", "丙县", 2024)];
  const of = (text: string, given: Figure[] = figures) => chartOf({ ...answer(given), answer: text, citations, set })?.of;
  const items = "- 甲县：38件[1]\n- 乙县：20件[2]\n- 丙县：15件[3]";
  const over = (value: number, unit: string, formula: string): Figure[] => {
    const { report: _, ...made } = figure(value, 1, { text: `${value}${unit}`, unit, state: "derived", formula, operands: figures });
    return [made];
  };
  expect(of(`新收申请超过10件的单位如下：\n${items}`)).toBe(3);
  expect(of(`Those with more than 10 requests:\n${items}`)).toBe(3);
  expect(of(`新收申请超过1件的单位如下：\n${items}\n共17个，列出前3个。`)).toBe(17);
  expect(of(`Those with more than 1 request:\n${items}\n17 in all; the first 3 are listed.`)).toBe(17);
  expect(of("新收申请超过10件的单位有3个：甲县、乙县、丙县[1][2][3]。", over(3, "个", "3"))).toBe(3);
  expect(of("新收申请合计300件[1][2][3]。", over(300, "件", "38 + 20 + 15 + …（共20个） = 300"))).toBe(20);
});

test("those that share a place from the second on are not numbered from one", () => {
  const third = { ...answer([figure(5, 1), figure(5, 2)]), answer: "新收申请从多到少排第3的是甲县、乙县，为5件[1][2]。" };
  expect(chartOf(third)?.bars.map(({ place }) => place)).toEqual([undefined, undefined]);
  expect(chartOf({ ...third, answer: "Number 3 in requests, from most to fewest: 甲县 and 乙县 with 5[1][2]." })?.kind).toBe("parts");
  expect(chartOf({ ...third, answer: "Counties: number 3 in requests, from most to fewest: 甲县 with 5[1][2]." })?.kind).toBe("parts");
});

test("a total over reports is drawn from what it was computed from; a difference of two is shown with its sides instead", () => {
  const operands = [figure(38, 1), figure(15, 2), figure(20, 3)];
  const { report: _, ...total } = figure(73, 1, { state: "derived", operands });
  expect(chartOf(answer([total]))?.bars.map((bar) => bar.value)).toEqual([38, 20, 15]);
  expect(chartOf(answer([{ ...total, operands: operands.slice(0, 2) }, ...operands.slice(0, 2)]))).toBeNull();
  const sum = figure(7, 1, { state: "derived", operands: [figure(6, 1), figure(1, 1)] });
  expect(chartOf(answer([sum]))).toBeNull();
});

test("a headline computed over reports that are listed after it does not become a bar", () => {
  const { report: _, ...total } = figure(53, 1, { state: "derived" });
  expect(chartOf(answer([total, figure(38, 1), figure(15, 2)]))?.bars.map((bar) => bar.value)).toEqual([38, 15]);
});

test("figures of one report are drawn under their own names", () => {
  const chart = chartOf(answer([figure(12, 1, { label: "予以公开" }), figure(4, 1, { label: "部分公开" })]));
  expect(chart?.bars.map((bar) => bar.label)).toEqual(["予以公开", "部分公开"]);
  expect(chart?.title).toBe("");
});

test("nothing to compare is not drawn: one figure, different units, all zero, below zero", () => {
  const none: Figure[][] = [
    [],
    [figure(38, 1)],
    [figure(38, 1), figure(15, 2, { unit: "%" })],
    [figure(0, 1), figure(0, 2)],
    [figure(5, 1), figure(-2, 2)],
  ];
  for (const figures of none) expect(chartOf(answer(figures))).toBeNull();
});

test("equal values share a place, from most to least and from least to most", () => {
  const places = (values: number[]) => {
    const figures = values.map((value, index) => figure(value, 1, { report: `r-${index}`, citation: index + 1 }));
    const citations = values.map((_, index) => cite(`r-${index}`, `县${index}`, 2024));
    return chartOf({ ...answer(figures), citations })?.bars.map((bar) => bar.place);
  };
  expect(places([9, 5, 5, 1])).toEqual([1, 2, 2, 4]);
  expect(places([1, 5, 5, 9])).toEqual([1, 2, 2, 4]);
  expect(places([5, 9, 1])).toEqual([undefined, undefined, undefined]);
});

test("two lists of two figures are no one ranking", () => {
  const figures = [figure(5963, 1, { label: "行政许可" }), figure(28649, 2, { label: "行政处罚" })];
  expect(chartOf(answer(figures))).toBeNull();
});

test("how a trend goes", () => {
  const course = (values: number[]) =>
    courseOf({ kind: "trend", title: "", unit: "", of: 0, bars: values.map((value) => ({ label: "", value, text: "", share: 0 })) });
  expect(
    [
      [1, 2, 3],
      [3, 1],
      [2, 2],
      [1, 5, 3],
      [5, 1, 3],
      [3, 5, 3],
      // A year like the one before it does not fall: "逐年下降" would be untrue.
      [39, 0, 0],
      [1, 2, 2],
    ].map(course),
  ).toEqual(["rising", "falling", "level", "up", "down", "back", "down", "up"]);
});

test("what all names begin with heads them", () => {
  const chart = chartOf(answer([figure(38, 1, { label: "新收 · 自然人" }), figure(1, 1, { label: "新收 · 企业" })]));
  expect([chart?.title, chart?.bars.map((bar) => bar.label)]).toEqual(["新收", ["自然人", "企业"]]);
});

test("a change is signed, from the first year to the last; words that are no plain number are not subtracted", () => {
  const change = (...texts: string[]) =>
    changeOf({
      kind: "trend",
      title: "",
      unit: "件",
      of: 0,
      bars: texts.map((text, at) => ({ label: `${2022 + at}年`, value: Number.parseFloat(text), text, share: 0 })),
    });
  expect(change("27件", "20件")).toBe("2022→2023 −7件");
  expect(change("1件", "9件", "1.1件")).toBe("2022→2024 +0.1件");
  expect(change("27", "27")).toBe("2022→2023 0");
  expect(change("38余件", "20件")).toBe("");
});

test("places from the third on are no ranking that begins with one", () => {
  const given = {
    ...answer([figure(38, 1), figure(15, 2)]),
    answer: "新收申请从多到少排第3到第4的如下：\n- 甲县：38件[1]\n- 乙县：15件[2]",
  };
  expect(chartOf(given)).toMatchObject({ kind: "parts", of: 2 });
  expect(chartOf(given)?.bars.map(({ place }) => place)).toEqual([undefined, undefined]);
});

test.each([zh, en])("the wording's own remarks are read back: how many there are, and a place that is not the first", (wording) => {
  const figures = [figure(9, 1, { report: "a-2024" }), figure(4, 2, { report: "b-2024" })];
  const said = (text: string) => chartOf({ answer: text, figures, citations: CITATIONS, notes: [] } as unknown as Answer);
  const head = wording.rankHead("", "新收申请", true);
  expect(said(`${head}\n${wording.listedOf(45, 2)}`)).toMatchObject({ kind: "ranking", of: 45 });
  expect(said(head)).toMatchObject({ kind: "ranking", of: 2 });
  for (const of of [wording.nth("", "新收申请", true, 3, "甲县", "9件"), wording.placesHead("", "新收申请", true, 3, 5)])
    expect(said(of)?.kind).toBe("parts");
});
