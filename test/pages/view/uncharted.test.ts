// What is still said of an answer beside its table.
import { expect, test } from "vitest";
import { shapeOf } from "../../../src/pages/view/shape.ts";
import { cell, over } from "../made.ts";

const some = [cell("甲县", 2024, 53, 1), cell("乙县", 2024, 17, 2), cell("丙县", 2024, 9, 3)];
const none = [cell("甲县", 2024, 0, 1), cell("乙县", 2024, 0, 2)];
const counted = (value: number) => ({ value, formula: `${value}`, unit: "个" });

test("how many there are is said; whose they are stands in the rows below, and not a second time", () => {
  expect(shapeOf(over("申请超过1件的单位有3个：甲县2024年、乙县2024年、丙县2024年[1][2][3]。", some, counted(3))).text).toBe(
    "申请超过1件的单位有3个。",
  );
  expect(shapeOf(over("没有申请的单位有2个：甲县2024年、乙县2024年[1][2]。", none, counted(2))).text).toBe("没有申请的单位有2个。");
});

test("names that do not all stand below are not left out", () => {
  const text = "申请超过1件的单位有4个：甲县2024年、乙县2024年、丁县2024年[1][2][3]。";
  expect(shapeOf(over(text, some, counted(4))).text).toContain("丁县");
});

test("whose line it is over the years is told as the answer tells it, in items and in sentences", () => {
  const years = [cell("甲县", 2024, 53, 1), cell("甲县", 2025, 17, 2)];
  expect(shapeOf(over("- 甲县2024年新收53件[1]\n- 甲县2025年新收17件[2]", years)).chart?.title).toBe("甲县 · 新收");
  expect(shapeOf(over("甲县2024年新收53件[1]。甲县2025年新收17件[2]。", years)).chart?.title).toBe("甲县 · 新收");
  expect(shapeOf(over("Jia County (甲县) 2024: 53件[1]. Jia County (甲县) 2025: 17件[2].", years)).chart?.title).toBe(
    "Jia County (甲县) · 新收",
  );
});

test("in an English answer rows are called as its text calls them", () => {
  const english = over("2 with more than 10: Jia County (甲县) 2024, Yi County (乙县) 2024[1][2].", some.slice(0, 2), counted(2));
  expect(shapeOf(english).sum?.rows.map(({ label }) => label)).toEqual(["Jia County (甲县)", "Yi County (乙县)"]);
});

test("what contradicts stands in its own box, and not in the text above it too", () => {
  const text = "正文称“全年没有诉讼”，而表格中为 3 件。";
  const told = {
    ...over(`有1份报告的数字前后对不上[1]。${text}[1][2]\n其余相加与总数一致。`, some),
    notes: [{ kind: "inconsistency" as const, text, citations: [1, 2] }],
  };
  expect(shapeOf(told).text).toBe("有1份报告的数字前后对不上[1]。\n其余相加与总数一致。");
  expect(shapeOf({ ...told, answer: text }).text).toBe(text);
});
