// The applicant of each column by what its head says, in the form's words or others (src/report/tables/request-columns.ts, applicant-heads.ts, outer-heads.ts).
import { expect, test } from "vitest";
import { applicantIn } from "../../../src/report/tables/applicant-heads.ts";
import { columnsOf } from "../../../src/report/tables/request-columns.ts";
import { rowsOf } from "../../../src/report/tables/rows.ts";

const place = { line: 1, start: 0, end: 1 };
const columns = (...rows: string[]) => columnsOf(rowsOf([rows.map((row) => row.split("|").map((text) => ({ text, place })))]));
const FORM = ["natural_person", "commercial", "research", "welfare", "legal_service", "other", "total"];

test.each([
  ["个人", "natural_person"],
  ["企业", "commercial"],
  ["公益组织", "welfare"],
  ["法律机构", "legal_service"],
  ["法人或其他组织科研机构", "research"],
  ["法人或其他组织", "organisations"],
  ["其它组织", "other"],
  ["合计", "total"],
  ["备注", null],
])("%s", (text, key) => expect(applicantIn(text)).toBe(key));

test("in the form's words, in others, and with one past reading in its place", () => {
  expect(columns("项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计").order).toEqual(FORM);
  expect(columns("项目|公民|企业|科研单位|公益组织|法律服务|其它|合计").order).toEqual(FORM);
  expect(columns("项目|自然人|商业企业|科△△构|社会公益组织|法律服务机构|其他|总计").order).toEqual(FORM);
  expect(columns("项目|自然人|商业企业|科研机构|社会公益组织法律服务机构|其他|总计").order).toEqual(FORM);
});
test("in another order and other words", () => {
  const order = columns("项目|合计|个人|法律机构|企业|科研机构|公益组织|其他").order;
  expect(order).toEqual(["total", "natural_person", "legal_service", "commercial", "research", "welfare", "other"]);
  expect(columns("项目|总计|法人或其他组织|自然人", "科研机构|商业企业|社会公益组织|法律服务机构|其他").order).toEqual([
    ...["total", "research", "commercial", "welfare", "legal_service", "other", "natural_person"],
  ]);
});
test("a head past reading where the others do not stand in the form's order is said, and never guessed", () => {
  const { order, problem } = columns("项目|自然人|科研机构|某某某某|社会公益组织|法律服务机构|其他|总计");
  expect(order).toBeNull();
  expect(problem).toContain("“某某某某”");
});
test("a head that has nothing of the label whose place is left names another column, and is said", () => {
  expect(columns("项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|线上提交|总计")).toMatchObject({ order: null });
  expect(columns("项目|自然人|商业企业|某某某某|社会公益组织|法律服务机构|其他|总计").problem).toContain("“某某某某”");
});
test("heads of which one is lost, and another stands in its place, are not taken in the form's order", () => {
  const row = "一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21";
  expect(columns("项目|自然人||商业企业|社会公益组织|法律服务机构|其他|总计", row).problem).toContain("“社会公益组织”又不在规定的位置");
  expect(columns("项目|自然人|企业|企业|社会公益组织|法律服务机构|其他|总计", row).problem).not.toBeNull();
  // Where it is the form's place that is blank, the others stand in theirs.
  expect(columns("项目|自然人|商业企业||社会公益组织|法律服务机构|其他|总计", row)).toEqual({ order: null, problem: null });
});
test("a table folded into two columns of rows is told as one", () => {
  const heads = "项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";
  expect(columns(`${heads}|${heads}`).problem).toContain("左右并排");
});
