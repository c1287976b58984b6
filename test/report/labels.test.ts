// Printed labels, known by what they say (src/report/labels.ts).
import { describe, expect, test } from "vitest";
import {
  figuresBehind,
  foldLabel,
  isColumnLabel,
  isFormLabel,
  labelLikeness,
  numberConflict,
  rowLabelKind,
} from "../../src/report/labels.ts";

test.each([
  ["1. 属于国家秘密", "属于国家秘密"],
  ["（一）予以公开", "予以公开"],
  ["**总 计**", "总计"],
  ["危及“三安全一稳定”", "危及三安全一稳定"],
])("%s folds to %s", (label, folded) => expect(foldLabel(label)).toBe(folded));

test.each([
  ["3.其他", "（六）其他", 0.3],
  ["3.其他", "2.其他", 0.04],
  ["3.其他", "3.其他", 0],
  ["其他", "3.其他", 0],
])("the numbers of %s and %s speak against it by %d", (label, form, conflict) => expect(numberConflict(label, form)).toBe(conflict));

test("likeness is the share of characters that stay", () => {
  expect(labelLikeness("属于国家秘密", "属于国家秘密")).toBe(1);
  expect(labelLikeness("属于国家密秘", "属于国家秘密")).toBeCloseTo(4 / 6);
  expect(labelLikeness("总计", "属于国家秘密")).toBe(0);
});

describe("what a label names", () => {
  test.each([
    ["（一）予以公开", "row", 7],
    ["（三）不予公开", "group", 0],
    ["行政处罚", "row", 3],
    ["其他", "other", 0],
    ["3.其他", "row", 0],
    ["自然人", "other", 0],
  ] as const)("%s", (label, kind, figures) => {
    expect(rowLabelKind(label)).toBe(kind);
    if (figures > 0) expect(figuresBehind(label)).toBe(figures);
  });
  test.each([
    ["本年度止件数", true],
    ["自然人", true],
    ["科研", false],
    ["予以公开", false],
  ])("%s is a column: %s", (label, is) => expect(isColumnLabel(label)).toBe(is));
  test.each([
    ["申请人情况", true],
    ["法律服务机构", true],
    ["天气情况", false],
  ])("%s is of the form: %s", (label, is) => expect(isFormLabel(label)).toBe(is));
});
