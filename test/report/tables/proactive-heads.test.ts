// Columns of the first table by what their heads say (src/report/tables/proactive-heads.ts, proactive.ts).
import { expect, test } from "vitest";
import { CURRENT, FORMS } from "../../../src/form/vocabulary.ts";
import { readProactive } from "../../../src/report/tables/proactive.ts";
import { countPower } from "../../../src/report/tables/proactive-heads.ts";
import { rowsOf } from "../../../src/report/tables/rows.ts";

const place = { line: 1, start: 0, end: 1 };
const grid = (...rows: string[]) => rows.map((row) => row.split("|").map((text) => ({ text, place })));
const read = (...rows: string[]) => {
  const { figures, problems } = readProactive(rowsOf([grid(...rows)]), CURRENT);
  return { problems, values: Object.fromEntries(Object.entries(figures).map(([key, cell]) => [key, cell?.value])) };
};
const ROWS = ["规章|1|2|3", "行政规范性文件|4|5|6"];

test("in other words and another order", () => {
  const { problems, values } = read("信息内容|现存有效|新制定|清理废止", ...ROWS);
  expect(problems).toEqual([]);
  expect(values).toMatchObject({ "regulations.in_force": 1, "regulations.issued": 2, "normative_documents.repealed": 6 });
});
test("a head past reading among heads in the form's places has the place that is left", () => {
  expect(read("信息内容|本年制发件数|本年废□件数|现行有效件数", ...ROWS).values).toMatchObject({ "regulations.repealed": 2 });
  expect(read("信息内容|本年制发件数|废△|现行有效件数", ...ROWS).values).toMatchObject({ "regulations.repealed": 2 });
  // It has only what all three heads have.
  expect(read("信息内容|本年制发件数|本年修改件数|现行有效件数", ...ROWS).problems[0]).toContain("“本年修改件数”认不出是哪一列");
});
test.each(["上年制发件数", "去年制发数", "累计制定数", "拟制定件数", "计划制定件数"])("%s is no figure of this year", (head) => {
  const { problems, values } = read(`信息内容|${head}|本年废止件数|现行有效件数`, ...ROWS);
  expect(problems[0]).toContain(`“${head}”不是本年的数`);
  expect(values).toEqual({});
});
test("of all years so far is what is in force; of the year before what the form asks for of it", () => {
  expect(read("信息内容|本年制发件数|本年废止件数|累计现行有效件数", ...ROWS).values).toMatchObject({ "regulations.in_force": 3 });
  expect(read("信息内容|现行有效件数|其中新制定|历年废止总数", ...ROWS).problems[0]).toContain("“历年废止总数”不是本年的数");
  const { figures } = readProactive(
    rowsOf([grid("信息内容|上一年项目数量|比上年增减|处理决定数量", "行政许可|5|2|7")]),
    FORMS[0] ?? CURRENT,
  );
  expect(Object.values(figures).map((cell) => cell?.value)).toEqual([5, 2, 7]);
});
test("columns of another year are left out where the header names all of the form's beside them", () => {
  const heads = "信息内容|本年制发件数|本年废止件数|上年末有效件数|现行有效件数|增减";
  expect(read(heads, "规章|1|2|9|3|-6", "行政规范性文件|4|5||6|").values).toMatchObject({
    "regulations.issued": 1,
    "regulations.in_force": 3,
    "normative_documents.repealed": 5,
    "normative_documents.in_force": 6,
  });
  expect(read("信息内容|上年处理决定数量|本年处理决定数量|增减", "行政许可|9|7|-2").values).toEqual({ licences: 7 });
  // Without as many cells as heads nothing says which is whose.
  expect(read("信息内容|上年处理决定数量|本年处理决定数量", "行政许可|7").problems).toHaveLength(1);
});
test("a column of one figure whose head is of another year, or beside which such a one stands", () => {
  expect(read("信息内容|上年处理决定数量", "行政许可|7").problems[0]).toContain("不是本年的数");
  expect(read("事项|上年办结数", "行政许可|7").problems[0]).toContain("不是本年的数");
  // What this year's column has is what the file prints for it.
  expect(read("信息内容|上年处理决定数量|本年处理决定数量", "行政许可|7|").values).toEqual({ licences: null });
  expect(read("信息内容|处理决定数量", "行政许可|7").values).toMatchObject({ licences: 7 });
});
test("a row of another year is not the form's row", () => {
  const heads = "信息内容|本年制发件数|本年废止件数|现行有效件数";
  expect(read(heads, "规章|1|2|3", "上年行政规范性文件|4|5|6").problems[0]).toContain("“上年行政规范性文件”");
});
test("heads that are not understood are said, and the form's order is not taken for theirs", () => {
  expect(read("信息内容|现行有效件数|某某某|本年制发件数", ...ROWS).problems[0]).toContain("“某某某”认不出是哪一列");
  expect(read("信息内容|甲数|乙数|丙数", ...ROWS).problems[0]).toContain("认不出是哪一列");
});
test("a head that counts in 万件", () => {
  expect(read("信息内容|本年处理决定数量（单位：万件）", "行政许可|2.57").values).toMatchObject({ licences: 25700 });
  // A unit of its own stands against the head's.
  const MIXED = ["行政许可|4513件", "行政处罚|0.0286", "行政强制|0.5万"];
  const expected = { licences: 4513, penalties: 286, coercive_measures: 5000 };
  expect(read("信息内容|本年处理决定数量（万件）", ...MIXED).values).toMatchObject(expected);
  expect([countPower("数量（千宗）"), countPower("本年收费金额（单位：万元）"), countPower("本年处理决定数量")]).toEqual([3, 0, 0]);
});
test("a date or a remark in brackets behind a row's name", () => {
  expect(read("信息内容|本年处理决定数量", "行政许可（2024年1-12月）|7").values).toMatchObject({ licences: 7 });
});
test("items side by side are no row with a blank", () => {
  const { problems } = read("行政许可|行政处罚|行政强制", "本年处理决定数量|本年处理决定数量|本年处理决定数量", "1|2|3");
  expect(problems[0]).toContain("横着排");
});

