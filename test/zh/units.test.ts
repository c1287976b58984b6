// Measure words, their kinds and uses (src/zh/units.ts).
import { expect, test } from "vitest";
import { measureAt, unitKind, unitsAlike, unitsFor } from "../../src/zh/units.ts";

test.each([
  ["件申请", "件", 1],
  ["万元用于网站维护", "万元", 2],
  ["亿元左右", "亿元", 2],
  ["个工作日内", "个工作日", 4],
  ["场次培训", "场次", 2],
  ["大板块，", "板块", 3],
  ["轮次检查", "轮次", 2],
  ["档，", "档", 1],
  ["栋，", "栋", 1],
])("%s", (after, unit, length) => expect(measureAt(after)).toEqual({ unit, length }));
test.each(["年来", "月份", "以上", "多于"])("%s begins with no measure", (after) => expect(measureAt(after)).toBeNull());

test.each([
  ["件", "thing"],
  ["场次", "occasion"],
  ["个工作日", "duration"],
  ["人次", "person"],
  ["亿元", "money"],
  ["%", "share"],
  ["公里", null],
] as const)("%s counts a %s", (unit, kind) => expect(unitKind(unit)).toBe(kind));

test("the longest unit of a use comes first", () => {
  for (const use of ["numeral", "application", "whole"] as const) {
    const lengths = unitsFor(use).map((unit) => unit.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  }
});
test("一起 is together, not one case", () => expect(unitsFor("numeral")).not.toContain("起"));
test.each([
  ["question", "起", "件"],
  ["question", "桩", "件"],
  ["question", "块钱", "万元"],
  ["question", "回", "次"],
  ["sentence", "份", "件"],
  ["sentence", "回", "场"],
] as const)("to a %s %s is %s", (user, word, unit) =>
  expect(
    unitsAlike(user)
      .filter(([, words]) => words.includes(word))
      .map(([each]) => each),
  ).toContain(unit),
);
test("no question's unit stands under two names", () => {
  const words = unitsAlike("question").flatMap(([, each]) => each);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
test("digits before a unit of amounts are no year", () =>
  expect(unitsFor("amount")).toEqual(expect.arrayContaining(["件", "次", "万元", "%"])));
