// The tables of sections two and three, each by itself from a grid (src/report/tables: proactive, request-rows, requests).
import { expect, test } from "vitest";
import type { GridCell } from "../../../src/report/report.ts";
import { readProactive } from "../../../src/report/tables/proactive.ts";
import { findRows, lineOf, nameOf } from "../../../src/report/tables/request-rows.ts";
import { readRequests } from "../../../src/report/tables/requests.ts";
import { readRow, rowsOf } from "../../../src/report/tables/rows.ts";

const rows = (text: string) =>
  rowsOf([
    text
      .trim()
      .split("\n")
      .map((line, i) => line.split("|").map((each): GridCell => ({ text: each.trim(), place: { line: i + 1, start: 0, end: 1 } }))),
  ]);

test("section two: rows by what they say, in any order, a dash left blank", () => {
  const { figures, problems } = readProactive(
    rows(`
第二十条第（六）项
信息内容 | 本年处理决定数量
行政强制 | 2
行政处罚 | -
第二十条第（五）项
信息内容 | 本年处理决定数量
行政许可 | 1,024`),
    "2021",
  );
  expect(problems).toEqual([]);
  expect([figures.coercive_measures?.value, figures.penalties?.value, figures.licences?.value]).toEqual([2, null, 1024]);
});

const REQUESTS = `
一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4
二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0`;
test("section three: the rows of the form that a table has, each with its line", () => {
  const candidates = rows(REQUESTS).map((row) => ({ row, reading: readRow(row) }));
  const { found } = findRows(candidates, "2021");
  expect(found.map(({ form }) => form.key)).toEqual(expect.arrayContaining(["received", "carried_in"]));
  const [first] = found;
  expect(first && [lineOf(first), nameOf(first)]).toEqual([1, "一、本年新收政府信息公开申请数量"]);
});
test("a row that the table has not is no zero", () => {
  const { figures } = readRequests(rows(REQUESTS), "2021");
  expect([figures["received@natural_person"]?.value, figures["received@total"]?.value]).toEqual([3, 4]);
  expect(figures["disclosed@total"]?.value ?? null).toBeNull();
});

const HEADS = "项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他";
const SIX = "一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 2 | 0 | 0";
test("without a column of totals there is none", () => {
  const { figures, problems } = readRequests(rows(`${HEADS}\n${SIX}`), "2021");
  expect(problems).toEqual([]);
  expect([figures["received@natural_person"]?.value, figures["carried_in@welfare"]?.value]).toEqual([3, 2]);
  expect("received@total" in figures).toBe(false);
  // One figure fewer than the heads are: whose it is cannot be told.
  expect(readRequests(rows(`${HEADS} | 总计\n${SIX}`), "2021").problems).toHaveLength(1);
});
test("a table on its side whose rows are not named is refused", () => {
  const names = ["自然人", "商业企业", "科研机构", "总计"].map((name) => `${name} | ${Array.from({ length: 25 }, () => "1").join(" | ")}`);
  expect(readRequests(rows(names.join("\n")), "2021").problems[0]).toContain("没有行名");
});
test("without heads the total has to be where the form has it", () => {
  const moved = "一、本年新收政府信息公开申请数量 | 3 | 4 | 1 | 0 | 0 | 0 | 0\n（一）予以公开 | 2 | 4 | 1 | 1 | 0 | 0 | 0";
  expect(readRequests(rows(moved), "2021").problems[0]).toContain("没有认得出的表头");
});