test("a head of a year before the report's, and one of its own", () => {
  const of = (head: string) => readProactive(rowsOf([grid(`信息内容|${head}`, "行政许可|7")]), CURRENT, 2024);
  expect(of("2023年处理决定数量").problems[0]).toContain("不是本年的数");
  expect(of("2024年处理决定数量").figures).toMatchObject({ licences: { value: 7 } });
});
test("the unit of money that a row gives for the whole table, and that of the head, which goes before it", () => {
  expect(read("单位：件、元", "信息内容|本年收费金额", "行政事业性收费|374000").values).toEqual({ fees: 37.4 });
  expect(read("单位：件、元", "信息内容|本年收费金额（单位：万元）", "行政事业性收费|37.4").values).toEqual({ fees: 37.4 });
  expect(read("单位：件", "信息内容|本年收费金额", "行政事业性收费|37.4").values).toEqual({ fees: 37.4 });
});
test("a unit behind a title holds for what is below it; 万件 above all is certain for what is no whole number alone", () => {
  expect(read("主动公开情况统计表（单位：元）", "信息内容|本年收费金额", "行政事业性收费|374000").values).toEqual({ fees: 37.4 });
  const heads = "信息内容|本年制发件数|本年废止件数|现行有效件数";
  const wan = ["单位：万件、万元", heads, ...ROWS, "信息内容|本年处理决定数量"];
  expect(read(...wan, "行政许可|4.51").values).toMatchObject({ licences: 45100, "regulations.issued": 1 });
  expect(read(...wan, "行政许可|4").problems[0]).toContain("几件还是几万件");
});
test.each(["本年受理数量", "事项数"])("%s is no number of decisions", (head) =>
  expect(read(`信息内容|${head}`, "行政许可|7").problems[0]).toContain("不是处理决定的数"),
);
