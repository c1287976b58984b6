// Lines of heads and of units that stand above a grid, or one a line in it (src/report/tables/lines-above.ts).
import { expect, test } from "vitest";
import type { Block } from "../../../src/report/report.ts";
import { unitNoted, withLinesAbove } from "../../../src/report/tables/lines-above.ts";

const place = { line: 1, start: 0, end: 1 };
const line = (text: string): Block => ({ kind: "paragraph", text, place });
const grid = (...rows: string[]): Block => ({
  kind: "grid",
  rows: rows.map((row) => row.split("|").map((text) => ({ text, place }))),
  place,
});
const rows = (blocks: Block[], given = { least: 1, padded: true }): string[] =>
  withLinesAbove(blocks, given).flatMap((block) =>
    block.kind === "grid" ? block.rows.map((row) => row.map(({ text }) => text).join("|")) : [],
  );
const ROW = "一、本年新收政府信息公开申请数量|1|2|0|0|0|0|3";

test("heads that only spaces part are the grid's first rows, behind an item's line as well", () => {
  expect(rows([line("自然人 总计 商业企业 科研机构"), grid(ROW)])).toEqual(["自然人|总计|商业企业|科研机构", ROW]);
  const blocks = [line("信息内容 现行有效件数 本年制发件数 本年废止件数"), line("第二十条第（一）项"), grid("规章|1|2|3")];
  expect(rows(blocks)).toEqual(["信息内容|现行有效件数|本年制发件数|本年废止件数", "规章|1|2|3"]);
  expect(rows([line("信息内容 上年处理决定数量"), grid("行政许可|1")])).toEqual(["信息内容|上年处理决定数量", "行政许可|1"]);
});
test("a unit's line is one", () => {
  expect(rows([line("金额单位：元"), grid("行政事业性收费|1")])).toEqual(["金额单位：元", "行政事业性收费|1"]);
});
test("heads one a line are a row, those of a group the row below it", () => {
  const heads = ["自然人", "法人或其他组织", "总计", "科研机构", "商业企业", "其他"];
  const expected = ["自然人|法人或其他组织|总计", "科研机构|商业企业|其他", ROW];
  expect(rows([...heads.map(line), grid(ROW)])).toEqual(expected);
  expect(rows([grid(...heads, ROW)])).toEqual(expected);
});
test("rows left blank are no heads where results name rows", () => {
  const blank = ["结果维持|||", "结果纠正|||", "其他结果|||"];
  expect(rows([grid(...blank)], { least: 1, padded: false })).toEqual(blank);
  expect(rows([grid("结果维持", "结果纠正", "总计", "1|2|3")], { least: 1, padded: false })).toEqual(["结果维持|结果纠正|总计", "1|2|3"]);
});
test("sentences, other lines, and lines of which too little is known stay above", () => {
  for (const above of ["自然人、总计见下表。", "有关情况如下", "结果 结果 其他 尚未 总计"])
    expect(rows([line(above), grid(ROW)])).toEqual([ROW]);
  expect(rows([line("自然人 网上申请 商业企业 总计"), grid(ROW)], { least: 0.6, padded: true })[0]).toBe("自然人|网上申请|商业企业|总计");
});
test("a note under the table that gives the unit of its amounts", () => {
  const noted = (text: string) =>
    unitNoted([line(text), grid("规章|1")]).map((block) => (block.kind === "grid" ? block.rows[0]?.[0]?.text : ""));
  expect(noted("注：收费金额单位为元。")).toEqual(["单位：元"]);
  expect(noted("备注：本年收费金额的单位：千元")).toEqual(["单位：千元"]);
  for (const other of ["全年收费金额单位为元的有3项。", "注：收费单位为县财政局。"]) expect(noted(other)).toEqual([]);
});
