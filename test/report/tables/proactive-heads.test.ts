// Columns of the first table by what their heads say (src/report/tables/proactive-heads.ts, proactive.ts).
import { expect, test } from "vitest";
import { CURRENT } from "../../../src/form/vocabulary.ts";
import { readProactive } from "../../../src/report/tables/proactive.ts";
import { countPower } from "../../../src/report/tables/proactive-heads.ts";
import { rowsOf } from "../../../src/report/tables/rows.ts";

const place = { line: 1, start: 0, end: 1 };
const read = (...rows: string[]) => {
  const { figures, problems } = readProactive(rowsOf([rows.map((row) => row.split("|").map((text) => ({ text, place })))]), CURRENT);
  return { problems, values: Object.fromEntries(Object.entries(figures).map(([key, cell]) => [key, cell?.value])) };
};
const ROWS = ["规章|1|2|3", "行政规范性文件|4|5|6"];

test("in other words and another order", () => {
  const { problems, values } = read("信息内容|现存有效|新制定|清理废止", ...ROWS);
  expect(problems).toEqual([]);
  expect(values).toMatchObject({ "regulations.in_force": 1, "regulations.issued": 2, "normative_documents.repealed": 6 });
});
test("a head past reading among heads in the form's places has the place that is left", () => {
  expect(read("信息内容|本年制发件数|某某某|现行有效件数", ...ROWS).values).toMatchObject({ "regulations.repealed": 2 });
});
test("heads that are not understood are said, and the form's order is not taken for theirs", () => {
  expect(read("信息内容|现行有效件数|某某某|本年制发件数", ...ROWS).problems[0]).toContain("“某某某”认不出是哪一列");
  expect(read("信息内容|甲数|乙数|丙数", ...ROWS).problems[0]).toContain("认不出是哪一列");
});
test("a head that counts in 万件", () => {
  expect(read("信息内容|本年处理决定数量（单位：万件）", "行政许可|2.57").values).toMatchObject({ licences: 25700 });
  expect([countPower("数量（千宗）"), countPower("本年收费金额（单位：万元）"), countPower("本年处理决定数量")]).toEqual([3, 0, 0]);
});
test("a date or a remark in brackets behind a row's name", () => {
  expect(read("信息内容|本年处理决定数量", "行政许可（2024年1-12月）|7").values).toMatchObject({ licences: 7 });
});
test("items side by side are no row with a blank", () => {
  const { problems } = read("行政许可|行政处罚|行政强制", "本年处理决定数量|本年处理决定数量|本年处理决定数量", "1|2|3");
  expect(problems[0]).toContain("横着排");
});
