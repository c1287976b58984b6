// A table cut between its columns is put together again, and nothing else is (src/report/tables/split-columns.ts).
import { expect, test } from "vitest";
import { rowsOf } from "../../../src/report/tables/rows.ts";
import { withoutColumnSplit } from "../../../src/report/tables/split-columns.ts";

const place = { line: 1, start: 0, end: 1 };
const rows = (...grids: string[][]) => rowsOf(grids.map((grid) => grid.map((row) => row.split("|").map((text) => ({ text, place })))));
const shown = (...grids: string[][]) => withoutColumnSplit(rows(...grids)).map(({ slots }) => slots.map(({ text }) => text).join("|"));
const LEFT = ["情形|自然人|商业企业|科研机构", "一、本年新收政府信息公开申请数量|5|1|0", "二、上年结转政府信息公开申请数量|1||0"];
const RIGHT = [
  "情形|社会公益组织|法律服务机构|其他|总计",
  "一、本年新收政府信息公开申请数量|0|2|0|8",
  "二、上年结转政府信息公开申请数量|0|0|0|1",
];

test("two halves are one", () => {
  expect(shown(LEFT, RIGHT)).toEqual([
    "情形|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
    "一、本年新收政府信息公开申请数量|5|1|0|0|2|0|8",
    "二、上年结转政府信息公开申请数量|1||0|0|0|0|1",
  ]);
});
test("tables whose rows or columns do not go together stay as they are", () => {
  const same = (left: string[], right: string[]) => expect(withoutColumnSplit(rows(left, right))).toEqual(rows(left, right));
  same(LEFT, RIGHT.with(1, "（一）予以公开|0|2|0|8"));
  same(LEFT, RIGHT.with(0, "情形|社会公益组织|科研机构|其他|总计"));
  same(LEFT, RIGHT.slice(0, 2));
});
test("empty places of outer labels stand before the figures", () => {
  const wide = (grid: string[], label: string) => grid.map((row, i) => row.replace("|", i === 0 ? "||" : label));
  expect(shown(wide(LEFT, "||"), wide(RIGHT, "||"))).toEqual([
    "情形||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
    "一、本年新收政府信息公开申请数量||5|1|0|0|2|0|8",
    "二、上年结转政府信息公开申请数量||1||0|0|0|0|1",
  ]);
  const shifted = wide(RIGHT, "||").with(1, "一、本年新收政府信息公开申请数量|0|2|0|8|");
  expect(withoutColumnSplit(rows(wide(LEFT, "||"), shifted))).toEqual(rows(wide(LEFT, "||"), shifted));
});
