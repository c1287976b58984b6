// A column that the form does not have is known by its head and proved by the sums (src/report/tables/extra-columns.ts).
import { expect, test } from "vitest";
import { withoutExtraColumn } from "../../../src/report/tables/extra-columns.ts";
import type { Row, RowCell } from "../../../src/report/tables/rows.ts";

const place = { line: 1, start: 0, end: 0 };
const row = (...texts: string[]): Row => ({
  slots: texts.map((text): RowCell => ({ text, place, kind: /^\d+$/.test(text) ? "number" : "label" })),
  grid: 0,
  aligned: false,
});
const HEAD = ["", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
const texts = (rows: readonly Row[]): string[] => rows.map(({ slots }) => slots.map(({ text }) => text).join("|"));

test("a subtotal of the organisations", () => {
  const rows = [row(...HEAD.toSpliced(2, 0, "小计")), row("一、本年新收政府信息公开申请数量", "3", "2", "1", "0", "0", "1", "0", "5")];
  expect(texts(withoutExtraColumn(rows))[1]).toBe("一、本年新收政府信息公开申请数量|3|1|0|0|1|0|5");
});
test("a figure of another year behind the total", () => {
  const rows = [row(...HEAD, "上年总计"), row("一、本年新收政府信息公开申请数量", "3", "1", "0", "0", "1", "0", "5", "9")];
  expect(texts(withoutExtraColumn(rows))[1]).toBe("一、本年新收政府信息公开申请数量|3|1|0|0|1|0|5");
});
test("without a head that names it, or where the sums prove nothing, all stays", () => {
  const named = row(...HEAD.toSpliced(2, 0, "小计"));
  const wrong = [named, row("一、本年新收政府信息公开申请数量", "3", "7", "1", "0", "0", "1", "0", "5")];
  expect(withoutExtraColumn(wrong)).toEqual(wrong);
  const unnamed = [row(...HEAD), row("一、本年新收政府信息公开申请数量", "3", "2", "1", "0", "0", "1", "0", "5")];
  expect(withoutExtraColumn(unnamed)).toEqual(unnamed);
});
