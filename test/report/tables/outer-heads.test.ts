// Two rows of heads: on which side of the organisations the other applicants stand (src/report/tables/outer-heads.ts).
import { expect, test } from "vitest";
import { columnsOf } from "../../../src/report/tables/request-columns.ts";
import { rowsOf } from "../../../src/report/tables/rows.ts";

const place = { line: 1, start: 0, end: 1 };
const columns = (...rows: string[]) => columnsOf(rowsOf([rows.map((row) => row.split("|").map((text) => ({ text, place })))]));
const FORM = ["natural_person", "commercial", "research", "welfare", "legal_service", "other", "total"];
const INNER = "商业企业|科研机构|社会公益组织|法律服务机构|其他";
const ORGANISATIONS = ["commercial", "research", "welfare", "legal_service", "other"];
const GROUP_FIRST = [...ORGANISATIONS, "natural_person", "total"];
test.each([
  ["the group before the others, without its gaps", ["法人或其他组织|自然人|总计", INNER], GROUP_FIRST],
  ["the group before the others, with its gaps", ["项目|法人或其他组织|||||自然人|总计", `|${INNER}||`], GROUP_FIRST],
  ["a group in other words", ["项目|各类单位|||||自然人|总计", `|${INNER}||`], GROUP_FIRST],
  ["no group at all, by the places of the grid", ["项目||||||自然人|总计", `|${INNER}||`], GROUP_FIRST],
  ["the group behind the others", ["自然人|总计|法人或其他组织", INNER], ["natural_person", "total", ...ORGANISATIONS]],
  ["in the form's places", ["项目|自然人|某某||||总计", `||${INNER}|`], null],
  ["in the form's order", ["申请人情况", "自然人|法人或其他组织|总计", INNER], FORM],
  ["the group between the others in other words", ["自然人|各类单位|总计", INNER], FORM],
  ["one of the others on a line of its own", ["自然人|法人或其他组织", INNER], FORM],
  ["a gap for each of them between the others", ["自然人||||||总计", "商业企业|科研机构|社会公益组织法律服务机构|其他"], FORM],
  ["no row above", [INNER], FORM],
  ["no group and no places", ["自然人|总计", INNER], null],
  ["the group before 自然人, the total nowhere", ["法人或其他组织|自然人", INNER], null],
])("two rows of heads: %s", (_, rows, order) => {
  const read = columns(...rows);
  expect(read.order).toEqual(order);
  expect(read.problem === null).toBe(order !== null);
});
